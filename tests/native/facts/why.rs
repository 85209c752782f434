//! The sentence why: what it claims is so, in every scenario, variant and period, and after edits.

use super::{everything, moved, numbers, opened, seen, sight, text};
use worthwhile::app::facts::why_finding;
use worthwhile::app::{Action, Sight};
use worthwhile::model::Key;
use worthwhile::scenario::LIBRARY;
use worthwhile::text::charts::Part;
use worthwhile::text::{Effect, Reason, Why, WhyFinding};

fn finding(sight: &Sight) -> WhyFinding {
    why_finding(sight, text()).expect("a period in sight")
}

fn why(sight: &Sight) -> Why {
    (text().results().why.why)(&finding(sight), numbers(sight))
}

#[test]
fn waiting_explains_the_dental_clinic() {
    let why = why(&seen("dental-clinic", 1, 2));
    assert_eq!(why.finding, "All of it is waiting.");
    assert_eq!(why.behind, "925 newcomers come instead of 146, and 6 minutes of waiting become 34.");
}

#[test]
fn the_baseline_says_what_is_so() {
    let why = why(&seen("dental-clinic", 0, 2));
    assert_eq!(why.finding, "Customers keep $60.22 of the $189.00 they get.");
    assert_eq!(why.behind, "That is $28.22 more than the best alternative would leave them.");
}

#[test]
fn before_a_campaign_everything_is_as_at_baseline() {
    let why = why(&seen("dental-clinic", 1, 1));
    assert_eq!(why.finding, "In quarter 2 the three numbers are as at baseline.");
}

/// The parts that a sentence names, with the direction it names them in.
fn named(words: &str) -> Vec<(Part, bool)> {
    const COSTS: &[(&str, Part, bool)] = &[
        ("a lower price", Part::Price, true),
        ("a higher price", Part::Price, false),
        ("less time", Part::Time, true),
        ("more time", Part::Time, false),
        ("less waiting", Part::Waiting, true),
        ("less energy", Part::Energy, true),
        ("more energy", Part::Energy, false),
        ("less worry", Part::Worry, true),
        ("more worry", Part::Worry, false),
    ];
    const SOURCES: &[(&str, Part)] = &[
        ("product", Part::Product),
        ("service", Part::Service),
        ("personnel", Part::Personnel),
        ("image", Part::Image),
    ];
    let together = words.contains("(mostly waiting)");
    let words = words.to_lowercase().replace(" (mostly waiting)", "");
    let mut named: Vec<(Part, bool)> =
        COSTS.iter().filter(|(name, ..)| words.contains(name)).map(|(_, part, up)| (*part, *up)).collect();
    if together {
        named.iter_mut().filter(|(part, _)| *part == Part::Time).for_each(|(part, _)| *part = Part::MostlyWaiting);
    }
    if words.replace("less waiting", "").contains("waiting") {
        named.push((Part::Waiting, false));
    }
    for half in words.split(" outweigh") {
        let up = half.contains("more value from");
        named.extend(SOURCES.iter().filter(|(name, _)| half.contains(name)).map(|(_, part)| (*part, up)));
    }
    named
}

fn effect(finding: &WhyFinding, part: Part) -> f64 {
    finding.causes.iter().find(|(known, _)| *known == part).map_or(0.0, |(_, effect)| *effect)
}

/// What the sentence says of the account is so.
#[track_caller]
fn check(sight: &Sight) {
    let (finding, why) = (finding(sight), why(sight));
    let words = &why.finding;
    let (moved, all) = (finding.left.change(), finding.causes.iter().map(|(_, effect)| effect.abs()).sum::<f64>());
    let places = (&sight.moment.edited.id, sight.moment.variant, sight.period);
    for sentence in [words, &why.behind] {
        assert!(sentence.ends_with('.') && sentence.starts_with(|c: char| !c.is_lowercase()), "{places:?}: {why:?}");
        assert!(!sentence.contains("NaN") && !sentence.contains("  ") && sentence.len() < 130, "{places:?}: {why:?}");
    }
    for (part, up) in named(words) {
        assert!(0.0 < effect(&finding, part).abs() && (0.0 < effect(&finding, part)) == up, "{places:?}: {why:?}");
    }
    if let Some(name) = words.strip_prefix("All of it is ").or(words.strip_prefix("Most of it is ")) {
        let part = named(name)[0].0;
        let least = if words.starts_with("All") { 0.9 } else { 0.45 };
        assert!(least * all <= effect(&finding, part).abs(), "{places:?}: {why:?}");
        assert_eq!(0.0 < effect(&finding, part), 0.0 < moved, "{places:?}: {why:?}");
    }
    if let Some((winners, losers)) = words.split_once(" outweigh") {
        let sum = |words: &str| named(words).iter().map(|(part, _)| effect(&finding, *part)).sum::<f64>();
        assert!(sum(losers).abs() < sum(winners).abs(), "{places:?}: {why:?}");
        assert_eq!(0.0 < sum(winners), 0.0 < moved, "{places:?}: {why:?}");
    }
    check_zone(&finding, &why, sight);
    check_reasons(&finding, &why, sight);
}

