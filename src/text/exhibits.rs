//! The words of the figures that stand on the page when the reader asks for them.

use super::Numbers;
use crate::explore::ledger::Figure;
use crate::explore::{Exhibit, Gap, Known, MovedBy, Payback, Topic};
use crate::text::PeriodLength;

/// Words of the figures that can be asked for.
#[derive(Clone, Debug)]
pub struct ExhibitWords {
    /// The name of a figure, as assistive technology and the choice of figures know it.
    pub name: fn(Exhibit) -> &'static str,
    /// What stands on the line of the name.
    pub line: fn(Exhibit) -> &'static str,
    /// A group of figures in the choice.
    pub topic: fn(Topic) -> &'static str,
    /// Puts another figure in the place of the named one.
    pub instead: fn(&str) -> String,
    /// What stands on that choice.
    pub change: &'static str,
    /// The choice of how many figures stand beside each other, and its options.
    pub layout: &'static str,
    /// One, two, four.
    pub layouts: [&'static str; 3],
    /// Heads of tables: what, now, baseline, change.
    pub columns: [&'static str; 4],
    /// A figure that says nothing of this scenario: its title.
    pub nothing: fn(Exhibit) -> &'static str,
}

/// A part of a move: how it is told, and its size.
#[derive(Clone, Debug, PartialEq)]
pub struct MovedPart {
    /// How much it moved and from what: `−10.0 from advertising`.
    pub told: String,
    /// Its size, in the figure's unit.
    pub size: f64,
}

/// Words about what moved a figure.
#[derive(Clone, Debug)]
pub struct WhyMovedWords {
    /// A figure that can be explained.
    pub figure: fn(Figure) -> &'static str,
    /// The choice of a figure.
    pub choose: &'static str,
    /// The sentence: the figure, its whole change and how that is written, and the largest parts.
    pub title: fn(Figure, f64, &str, &[MovedPart]) -> String,
    /// A part is from something: `from price`.
    pub from: fn(&str) -> String,
    /// The two ends: baseline and now.
    pub ends: [&'static str; 2],
    /// Parts that are too small to be drawn by themselves.
    pub others: &'static str,
    /// The head of the column of what changed.
    pub changed: &'static str,
    /// How the service is made.
    pub service: &'static str,
    /// The stocks at the start.
    pub start: &'static str,
    /// The kinds of customers.
    pub segments: &'static str,
    /// A switch that is on, and one that is off.
    pub switch: [&'static str; 2],
    /// How to read it, where every order was tried.
    pub exact: &'static str,
    /// How to read it, where so many orders were tried, with this largest error.
    pub sampled: fn(usize, &str) -> String,
    /// While it is worked out.
    pub working: &'static str,
    /// Where nothing has changed.
    pub unchanged: &'static str,
}

/// Words about segments.
#[derive(Clone, Debug)]
pub struct SegmentsWords {
    /// The figures that are compared.
    pub by: fn(MovedBy) -> &'static str,
    /// Which segment moved most in satisfaction, up or down.
    pub moved: fn(&str, f64, Numbers) -> String,
    /// None moved.
    pub unmoved: &'static str,
    /// How to read it.
    pub caption: fn(&str) -> String,
}

/// Words about the stages of a service.
#[derive(Clone, Debug)]
pub struct StagesWords {
    /// The scores.
    pub scores: &'static str,
    /// What ten points more of a stage would add.
    pub gains: &'static str,
    /// One stage holds the service back.
    pub holds_back: fn(&str) -> String,
    /// None does.
    pub none: &'static str,
    /// How to read it.
    pub caption: &'static str,
    /// Further columns of the table: service score, delivered value, satisfaction, loyalty.
    pub columns: [&'static str; 4],
}

/// Words about the gaps between what is expected and what is delivered.
#[derive(Clone, Debug)]
pub struct GapsWords {
    /// The levels: expected, believed, standard, delivered, promised.
    pub levels: [&'static str; 5],
    /// Heads of the two panels: levels, gaps.
    pub heads: [&'static str; 2],
    /// The name of a gap, and what it lies between.
    pub gap: fn(Gap) -> (&'static str, &'static str),
    /// A level or gap that the scenario does not state.
    pub unstated: &'static str,
    /// The finding: the fifth gap, and what opens most of it.
    pub title: fn(f64, Option<Gap>, Numbers) -> String,
    /// How to read it.
    pub caption: &'static str,
}

/// Words about rivals.
#[derive(Clone, Debug)]
pub struct MarketWords {
    /// The firm's offer.
    pub firm: &'static str,
    /// The alternative that the model reckons with.
    pub alternative: &'static str,
    /// Axes and line of the map: quality, price, fair value.
    pub axes: [&'static str; 3],
    /// Where the firm is on the map: how much more or less than fair it charges, as a share.
    pub fair: fn(f64, Numbers) -> String,
    /// How to read the map.
    pub map_caption: &'static str,
    /// An offer on the map: quality and price.
    pub place: fn(f64, f64, Numbers) -> String,
    /// The panels of shares.
    pub known: fn(Known) -> &'static str,
    /// The share of those who consider buying that tries the firm.
    pub tries: fn(f64, Numbers) -> String,
    /// How to read shares; and two offers that difference and ratio rank differently.
    pub shares_caption: fn(Option<(&str, &str)>) -> String,
    /// Further columns: delivered value as difference and as ratio, and the two shares.
    pub columns: [&'static str; 4],
}

/// Words about money.
#[derive(Clone, Debug)]
pub struct MoneyWords {
    /// The two conventions of lifetime value, each with who counts so.
    pub conventions: [(&'static str, &'static str); 2],
    /// Winning and keeping a customer, each with what it is.
    pub costs: [(&'static str, &'static str); 2],
    /// Heads of the panels.
    pub heads: [&'static str; 2],
    /// What a customer is worth without the first margin.
    pub worth: fn(Option<f64>, Numbers) -> String,
    /// How to read lifetime value, given margin and retention of a period.
    pub worth_caption: fn(f64, f64, f64, Numbers) -> String,
    /// It grows without end, or there is nobody.
    pub endless: &'static str,
    /// What is spent, gained and left.
    pub parts: [&'static str; 3],
    /// The finding: gain for each unit spent.
    pub returns: fn(Option<f64>, Numbers) -> String,
    /// How to read it: the effect on retention and when it pays.
    pub return_caption: fn(f64, Payback, PeriodLength, Numbers) -> String,
    /// Rows of the table: ratio, retention, break-even.
    pub rows: [&'static str; 3],
    /// When the gain covers the spend.
    pub payback: fn(Payback, PeriodLength) -> String,
}

/// Words about the chain.
#[derive(Clone, Debug)]
pub struct ChainWords {
    /// Names of the links in the order of the drawing.
    pub links: [&'static str; 12],
    /// How many of the links have moved.
    pub moved: fn(usize, usize) -> String,
    /// How to read it.
    pub caption: &'static str,
}
