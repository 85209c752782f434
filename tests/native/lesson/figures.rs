//! What figures are in the runs at hand.

use worthwhile::lesson::{Figure, Goal, Quantity, View};
use worthwhile::model::{Run, simulate};
use worthwhile::scenario::{Entry, Relation, Scenario};

fn clinic() -> (Scenario, Vec<Run>) {
    let scenario = Entry::named("dental-clinic").expect("known").open().expect("readable");
    let runs = scenario.courses().iter().map(|course| simulate(course)).collect();
    (scenario, runs)
}

#[track_caller]
fn figure(text: &str) -> Figure {
    Figure::read(text).expect(text)
}

#[test]
fn a_figure_is_read_where_it_says() {
    let (shipped, runs) = clinic();
    let view = View { shipped: &shipped, runs: &runs, run: &runs[1], period: 4 };
    let first = shipped.variant_id(1).to_owned();
    let value = |text: &str| figure(text).value(view);
    assert_eq!(value("customers"), Some(runs[1].periods[4].all.customers));
    assert_eq!(value("customers in 1"), Some(runs[1].periods[0].all.customers));
    assert_eq!(value("customers at end"), Some(runs[1].end.customers));
    assert_eq!(value("lost at end of baseline"), Some(runs[0].end.lost));
    assert_eq!(value("prospects at end of baseline"), Some(runs[0].end.prospects));
    assert_eq!(value(&format!("wait_minutes of {first}")), Some(runs[1].periods[4].wait_minutes));
    assert_eq!(value("npv of baseline"), Some(runs[0].npv));
    assert_eq!(value("profit of nothing"), None);
    assert_eq!(value("profit in 120"), None);
}

#[test]
fn every_quantity_has_a_value_and_a_course() {
    let (shipped, runs) = clinic();
    let view = View { shipped: &shipped, runs: &runs, run: &runs[0], period: 0 };
    for of in Quantity::every() {
        let figure = figure(of.name());
        assert_eq!(figure.of, of);
        assert!(figure.value(view).is_some_and(f64::is_finite), "{}", of.name());
        let course = figure.course(view).expect("a course");
        // What is counted at the start of a period is counted once more at the end.
        assert_eq!(course.len(), shipped.n_periods + usize::from(of.has_end()));
        let is_sum = of == Quantity::NetPresentValue;
        assert_eq!(figure.value(view), if is_sum { course.last().copied() } else { course.first().copied() });
    }
}

#[test]
fn a_goal_holds_or_not() {
    let (shipped, runs) = clinic();
    let view = View { shipped: &shipped, runs: &runs, run: &runs[0], period: 0 };
    let customers = runs[0].periods[0].all.customers;
    let goal = |is, bound| Goal { of: figure("customers"), is, bound }.holds(view);
    assert!(goal(Relation::Greater, customers - 1.0) && !goal(Relation::Greater, customers));
    assert!(goal(Relation::Less, customers + 1.0) && !goal(Relation::Less, customers));
    assert!(goal(Relation::Equal, customers));
}