/// What the sentences say of loyalty, and of two figures, is so.
#[track_caller]
fn check_reasons(finding: &WhyFinding, why: &Why, sight: &Sight) {
    let places = (&sight.moment.edited.id, sight.moment.variant, sight.period);
    for sentence in [&why.finding, &why.behind] {
        let (words, change) = (sentence.to_lowercase(), finding.loyalty.change());
        assert!(
            !words.contains("loyalty falls") && !words.contains("loyalty also falls") || change < 0.0,
            "{places:?}: {why:?}"
        );
        assert!(
            !words.contains("loyalty rises") && !words.contains("loyalty also rises") || 0.0 < change,
            "{places:?}: {why:?}"
        );
        if let Some((now, was)) = sentence.split_once(" instead of ") {
            let figure = |words: &str| {
                words.split(' ').rev().find(|word| word.contains(|c: char| c.is_ascii_digit())).map(str::to_owned)
            };
            assert_ne!(figure(now), figure(was.trim_end_matches('.')), "{places:?}: {why:?}");
        }
    }
    if why.finding == "Practically nothing changes." {
        assert!(
            finding.satisfaction.change().abs() < 0.1 && finding.loyalty.change().abs() < 0.01,
            "{places:?}: {why:?}"
        );
    }
}

#[track_caller]
fn check_zone(finding: &WhyFinding, why: &Why, sight: &Sight) {
    let (left, behind) = (finding.left.now, &why.behind);
    let places = (&sight.moment.edited.id, sight.moment.variant, sight.period);
    if behind.contains("is less than the") {
        assert!(left < finding.adequate, "{places:?}: {why:?}");
    } else if behind.contains("is more than the") {
        assert!(finding.desired < left, "{places:?}: {why:?}");
    } else if behind.contains("lies between") {
        assert!(finding.adequate - 0.01 < left && left < finding.desired + 0.01, "{places:?}: {why:?}");
    }
    if behind.contains("satisfaction falls") || why.finding.contains("satisfaction falls") {
        assert!(finding.satisfaction.change() < 0.0, "{places:?}: {why:?}");
    }
    if behind.contains("satisfaction rises") || why.finding.contains("satisfaction rises") {
        assert!(0.0 < finding.satisfaction.change(), "{places:?}: {why:?}");
    }
}

#[test]
fn every_sentence_is_true_of_every_scenario_variant_and_period() {
    for sight in everything() {
        check(&sight);
    }
}

#[test]
fn every_sentence_is_true_after_any_edit() {
    const EDITS: &[(Key, f64)] = &[
        (Key::ScoreProduct, 20.0),
        (Key::ScoreService, 100.0),
        (Key::ScorePersonnel, 5.0),
        (Key::ScoreImage, 90.0),
        (Key::Price, 0.0),
        (Key::TimeMinutes, 240.0),
        (Key::Energy, 0.0),
        (Key::Psychic, 100.0),
        (Key::Servers, 1.0),
        (Key::FailureRate, 0.5),
        (Key::Spread, 0.3),
        (Key::RivalValue, 200.0),
        (Key::LossAversion, 4.0),
        (Key::Advertising, 20.0),
        (Key::MoneyPerMinute, 5.0),
    ];
    for id in ["dental-clinic", "phone-shopping", "hospital-chain", "two-branches", "concert-hall", "lab-report"] {
        for variant in 0..2 {
            let state = opened(id).after(Action::Choose(variant));
            for (key, to) in EDITS {
                let edited = moved(state.clone(), *key, *to);
                check(&sight(&edited));
                check(&sight(&moved(edited, Key::ScoreService, 90.0)));
            }
        }
    }
}

