//! Every word of the interface: one table of words a language, and numbers and money as they are read.

pub mod page;
pub mod lessons;
pub mod present;
pub mod author;
pub mod teach;
pub mod levers;
pub mod links;
pub mod recast;
pub mod charge;
pub mod charts;
pub mod compare;
pub mod exhibits;
pub mod files;
pub mod share;
pub mod takeaway;
pub mod saved;
pub mod formulas;
pub mod differences;
pub mod history;
pub mod sitting;
pub mod class;
pub mod report;
mod results;
mod schedule;
mod why;
mod outcomes;
mod en;
mod number;
pub mod notation;
pub mod typing;

pub use crate::scenario::{Currency, PeriodLength};
pub use files::Day;
pub use number::{HARDLY_ANY, Numbers, PERCENT, TENTH, difference, money_difference};
pub use outcomes::{Figure, OutcomeWords, Proof};
pub use results::{FigureWords, NumberName, NumberWords, ResultsWords, StoryWords, TimelineWords};
pub use schedule::ScheduleWords;
pub use why::{Effect, Pair, Reason, Why, WhyFinding, WhyWords};

use author::AuthorWords;
use charge::ChargeWords;
use charts::{ChartWords, CurveWords, TimeWords};
use class::ClassWords;
use compare::CompareWords;
use differences::DifferenceWords;
use exhibits::{
    ChainWords, ExhibitWords, GapsWords, MarketWords, MoneyWords, SegmentsWords, StagesWords, WhyMovedWords,
};
use files::FileWords;
use formulas::FormulaWords;
use history::HistoryWords;
use lessons::LessonWords;
use levers::LeverWords;
use links::LinkWords;
use page::PageWords;
use recast::RecastWords;
use report::ReportWords;
use saved::SavedWords;
use share::ShareWords;
use sitting::SittingWords;
use takeaway::TakeawayWords;
use teach::TeachWords;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
}

impl Language {
    /// All languages.
    pub const ALL: &[Self] = &[Self::English];

    /// Its name, in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
        }
    }

    /// Its code (BCP 47).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }
}

/// Every word of the interface in one language. What a part of the page says comes with that part: nothing names all words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The language.
    pub language: Language,
}

/// A table of words each.
macro_rules! tables {
    ($($(#[$doc:meta])+ $name:ident: $words:ty = $($english:ident)::+;)+) => {
        impl Text {
            $(
                $(#[$doc])+
                #[must_use]
                pub const fn $name(&self) -> &'static $words {
                    match self.language {
                        Language::English => &en::$($english)::+,
                    }
                }
            )+
        }
    };
}

tables! {
    /// Words of the page.
    page: PageWords = page::WORDS;
    /// Words of levers and layers.
    levers: LeverWords = levers::WORDS;
    /// Words of what makes a scenario over.
    recast: RecastWords = recast::WORDS;
    /// Words of what improvements cost.
    charge: ChargeWords = charge::WORDS;
    /// Words of the charts.
    charts: ChartWords = charts::WORDS;
    /// Words of the loyalty curve.
    curve: CurveWords = charts::curve::WORDS;
    /// Words of the charts over time.
    time: TimeWords = charts::time::WORDS;
    /// Words of the results.
    results: ResultsWords = results::WORDS;
    /// Words of the schedule where it is edited.
    schedule: ScheduleWords = schedule::WORDS;
    /// Words of the figures that can be asked for.
    exhibits: ExhibitWords = exhibits::WORDS;
    /// Words about segments.
    segments: SegmentsWords = exhibits::SEGMENTS;
    /// Words about the stages of a service.
    stages: StagesWords = exhibits::STAGES;
    /// Words about the gaps between what is expected and what is delivered.
    gaps: GapsWords = exhibits::GAPS;
    /// Words about rivals.
    market: MarketWords = exhibits::MARKET;
    /// Words about money.
    money: MoneyWords = exhibits::MONEY;
    /// Words about the chain.
    chain: ChainWords = exhibits::CHAIN;
    /// Words about what moved a figure.
    moved: WhyMovedWords = exhibits::MOVED;
    /// Words around files.
    files: FileWords = files::WORDS;
    /// Words of the comparison of pinned states.
    compare: CompareWords = compare::WORDS;
    /// Words about what differs between two runs.
    differences: DifferenceWords = differences::WORDS;
    /// Words around lessons.
    lessons: LessonWords = lessons::WORDS;
    /// Words of the place where a lesson is written.
    author: AuthorWords = author::WORDS;
    /// Words for teachers.
    teach: TeachWords = teach::WORDS;
    /// Words of the history.
    history: HistoryWords = history::WORDS;
    /// Words of the report.
    report: ReportWords = report::WORDS;
    /// Words of what is handed out.
    share: ShareWords = share::WORDS;
    /// Words of what makes a lesson a file.
    takeaway: TakeawayWords = takeaway::WORDS;
    /// Words of links.
    links: LinkWords = links::WORDS;
    /// Words of what the browser keeps.
    saved: SavedWords = saved::WORDS;
    /// Words of what an answer missed and what it is worth.
    sitting: SittingWords = sitting::WORDS;
    /// Words of the results of a class.
    class: ClassWords = class::WORDS;
    /// Words of the formula sheet.
    formulas: FormulaWords = formulas::WORDS;
}

impl Text {
    /// The words of a language.
    #[must_use]
    pub const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &Self { language: Language::English },
        }
    }
}
