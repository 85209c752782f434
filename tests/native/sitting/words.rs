//! What was missed, in words.

use std::rc::Rc;

use worthwhile::app::facts::{calibration_words, missed_words, rule_words};
use worthwhile::app::sitting::{Mark, Missed, Standing, Trend, Turn, Verdict};
use worthwhile::app::{Answer, Sight, State};
use worthwhile::lesson::{Ask, When};
use worthwhile::scenario::Entry;
use worthwhile::text::{Language, Text};

use super::{PRICE, TIME, cause, choose, curve, figure, number, predict, rank, reach, said};
use worthwhile::lesson::Shape;

fn text() -> &'static Text {
    Text::of(Language::English)
}

fn clinic() -> Sight {
    let entry = Entry::named("dental-clinic").expect("it ships");
    let state = State::opened(Rc::new(entry.open().expect("valid")));
    Sight::new(&state, Rc::new(Answer::new(state.moment())))
}

#[track_caller]
fn told(ask: &Ask, missed: Missed) -> String {
    let verdict = Verdict { mark: Mark::Wrong, missed: vec![missed], is: None };
    let mut words = missed_words(&verdict, ask, &clinic(), text());
    assert_eq!(words.len(), 1);
    words.remove(0)
}

#[test]
fn a_curve_is_told_its_way_its_turns_and_its_end() {
    let direction = Missed::Direction { said: Trend::Up, is: Trend::Down };
    assert_eq!(told(&curve(), direction), "You drew it going up; it goes down.");
    assert_eq!(
        told(&curve(), Missed::Turns { turn: Turn::Peak, period: 3 }),
        "It rises to a peak in quarter 4 and falls again; your curve does not turn there."
    );
    assert_eq!(
        told(&curve(), Missed::Turns { turn: Turn::Trough, period: 20 }),
        "It falls to a low at the end and rises again; your curve does not turn there."
    );
    assert_eq!(
        told(&curve(), Missed::End { said: 5_000.0, is: 3_200.4 }),
        "It ends at 3,200; you drew 5,000, too high by 1,800."
    );
    assert_eq!(
        told(&curve(), Missed::Furthest { period: 0, said: 10.0, is: 30.0 }),
        "You were furthest off in quarter 1: you drew 10, it is 30."
    );
}

#[test]
fn an_interval_is_told_on_which_side_it_misses() {
    let above = Missed::Outside { end: 3_000.0, is: 4_000.0 };
    assert_eq!(told(&number(), above), "It is 4,000, above your interval, which ends at 3,000.");
    let below = Missed::Outside { end: 3_000.0, is: 400.0 };
    assert_eq!(told(&number(), below), "It is 400, below your interval, which begins at 3,000.");
    assert!(told(&number(), Missed::Broad(0.63)).contains("63% of all that is offered"));
}

#[test]
fn levers_are_told_by_their_names() {
    assert_eq!(told(&rank(), Missed::Swapped(PRICE, TIME)), "Price moves it more than Time, not less.");
    assert_eq!(
        told(&cause(), Missed::Cause { said: (PRICE, -1.3), most: (TIME, 4.0) }),
        "Price moved it by −1.3. Another one moved it more."
    );
}

#[test]
fn goals_are_told_with_their_bounds() {
    let goal = Missed::Goal { goal: 0, value: 58.21 };
    assert_eq!(told(&reach(), goal), "Not yet: it is 58.2 and has to be above 60.0.");
    assert_eq!(told(&reach(), Missed::Fewer { moved: 3, fewest: 1 }), "You moved 3 levers; one is enough.");
}

#[test]
fn a_choice_says_its_own_why_and_a_number_on_which_side_it_is() {
    assert_eq!(told(&choose(), Missed::Choice(2)), "");
    assert_eq!(told(&said(), Missed::Off { said: 9.0, is: 12.0 }), "9 is too low.");
}

#[test]
fn shares_and_money_are_written_in_their_units() {
    let share = predict(figure("retention_new", When::Sight), Shape::Curve);
    let end = Missed::End { said: 0.9, is: 0.75 };
    assert_eq!(told(&share, end), "It ends at 75%; you drew 90%, too high by 15%.");
    let money = predict(figure("delivered_value", When::Sight), Shape::Curve);
    assert!(told(&money, Missed::End { said: 10.0, is: 12.5 }).starts_with("It ends at $12.50"));
}

#[test]
fn a_prediction_that_missed_nothing_is_told_so() {
    let right = |ask: &Ask, is| {
        let verdict = Verdict { mark: Mark::Scored { points: 100, held: None }, missed: Vec::new(), is };
        missed_words(&verdict, ask, &clinic(), text())
    };
    assert_eq!(right(&curve(), None), ["Close all the way."]);
    assert_eq!(right(&number(), Some(2_155.3)), ["It is 2,155; your interval holds it."]);
    assert_eq!(right(&rank(), None), ["All in the right order."]);
    assert_eq!(right(&choose(), None), Vec::<String>::new());
}

#[test]
fn every_prediction_says_how_it_is_scored() {
    for (ask, source) in [(curve(), "Gneiting"), (number(), "Winkler 1972"), (rank(), "pairs")] {
        assert!(rule_words(&ask, text()).expect("a rule").contains(source));
    }
    assert_eq!(rule_words(&choose(), text()), None);
}

#[test]
fn calibration_is_told_over_the_session() {
    let standing =
        |held, n: usize| Standing::of((0..n).map(|i| Some(Mark::Scored { points: 50, held: Some(i < held) })));
    let told = |held, n| calibration_words(&standing(held, n), text());
    assert_eq!(told(0, 0), None);
    assert_eq!(told(5, 7).as_deref(), Some("5 of your 7 intervals held the truth; eight of ten would be right."));
    assert!(told(1, 6).expect("six").ends_with("you are surer than you should be."));
    assert_eq!(told(0, 1).as_deref(), Some("Your interval did not hold the number."));
    assert_eq!(told(1, 1).as_deref(), Some("Your interval held the number."));
}
