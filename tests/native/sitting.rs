//! A lesson being taken: what may be done, what is right, what it is worth, and that it comes back as it was.

mod score;
mod truth;
mod words;

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use worthwhile::app::sitting::{
    Ahead, Curtain, Deed, Led, Mark, Reply, SUSPENDED, Screen, Sitting, SittingFault, levers_of,
};
use worthwhile::lesson::{
    Ask, Basis, Choice, Figure, Goal, Lesson, Note, Passage, Prediction, Quantity, Question, Scene, Shape, Step, Task,
    When,
};
use worthwhile::model::{Key, Setting};
use worthwhile::scenario::{Lever, Measure, Relation};

pub const PRICE: Lever = Lever::Input(Key::Price);
pub const TIME: Lever = Lever::Input(Key::TimeMinutes);
pub const SERVICE: Lever = Lever::Input(Key::ScoreService);

pub fn figure(name: &'static str, when: When) -> Figure {
    Figure { of: Quantity::Measure(Measure::Of(name)), when, variant: None }
}

pub fn predict(of: Figure, shape: Shape) -> Ask {
    Ask::Predict(Prediction { ask: "What?".to_owned(), of, shape })
}

pub fn question(task: Task) -> Ask {
    let hints = vec!["Look".to_owned(), "Move".to_owned(), "Price".to_owned()];
    Ask::Question(Question { ask: "How?".to_owned(), task, hints, right: Vec::new() })
}

pub fn curve() -> Ask {
    predict(figure("customers", When::Sight), Shape::Curve)
}

pub fn number() -> Ask {
    predict(figure("customers", When::End), Shape::Number { low: 0.0, high: 8000.0 })
}

pub fn rank() -> Ask {
    predict(figure("satisfaction_new", When::Sight), Shape::Rank(vec![PRICE, TIME, SERVICE]))
}

pub fn reach() -> Ask {
    let goal = Goal { of: figure("satisfaction_new", When::Sight), is: Relation::Greater, bound: 60.0 };
    question(Task::Reach { goals: vec![goal], fewest: Some(1) })
}

pub fn cause() -> Ask {
    question(Task::Cause { of: figure("satisfaction_new", When::Sight), levers: vec![SERVICE, PRICE] })
}

pub fn choose() -> Ask {
    let choice = |words: &str, is_right| Choice { words: words.to_owned(), why: String::new(), is_right };
    question(Task::Choose {
        is_mistake: false,
        choices: vec![choice("a", false), choice("b", true), choice("c", false)],
    })
}

pub fn said() -> Ask {
    question(Task::Number { of: figure("customers", When::End), within: 0.05 })
}

pub fn step(ask: Option<Ask>) -> Step {
    let scene = Scene { levers: vec![PRICE, TIME, SERVICE], ..Scene::default() };
    Step { name: "Step".to_owned(), scene, says: Vec::new(), ask, reveal: Vec::new(), note: Note::default() }
}

pub fn lesson(asks: Vec<Option<Ask>>) -> Rc<Lesson> {
    Rc::new(Lesson {
        id: "dental-clinic".to_owned(),
        title: "The promise".to_owned(),
        minutes: 15,
        language: "en".to_owned(),
        basis: Basis::Shipped("dental-clinic".to_owned()),
        about: Vec::new(),
        note: Note::default(),
        steps: asks.into_iter().map(step).collect(),
    })
}

/// A question and a step that asks nothing, each with something to reveal.
fn told() -> Rc<Lesson> {
    let mut lesson = Lesson::clone(&lesson(vec![Some(choose()), None]));
    for step in &mut lesson.steps {
        step.reveal = vec![Passage::Paragraph(Vec::new())];
    }
    Rc::new(lesson)
}

/// A lesson with every kind of question.
pub fn every() -> Rc<Lesson> {
    let asks = [curve(), number(), rank(), reach(), cause(), choose(), said()];
    lesson([None].into_iter().chain(asks.into_iter().map(Some)).collect())
}

pub fn done(lesson: &Rc<Lesson>, deeds: impl IntoIterator<Item = Deed>) -> Sitting {
    deeds.into_iter().fold(Sitting::new(Rc::clone(lesson)), Sitting::after)
}

pub fn scored(points: u8) -> Mark {
    Mark::Scored { points, held: None }
}

fn drawn(points: &[f64]) -> Deed {
    Deed::Reply(Reply::Curve(points.iter().map(|point| Some(*point)).collect()))
}

