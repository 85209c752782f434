//! The experiments of the guide: run as a reader would, and compared with what the guide says word for word.

use std::rc::Rc;

use worthwhile::app::{Action, Move, Recast, State};
use worthwhile::model::{Group, Key, Period, Run, Setting, simulate};
use worthwhile::scenario::{Entry, Lever, Theory, results};
use worthwhile::text::{Currency, Numbers};

/// A scenario in a variant and a period, with figures in its own currency.
#[derive(Clone)]
struct Reader(State);

#[track_caller]
fn open(id: &str, variant: usize, period: usize) -> Reader {
    let scenario = Entry::named(id).expect("it ships").open().expect("a built-in scenario is good");
    Reader(State::opened(Rc::new(scenario))).does(Action::Choose(variant)).does(Action::Look(period - 1))
}

impl Reader {
    fn does(&self, action: Action) -> Self {
        Self(self.0.clone().after(action))
    }

    fn puts(&self, key: Key, value: f64) -> Self {
        self.moves(Lever::Input(key), value)
    }

    #[track_caller]
    fn moves(&self, lever: Lever, value: f64) -> Self {
        let moved = self.does(Action::Settle(Move { lever, to: Setting::Number(value) }));
        let shown = moved.0.moment().edited.shown(moved.0.moment().variant, moved.0.period(), lever);
        assert_eq!(shown, Some(Setting::Number(value)), "the lever stands where it was put");
        moved
    }

    fn run(&self) -> Run {
        simulate(&self.0.moment().course_of(self.0.moment().variant))
    }

    fn period(&self) -> Period {
        self.run().periods.swap_remove(self.0.period())
    }

    fn all(&self) -> Group {
        self.period().all
    }

    fn left(&self) -> String {
        dollars(self.all().delivered_value)
    }

    fn npv(&self) -> String {
        whole_dollars(self.run().npv)
    }

    fn npv_in_free_play(&self) -> String {
        let moment = self.0.moment();
        whole_dollars(simulate(moment.edited.course_of(moment.variant)).npv)
    }

    fn wait(&self) -> String {
        whole(self.period().wait_minutes)
    }

    fn loyalty(&self) -> String {
        format!("{}%", whole(100.0 * self.all().retention_regular))
    }

    fn satisfaction(&self) -> String {
        whole(self.all().satisfaction_regular)
    }

    fn customers_at_the_end(&self) -> String {
        whole(self.run().end.customers)
    }

    /// What is left for a kind of customers, beyond the same at the baseline.
    fn gain_of(&self, segment: usize) -> f64 {
        let left = |reader: &Self| reader.period().segments[segment].group.delivered_value;
        left(self) - left(&self.does(Action::Choose(0)))
    }
}

fn numbers() -> Numbers {
    Numbers { currency: Currency::new("USD").expect("a currency") }
}

fn whole(value: f64) -> String {
    numbers().whole(value.round())
}

fn dollars(value: f64) -> String {
    numbers().money(value)
}

fn whole_dollars(value: f64) -> String {
    format!("${}", whole(value))
}

/// That the guide says a sentence, wherever its lines break.
#[track_caller]
fn guide_says(sentence: &str) {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let guide = plain(include_str!("../../src/model/model.md"));
    assert!(guide.contains(&plain(sentence)), "the guide does not say: {sentence}");
}

#[test]
fn people_get_used_to_a_mended_service() {
    let (soon, late) = (open("bad-service-advertised", 2, 5), open("bad-service-advertised", 2, 16));
    assert_eq!([open("bad-service-advertised", 2, 3).left(), soon.left()], [late.left(), late.left()]);
    guide_says(&format!("each visit leaves {} from quarter 3 to the end", late.left()));
    guide_says(&format!("from {} in quarter 5 to {} in quarter 16", soon.satisfaction(), late.satisfaction()));
}

