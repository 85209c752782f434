//! The lessons that ship: they are complete, what they ask can be done, and what they say is what the model computes.

mod play;
mod said;
mod told;

use play::{Play, lever};
use worthwhile::explore::Topic;
use worthwhile::lesson::{Ask, Basis, Entry, Goal, LESSONS, Lesson, Shape, Step, Task, View, When, check};
use worthwhile::model::Key;
use worthwhile::scenario::{self, Better, Lever};

/// The lessons, in the order in which they are offered.
const IDS: &[&str] =
    &["dental-clinic", "savings-bank", "lab-report", "hospital-chain", "auto-club", "keeping-customers"];

/// What reaches the goals of a step, and the hint that says it.
struct Way {
    lesson: &'static str,
    step: &'static str,
    moves: &'static [(&'static str, f64)],
    hints: &'static [&'static str],
}

/// The moves that the last hints name.
const WAYS: &[Way] = &[
    Way { lesson: "dental-clinic", step: "Mend it", moves: &[("servers", 3.0)], hints: &["Raise Servers to 3."] },
    Way {
        lesson: "savings-bank",
        step: "Try it",
        moves: &[("time_minutes", 10.0)],
        hints: &["Bring Time down to 10 minutes."],
    },
    Way { lesson: "lab-report", step: "Break even", moves: &[("psychic", 62.0)], hints: &["Try 62."] },
    Way {
        lesson: "hospital-chain",
        step: "Mend it",
        moves: &[("stage 5", 50.0)],
        hints: &["Bring the discharge to 50."],
    },
    Way {
        lesson: "hospital-chain",
        step: "Make it fail",
        moves: &[("loyalty_midpoint", 10.0), ("stage 5", 10.0), ("psychic", 90.0)],
        hints: &[
            "First bring Half would stay at down to 10. Now they stay whatever happens.",
            "Then bring the discharge down to 10 and Psychic cost up to 90.",
        ],
    },
    Way { lesson: "auto-club", step: "Try it", moves: &[("spread", 0.08)], hints: &["Bring Unevenness down to 8%."] },
    Way {
        lesson: "auto-club",
        step: "Make it fail",
        moves: &[("loyalty_midpoint", 80.0)],
        hints: &["Bring Half would stay at up to 80."],
    },
    Way {
        lesson: "keeping-customers",
        step: "Try it",
        moves: &[("failure_rate", 0.02)],
        hints: &["Bring Customers let down to 2%."],
    },
];

#[track_caller]
fn open(id: &str) -> Lesson {
    let entry = Entry::named(id).unwrap_or_else(|| panic!("{id} does not ship"));
    entry.read().unwrap_or_else(|fault| panic!("{id}: {fault}"))
}

fn lessons() -> impl Iterator<Item = Lesson> {
    IDS.iter().map(|id| open(id))
}

#[track_caller]
fn scenario_of(lesson: &Lesson) -> &str {
    match &lesson.basis {
        Basis::Shipped(id) => id,
        Basis::Own(_) => panic!("{} brings its own scenario", lesson.id),
    }
}

/// Every step of every lesson, with what the student has in sight.
fn scenes() -> impl Iterator<Item = (String, Step, Play)> {
    lessons().flat_map(|lesson| {
        let scenario = scenario_of(&lesson).to_owned();
        let id = lesson.id.clone();
        lesson.steps.into_iter().map(move |step| {
            let play = Play::scene(&scenario, &step.scene);
            (format!("{id}: {}", step.name), step, play)
        })
    })
}

fn goals(ask: Option<&Ask>) -> &[Goal] {
    match ask {
        Some(Ask::Question(question)) => match &question.task {
            Task::Reach { goals, .. } | Task::Fail { goals } => goals,
            Task::Cause { .. } | Task::Choose { .. } | Task::Number { .. } => &[],
        },
        Some(Ask::Predict(_)) | None => &[],
    }
}

