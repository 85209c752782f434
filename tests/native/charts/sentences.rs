//! Sentences are true, whatever the facts.

use proptest::prelude::*;
use worthwhile::charts::{
    BalanceFacts, ResponseFacts, TimeFacts, Topic, balance, loyalty_curve, over_time, response, time,
};
use worthwhile::explore::{ResponsePoint, Who};
use worthwhile::model::{Balance, Key, Period, Run, Unit};
use worthwhile::text::PeriodLength;

use super::facts::{Case, case, cases};
use super::{dollars, text, wild};

fn account(gains: [f64; 4], costs: [f64; 4], waiting: f64) -> Balance {
    Balance { gains, costs, waiting }
}

const BEFORE: Balance = Balance { gains: [90.0, 42.0, 42.0, 15.0], costs: [90.0, 16.7, 8.28, 13.8], waiting: 2.9 };

fn title_of(now: Balance, baseline: Balance) -> String {
    balance(&BalanceFacts { now, baseline }, 400.0, text(), dollars()).title
}

#[track_caller]
fn says(now: Balance, expected: &str) {
    assert_eq!(title_of(now, BEFORE), expected);
}

#[test]
fn the_balance_names_what_moved_it() {
    says(BEFORE, "Customers keep $60.22 of the $189.00 they get");
    says(account(BEFORE.gains, [90.0, 29.6, 8.28, 13.8], 15.8), "Waiting takes a fifth of what customers used to keep");
    says(
        account(BEFORE.gains, [90.0, 26.7, 8.28, 13.8], 9.9),
        "More time (mostly waiting) takes 17% of what customers used to keep",
    );
    says(account(BEFORE.gains, [90.0, 26.7, 8.28, 13.8], 4.9), "More time takes 17% of what customers used to keep");
    says(account([90.03, 42.0, 42.0, 15.0], BEFORE.costs, 2.9), "Practically nothing changes: $60.25 is left");
    says(
        account(BEFORE.gains, [95.0, 16.7, 8.28, 13.8], 2.9),
        "A higher price takes 8% of what customers used to keep",
    );
    says(
        account(BEFORE.gains, [150.22, 16.7, 8.28, 13.8], 2.9),
        "A higher price takes all that customers used to keep",
    );
    says(
        account(BEFORE.gains, [160.0, 16.7, 8.28, 13.8], 2.9),
        "A higher price takes more than customers used to keep",
    );
    says(account([90.0, 48.0, 42.0, 15.0], BEFORE.costs, 2.9), "More value from service leaves customers $6.00 more");
    says(account(BEFORE.gains, [80.0, 16.7, 8.28, 13.8], 2.9), "A lower price leaves customers $10.00 more");
    says(
        account(BEFORE.gains, [80.0, 18.7, 8.28, 13.8], 4.9),
        "Customers keep $8.00 more than at baseline, mostly thanks to a lower price",
    );
    says(
        account([80.0, 42.0, 42.0, 15.0], [93.0, 16.7, 8.28, 13.8], 2.9),
        "Customers keep $13.00 less than at baseline, mostly because of less value from the product",
    );
    says(
        account([85.0, 42.0, 42.0, 15.0], [85.0, 16.7, 8.28, 13.8], 2.9),
        "Gains and losses even out: $60.22 is left as before",
    );
}

#[test]
fn a_negative_account_reads_well() {
    let poor = account([10.0, 0.0, 0.0, 0.0], [20.0, 0.0, 0.0, 0.0], 0.0);
    assert_eq!(title_of(poor, poor), "Customers give $10.00 more than they get");
    let nothing = account([0.0; 4], [0.0; 4], 0.0);
    assert_eq!(title_of(nothing, nothing), "Customers give as much as they get");
    let dearer = account(poor.gains, [25.0, 0.0, 0.0, 0.0], 0.0);
    assert_eq!(title_of(dearer, poor), "A higher price costs customers $5.00 more");
    let chart = balance(&BalanceFacts { now: poor, baseline: poor }, 400.0, text(), dollars());
    assert!(chart.description.contains("$10.00 is missing"), "{}", chart.description);
}