pub fn any_reply() -> impl Strategy<Value = Reply> {
    let any = || prop_oneof![-1e6..1e6_f64, 0.0..1.0_f64, any::<f64>()];
    prop_oneof![
        vec(proptest::option::weighted(0.95, any()), 0..40).prop_map(Reply::Curve),
        (any(), any(), any()).prop_map(|(best, low, high)| Reply::Interval { best, low, high }),
        (0.0..8000.0_f64, 0.0..1000.0_f64).prop_map(|(low, more)| Reply::Interval { best: low, low, high: low + more }),
        Just(vec![0, 1, 2]).prop_shuffle().prop_map(Reply::Rank),
        vec(0..9_usize, 0..5).prop_map(Reply::Rank),
        (0..4_usize).prop_map(Reply::Choice),
        any().prop_map(Reply::Number),
    ]
}

pub fn any_mark() -> impl Strategy<Value = Mark> {
    let scored = (0..=100_u8, any::<Option<bool>>()).prop_map(|(points, held)| Mark::Scored { points, held });
    prop_oneof![scored, Just(Mark::Right), Just(Mark::Wrong)]
}

fn any_setting() -> impl Strategy<Value = Setting> {
    prop_oneof![any::<f64>().prop_map(Setting::Number), any::<bool>().prop_map(Setting::Switch), Just(Setting::Absent)]
}

pub fn any_deed() -> impl Strategy<Value = Deed> {
    let lever = prop_oneof![Just(PRICE), Just(TIME), Just(SERVICE), Just(Lever::Stage(1))];
    prop_oneof![
        1 => (0..10_usize).prop_map(Deed::Go),
        4 => Just(Deed::Next),
        1 => Just(Deed::Back),
        2 => Just(Deed::Forward),
        8 => any_reply().prop_map(Deed::Reply),
        1 => Just(Deed::Withdraw),
        6 => any_mark().prop_map(Deed::Lock),
        1 => Just(Deed::Again),
        2 => Just(Deed::Hint),
        1 => Just(Deed::Raise),
        1 => Just(Deed::Lower),
        1 => Just(Deed::Anew),
        2 => vec((lever, any_setting()), 0..6).prop_map(Deed::Move),
        1 => any::<u32>().prop_map(Deed::Pass),
        1 => prop_oneof![Just(Screen::Step), Just(Screen::Blank), Just(Screen::Join)].prop_map(Deed::Show),
        1 => Just(Deed::Spotlight(None)),
        1 => any::<String>().prop_map(Deed::Name),
    ]
}

#[test]
fn a_student_commits_to_a_prediction_before_going_on() {
    let lesson = lesson(vec![Some(curve()), None]);
    let drafted = done(&lesson, [drawn(&[1.0, 2.0])]);
    assert!(!drafted.may_go_on() && drafted.curtain() == Curtain::Down);
    assert_eq!(drafted.clone().after(Deed::Next).at(), 0);
    assert_eq!(drafted.clone().after(Deed::Raise).curtain(), Curtain::Down);
    let locked = drafted.after(Deed::Lock(scored(80)));
    assert!(locked.may_go_on() && locked.curtain() == Curtain::Up);
    assert_eq!(locked.after(Deed::Next).at(), 1);
}

#[test]
fn what_is_locked_stays_as_it_is() {
    let lesson = lesson(vec![Some(curve())]);
    let locked = done(&lesson, [drawn(&[1.0, 2.0]), Deed::Lock(scored(80))]);
    for deed in [drawn(&[3.0, 4.0]), Deed::Withdraw, Deed::Again, Deed::Lock(scored(100))] {
        assert_eq!(locked.clone().after(deed), locked);
    }
}

#[test]
fn only_a_whole_answer_can_be_locked() {
    let lesson = lesson(vec![Some(curve())]);
    let locked = |reply| done(&lesson, [Deed::Reply(reply), Deed::Lock(scored(1))]).work().is_locked();
    assert!(!locked(Reply::Curve(vec![Some(1.0), None])) && !locked(Reply::Curve(vec![])) && !locked(Reply::Choice(0)));
    assert!(locked(Reply::Curve(vec![Some(1.0), Some(2.0)])));
}