#[test]
fn the_last_change_is_said_in_one_breath() {
    let sight = seen("dental-clinic", 1, 2);
    let said = (text().results().why.last_change)(&finding(&sight), numbers(&sight));
    assert_eq!(said, "Delivered value $47.32, satisfaction 67.5, loyalty 71%. All of it is waiting.");
}

/// What is said of a variant in the period that is shown first.
#[track_caller]
fn said(id: &str, variant: usize) -> String {
    let Why { finding, behind } = why(&seen(id, variant, opened(id).period()));
    format!("{finding} {behind}")
}

#[test]
fn the_main_reason_is_said_where_delivered_value_is_not_it() {
    assert_eq!(
        said("auto-club", 2),
        "Loyalty rises mostly because what one customer gets differs less from what the next one gets. \
         Delivered value rises by $9.54: more value from personnel and service and less worry add up."
    );
    assert_eq!(
        said("concert-hall", 1),
        "Loyalty rises mostly because none are turned away instead of 9%. \
         Delivered value rises by $3.19: most of it is a lower price."
    );
    assert_eq!(
        said("bad-service-advertised", 1),
        "Customers are left with the same, yet satisfaction falls. Regulars expect $15.50 instead of $5.39."
    );
    assert_eq!(
        said("computer-shop", 1),
        "Customers are left with the same, yet satisfaction rises. 86% of the failures are made good instead of 18%."
    );
}

#[test]
fn what_else_moved_loyalty_is_said_too() {
    let guarantee = "All of it is less worry. Loyalty also rises because";
    assert_eq!(said("guarantee", 1), format!("{guarantee} 76% of the failures are made good instead of 18%."));
    assert_eq!(said("guarantee", 2), format!("{guarantee} 3% are let down instead of 10%."));
    assert!(said("bad-service-advertised", 3).ends_with("3,202 newcomers come instead of 595."));
}

#[test]
fn no_two_variants_of_a_scenario_read_alike() {
    for entry in LIBRARY {
        let n_variants = opened(entry.id).moment().edited.n_variants();
        let all: Vec<String> = (0..n_variants).map(|variant| said(entry.id, variant)).collect();
        for (variant, words) in all.iter().enumerate() {
            assert!(!all[..variant].contains(words), "{} {variant}: {words}", entry.id);
        }
    }
}

#[test]
fn what_nobody_would_notice_is_practically_nothing() {
    assert!(said("hospital-chain", 1).starts_with("Practically nothing changes. Customers keep $39.64 of"));
    let clinic = opened("dental-clinic");
    assert_eq!(why(&sight(&moved(clinic.clone(), Key::Price, 90.02))).finding, "Practically nothing changes.");
    assert_eq!(why(&sight(&moved(clinic, Key::Price, 91.0))).finding, "A higher price outweighs less waiting.");
}

#[test]
fn a_single_change_is_the_only_reason() {
    const CHANGES: &[(Key, f64, Reason)] = &[
        (Key::FailureRate, 0.3, Reason::Failures),
        (Key::ComplaintRate, 0.9, Reason::Recovery),
        (Key::Spread, 0.2, Reason::Spread),
        (Key::RivalValue, 60.0, Reason::Rival),
        (Key::LoyaltyMidpoint, 80.0, Reason::Staying),
        (Key::LossAversion, 4.0, Reason::Judging),
        (Key::Price, 65.0, Reason::Left),
    ];
    let start = opened("guarantee").after(Action::Look(0));
    for (key, to, reason) in CHANGES {
        let finding = finding(&sight(&moved(start.clone(), *key, *to)));
        let [(only, Effect { satisfaction, loyalty })] = finding.reasons[..] else { panic!("{:?}", finding.reasons) };
        assert_eq!(only, *reason);
        assert!((satisfaction - finding.satisfaction.change()).abs() < 1e-9, "{key:?}");
        assert!((loyalty - finding.loyalty.change()).abs() < 1e-9, "{key:?}");
    }
}