proptest! {
    #[test]
    fn the_balance_never_mistakes_loss_for_gain(facts in wild::balances()) {
        let title = balance(&facts, 400.0, text(), dollars()).title;
        let change = facts.now.delivered_value() - facts.baseline.delivered_value();
        let claims_less = ["takes", "now give", " less than at", " less for", "costs customers", "because of"].iter().any(|words| title.contains(words));
        let claims_more = ["leaves customers", "no longer give", "more than at baseline", " more for", "thanks to"].iter().any(|words| title.contains(words));
        prop_assert!(!claims_less || change < 0.0, "{title}: {change}");
        prop_assert!(!claims_more || 0.0 < change, "{title}: {change}");
        let hardly_any = (0.001 * facts.now.total_value()).max(0.01);
        prop_assert!(change.abs() < hardly_any || claims_less || claims_more, "{title}: {change}");
        let gives_more = title.contains(" give ") && title.contains("more than they get") && !title.contains("no longer");
        prop_assert!(!gives_more || facts.now.delivered_value() < 0.0, "{title}");
    }

    #[test]
    fn the_curve_never_mistakes_loss_for_gain(facts in wild::curves()) {
        let title = loyalty_curve(&facts, 400.0, text(), dollars()).title;
        let pair = if facts.regulars.is_some() {
            facts.regulars.zip(facts.baseline_regulars)
        } else {
            facts.newcomers.zip(facts.baseline_newcomers)
        };
        let claims_fall = title.contains(" cost") || title.contains("falls");
        let claims_rise = title.contains(" bring") || title.contains("rises");
        let Some((now, was)) = pair else {
            prop_assert!(!claims_fall && !claims_rise, "{title}");
            return Ok(());
        };
        let changes = [now.0 - was.0, 100.0 * (now.1 - was.1)];
        prop_assert!(!claims_fall || changes.iter().any(|change| *change < 0.0), "{title}");
        prop_assert!(!claims_rise || changes.iter().any(|change| 0.0 < *change), "{title}");
        if title.contains(" cost") || title.contains(" bring") {
            prop_assert!(facts.now == facts.baseline, "{title}");
            prop_assert!(changes[0].signum() == changes[1].signum(), "{title}");
        }
    }

    #[test]
    fn the_run_never_mistakes_fewer_for_more((now, baseline) in wild::runs()) {
        let facts = TimeFacts {
            now: &now, baseline: &baseline, shown: 0, period_word: PeriodLength::Year, brackets: Vec::new(), is_baseline: false,
        };
        let title = time(&facts, 400.0, text(), dollars()).title.to_lowercase();
        let (people, profit) = (now.end.customers - baseline.end.customers, now.npv - baseline.npv);
        prop_assert!(!title.contains("fewer customers") || people < 0.0, "{title}");
        prop_assert!(!title.contains("more customers") || 0.0 < people, "{title}");
        prop_assert!(!title.contains("less profit") || profit < 0.0, "{title}");
        prop_assert!(!title.contains("more profit") || 0.0 < profit, "{title}");
    }

    #[test]
    fn what_is_said_of_each_topic_is_so((now, baseline) in wild::runs()) {
        let facts = TimeFacts {
            now: &now, baseline: &baseline, shown: 0, period_word: PeriodLength::Year, brackets: Vec::new(), is_baseline: false,
        };
        let title = |topic| over_time(topic, &facts, 400.0, text(), dollars()).title;
        let total = |run: &Run| run.periods.iter().map(|period| period.all.newcomers).sum::<f64>();
        let people = title(Topic::People);
        prop_assert!(!people.starts_with("More people come than") || total(&baseline) < total(&now), "{people}");
        prop_assert!(!people.starts_with("Fewer people come than") || total(&now) < total(&baseline), "{people}");
        let below = |period: &Period| {
            let all = &period.all;
            let of = |heads: f64, adequate: f64| 0.0 < heads && all.delivered_value < adequate;
            of(all.customers, all.adequate_regular) || of(all.newcomers, all.adequate_new)
        };
        let satisfaction = title(Topic::Satisfaction);
        prop_assert!(!satisfaction.contains("less than") || now.periods.iter().any(below), "{satisfaction}");
        prop_assert!(!satisfaction.contains("in all") || now.periods.iter().all(|period| below(period) || satisfaction.contains("more")), "{satisfaction}");
        let word = title(Topic::WordOfMouth);
        let warned = now.periods.iter().any(|period| period.all.promoters < period.all.detractors);
        prop_assert!(!word.starts_with("Promoters") || !warned, "{word}");
        prop_assert!(!word.starts_with("Detractors outnumber") || warned, "{word}");
        let money = title(Topic::Money);
        prop_assert!(!money.contains("ahead") || baseline.npv < now.npv, "{money}");
        prop_assert!(!money.contains("behind") || now.npv < baseline.npv, "{money}");
        let waits = now.periods.iter().any(|period| 0.05 < period.wait_minutes);
        prop_assert_eq!(title(Topic::Waiting).starts_with("Nobody"), !waits);
    }
}

