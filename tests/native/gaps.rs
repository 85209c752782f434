//! The five gaps: sizes, and what the scenarios state.

use proptest::option;
use proptest::prelude::*;
use worthwhile::explore::{Gap, GapView, Reading, Who};
use worthwhile::model::simulate;
use worthwhile::scenario::{Entry, LIBRARY, Scenario};

fn view(scenario: &Scenario, variant: usize, who: Who) -> GapView {
    let reading = Reading { variant, period: scenario.first_shown(), who };
    let run = simulate(scenario.course_of(variant));
    GapView::new(scenario, &run.periods[reading.period], reading)
}

#[track_caller]
fn scenario(id: &str) -> Scenario {
    Entry::named(id).expect("it ships").open().expect("a built-in scenario is good")
}

proptest! {
    #[test]
    fn gap_five_is_the_sum_of_the_first_three(
        [expectation, delivered] in [-1e3..1e3_f64, -1e3..1e3_f64],
        [believed, standard, promised] in [option::of(-1e3..1e3_f64), option::of(-1e3..1e3_f64), option::of(-1e3..1e3_f64)],
    ) {
        let view = GapView { expectation, believed, standard, delivered, promised };
        let sizes: Option<Vec<f64>> =
            [Gap::Knowledge, Gap::Standards, Gap::Delivery].iter().map(|gap| view.size(*gap)).collect();
        prop_assert_eq!(sizes.is_some(), believed.is_some() && standard.is_some());
        prop_assert_eq!(view.size(Gap::Promise).is_some(), promised.is_some());
        if let (Some(sizes), Some(whole)) = (sizes, view.size(Gap::Service)) {
            prop_assert!((sizes.iter().sum::<f64>() - whole).abs() < 1e-9);
        }
    }
}

#[test]
fn what_is_not_stated_has_no_size() {
    let bank = view(&scenario("savings-bank"), 0, Who::Regulars);
    let sizes = Gap::ALL.iter().map(|gap| bank.size(*gap).is_some());
    assert!(sizes.eq([false, false, false, false, true]));
    assert_eq!(bank.widest(), None);
}

#[test]
fn a_promise_made_outside_alone_opens_the_fourth_gap() {
    let clinic = view(&scenario("dental-clinic"), 1, Who::Newcomers);
    let promise = clinic.size(Gap::Promise).expect("it is promised");
    assert!((promise - 22.7).abs() < 0.1, "{promise}");
    assert!(promise > clinic.size(Gap::Service).expect("always"));
    assert_eq!(clinic.widest(), Some(Gap::Standards), "nobody told the receptionist");
}

#[test]
fn each_story_has_the_gap_that_it_tells_of() {
    let tells = |id, variant, who| view(&scenario(id), variant, who).widest();
    assert_eq!(tells("lab-report", 0, Who::Regulars), Some(Gap::Knowledge), "accuracy is not what they live through");
    assert_eq!(tells("hospital-chain", 0, Who::Regulars), Some(Gap::Knowledge), "curing is not enough");
    assert_eq!(tells("life-insurer", 0, Who::Newcomers), Some(Gap::Knowledge), "nobody knows what was sold");
    assert_eq!(tells("computer-shop", 2, Who::Regulars), Some(Gap::Delivery), "a coupon for an apology");
    assert_eq!(tells("singapore-general", 0, Who::Regulars), Some(Gap::Delivery), "the standard is above what is done");
    assert_eq!(tells("two-branches", 0, Who::Regulars), Some(Gap::Delivery), "one of the two falls short");
}

#[test]
fn what_scenarios_state_is_of_the_size_of_what_is_expected() {
    let mut n_stated = 0;
    for entry in LIBRARY {
        let scenario = scenario(entry.id);
        assert_eq!(scenario.believed_expectation.is_some(), scenario.standard.is_some(), "{}", entry.id);
        let view = view(&scenario, 0, Who::Regulars);
        let near = 0.15 * scenario.base.perfect_value();
        for stated in [view.believed, view.standard].into_iter().flatten() {
            assert!((stated - view.expectation).abs() < near, "{}: {stated} {}", entry.id, view.expectation);
            n_stated += 1;
        }
    }
    assert_eq!(n_stated, 20);
}
