//! A lesson held against its scenario: what it names must be there.

use super::ask::{Ask, Goal, Prediction, Question, Shape, Task};
use super::entries::Entry;
use super::fault::{Fault, Problem, fault};
use super::read::lesson;
use super::scene::{Figure, Scene, When};
use super::source::{Kind, Part, Piece, Source};
use super::{Lesson, Step, setting};
use crate::explore::Exhibit;
use crate::model::Key;
use crate::scenario::{Lever, Scenario};

/// Reads a lesson and holds it against its scenario: every variant, period, lever and figure that it names must be there.
///
/// # Errors
/// Says what is wrong and in which line.
pub fn check(text: &str, scenario: &Scenario) -> Result<Lesson, Fault> {
    let source = Source::new(text)?;
    let lesson = lesson(&source)?;
    for (step, part) in lesson.steps.iter().zip(&source.steps) {
        Place::new(step, part, scenario)?.check(step)?;
    }
    Ok(lesson)
}

/// A step of the text, and where in the scenario it plays.
struct Place<'a> {
    part: &'a Part<'a>,
    scenario: &'a Scenario,
    variant: usize,
    period: usize,
    n_stages: usize,
}

impl<'a> Place<'a> {
    fn new(step: &Step, part: &'a Part<'a>, scenario: &'a Scenario) -> Result<Self, Fault> {
        let mut place = Self { part, scenario, variant: 0, period: scenario.n_periods - 1, n_stages: 0 };
        if let Some(id) = &step.scene.variant {
            let variant = place.variant(id);
            place.variant = variant.map_err(|problem| place.fault(Kind::Step, "variant", 0, problem))?;
        }
        if let Some(period) = step.scene.period {
            place.reaches(period).map_err(|problem| place.fault(Kind::Step, "period", 0, problem))?;
            place.period = period as usize - 1;
        }
        let inputs = scenario.inputs_at(place.variant, place.period);
        place.n_stages = inputs.map_or(0, |inputs| inputs.stages().len());
        Ok(place)
    }

    fn check(&self, step: &Step) -> Result<(), Fault> {
        let scene = &step.scene;
        self.levers(Kind::Step, "levers", &scene.levers)?;
        for chart in &scene.charts {
            self.shows(*chart, scene).map_err(|problem| self.fault(Kind::Step, "charts", 0, problem))?;
        }
        self.sets(scene).map_err(|problem| self.fault(Kind::Step, "set", 0, problem))?;
        match &step.ask {
            None => Ok(()),
            Some(Ask::Predict(prediction)) => self.predicts(prediction),
            Some(Ask::Question(question)) => self.asks(question),
        }
    }

    fn predicts(&self, prediction: &Prediction) -> Result<(), Fault> {
        self.figure(Kind::Predict, "of", 0, &prediction.of)?;
        match &prediction.shape {
            Shape::Curve | Shape::Number { .. } => Ok(()),
            Shape::Rank(levers) => self.levers(Kind::Predict, "shape", levers),
        }
    }

    fn asks(&self, question: &Question) -> Result<(), Fault> {
        let goals = |goals: &[Goal]| {
            let mut goals = goals.iter().enumerate();
            goals.try_for_each(|(i, goal)| self.figure(Kind::Question, "goal", i, &goal.of))
        };
        match &question.task {
            Task::Reach { goals: all, .. } | Task::Fail { goals: all } => goals(all),
            Task::Cause { of, levers } => {
                self.figure(Kind::Question, "of", 0, of)?;
                self.levers(Kind::Question, "levers", levers)
            }
            Task::Choose { .. } => Ok(()),
            Task::Number { of, .. } => self.figure(Kind::Question, "of", 0, of),
        }
    }

    fn variant(&self, id: &str) -> Result<usize, Problem> {
        let number = (0..self.scenario.n_variants()).find(|&number| self.scenario.variant_id(number) == id);
        number.ok_or_else(|| Problem::NoVariant(id.chars().take(40).collect()))
    }