#[test]
fn six_lessons_ship_and_fit_their_scenarios() {
    assert_eq!(LESSONS.iter().map(|entry| entry.id).collect::<Vec<_>>(), IDS);
    for entry in LESSONS {
        let lesson = open(entry.id);
        assert_eq!(lesson.id, entry.id);
        let scenario = scenario::Entry::named(scenario_of(&lesson)).expect("it ships").open().expect("it is good");
        assert_eq!(check(entry.text, &scenario).map_err(|fault| fault.to_string()), Ok(lesson), "{}", entry.id);
    }
}

#[test]
fn a_lesson_takes_as_long_as_it_says() {
    for lesson in lessons() {
        assert!((10..=20).contains(&lesson.minutes) && (6..=9).contains(&lesson.steps.len()), "{}", lesson.id);
        let steps: u32 = lesson.steps.iter().map(|step| step.note.minutes.expect("each step says how long")).sum();
        assert!(steps.abs_diff(lesson.minutes) <= 2, "{}: {steps} and {}", lesson.id, lesson.minutes);
    }
}

#[test]
fn nobody_is_left_alone_with_a_lesson() {
    for lesson in lessons() {
        assert!(
            !lesson.about.is_empty() && !lesson.note.says.is_empty() && 1 < lesson.note.asked.len(),
            "{}",
            lesson.id
        );
        let discussed: usize = lesson.steps.iter().map(|step| step.note.discuss.len()).sum();
        assert!(4 <= discussed, "{}", lesson.id);
        for step in &lesson.steps {
            let name = format!("{}: {}", lesson.id, step.name);
            assert!(!step.says.is_empty() && !step.note.says.is_empty() && !step.scene.charts.is_empty(), "{name}");
            if step.ask.is_some() {
                assert!(!step.reveal.is_empty() && !step.note.expects.is_empty(), "{name}");
            }
            if let Some(Ask::Question(question)) = &step.ask {
                let says_why = matches!(question.task, Task::Choose { .. }) || !question.right.is_empty();
                assert!(2 <= question.hints.len() && says_why, "{name}");
            }
        }
    }
}

#[test]
fn every_kind_of_asking_occurs() {
    let kind = |ask: &Ask| match ask {
        Ask::Predict(prediction) => match prediction.shape {
            Shape::Curve => "curve",
            Shape::Number { .. } => "interval",
            Shape::Rank(_) => "rank",
        },
        Ask::Question(question) => match question.task {
            Task::Reach { .. } => "target",
            Task::Fail { .. } => "fail",
            Task::Cause { .. } => "cause",
            Task::Choose { is_mistake: false, .. } => "choose",
            Task::Choose { is_mistake: true, .. } => "mistake",
            Task::Number { .. } => "number",
        },
    };
    let asked: Vec<&str> = scenes().filter_map(|(_, step, _)| step.ask.as_ref().map(kind)).collect();
    for kind in ["curve", "interval", "rank", "target", "fail", "cause", "choose", "mistake", "number"] {
        assert!(asked.contains(&kind), "{kind}");
    }
}

#[test]
fn what_is_to_be_reached_can_be_reached_as_the_hints_say() {
    let mut n_ways = 0;
    for (name, step, play) in scenes().filter(|(_, step, _)| !goals(step.ask.as_ref()).is_empty()) {
        let is_of = |way: &&Way| format!("{}: {}", way.lesson, way.step) == name;
        let way = WAYS.iter().find(is_of).unwrap_or_else(|| panic!("{name}: no way is known"));
        let Some(Ask::Question(question)) = &step.ask else { panic!("{name}: it has goals") };
        let runs = play.shipped();
        let all_hold = |play: &Play| goals(step.ask.as_ref()).iter().all(|goal| goal.holds(play.view(&runs)));
        assert!(!all_hold(&play), "{name}: nothing is left to do");
        assert!(all_hold(&play.with(way.moves)), "{name}: {:?}", way.moves);
        for (moved, to) in way.moves {
            assert!(step.scene.levers.contains(&lever(moved)), "{name}: {moved} cannot be moved");
            let span = play.state.moment().shipped.span_of(lever(moved));
            let steps = (to - span.low) / span.step;
            assert!((steps - steps.round()).abs() < 1e-6 && *to <= span.high, "{name}: no knob stands at {to}");
        }
        if let Task::Reach { fewest, .. } = question.task {
            assert_eq!(fewest.map(|fewest| fewest as usize), Some(way.moves.len()), "{name}");
        }
        assert!(question.hints.ends_with(&way.hints.iter().map(|&hint| hint.to_owned()).collect::<Vec<_>>()), "{name}");
        n_ways += 1;
    }
    assert_eq!(n_ways, WAYS.len());
}

