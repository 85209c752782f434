//! From a lesson to its text.

use super::ask::{Ask, Choice, Goal, Prediction, Question, Shape, Task};
use super::entries::unparted;
use super::names::lever_name;
use super::prose::{Passage, line, prose};
use super::read::{LANGUAGE, VERSION_KEY};
use super::scene::Scene;
use super::source::Kind;
use super::{Basis, Lesson, Note, Pair, Step, VERSION};
use crate::scenario::{Lever, Relation, number};

impl Lesson {
    /// The lesson as text: it is read as it was.
    #[must_use]
    pub fn text(&self) -> String {
        let before = [self.head(), prose(&self.about), self.basis.block(), self.note.block()];
        let steps = self.steps.iter().flat_map(Step::texts);
        paragraphs(before.into_iter().chain(steps)) + "\n"
    }

    pub(super) fn head(&self) -> String {
        let mut lines = Lines::default();
        lines.add(VERSION_KEY, &VERSION.to_string());
        lines.add("id", &self.id);
        lines.add("title", &self.title);
        lines.add("minutes", &self.minutes.to_string());
        if self.language != LANGUAGE {
            lines.add("language", &self.language);
        }
        format!("---\n{}\n---", lines.text())
    }
}

impl Basis {
    pub(super) fn block(&self) -> String {
        let (Self::Shipped(text) | Self::Own(text)) = self;
        block(Kind::Scenario, text)
    }
}

impl Step {
    /// What fills it, in the order in which it is written.
    pub(super) fn texts(&self) -> [String; 6] {
        [
            format!("# {}", self.name),
            self.scene.block(),
            prose(&self.says),
            self.ask.as_ref().map_or(String::new(), Ask::block),
            block(Kind::Reveal, &prose(&self.reveal)),
            self.note.block(),
        ]
    }
}

impl Scene {
    pub(super) fn block(&self) -> String {
        let mut lines = Lines::default();
        lines.each("variant", self.variant.iter().cloned());
        lines.each("period", self.period.map(|period| period.to_string()));
        lines.list("levers", self.levers.iter().map(|lever| lever_name(*lever)));
        lines.list("charts", self.charts.iter().map(|chart| chart.id().to_owned()));
        lines.each("points at", self.points_at.map(super::Target::name));
        lines
            .list("set", self.sets.iter().map(|(lever, value)| format!("{} = {}", lever_name(*lever), number(*value))));
        lines.each("goes on", self.goes_on.then(|| "yes".to_owned()));
        block(Kind::Step, &lines.text())
    }
}

impl Ask {
    pub(super) fn block(&self) -> String {
        match self {
            Self::Predict(prediction) => block(Kind::Predict, &prediction.lines().text()),
            Self::Question(question) => block(Kind::Question, &question.lines().text()),
        }
    }
}

impl Prediction {
    fn lines(&self) -> Lines {
        let mut lines = Lines::default();
        lines.add("ask", &self.ask);
        lines.add("of", &self.of.name());
        lines.add("shape", &self.shape.text());
        lines
    }
}

impl Shape {
    fn text(&self) -> String {
        match self {
            Self::Curve => "curve".to_owned(),
            Self::Number { low, high } => format!("number {} to {}", number(*low), number(*high)),
            Self::Rank(levers) => format!("rank {}", listed(levers)),
        }
    }
}

impl Question {
    fn lines(&self) -> Lines {
        let mut lines = Lines::default();
        lines.add("kind", self.task.kind());
        lines.add("ask", &self.ask);
        match &self.task {
            Task::Reach { goals, fewest } => {
                lines.each("goal", goals.iter().map(Goal::text));
                lines.each("fewest", fewest.map(|fewest| fewest.to_string()));
            }
            Task::Fail { goals } => lines.each("goal", goals.iter().map(Goal::text)),
            Task::Cause { of, levers } => {
                lines.add("of", &of.name());
                lines.add("levers", &listed(levers));
            }
            Task::Choose { choices, .. } => {
                for choice in choices {
                    lines.add(choice.key(), &choice.text());
                }
            }
            Task::Number { of, within } => {
                lines.add("of", &of.name());
                lines.add("within", &percent(*within));
            }
        }
        for passage in &self.right {
            match passage {
                Passage::Paragraph(spans) => lines.add("right", &line(spans)),
                Passage::List(items) => lines.each("right", items.iter().map(|item| line(item))),
            }
        }
        lines.each("hint", self.hints.iter().cloned());
        lines
    }
}

impl Task {
    /// Its name in the text.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Reach { .. } => "target",
            Self::Fail { .. } => "fail",
            Self::Cause { .. } => "cause",
            Self::Choose { is_mistake: false, .. } => "choose",
            Self::Choose { is_mistake: true, .. } => "mistake",
            Self::Number { .. } => "number",
        }
    }
}

impl Goal {
    /// As a text says it.
    #[must_use]
    pub fn text(&self) -> String {
        let is = match self.is {
            Relation::Less => "<",
            Relation::Greater => ">",
            Relation::Equal => "=",
        };
        format!("{} {is} {}", self.of.name(), number(self.bound))
    }
}

impl Choice {
    fn key(&self) -> &'static str {
        if self.is_right { "right" } else { "choice" }
    }

    fn text(&self) -> String {
        format!("{} | {}", unparted(&self.words), unparted(&self.why))
    }
}

impl Note {
    pub(super) fn block(&self) -> String {
        let pair = |pair: &Pair| format!("{} | {}", unparted(&pair.heard), unparted(&pair.say));
        let mut lines = Lines::default();
        lines.each("minutes", self.minutes.map(|minutes| minutes.to_string()));
        lines.0.extend(Some(prose(&self.says)).filter(|says| !says.is_empty()));
        lines.each("expect", self.expects.iter().map(pair));
        lines.each("if asked", self.asked.iter().map(pair));
        lines.each("discuss", self.discuss.iter().cloned());
        block(Kind::Note, &lines.text())
    }
}

/// The lines of a block.
#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    fn add(&mut self, key: &str, value: &str) {
        self.0.push(format!("{key}: {}", value.replace(['\n', '\r'], " ")));
    }

    fn each(&mut self, key: &str, values: impl IntoIterator<Item = String>) {
        for value in values {
            self.add(key, &value);
        }
    }

    fn list(&mut self, key: &str, values: impl Iterator<Item = String>) {
        self.each(key, Some(values.collect::<Vec<_>>().join(", ")).filter(|list| !list.is_empty()));
    }

    fn text(&self) -> String {
        self.0.join("\n")
    }
}

fn listed(levers: &[Lever]) -> String {
    levers.iter().map(|lever| lever_name(*lever)).collect::<Vec<_>>().join(", ")
}

/// A share in hundredths where that says exactly the same.
fn percent(share: f64) -> String {
    let hundredths = (1e10 * share).round() / 1e8;
    if (hundredths / 100.0).to_bits() == share.to_bits() {
        format!("{}%", number(hundredths))
    } else {
        number(share).to_string()
    }
}

/// A block, with a fence that nothing in it can end; nothing where it is empty.
fn block(kind: Kind, body: &str) -> String {
    if body.is_empty() {
        return String::new();
    }
    let ticks = body.lines().map(|line| line.bytes().take_while(|byte| *byte == b'`').count());
    let fence = "`".repeat(ticks.max().unwrap_or(0).max(2) + 1);
    format!("{fence}{}\n{body}\n{fence}", kind.name())
}

/// Paragraphs that say something, an empty line between two.
fn paragraphs(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}
