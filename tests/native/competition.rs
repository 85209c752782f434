//! The firm among its rivals.

use proptest::prelude::*;
use worthwhile::explore::{
    Known, Offer, Parts, Reading, Seller, Who, offers, ranked_differently, trial_shares, value_map,
};
use worthwhile::model::{Balance, Key, Setting, simulate};
use worthwhile::scenario::{Draft, Entry, LIBRARY, Lever, Rival, Scenario};

#[track_caller]
fn scenario(id: &str) -> Scenario {
    Entry::named(id).expect("it ships").open().expect("a built-in scenario is good")
}

fn rival(id: usize, [quality_value, price, other_cost]: [f64; 3]) -> Rival {
    Rival { id: format!("rival-{id}"), quality_value, price, other_cost }
}

fn offer(seller: Seller, [quality_value, price, other_cost]: [f64; 3]) -> Offer {
    let parts = Parts { quality_value, price, other_cost };
    Offer { seller, delivered_value: parts.delivered_value(), parts: Some(parts) }
}

/// The offers of a variant in the period that is shown first.
fn offers_of(scenario: &Scenario, variant: usize) -> Vec<Offer> {
    let reading = Reading { variant, period: scenario.first_shown(), who: Who::Regulars };
    let run = simulate(scenario.course_of(variant));
    let span = scenario.course_of(variant).spans.iter().find(|span| reading.period < span.until).expect("in the run");
    let balance = Balance::new(&span.own[0], run.periods[reading.period].wait_minutes);
    offers(scenario, &balance, reading)
}

fn any_money() -> impl Strategy<Value = [f64; 3]> {
    [1.0..500.0_f64, 1.0..300.0_f64, 0.0..100.0_f64]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]
    #[test]
    fn shares_sum_to_one(money in proptest::collection::vec(any_money(), 0..4), variant in 0..3_usize) {
        for id in ["dental-clinic", "values-and-lifestyles"] {
            let scenario = scenario(id);
            let rivals: Vec<Rival> = money.iter().enumerate().map(|(i, money)| rival(i, *money)).collect();
            let course = scenario.course_of(variant);
            for period in &simulate(course).periods {
                for known in [Known::Expected, Known::Delivered] {
                    let shares = trial_shares(course, &rivals, period, known);
                    prop_assert_eq!(shares.len(), 1 + rivals.len().max(1));
                    prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
                    prop_assert!(shares.iter().all(|share| (0.0..=1.0 + 1e-12).contains(share)));
                }
            }
        }
    }

    #[test]
    fn an_offer_below_the_fair_value_line_delivers_more_than_the_mean(money in proptest::collection::vec(any_money(), 2..5)) {
        let offers: Vec<Offer> = money.iter().enumerate().map(|(i, money)| offer(Seller::Rival(i), *money)).collect();
        let n = f64::from(u32::try_from(offers.len()).expect("few"));
        let mean = offers.iter().map(|offer| offer.delivered_value).sum::<f64>() / n;
        let price = money.iter().map(|money| money[1]).sum::<f64>() / n;
        if let Some(map) = value_map(&offers) {
            for (point, offer) in map.points.iter().zip(&offers) {
                let below = map.fair_price(point.relative_quality) - point.relative_price;
                prop_assert!((below - (offer.delivered_value - mean) / price).abs() < 1e-9);
            }
        }
    }
}

#[test]
fn with_one_alternative_the_shares_are_those_of_the_model() {
    for entry in LIBRARY {
        let scenario = scenario(entry.id);
        for variant in 0..scenario.n_variants() {
            let course = scenario.course_of(variant);
            for period in &simulate(course).periods {
                let shares = trial_shares(course, &[], period, Known::Expected);
                assert!((shares[0] - period.all.trial_share).abs() < 1e-12, "{} {}", entry.id, period.period);
                if scenario.segments.is_empty() {
                    let worth = course.spans.iter().find(|span| period.period < span.until).expect("in the run");
                    let equal = rival(0, [worth.own[0][Key::RivalValue] + 50.0, 40.0, 10.0]);
                    let named = trial_shares(course, &[equal], period, Known::Expected);
                    assert!((named[0] - period.all.trial_share).abs() < 1e-12, "a rival that is named counts alike");
                }
            }
        }
    }
}

#[test]
fn newcomers_who_do_not_weigh_rivals_all_try_the_firm() {
    let mut shop: Draft = (*scenario("computer-shop")).clone();
    shop.base.set(Key::RivalInChoice, Setting::Switch(false)).expect("a switch");
    let shop = Scenario::new(shop).expect("holds together");
    let run = simulate(shop.course_of(0));
    assert_eq!(trial_shares(shop.course_of(0), &shop.rivals, &run.periods[0], Known::Expected), [1.0, 0.0, 0.0, 0.0]);
}

#[test]
fn the_alternative_has_a_value_and_no_place_on_the_map() {
    let offers = offers_of(&scenario("guarantee"), 0);
    assert_eq!(offers.len(), 2);
    assert_eq!((offers[1].seller, offers[1].delivered_value, offers[1].parts), (Seller::Alternative, 22.0, None));
    assert_eq!(value_map(&offers), None);
    assert_eq!(ranked_differently(&offers), None);
}

#[test]
fn difference_and_ratio_can_rank_offers_differently() {
    let large = offer(Seller::Firm, [200.0, 120.0, 30.0]);
    let small = offer(Seller::Rival(0), [60.0, 25.0, 5.0]);
    assert_eq!((large.delivered_value, small.delivered_value), (50.0, 30.0));
    assert_eq!(small.parts.and_then(|parts| parts.ratio()), Some(2.0));
    assert_eq!(ranked_differently(&[small, large]), Some((1, 0)));
    let cheaper = offer(Seller::Rival(1), [200.0, 100.0, 30.0]);
    assert_eq!(ranked_differently(&[large, cheaper]), None);
    let bank = offers_of(&scenario("savings-bank"), 0);
    assert_eq!(ranked_differently(&bank), Some((1, 2)), "the machines leave more, the post office costs so little");
}

#[test]
fn the_best_rival_that_is_named_is_the_alternative_of_the_model() {
    let named: Vec<&str> =
        LIBRARY.iter().filter(|entry| !scenario(entry.id).rivals.is_empty()).map(|entry| entry.id).collect();
    let expected = ["dental-clinic", "savings-bank", "lab-report", "it-outsourcing", "computer-shop", "two-branches"];
    assert_eq!(named, expected);
    for id in named {
        let scenario = scenario(id);
        let offers = offers_of(&scenario, 0);
        let best = offers[1..].iter().map(|offer| offer.delivered_value).fold(f64::NEG_INFINITY, f64::max);
        let alternative = scenario.shown(0, scenario.first_shown(), Lever::Input(Key::RivalValue));
        assert_eq!(alternative, Some(Setting::Number(best)), "{id}");
        assert_eq!(value_map(&offers).expect("all have a place").points.len(), offers.len(), "{id}");
        let words = scenario.words_in("en").expect("words");
        assert!(scenario.rivals.iter().all(|rival| words.rival(&rival.id) != rival.id), "{id}: every rival has a name");
    }
}