/// What an order of levers goes by: how far each moves the figure.
fn effects(play: &Play, view: impl Fn(&Play) -> f64, levers: &[Lever]) -> Vec<f64> {
    let was = view(play);
    let effect = |lever: &Lever| {
        let is_less = matches!(lever, Lever::Input(key) if Key::better(*key) == Some(Better::Less));
        (view(&play.nudged(*lever, if is_less { -1.0 } else { 1.0 })) - was).abs()
    };
    levers.iter().map(effect).collect()
}

#[test]
fn an_order_is_no_near_tie_and_not_right_as_it_is_offered() {
    let mut n_ranks = 0;
    for (name, step, play) in scenes() {
        let Some(Ask::Predict(prediction)) = &step.ask else { continue };
        let Shape::Rank(levers) = &prediction.shape else { continue };
        let runs = play.shipped();
        let value = |play: &Play| prediction.of.value(View { ..play.view(&runs) }).expect("a figure");
        let mut effects = effects(&play, value, levers);
        let pairs = (0..effects.len()).flat_map(|i| (i + 1..levers.len()).map(move |j| (i, j)));
        let (right, wrong): (Vec<_>, Vec<_>) = pairs.partition(|&(i, j)| effects[j] < effects[i]);
        assert!(right.len() <= wrong.len(), "{name}: {effects:?}");
        effects.sort_by(|one, other| other.total_cmp(one));
        for pair in effects.windows(2) {
            assert!(1.2 * pair[1] < pair[0], "{name}: {effects:?}");
        }
        n_ranks += 1;
    }
    assert!(2 <= n_ranks);
}

#[test]
fn a_cause_is_clear() {
    for (name, step, play) in scenes() {
        let Some(Ask::Question(question)) = &step.ask else { continue };
        let Task::Cause { of, levers } = &question.task else { continue };
        let (figure, _) = of.of.explained().unwrap_or_else(|| panic!("{name}: no ledger explains it"));
        let part = |lever: &Lever| match lever {
            Lever::Input(key) => play.part(key.field().name, figure).abs(),
            Lever::Stage(_) => panic!("{name}: a stage"),
        };
        let mut parts: Vec<f64> = levers.iter().map(part).collect();
        parts.sort_by(|one, other| other.total_cmp(one));
        assert!(1.3 * parts[1] < parts[0], "{name}: {parts:?}");
        assert!(step.scene.levers.is_empty(), "{name}: a lever that is moved would be another cause");
    }
}

#[test]
fn what_is_offered_holds_the_answer_and_does_not_tell_it() {
    for (name, step, play) in scenes() {
        let Some(Ask::Predict(prediction)) = &step.ask else { continue };
        let Shape::Number { low, high } = prediction.shape else { continue };
        let runs = play.shipped();
        let is = prediction.of.value(play.view(&runs)).expect("a figure");
        let share = (is - low) / (high - low);
        assert!((0.1..0.9).contains(&share) && (share - 0.5).abs() > 0.02, "{name}: {is} between {low} and {high}");
    }
}

#[test]
fn what_is_to_be_predicted_is_not_in_sight() {
    for (name, step, _) in scenes() {
        let Some(Ask::Predict(prediction)) = &step.ask else { continue };
        let Some(of) = &prediction.of.variant else { continue };
        let is_of_another_run = of != step.scene.variant.as_deref().unwrap_or("baseline");
        let is_of_another_moment = matches!(prediction.of.when, When::Period(at) if Some(at) != step.scene.period)
            && step.scene.charts.iter().all(|chart| chart.topic() == Topic::Moment);
        assert!(is_of_another_run || is_of_another_moment || step.tells_its_answer(), "{name}");
    }
}
