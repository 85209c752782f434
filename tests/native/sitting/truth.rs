//! What is right, and what an answer misses of it.

use std::rc::Rc;

use worthwhile::app::sitting::{Mark, Met, Missed, Reply, Trend, Truth, Turn, Verdict, Work, frame, truth};
use worthwhile::app::{Action, Answer, Move, Sight, State};
use worthwhile::lesson::{Ask, When};
use worthwhile::model::{Key, Setting};
use worthwhile::scenario::{Entry, Lever};

use super::{PRICE, SERVICE, TIME, cause, choose, curve, figure, number, predict, rank, reach, said};
use worthwhile::lesson::Shape;

fn sight(state: &State) -> Sight {
    Sight::new(state, Rc::new(Answer::new(state.moment())))
}

fn clinic() -> State {
    State::opened(Rc::new(Entry::named("dental-clinic").expect("it ships").open().expect("valid")))
}

fn seen(variant: usize, period: usize) -> Sight {
    sight(&clinic().after(Action::Choose(variant)).after(Action::Look(period)))
}

fn moved(state: State, key: Key, to: f64) -> State {
    state.after(Action::Settle(Move { lever: Lever::Input(key), to: Setting::Number(to) }))
}

fn replied(reply: Reply) -> Work {
    Work { reply: Some(reply), ..Work::default() }
}

#[track_caller]
fn judged(truth: &Truth, ask: &Ask, work: &Work) -> Verdict {
    truth.judge(ask, work).expect("a whole answer")
}

fn drawn(points: &[f64]) -> Work {
    replied(Reply::Curve(points.iter().map(|point| Some(*point)).collect()))
}

fn course(values: &[f64]) -> Truth {
    Truth::Curve { values: values.to_vec(), frame: (0.0, 100.0) }
}

#[test]
fn the_curve_is_the_run_in_sight_and_fits_its_frame() {
    let sight = seen(1, 7);
    let Some(Truth::Curve { values, frame: (low, high) }) = truth(&curve(), &sight) else { panic!("a curve") };
    let run = sight.run();
    let customers = run.periods.iter().map(|period| period.all.customers);
    assert_eq!(values, customers.chain([run.end.customers]).collect::<Vec<_>>());
    assert!(values.iter().all(|value| low <= *value && *value <= high));
    assert_eq!(frame(&figure("retention_new", When::Sight), &sight), (0.0, 1.0));
    assert_eq!(frame(&figure("satisfaction_new", When::Sight), &sight), (0.0, 100.0));
}

#[test]
fn the_frame_does_not_follow_the_variant_in_sight() {
    let of = figure("customers", When::Sight);
    assert_eq!(frame(&of, &seen(0, 0)), frame(&of, &seen(1, 0)));
}

#[test]
fn what_the_model_says_is_worth_all_points() {
    let sight = seen(1, 7);
    for ask in [curve(), number()] {
        let truth = truth(&ask, &sight).expect("an answer");
        let work = match &truth {
            Truth::Curve { values, .. } => drawn(values),
            Truth::Number(is) => replied(Reply::Interval { best: *is, low: *is, high: *is }),
            Truth::Order(_) | Truth::Goals(_) | Truth::Parts(_) | Truth::Choice(_) => panic!("a prediction"),
        };
        let verdict = judged(&truth, &ask, &work);
        assert!(matches!(verdict.mark, Mark::Scored { points: 100, .. }), "{verdict:?}");
        assert!(verdict.missed.is_empty());
    }
}

#[test]
fn levers_are_ranked_by_what_each_moves_alone() {
    let state = clinic().after(Action::Look(7));
    let Some(Truth::Order(order)) = truth(&rank(), &sight(&state)) else { panic!("an order") };
    assert!(order.windows(2).all(|pair| pair[1].1.abs() <= pair[0].1.abs()));
    let here = |state: &State| sight(state).now().expect("in the run").all.satisfaction_new;
    let span = state.moment().shipped.span_of(PRICE);
    let price = state.moment().shipped.base[Key::Price] - 0.1 * (span.high - span.low);
    let alone = here(&moved(state.clone(), Key::Price, price)) - here(&state);
    let (_, told) = order.iter().find(|(lever, _)| *lever == PRICE).expect("ranked");
    assert!((alone - told).abs() < 1e-9, "{alone} {told}");
    assert!(0.0 < alone);
}

#[test]
fn an_order_is_worth_its_share_of_right_pairs() {
    let truth = Truth::Order(vec![(TIME, 5.0), (SERVICE, -3.0), (PRICE, 1.0)]);
    let of = |places: &[usize]| judged(&truth, &rank(), &replied(Reply::Rank(places.to_vec())));
    assert_eq!(of(&[1, 2, 0]).mark, Mark::Scored { points: 100, held: None });
    assert_eq!(of(&[0, 2, 1]).mark, Mark::Scored { points: 0, held: None });
    assert_eq!(of(&[2, 1, 0]).missed, [Missed::Swapped(TIME, SERVICE)]);
}

#[test]
fn a_goal_holds_when_the_levers_make_it_so() {
    let state = clinic().after(Action::Look(7));
    let goals = |state: &State| match truth(&reach(), &sight(state)) {
        Some(Truth::Goals(met)) => met[0],
        _ => panic!("goals"),
    };
    let Met { value, holds } = goals(&state);
    assert_eq!(holds, 60.0 < value);
    let better = goals(&moved(state, Key::ScoreService, 100.0));
    assert!(better.holds && value < better.value, "{better:?} {value}");
}