#[test]
fn a_campaign_fills_the_waiting_room() {
    let (was, is) = (open("dental-clinic", 0, 3), open("dental-clinic", 1, 3));
    let newcomers = |reader: &Reader| whole(reader.all().newcomers);
    guide_says(&format!("newcomers rise from {} to {}", newcomers(&was), newcomers(&is)));
    guide_says(&format!("the wait from {} to {} minutes", was.wait(), is.wait()));
    let judged = |reader: &Reader| whole(reader.all().satisfaction_new);
    guide_says(&format!("newcomers’ satisfaction falls from {} to {}", judged(&was), judged(&is)));
    let (end, end_was) = (is.customers_at_the_end(), was.customers_at_the_end());
    guide_says(&format!("At the end {end} patients are left instead of {end_was}"));
    guide_says(&format!("present value is {} instead of {}", is.npv(), was.npv()));
}

#[test]
fn each_further_dentist_takes_off_less_of_the_wait() {
    let with: Vec<Reader> = [2.0, 3.0, 4.0, 5.0].map(|n| open("dental-clinic", 1, 8).puts(Key::Servers, n)).to_vec();
    let [two, three, four, five] = [0, 1, 2, 3].map(|i: usize| with[i].wait());
    guide_says(&format!("The wait falls from {two} to {three}, {four} and {five} minutes"));
    let best = with.iter().map(|reader| reader.run().npv).enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
    assert_eq!(best.map(|(i, _)| i), Some(1), "with three dentists");
    assert_eq!(with[1].0.moment().charge(7).total, 0.0, "a dentist costs what dentists cost");
}

#[test]
fn the_weakest_link_is_a_matter_of_theory() {
    let (examination, discharge) = (Lever::Stage(1), Lever::Stage(4));
    let chain = open("hospital-chain", 0, 10);
    let [weak, strong] = [chain.moves(discharge, 45.0), chain.moves(examination, 100.0)];
    guide_says(&format!("delivered value goes from {} to {}", chain.left(), weak.left()));
    let cost = |reader: &Reader| reader.0.moment().charge(9).total;
    assert_eq!(cost(&weak), cost(&strong));
    guide_says(&format!("for the same {} a year: {}", whole_dollars(cost(&strong)), strong.left()));
    assert!(chain.run().npv < weak.run().npv && strong.run().npv < chain.run().npv);
    let mean = chain.puts(Key::ServiceBlend, 1.0);
    let raised = [mean.moves(discharge, 45.0), mean.moves(examination, 100.0)];
    for raised in raised {
        let added = raised.all().delivered_value - mean.all().delivered_value;
        guide_says(&format!("either raise adds the same {}", dollars(added)));
        assert!(raised.run().npv < mean.run().npv, "and neither pays");
    }
}

#[test]
fn evenness_keeps_customers_unless_hardly_anybody_would_stay() {
    let (was, is) = (open("freshness-rule", 0, 10), open("freshness-rule", 1, 10));
    assert_eq!(was.left(), is.left());
    guide_says(&format!("Delivered value is {} with and without it", is.left()));
    guide_says(&format!("satisfaction rises from {} to {}", was.satisfaction(), is.satisfaction()));
    guide_says(&format!("loyalty from {} to {}", was.loyalty(), is.loyalty()));
    let competitive =
        |reader: &Reader| reader.does(Action::Recast(Recast::Assume(Theory::CompetitiveMarket))).loyalty();
    let (was, is) = (competitive(&was), competitive(&is));
    guide_says(&format!("loyalty is {was} at the baseline and {is} with less spread"));
}

#[test]
fn without_loss_aversion_the_coupon_is_no_break() {
    let (now, later) = (open("computer-shop", 1, 3), open("computer-shop", 2, 3));
    guide_says(&format!("After *$25 off now* {} stay, after *$25 off next time* {}", now.loyalty(), later.loyalty()));
    let plain = |reader: &Reader| reader.puts(Key::LossAversion, 1.0);
    guide_says(&format!("to 1: {} and {}", plain(&now).loyalty(), plain(&later).loyalty()));
    let lost = results(&plain(&later).0.moment().edited).outcomes;
    let lost: Vec<&str> = lost.iter().filter(|outcome| !outcome.holds).map(|outcome| outcome.that.as_str()).collect();
    assert_eq!(lost, ["and the account is likely to be lost"]);
}

