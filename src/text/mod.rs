//! Every word of the interface: one table of words a language, and numbers and money as they are read.

pub mod page;
pub mod levers;
pub mod recast;
pub mod charge;
pub mod charts;
pub mod exhibits;
pub mod formulas;
pub mod saved;
mod results;
mod schedule;
mod why;
mod outcomes;
mod en;
mod number;
pub mod notation;
pub mod typing;

pub use crate::scenario::{Currency, PeriodLength};
pub use number::{HARDLY_ANY, Numbers, PERCENT, TENTH, difference, money_difference};
pub use outcomes::{Figure, OutcomeWords, Proof};
pub use results::{FigureWords, NumberName, NumberWords, ResultsWords, StoryWords, TimelineWords};
pub use schedule::ScheduleWords;
pub use why::{Effect, Pair, Reason, Why, WhyFinding, WhyWords};

use charge::ChargeWords;
use charts::ChartWords;
use exhibits::ExhibitWords;
use formulas::FormulaWords;
use levers::LeverWords;
use page::PageWords;
use recast::RecastWords;
use saved::SavedWords;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
}

impl Language {
    /// All languages.
    pub const ALL: &[Self] = &[Self::English];

    /// Its code (BCP 47).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }
}

/// Every word of the interface in one language.
#[derive(Clone, Debug)]
pub struct Text {
    /// The language.
    pub language: Language,
    /// Words of the page.
    pub page: PageWords,
    /// Words of levers and layers.
    pub levers: LeverWords,
    /// Words of what makes a scenario over.
    pub recast: RecastWords,
    /// Words of what improvements cost.
    pub charge: ChargeWords,
    /// Words of the charts.
    pub charts: ChartWords,
    /// Words of the results.
    pub results: ResultsWords,
    /// Words of the figures that can be asked for.
    pub exhibits: ExhibitWords,
    /// Words of the formula sheet.
    pub formulas: FormulaWords,
    /// Words of what the browser keeps.
    pub saved: SavedWords,
}

impl Text {
    /// The words of a language.
    #[must_use]
    pub const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &en::ENGLISH,
        }
    }
}

/// The same language has the same words.
impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}
