//! Random lessons, as wild as the format lets them be.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use worthwhile::explore::Exhibit;
use worthwhile::lesson::*;
use worthwhile::model::FIELDS;
use worthwhile::scenario::{LIBRARY, Lever, Relation};

/// Words that would be something else if they were not written with care.
fn any_words() -> impl Strategy<Value = String> {
    let traps =
        vec!["# a", "- b", "```", "minutes: 3", "a * b", "**", "\\", "a|b", "---", "key: value", "ü €", "of in at"];
    prop_oneof![
        select(traps).prop_map(str::to_owned),
        "[a-zA-Z0-9 *\\\\|:#`-]{1,40}".prop_map(|words| words.split_ascii_whitespace().collect::<Vec<_>>().join(" ")),
    ]
    .prop_filter("says something", |words| !words.is_empty())
}

fn any_spans() -> impl Strategy<Value = Vec<Span>> {
    let tones = select(&[Tone::Plain, Tone::Stressed, Tone::Strong][..]);
    vec((any_words(), tones, any::<bool>()), 1..5).prop_map(|parts| {
        let mut spans: Vec<Span> = Vec::new();
        for (i, (words, tone, is_apart)) in parts.into_iter().enumerate() {
            if 0 < i && is_apart {
                add(&mut spans, " ", Tone::Plain);
            }
            add(&mut spans, &words, tone);
        }
        spans
    })
}

/// Adds words; those of one tone are one span.
fn add(spans: &mut Vec<Span>, words: &str, tone: Tone) {
    match spans.last_mut().filter(|span| span.tone == tone) {
        Some(span) => span.words.push_str(words),
        None => spans.push(Span { words: words.to_owned(), tone }),
    }
}

fn any_passages() -> impl Strategy<Value = Vec<Passage>> {
    let passage =
        prop_oneof![any_spans().prop_map(Passage::Paragraph), vec(any_spans(), 1..4).prop_map(Passage::List),];
    vec(passage, 0..4)
}

fn any_pairs() -> impl Strategy<Value = Vec<Pair>> {
    vec((any_words(), any_words()).prop_map(|(heard, say)| Pair { heard, say }), 0..3)
}

fn any_note() -> impl Strategy<Value = Note> {
    let parts = (option::of(1..=240_u32), any_passages(), any_pairs(), any_pairs(), vec(any_words(), 0..3));
    parts.prop_map(|(minutes, says, expects, asked, discuss)| Note { minutes, says, expects, asked, discuss })
}

fn levers(least: usize) -> impl Strategy<Value = Vec<Lever>> {
    let stages = (0..12).map(Lever::Stage);
    let all: Vec<Lever> = FIELDS.iter().map(|field| Lever::Input(field.key)).chain(stages).collect();
    subsequence(all, least..=8).prop_shuffle()
}

fn any_id() -> impl Strategy<Value = String> {
    "[a-z0-9-]{1,20}"
}

fn any_figure() -> impl Strategy<Value = Figure> {
    let when = prop_oneof![Just(When::Sight), (1..=120_u32).prop_map(When::Period), Just(When::End)];
    (select(Quantity::every().collect::<Vec<_>>()), when, option::of(any_id())).prop_map(|(of, when, variant)| {
        let is_possible = match when {
            When::Sight => true,
            When::Period(_) => of != Quantity::NetPresentValue,
            When::End => of.has_end(),
        };
        Figure { of, when: if is_possible { when } else { When::Sight }, variant }
    })
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        -1000.0..1000.0_f64,
        any::<f64>().prop_filter("finite", |number| number.is_finite()),
        (0..500).prop_map(f64::from)
    ]
}

fn any_shape() -> impl Strategy<Value = Shape> {
    let ends = (number(), number()).prop_filter("apart", |(low, high)| low < high);
    prop_oneof![
        Just(Shape::Curve),
        ends.prop_map(|(low, high)| Shape::Number { low, high }),
        levers(2).prop_map(Shape::Rank),
    ]
}

fn any_goals() -> impl Strategy<Value = Vec<Goal>> {
    let goal = (any_figure(), select(&[Relation::Less, Relation::Greater][..]), number());
    vec(goal.prop_map(|(of, is, bound)| Goal { of, is, bound }), 1..4)
}