#[test]
fn the_best_promise_is_near_what_is_delivered() {
    let promising =
        [200.0, 300.0, 450.0, 600.0].map(|value| open("life-insurer", 0, 5).puts(Key::PromisedValue, value));
    let list = |shown: fn(&Reader) -> String| promising.iter().map(shown).collect::<Vec<_>>().join(", ");
    guide_says(&format!("Newcomers of that year: {}", list(|reader| whole(reader.all().newcomers))));
    guide_says(&format!("Their satisfaction: {}", list(|reader| whole(reader.all().satisfaction_new))));
    guide_says(&format!("Customers at the end: {}", list(Reader::customers_at_the_end)));
    guide_says(&format!(
        "$300 leaves most customers, a little above the {} that is delivered",
        whole_dollars(promising[1].all().delivered_value)
    ));
    let best = |of: fn(&Run) -> f64| {
        let runs = promising.iter().map(|reader| of(&reader.run())).enumerate();
        runs.max_by(|a, b| a.1.total_cmp(&b.1)).map(|(i, _)| i)
    };
    assert_eq!((best(|run| run.end.customers), best(|run| run.npv)), (Some(1), Some(2)));
    guide_says(&format!("the $450 of today earns the most money, {}.", promising[2].npv()));
    assert_eq!(promising[2].npv(), open("life-insurer", 0, 5).npv(), "that is promised today");
}

#[test]
fn a_rival_takes_satisfaction_away() {
    let (was, is) = (open("lab-report", 0, 2), open("lab-report", 0, 3));
    assert_eq!(was.left(), is.left());
    guide_says(&format!("Each visit leaves {} before and after", is.left()));
    let (fell, stay) = (was.satisfaction(), was.loyalty());
    let (to, left) = (is.satisfaction(), is.loyalty());
    guide_says(&format!("Satisfaction falls from {fell} to {to} and loyalty from {stay} to {left}"));
    let rival = |Reader(state): &Reader| state.moment().edited.shown(0, state.period(), Lever::Input(Key::RivalValue));
    assert_eq!([rival(&was), rival(&is)], [100.0, 125.0].map(|value| Some(Setting::Number(value))));
}

#[test]
fn the_same_money_serves_each_kind_by_another_way() {
    let ways = [1, 2, 3].map(|variant| open("values-and-lifestyles", variant, 9));
    let best = [0, 1, 2].map(|segment| {
        let gains = ways.clone().map(|way| way.gain_of(segment));
        let best = gains.iter().copied().fold(f64::MIN, f64::max);
        assert_eq!(gains[segment], best, "the way and the kind stand in the same order");
        dollars(best)
    });
    let [faster, warmer, cheaper] = best;
    guide_says(&format!("*Faster* adds most for achievers ({faster} a visit), *Warmer* most for believers ({warmer})"));
    guide_says(&format!("*Cheaper* most for strugglers ({cheaper})"));
}

#[test]
fn the_payout_wins_nobody_in_this_model() {
    let given = open("guarantee", 1, 11);
    let [nothing, double] = [0.0, 120.0].map(|payout| given.puts(Key::Payout, payout));
    assert_eq!([nothing.satisfaction(), double.satisfaction()], [given.satisfaction(), given.satisfaction()]);
    guide_says(&format!("satisfaction stays at {}", given.satisfaction()));
    let none = open("guarantee", 0, 11);
    let (from, up, down) = (given.npv(), nothing.npv(), double.npv());
    guide_says(&format!(
        "from {from} to {up} and to {down}, which is less than the {} of giving no guarantee",
        none.npv()
    ));
    assert!(double.run().npv < none.run().npv);
}

#[test]
fn free_play_hides_what_an_improvement_costs() {
    let clinic = open("dental-clinic", 0, 13);
    let best = clinic.puts(Key::ScoreProduct, 100.0);
    let cost = best.0.moment().charge(12).total;
    let budget = best.0.moment().shipped.budget.expect("it has one");
    assert!(6.0 * budget < cost && cost < 7.0 * budget);
    guide_says(&format!("It costs {} a quarter, more than six budgets", whole_dollars(cost)));
    guide_says(&format!(
        "present value is {}, and the wait grows from {} to {} minutes",
        best.npv(),
        clinic.wait(),
        best.wait()
    ));
    guide_says(&format!("the same is worth {}", best.npv_in_free_play()));
}
