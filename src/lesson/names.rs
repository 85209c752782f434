//! How the text of a lesson names levers, charts and figures of runs.

use super::entries::{number, whole};
use super::fault::{Problem, shown};
use super::limits::MOST_PERIODS;
use super::scene::{Figure, Quantity, Target, When};
use crate::explore::Exhibit;
use crate::model::Key;
use crate::scenario::{Lever, Measure};

/// Before the number of a stage.
const STAGE: &str = "stage ";
/// So many stages a service can have.
const MOST_STAGES: u32 = 12;
const NPV: &str = "npv";
const LEVER: &str = "lever ";
const CHART: &str = "chart ";

/// The lever of this name.
///
/// # Errors
/// Says that there is none.
pub fn lever_named(name: &str) -> Result<Lever, Problem> {
    let number = name.strip_prefix(STAGE).and_then(|number| whole(number.trim_ascii_start()));
    let stage =
        number.filter(|number| (1..=MOST_STAGES).contains(number)).map(|number| Lever::Stage(number as usize - 1));
    Key::named(name).map(Lever::Input).or(stage).ok_or_else(|| Problem::NoLever(shown(name)))
}

/// The name of a lever: that of the input, or the number of the stage.
#[must_use]
pub fn lever_name(lever: Lever) -> String {
    match lever {
        Lever::Input(key) => key.field().name.to_owned(),
        Lever::Stage(index) => format!("{STAGE}{}", index + 1),
    }
}

/// The chart of this name.
pub(super) fn chart_named(name: &str) -> Result<Exhibit, Problem> {
    Exhibit::named(name).ok_or_else(|| Problem::NoChart(shown(name)))
}

impl Target {
    /// Reads `lever KEY` or `chart NAME`.
    pub(super) fn read(text: &str) -> Result<Self, Problem> {
        if let Some(name) = text.strip_prefix(LEVER) {
            return lever_named(name.trim_ascii_start()).map(Self::Lever);
        }
        let chart = text.strip_prefix(CHART).ok_or(Problem::Expected("a lever or a chart with its name"))?;
        chart_named(chart.trim_ascii_start()).map(Self::Chart)
    }

    /// As a text names it.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Lever(lever) => format!("{LEVER}{}", lever_name(lever)),
            Self::Chart(chart) => format!("{CHART}{}", chart.id()),
        }
    }
}

impl Quantity {
    /// Every quantity, in the order of the results document.
    pub fn every() -> impl Iterator<Item = Self> {
        [Self::NetPresentValue].into_iter().chain(Measure::every().map(Self::Measure))
    }

    /// The quantity of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        if name == NPV { Some(Self::NetPresentValue) } else { Measure::named(name).map(Self::Measure) }
    }

    /// Its name in the results document.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NetPresentValue => NPV,
            Self::Measure(measure) => measure.id(),
        }
    }

    /// Whether it is counted after the last period too.
    #[must_use]
    pub fn has_end(self) -> bool {
        ["prospects", "customers", "lost"].contains(&self.name())
    }
}

impl Figure {
    /// Reads `NAME`, then `in N` or `at end`, then `of VARIANT`.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn read(text: &str) -> Result<Self, Problem> {
        let mut words = text.split_ascii_whitespace().peekable();
        let name = words.next().unwrap_or_default();
        let of = Quantity::named(name).ok_or_else(|| Problem::NoFigure(shown(name)))?;
        let when = match words.next_if(|word| ["in", "at"].contains(word)) {
            None => When::Sight,
            Some("in") => When::Period(words.next().and_then(period).ok_or(Problem::Expected(A_FIGURE))?),
            Some(_) => {
                words.next().filter(|word| *word == "end").map(|_| When::End).ok_or(Problem::Expected(A_FIGURE))?
            }
        };
        let variant = match words.next() {
            None => None,
            Some("of") => Some(words.next().ok_or(Problem::Expected(A_FIGURE))?.to_owned()),
            Some(_) => return Err(Problem::Expected(A_FIGURE)),
        };
        match (words.next(), when) {
            (Some(_), When::Sight | When::Period(_) | When::End) => Err(Problem::Expected(A_FIGURE)),
            (None, When::End) if !of.has_end() => Err(Problem::NoEnd),
            (None, When::Period(_)) if of == Quantity::NetPresentValue => Err(Problem::NoPeriod),
            (None, When::Sight | When::Period(_) | When::End) => Ok(Self { of, when, variant }),
        }
    }

    /// As a text names it.
    #[must_use]
    pub fn name(&self) -> String {
        let when = match self.when {
            When::Sight => String::new(),
            When::Period(period) => format!(" in {period}"),
            When::End => " at end".to_owned(),
        };
        let variant = self.variant.as_ref().map_or(String::new(), |id| format!(" of {id}"));
        format!("{}{when}{variant}", self.of.name())
    }
}

/// How a figure is written.
const A_FIGURE: &str = "a figure, then `in` with a period or `at end`, then `of` with a variant";

/// A period, from 1.
pub(super) fn period(text: &str) -> Option<u32> {
    whole(text).filter(|period| (1..=MOST_PERIODS).contains(period))
}

/// Reads `KEY = NUMBER`.
pub(super) fn set(text: &str) -> Result<(Lever, f64), Problem> {
    let (name, value) = text.split_once('=').ok_or(Problem::Expected("levers with values, as in price = 80"))?;
    let value = number(value.trim_ascii()).ok_or(Problem::Expected("a number such as 80 or 0.5"))?;
    Ok((lever_named(name.trim_ascii())?, value))
}