fn any_choices() -> impl Strategy<Value = Vec<Choice>> {
    (vec((any_words(), any_words()), 2..6), any::<proptest::sample::Index>()).prop_map(|(choices, right)| {
        let right = right.index(choices.len());
        let choice = |(i, (words, why))| Choice { words, why, is_right: i == right };
        choices.into_iter().enumerate().map(choice).collect()
    })
}

fn any_task() -> impl Strategy<Value = Task> {
    let explained = Quantity::every().filter(|of| of.explained().is_some()).collect::<Vec<_>>();
    let cause = (select(explained), levers(2))
        .prop_map(|(of, levers)| Task::Cause { of: Figure { of, when: When::Sight, variant: None }, levers });
    let share = prop_oneof![(1..=100_u32).prop_map(|hundredths| f64::from(hundredths) / 100.0), 1e-9..=1.0_f64];
    prop_oneof![
        (any_goals(), option::of(1..=40_u32)).prop_map(|(goals, fewest)| Task::Reach { goals, fewest }),
        any_goals().prop_map(|goals| Task::Fail { goals }),
        cause,
        (any::<bool>(), any_choices()).prop_map(|(is_mistake, choices)| Task::Choose { is_mistake, choices }),
        (any_figure(), share).prop_map(|(of, within)| Task::Number { of, within }),
    ]
}

fn any_ask() -> impl Strategy<Value = Ask> {
    let predict = (any_words(), any_figure(), any_shape());
    let right = vec(any_spans().prop_map(Passage::Paragraph), 0..3);
    let question = (any_words(), any_task(), vec(any_words(), 0..4), right);
    prop_oneof![
        predict.prop_map(|(ask, of, shape)| Ask::Predict(Prediction { ask, of, shape })),
        question.prop_map(|(ask, task, hints, right)| {
            let right = if matches!(task, Task::Choose { .. }) { Vec::new() } else { right };
            Ask::Question(Question { ask, task, hints, right })
        }),
    ]
}

fn any_scene() -> impl Strategy<Value = Scene> {
    let charts = subsequence(Exhibit::ALL.to_vec(), 0..=4).prop_shuffle();
    let sets = levers(0).prop_flat_map(|levers| {
        let n = levers.len();
        (Just(levers), vec(number(), n)).prop_map(|(levers, values)| levers.into_iter().zip(values).collect::<Vec<_>>())
    });
    let head = (option::of(any_id().prop_filter("no baseline", |id| id != "baseline")), option::of(1..=120_u32));
    (head, levers(0), charts, any::<u8>(), sets, any::<bool>()).prop_map(|(head, levers, charts, at, sets, goes_on)| {
        let pointed = levers.first().map(|lever| Target::Lever(*lever));
        let points_at = match at % 3 {
            0 => None,
            1 => pointed,
            _ => charts.last().map(|chart| Target::Chart(*chart)),
        };
        Scene { variant: head.0, period: head.1, levers, charts, points_at, sets, goes_on }
    })
}

/// Any step.
pub fn any_step() -> impl Strategy<Value = Step> {
    let name = "[a-zA-Z0-9#`-][a-zA-Z0-9 #`:-]{0,22}".prop_map(|name| name.trim().to_owned());
    (name, any_scene(), any_passages(), option::of(any_ask()), any_passages(), any_note())
        .prop_map(|(name, scene, says, ask, reveal, note)| Step { name, scene, says, ask, reveal, note })
}

/// Any lesson.
pub fn any_lesson() -> impl Strategy<Value = Lesson> {
    let ids: Vec<&str> = LIBRARY.iter().map(|entry| entry.id).collect();
    let basis = select(ids).prop_map(|id| Basis::Shipped(id.to_owned()));
    let head = (any_id(), any_words(), 1..=240_u32, "en|de|pt-BR");
    (head, basis, any_passages(), any_note(), vec(any_step(), 1..4)).prop_map(|(head, basis, about, note, steps)| {
        let (id, title, minutes, language) = head;
        Lesson { id, title, minutes, language, basis, about, note, steps }
    })
}
