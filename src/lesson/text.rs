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
        let steps = self.steps.iter().map(Step::text);
        paragraphs(before.into_iter().chain(steps)) + "\n"
    }

    pub(super) fn head(&self) -> String {
        let mut lines = Lines::default();
        lines.add(VERSION_KEY, VERSION.to_string());
        lines.add("id", self.id.clone());
        lines.add("title", self.title.clone());
        lines.add("minutes", self.minutes.to_string());
        if self.language != LANGUAGE {
            lines.add("language", self.language.clone());
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
    pub(super) fn text(&self) -> String {
        paragraphs([
            self.heading(),
            self.scene.block(),
            prose(&self.says),
            self.ask.as_ref().map_or(String::new(), Ask::block),
            block(Kind::Reveal, &prose(&self.reveal)),
            self.note.block(),
        ])
    }

    pub(super) fn heading(&self) -> String {
        format!("# {}", self.name)
    }
}

impl Scene {
    pub(super) fn block(&self) -> String {
        let mut lines = Lines::default();
        lines.some("variant", self.variant.clone());
        lines.some("period", self.period.map(|period| period.to_string()));
        lines.list("levers", self.levers.iter().map(|lever| lever_name(*lever)));
        lines.list("charts", self.charts.iter().map(|chart| chart.id().to_owned()));
        lines.some("points at", self.points_at.map(super::Target::name));
        lines
            .list("set", self.sets.iter().map(|(lever, value)| format!("{} = {}", lever_name(*lever), number(*value))));
        lines.some("goes on", self.goes_on.then(|| "yes".to_owned()));
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
        lines.add("ask", self.ask.clone());
        lines.add("of", self.of.name());
        lines.add("shape", self.shape.text());
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
        lines.add("kind", self.task.kind().to_owned());
        lines.add("ask", self.ask.clone());
        match &self.task {
            Task::Reach { goals, fewest } => {
                goals.iter().for_each(|goal| lines.add("goal", goal.text()));
                lines.some("fewest", fewest.map(|fewest| fewest.to_string()));
            }
            Task::Fail { goals } => goals.iter().for_each(|goal| lines.add("goal", goal.text())),
            Task::Cause { of, levers } => {
                lines.add("of", of.name());
                lines.add("levers", listed(levers));
            }
            Task::Choose { choices, .. } => choices.iter().for_each(|choice| lines.add(choice.key(), choice.text())),
            Task::Number { of, within } => {
                lines.add("of", of.name());
                lines.add("within", percent(*within));
            }
        }
        for passage in &self.right {
            match passage {
                Passage::Paragraph(spans) => lines.add("right", line(spans)),
                Passage::List(items) => items.iter().for_each(|item| lines.add("right", line(item))),
            }
        }
        self.hints.iter().for_each(|hint| lines.add("hint", hint.clone()));
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
        lines.some("minutes", self.minutes.map(|minutes| minutes.to_string()));
        lines.0.extend(Some(prose(&self.says)).filter(|says| !says.is_empty()));
        self.expects.iter().for_each(|expected| lines.add("expect", pair(expected)));
        self.asked.iter().for_each(|asked| lines.add("if asked", pair(asked)));
        self.discuss.iter().for_each(|question| lines.add("discuss", question.clone()));
        block(Kind::Note, &lines.text())
    }
}

/// The lines of a block.
#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    fn add(&mut self, key: &str, value: String) {
        self.0.push(format!("{key}: {}", value.replace(['\n', '\r'], " ")));
    }

    fn some(&mut self, key: &str, value: Option<String>) {
        value.into_iter().for_each(|value| self.add(key, value));
    }

    fn list(&mut self, key: &str, values: impl Iterator<Item = String>) {
        self.some(key, Some(values.collect::<Vec<_>>().join(", ")).filter(|list| !list.is_empty()));
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
pub(super) fn paragraphs(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}