    fn reaches(&self, period: u32) -> Result<(), Problem> {
        let last = self.scenario.n_periods;
        if period as usize <= last { Ok(()) } else { Err(Problem::BeyondRun(last)) }
    }

    fn figure(&self, kind: Kind, key: &str, nth: usize, figure: &Figure) -> Result<(), Fault> {
        let variant = figure.variant.as_ref().map_or(Ok(0), |id| self.variant(id));
        let reaches = match figure.when {
            When::Period(period) => self.reaches(period),
            When::Sight | When::End => Ok(()),
        };
        variant.and(reaches.map(|()| 0)).map(drop).map_err(|problem| self.fault(kind, key, nth, problem))
    }

    fn levers(&self, kind: Kind, key: &str, levers: &[Lever]) -> Result<(), Fault> {
        levers.iter().try_for_each(|lever| self.lever(*lever)).map_err(|problem| self.fault(kind, key, 0, problem))
    }

    fn lever(&self, lever: Lever) -> Result<(), Problem> {
        match lever {
            Lever::Input(Key::ScoreService) if 0 < self.n_stages => Err(Problem::MadeOfStages),
            Lever::Stage(index) if self.n_stages <= index => Err(Problem::NoStage(self.n_stages)),
            Lever::Input(_) | Lever::Stage(_) => Ok(()),
        }
    }

    /// Whether a chart has something to show.
    fn shows(&self, chart: Exhibit, scene: &Scene) -> Result<(), Problem> {
        let is_moved = 0 < self.variant || !scene.levers.is_empty() || !scene.sets.is_empty() || scene.goes_on;
        let shows = match chart {
            Exhibit::Segments => 2 <= self.scenario.segments.len(),
            Exhibit::Stages => 0 < self.n_stages,
            Exhibit::ValueMap => !self.scenario.rivals.is_empty(),
            Exhibit::Why => is_moved,
            Exhibit::Balance
            | Exhibit::Response
            | Exhibit::Curve
            | Exhibit::Time
            | Exhibit::Stocks
            | Exhibit::Judgement
            | Exhibit::Retention
            | Exhibit::WordOfMouth
            | Exhibit::Waiting
            | Exhibit::Earnings
            | Exhibit::Gaps
            | Exhibit::Shares
            | Exhibit::Lifetime
            | Exhibit::Return
            | Exhibit::Chain => true,
        };
        if shows { Ok(()) } else { Err(Problem::NothingToShow(chart.id())) }
    }

    /// Tries where levers are put, one after the other.
    fn sets(&self, scene: &Scene) -> Result<(), Problem> {
        let Some((first, rest)) = scene.sets.split_first() else { return Ok(()) };
        self.lever(first.0)?;
        let moved = |draft: &crate::scenario::Draft, (lever, value): (Lever, f64)| {
            draft.moved(self.variant, self.period, lever, setting(lever, value)).map_err(Problem::CannotSet)
        };
        let mut draft = moved(self.scenario, *first)?;
        for set in rest {
            self.lever(set.0)?;
            draft = moved(&draft, *set)?;
        }
        Scenario::new(draft).map(drop).map_err(Problem::CannotSet)
    }

    /// A fault in the line of a key of a block, where that stands more than once in the so manieth.
    fn fault(&self, kind: Kind, key: &str, nth: usize, problem: Problem) -> Fault {
        let blocks = self.part.pieces.iter().filter_map(|piece| match piece {
            Piece::Block(block) if block.kind == kind => Some(block),
            Piece::Block(_) | Piece::Prose(_) => None,
        });
        let entries = blocks.flat_map(|block| block.body.iter().filter_map(|line| Entry::of(*line)));
        let line = entries.filter(|entry| entry.key == key).nth(nth).map(|entry| entry.line);
        fault(line.or(self.part.name.map(|name| name.number)).unwrap_or(1), problem)
    }
}