#[test]
fn more_levers_than_needed_are_told_but_cost_nothing() {
    let truth = Truth::Goals(vec![Met { value: 61.0, holds: true }]);
    let work = Work { moved: vec![(PRICE, Setting::Number(1.0)), (TIME, Setting::Number(1.0))], ..Work::default() };
    let verdict = judged(&truth, &reach(), &work);
    assert_eq!((verdict.mark, verdict.missed), (Mark::Right, vec![Missed::Fewer { moved: 2, fewest: 1 }]));
    let failed = Truth::Goals(vec![Met { value: 59.0, holds: false }]);
    let verdict = judged(&failed, &reach(), &work);
    assert_eq!((verdict.mark, verdict.missed), (Mark::Wrong, vec![Missed::Goal { goal: 0, value: 59.0 }]));
}

#[test]
fn the_ledger_knows_the_cause() {
    let price = clinic().moment().shipped.base[Key::Price];
    let state = moved(moved(clinic().after(Action::Look(7)), Key::ScoreService, 95.0), Key::Price, price - 0.5);
    let truth = truth(&cause(), &sight(&state)).expect("in the ledger");
    let Truth::Parts(parts) = &truth else { panic!("parts") };
    assert!(parts[1].1.abs() < parts[0].1.abs(), "{parts:?}");
    assert_eq!(judged(&truth, &cause(), &replied(Reply::Choice(0))).mark, Mark::Right);
    let wrong = judged(&truth, &cause(), &replied(Reply::Choice(1)));
    assert_eq!((wrong.mark, wrong.missed), (Mark::Wrong, vec![Missed::Cause { said: parts[1], most: parts[0] }]));
}

#[test]
fn one_choice_is_right() {
    let truth = truth(&choose(), &seen(0, 0)).expect("a choice");
    assert_eq!(judged(&truth, &choose(), &replied(Reply::Choice(1))).mark, Mark::Right);
    assert_eq!(judged(&truth, &choose(), &replied(Reply::Choice(2))).missed, [Missed::Choice(2)]);
}

#[test]
fn a_number_is_right_within_its_tolerance() {
    let truth = Truth::Number(1_000.0);
    assert_eq!(judged(&truth, &said(), &replied(Reply::Number(1_050.0))).mark, Mark::Right);
    let off = judged(&truth, &said(), &replied(Reply::Number(1_051.0)));
    assert_eq!((off.mark, off.missed), (Mark::Wrong, vec![Missed::Off { said: 1_051.0, is: 1_000.0 }]));
}

#[test]
fn a_curve_is_told_what_it_missed() {
    let missed = |said: &[f64], is: &[f64]| judged(&course(is), &curve(), &drawn(said)).missed;
    let (up, hill) = ([10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0], [10.0, 40.0, 70.0, 80.0, 60.0, 30.0, 5.0]);
    assert_eq!(
        missed(&up, &hill),
        [
            Missed::Direction { said: Trend::Up, is: Trend::Down },
            Missed::Turns { turn: Turn::Peak, period: 3 },
            Missed::End { said: 70.0, is: 5.0 },
        ]
    );
    assert!(missed(&hill, &hill).is_empty());
    let valley = [80.0, 50.0, 20.0, 50.0, 80.0, 80.0, 80.0];
    assert_eq!(
        missed(&[80.0; 7], &valley),
        [Missed::Turns { turn: Turn::Trough, period: 2 }, Missed::Furthest { period: 2, said: 80.0, is: 20.0 },]
    );
}

#[test]
fn an_interval_is_told_where_the_figure_lies() {
    let of = |low, high| {
        let reply = Reply::Interval { best: low, low, high };
        judged(&Truth::Number(4_000.0), &number(), &replied(reply))
    };
    assert_eq!(of(1_000.0, 3_000.0).missed, [Missed::Outside { end: 3_000.0, is: 4_000.0 }]);
    assert_eq!(of(0.0, 8_000.0).missed, [Missed::Broad(1.0)]);
    assert_eq!(of(0.0, 8_000.0).mark, Mark::Scored { points: 0, held: Some(true) });
    assert_eq!(of(3_800.0, 4_600.0).mark, Mark::Scored { points: 90, held: Some(true) });
    assert_eq!(of(3_000.0, 3_900.0).mark, Mark::Scored { points: 76, held: Some(false) });
}

#[test]
fn a_figure_that_the_ledger_does_not_explain_has_no_cause() {
    let ask = |name| match cause() {
        Ask::Question(mut question) => {
            question.task = worthwhile::lesson::Task::Cause { of: figure(name, When::Sight), levers: vec![PRICE] };
            Ask::Question(question)
        }
        Ask::Predict(_) => panic!("a question"),
    };
    assert!(truth(&ask("newcomers"), &seen(1, 7)).is_none());
    assert!(truth(&ask("retention_new"), &seen(1, 7)).is_some());
}

#[test]
fn a_figure_of_a_period_that_is_not_there_has_no_answer() {
    let ask = predict(figure("customers", When::Period(999)), Shape::Number { low: 0.0, high: 1.0 });
    assert!(truth(&ask, &seen(0, 0)).is_none());
}