#[test]
fn a_question_can_be_tried_again_and_is_counted() {
    let lesson = lesson(vec![Some(choose())]);
    let lock = |chosen, mark| [Deed::Reply(Reply::Choice(chosen)), Deed::Lock(mark)];
    let deeds = lock(0, Mark::Wrong).into_iter().chain([Deed::Hint, Deed::Again]).chain(lock(1, Mark::Right));
    let work = done(&lesson, deeds).work();
    assert_eq!((work.tries, work.hints, work.mark, work.reply), (2, 1, Some(Mark::Right), Some(Reply::Choice(1))));
}

#[test]
fn hints_come_one_by_one_and_end() {
    let sitting = done(&lesson(vec![Some(choose())]), [Deed::Hint, Deed::Hint]);
    assert_eq!(sitting.hints(), ["Look", "Move"]);
    let sitting = sitting.after(Deed::Hint);
    assert!(!sitting.has_hint());
    assert_eq!(sitting.clone().after(Deed::Hint), sitting);
}

#[test]
fn a_trainer_goes_and_shows_everything() {
    let lesson = lesson(vec![Some(curve()), None, Some(rank())]);
    let led = Sitting::led(lesson).after(Deed::Go(2));
    assert_eq!((led.at(), led.led_by()), (2, Led::ByTrainer));
    assert_eq!(led.after(Deed::Raise).curtain(), Curtain::Answer);
}

#[test]
fn a_clicker_raises_the_curtain_and_then_goes_on() {
    let led = Sitting::led(told());
    let stops = |n| (0..n).fold(led.clone(), |led, _| led.after(Deed::Forward));
    let seen: Vec<_> = (0..5).map(|n| (stops(n).at(), stops(n).ahead())).collect();
    assert_eq!(seen, [(0, Ahead::Answer), (0, Ahead::Why), (0, Ahead::Step), (1, Ahead::Why), (1, Ahead::End)]);
    assert_eq!((stops(2).curtain(), stops(4).curtain()), (Curtain::Up, Curtain::Up));
    assert_eq!(stops(9).at(), 1);
}

#[test]
fn a_wrong_answer_leaves_a_trainer_the_answer_to_show() {
    let deeds = [Deed::Reply(Reply::Choice(0)), Deed::Lock(Mark::Wrong)];
    let wrong = deeds.clone().into_iter().fold(Sitting::led(told()), Sitting::after);
    assert_eq!((wrong.ahead(), wrong.hides_the_right()), (Ahead::Answer, true));
    let shown = wrong.after(Deed::Forward);
    assert_eq!((shown.ahead(), shown.hides_the_right()), (Ahead::Why, false));
    assert_eq!(shown.after(Deed::Forward).ahead(), Ahead::Step);
    let alone = done(&told(), deeds);
    assert_eq!((alone.curtain(), alone.hides_the_right()), (Curtain::Up, true));
}

#[test]
fn a_step_begins_anew_without_the_others() {
    let moved = Deed::Move(vec![(PRICE, Setting::Number(50.0))]);
    let deeds = [moved.clone(), Deed::Pass(30), Deed::Raise, Deed::Next, moved, Deed::Anew];
    let led = deeds.into_iter().fold(Sitting::led(told()), Sitting::after);
    assert!(led.work().is_fresh() && !led.work_of(0).is_fresh());
    let first = led.after(Deed::Go(0)).after(Deed::Anew);
    assert!(first.work().is_fresh());
    assert_eq!((first.curtain(), first.work().seconds), (Curtain::Down, 30));
}

#[test]
fn a_lesson_is_finished_when_its_last_step_is_committed_to() {
    let lesson = lesson(vec![None, Some(curve())]);
    let there = done(&lesson, [Deed::Next, drawn(&[1.0])]);
    assert_eq!((there.is_finished(), there.progress()), (false, (1, 2)));
    let finished = there.after(Deed::Lock(scored(10)));
    assert_eq!((finished.is_finished(), finished.progress()), (true, (2, 2)));
}

#[test]
fn levers_are_known_as_touched_even_when_put_back() {
    let to = |price| Deed::Move(vec![(PRICE, Setting::Number(price))]);
    let work = done(&lesson(vec![None]), [to(80.0), Deed::Move(vec![]), to(70.0), Deed::Move(vec![])]).work();
    assert_eq!((work.touched, work.moved), (vec![PRICE], vec![]));
}

#[test]
fn levers_that_a_lesson_has_not_are_not_kept() {
    let moved = done(&lesson(vec![None]), [Deed::Move(vec![(Lever::Stage(3), Setting::Number(1.0))])]);
    assert!(moved.work().moved.is_empty() && moved.touched().is_empty());
    assert_eq!(levers_of(moved.lesson()), [PRICE, TIME, SERVICE]);
}