/// A response over 0 to 100 with these heights of satisfaction and loyalty, here at `here`.
fn response_title(satisfaction: fn(f64) -> f64, retention: fn(f64) -> f64, here: f64) -> String {
    let point = |x: f64| ResponsePoint {
        x,
        satisfaction: satisfaction(x),
        retention: retention(x),
        delivered_value: x,
        waiting: 0.0,
        adequate: 30.0,
        desired: 60.0,
    };
    let line: Vec<ResponsePoint> = (0..=50).map(|step| point(2.0 * f64::from(step))).collect();
    let facts = ResponseFacts {
        lever: Key::ScoreService,
        lever_label: "Service".to_owned(),
        low: 0.0,
        high: 100.0,
        unit: Unit::Score,
        now: line.clone(),
        baseline: line,
        here: point(here),
        was: point(here),
        customers: Who::Regulars,
        period_name: "quarter 1".to_owned(),
        variant_name: String::new(),
        since: None,
    };
    response(&facts, 400.0, text(), dollars()).title
}

#[test]
fn the_response_says_which_way_things_go() {
    let hill = |x: f64| 80.0 - 0.02 * (x - 60.0).powi(2);
    assert_eq!(response_title(|x| 0.5 * x, |x| 0.005 * x, 50.0), "Better service lifts satisfaction and loyalty");
    assert_eq!(
        response_title(hill, |x| 0.5 + 0.001 * x, 20.0),
        "Better service lifts satisfaction and loyalty, up to 60"
    );
    assert_eq!(
        response_title(hill, |x| 0.8 - 0.0002 * (x - 60.0).powi(2), 70.0),
        "Better service no longer helps: above 60 satisfaction and loyalty fall"
    );
    assert_eq!(
        response_title(|x| 90.0 - 0.5 * x, |x| 0.9 - 0.005 * x, 50.0),
        "Better service lowers satisfaction and loyalty"
    );
    assert_eq!(response_title(|x| 0.5 * x, |_| 0.9, 50.0), "Better service lifts satisfaction, but hardly loyalty");
    assert_eq!(
        response_title(|_| 50.0, |_| 0.9, 50.0),
        "Between 30 and 60 nothing much happens: the zone of tolerance"
    );
    assert_eq!(response_title(|_| 50.0, |_| 0.9, 80.0), "Around 80 nothing much happens");
    assert_eq!(
        response_title(|x| 0.5 * x, |x| 0.9 - 0.005 * x, 50.0),
        "Better service lifts satisfaction, but lowers loyalty"
    );
}

#[test]
fn the_waiting_room_is_blamed_only_where_the_wait_does_it() {
    let blames = |case: Case| {
        let facts = case.response().expect("a number");
        let waits: Vec<f64> = facts.now.iter().map(|point| point.waiting).collect();
        let title = response(&facts, 400.0, text(), case.numbers()).title;
        let blamed = title.contains("waiting room");
        let grows = waits.windows(2).any(|pair| pair[0] + 0.01 < pair[1]);
        assert!(!blamed || grows, "{}: {title}", case.name);
        blamed
    };
    for key in [Key::ScoreService, Key::ScorePersonnel, Key::Advertising, Key::Price, Key::LossAversion] {
        for case in cases() {
            blames(case.asking(key));
        }
    }
    assert!(blames(case("dental-clinic promise-only").asking(Key::Advertising)));
    assert!(!blames(case("dental-clinic promise-only").asking(Key::Price)), "price lowers value by itself");
}

#[test]
fn the_caption_says_since_when_the_lever_is_moved() {
    let caption = |name: &str| response(&case(name).response().expect("a number"), 400.0, text(), dollars()).caption;
    assert!(caption("dental-clinic promise-only").contains("had it stood there from the start."));
    assert!(caption("bad-service-advertised fix").contains("had it stood there since quarter 3."));
}

#[test]
fn the_dental_clinic_reads_as_in_the_mockup() {
    let charts = super::charts(&case("dental-clinic promise-only"), 400.0);
    let titles: Vec<String> = charts.into_iter().map(|(_, chart)| chart.title).collect();
    assert_eq!(
        titles,
        [
            "Waiting takes a fifth of what customers used to keep",
            "Better service no longer helps: above 66 it fills the waiting room",
            "Eleven points of satisfaction cost fifteen of loyalty",
            "More profit than at baseline, but fewer customers in the end",
            "More people come than at baseline, and more leave",
            "Delivered value is less than adequate in 4 of 20 quarters, at baseline in none",
            "Loyalty of regulars is furthest below baseline in quarter 4: 54% instead of 86%",
            "Detractors outnumber promoters in 3 of 20 quarters, at baseline in none",
            "The wait is longest in quarter 6: 61 minutes, at baseline at most 6.7",
            "Profit is worth $390k in today’s money, at baseline $308k",
        ]
    );
}
