//! Where somebody is among the lessons, what stands on the page in a step, and how a curve is drawn.

use std::rc::Rc;

use worthwhile::app::bench::{bench, moved, scene};
use worthwhile::app::hand::{joined, put, stroke};
use worthwhile::app::sitting::{Deed, Sitting};
use worthwhile::app::{Action, Link, Move, Role, Seat};
use worthwhile::charts::{Mark, SketchFacts, sketch};
use worthwhile::lesson::{Entry, LESSONS, Lesson};
use worthwhile::model::{Key, Setting};
use worthwhile::scenario::{self, Lever, Scenario};
use worthwhile::text::{Currency, Figure, Language, Numbers, PeriodLength, Text};

const SERVERS: Lever = Lever::Input(Key::Servers);

fn lesson() -> Rc<Lesson> {
    Rc::new(Entry::named("dental-clinic").expect("ships").read().expect("reads"))
}

fn clinic() -> Rc<Scenario> {
    Rc::new(scenario::Entry::named("dental-clinic").expect("ships").open().expect("reads"))
}

/// The step of this name.
fn at(sitting: Sitting, name: &str) -> Sitting {
    let step = sitting.lesson().steps.iter().position(|step| step.name == name).expect("a step of this name");
    sitting.after(Deed::Arrive(step))
}

fn is_seat(fragment: &str, lesson: Option<&str>, step: Option<usize>, role: Role) {
    let seat = Seat { lesson: lesson.map(str::to_owned), step, role };
    assert_eq!(Seat::read(fragment), seat, "{fragment}");
    assert_eq!(seat.text(), fragment);
}

#[test]
fn an_address_says_where_somebody_is_among_the_lessons() {
    is_seat("lessons", None, None, Role::Student);
    is_seat("lesson=auto-club", Some("auto-club"), None, Role::Student);
    is_seat("lesson=auto-club&step=3", Some("auto-club"), Some(2), Role::Student);
    is_seat("lesson=auto-club&room&step=1", Some("auto-club"), Some(0), Role::Room);
    is_seat("lesson=auto-club&console", Some("auto-club"), None, Role::Console);
    is_seat("lesson=auto-club&notes", Some("auto-club"), None, Role::Notes);
}

#[test]
fn what_an_address_says_besides_is_of_no_account() {
    assert_eq!(Seat::read("lesson=A/../b&step=0&step=x&when=now&loud"), Seat::default());
}

#[test]
fn the_address_of_a_lesson_is_no_link_to_a_state() {
    for fragment in ["lessons", "lesson=auto-club", "lesson=auto-club&console&step=2"] {
        assert_eq!(Link::parse(fragment), Ok(None));
    }
}

#[test]
fn a_step_stands_on_the_page_as_its_scene_says() {
    let sitting = at(Sitting::new(lesson()), "Mend it");
    let state = scene(&sitting, sitting.at(), &clinic());
    assert_eq!(state.moment().edited.variant_id(state.moment().variant), "promise-only");
    assert_eq!(state.period(), 2);
    assert_eq!(&state.gallery().exhibits()[..2], &sitting.step().expect("a step").scene.charts[..]);
}

#[test]
fn levers_that_were_moved_stand_where_they_were_left() {
    let sitting = at(Sitting::new(lesson()), "Mend it");
    let before = scene(&sitting, sitting.at(), &clinic());
    let now = before.clone().after(Action::Settle(Move { lever: SERVERS, to: Setting::Number(3.0) }));
    let left = moved(&[SERVERS, Lever::Input(Key::Price)], &before, &now);
    assert_eq!(left, [(SERVERS, Setting::Number(3.0))]);
    let sitting = sitting.after(Deed::Move(left));
    assert_eq!(bench(&sitting, sitting.at(), &clinic()).moment(), now.moment());
    assert_eq!(scene(&sitting, sitting.at(), &clinic()).moment(), before.moment());
}

#[test]
fn reset_leads_back_to_the_beginning_of_the_step() {
    let sitting = at(Sitting::new(lesson()), "Mend it");
    let before = scene(&sitting, sitting.at(), &clinic());
    let moved = before.clone().after(Action::Settle(Move { lever: SERVERS, to: Setting::Number(3.0) }));
    assert_eq!(moved.after(Action::Reset).moment(), before.moment());
}

#[test]
fn every_step_of_every_lesson_stands_on_the_page() {
    for entry in LESSONS {
        let lesson = Rc::new(entry.read().unwrap_or_else(|fault| panic!("{}: {fault}", entry.id)));
        let worthwhile::lesson::Basis::Shipped(id) = &lesson.basis else { continue };
        let scenario = Rc::new(scenario::Entry::named(id).expect("ships").open().expect("reads"));
        let sitting = Sitting::new(Rc::clone(&lesson));
        for (number, step) in lesson.steps.iter().enumerate() {
            let state = scene(&sitting, number, &scenario);
            let moment = state.moment();
            let of = step.scene.variant.as_deref().unwrap_or("baseline");
            assert_eq!(moment.edited.variant_id(moment.variant), of, "{} {}", entry.id, step.name);
            for (lever, to) in &step.scene.sets {
                let shown = moment.edited.shown(moment.variant, state.period(), *lever);
                assert_eq!(shown, Some(Setting::Number(*to)), "{} {}", entry.id, step.name);
            }
        }
    }
}

#[test]
fn a_stroke_leaves_no_gap() {
    let empty = vec![None; 5];
    assert_eq!(stroke(empty.clone(), None, (2, 7.0)), [None, None, Some(7.0), None, None]);
    assert_eq!(stroke(empty.clone(), Some((0, 0.0)), (4, 8.0)), [0.0, 2.0, 4.0, 6.0, 8.0].map(Some));
    assert_eq!(stroke(empty, Some((4, 8.0)), (0, 0.0)), [0.0, 2.0, 4.0, 6.0, 8.0].map(Some));
}

#[test]
fn between_two_points_the_line_is_straight() {
    let drawn = put(put(vec![Some(1.0), None, None, None, None], 4, Some(9.0)), 2, Some(2.0));
    assert_eq!(drawn, [1.0, 3.0, 2.0, 7.0, 9.0].map(Some));
    assert_eq!(joined(vec![None, Some(1.0), None]), [None, Some(1.0), None]);
}

#[test]
fn a_place_on_the_drawing_is_the_point_that_stands_there() {
    let drawn = vec![Some(1000.0), None, None, None, Some(500.0)];
    let facts = SketchFacts {
        figure: Figure::People,
        n_periods: 4,
        period: PeriodLength::Quarter,
        drawn: &drawn,
        start: Some(1000.0),
        model: None,
        without: None,
        span: 0.0..2000.0,
        stretch: None,
    };
    let sketch = sketch(&facts, (600.0, 300.0), Text::of(Language::English), Numbers { currency: Currency::USD });
    let circles = sketch.drawing.marks.iter().filter_map(|mark| match mark {
        Mark::Circle { at, .. } => Some(*at),
        Mark::Line { .. } | Mark::Path { .. } | Mark::Rect { .. } | Mark::Text { .. } => None,
    });
    let read: Vec<(usize, f64)> = circles.map(|at| sketch.at(at)).collect();
    assert!(read.iter().any(|(n, value)| *n == 0 && (value - 1000.0).abs() < 10.0), "{read:?}");
    assert!(read.iter().any(|(n, value)| *n == 4 && (value - 500.0).abs() < 10.0), "{read:?}");
}