#[test]
fn minutes_that_no_note_says_are_shared_evenly() {
    let mut lesson = Lesson::clone(&lesson(vec![None, None, None]));
    lesson.steps[0].note.minutes = Some(5);
    let sitting = Sitting::new(Rc::new(lesson));
    assert_eq!([0, 1, 2, 3].map(|step| sitting.minutes_until(step)), [0.0, 5.0, 10.0, 15.0]);
}

#[test]
fn a_name_has_one_line_and_little_room() {
    let name = |name: &str| done(&every(), [Deed::Name(name.to_owned())]).name().to_owned();
    assert_eq!(name(" Ann\nB"), "Ann B");
    assert_eq!(name(&"x".repeat(99)).len(), 24);
    assert!(name(&"世".repeat(99)).len() <= 48);
}

#[test]
fn texts_of_others_are_refused_by_name() {
    let lesson = every();
    let text = done(&lesson, [Deed::Next]).text();
    let mut other = Lesson::clone(&lesson);
    other.title = "Another".to_owned();
    let fault = |text: &str, lesson: &Rc<Lesson>| Sitting::read(text, Rc::clone(lesson)).err();
    assert_eq!(fault(&text, &Rc::new(other)), Some(SittingFault::OtherLesson));
    assert_eq!(fault("2!anything", &lesson), Some(SittingFault::Newer));
    for (end, _) in text.char_indices() {
        assert_eq!(fault(&text[..end], &lesson), Some(SittingFault::Foreign), "{end}");
    }
}

/// Every step a curve over the longest run, forty steps: more than any lesson asks.
fn longest() -> Sitting {
    let curves: Vec<f64> = (0..120).map(|i| 1.234_567 * f64::from(i * i % 97) + 0.123).collect();
    let lesson = lesson(vec![Some(curve()); 40]);
    let everywhere = (0..40).flat_map(|_| {
        let levers = [PRICE, TIME, SERVICE].map(|lever| (lever, Setting::Number(12.345_678)));
        [drawn(&curves), Deed::Move(levers.to_vec()), Deed::Pass(500), Deed::Lock(scored(88)), Deed::Next]
    });
    done(&lesson, everywhere.chain([Deed::Name("x".repeat(24))]))
}

#[test]
fn a_course_system_has_room_for_the_longest_lesson() {
    let sitting = longest();
    assert!(SUSPENDED < sitting.text().len());
    let brief = sitting.brief(SUSPENDED);
    assert!(brief.len() <= SUSPENDED, "{}", brief.len());
    let back = Sitting::read(&brief, Rc::clone(sitting.lesson())).expect("its own");
    assert_eq!((back.at(), back.standing(), back.name()), (39, sitting.standing(), sitting.name()));
    assert_eq!(back.work_of(39), sitting.work_of(39));
}

#[test]
fn a_lesson_of_a_quarter_of_an_hour_is_suspended_exactly() {
    let points: Vec<f64> = (0..20).map(|i| 1_000.0 + 37.1 * f64::from(i)).collect();
    let deeds = [Deed::Next, drawn(&points), Deed::Lock(scored(80)), Deed::Next];
    let sitting = done(&every(), deeds);
    assert_eq!(sitting.brief(SUSPENDED), sitting.text());
}

proptest! {
    #[test]
    fn a_sitting_comes_back_as_it_was(deeds in vec(any_deed(), 0..60)) {
        let lesson = every();
        let sitting = deeds.into_iter().fold(Sitting::new(Rc::clone(&lesson)), Sitting::after);
        let back = Sitting::read(&sitting.text(), lesson).expect("its own");
        let settled = sitting.after(Deed::Show(Screen::Step));
        prop_assert_eq!(back.text(), settled.text());
        prop_assert_eq!(back, settled);
    }

    #[test]
    fn a_brief_text_is_read_back_and_says_the_same_in_brief(deeds in vec(any_deed(), 0..60), most in 100..900_usize) {
        let sitting = done(&every(), deeds);
        let back = Sitting::read(&sitting.brief(most), every()).expect("its own");
        prop_assert_eq!(back.standing(), sitting.standing());
        prop_assert_eq!(back.at(), sitting.at());
    }

    #[test]
    fn no_text_breaks_the_reader(text in any::<String>(), body in "1![ -~]{0,80}") {
        let _ = Sitting::read(&text, every());
        let _ = Sitting::read(&body, every());
    }
}
