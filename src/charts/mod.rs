//! The charts: from facts to marks, a table that says the same, and what can be read off the drawing.
//!
//! Plotters draws; `canvas` is its backend, which does not paint but records marks. The page turns marks into nodes
//! that the style sheet colours, [`svg()`] turns them into a file. All words come from [`crate::text`].

mod balance;
mod response;
mod curve;
mod time;
mod bars;
mod chain;
mod value_map;
mod compare;
mod sketch;
mod reading;
mod table;
mod svg;
mod looks;
mod plate;
mod class;
mod mark;
mod measure;
mod place;
mod pen;
mod ticks;
mod arrow;
mod sheet;
mod canvas;

pub use crate::text::charts::{Quantity, Topic};
pub use balance::{BalanceFacts, balance, balance_finding, balance_in};
pub use bars::{Bar, BarFacts, Begins, Meaning, Order, Panel, Shape, Tick, bars};
pub use chain::{ChainFacts, Link, Told, chain};
pub use class::Class;
pub use compare::{
    CourseFacts, Lettered, LeverFacts, LeverState, OnCurve, compared_balance, compared_curve, compared_over_time,
    compared_quantities, compared_response, is_money,
};
pub use curve::{CurveFacts, LoyaltyShape, loyalty_curve, loyalty_curve_in};
pub use looks::Palette;
pub use mark::{Anchor, Mark, Span};
pub use measure::{Area, text_area};
pub use plate::{Plate, plate, room};
pub use reading::{Dot, Reading, Rule, nearest};
pub use response::{ResponseFacts, response, response_in};
pub use sketch::{Sketch, SketchFacts, sketch, sketch_of_class};
pub use svg::{escaped, svg};
pub use table::{Row, RowKind, Table};
pub use time::{TimeFacts, over_time, over_time_in, time};
pub use value_map::{Spot, ValueMapFacts, value_map};

/// A chart and everything that is said with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The drawing.
    pub drawing: Drawing,
    /// What it found, in one sentence without a stop.
    pub title: String,
    /// How to read it.
    pub caption: String,
    /// The drawing in words, for those who do not see it.
    pub description: String,
    /// The same facts as a table.
    pub table: Table,
    /// What can be read off it, from left to right.
    pub readings: Vec<Reading>,
}

/// How much of a chart is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// All of it.
    Whole,
    /// The drawing, its title and its caption; everything else stays empty. Enough while a lever is held.
    Drawing,
    /// Its title and its caption. Enough while a lever is held and the drawing is off the screen.
    Title,
}

impl Detail {
    /// What a chart holds besides its drawing.
    fn of<T: Default>(self, make: impl FnOnce() -> T) -> T {
        match self {
            Self::Whole => make(),
            Self::Drawing | Self::Title => T::default(),
        }
    }

    /// The drawing of a chart.
    fn drawn(self, draw: impl FnOnce() -> Drawing) -> Drawing {
        match self {
            Self::Whole | Self::Drawing => draw(),
            Self::Title => Drawing::default(),
        }
    }
}

/// Marks on a rectangle. The axes lie beneath and seldom change, so that a page need not compare them each time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// Its width (px).
    pub width: f64,
    /// Its height (px).
    pub height: f64,
    /// Axes, grid and bands.
    pub axes: Vec<Mark>,
    /// Everything that depends on what is shown.
    pub marks: Vec<Mark>,
}

/// Drawings are at least this wide (px); narrower ones are scaled by the page.
const LEAST_WIDTH: f64 = 280.0;

/// The width to draw at, whatever was asked for.
fn drawable(width: f64) -> f64 {
    width.clamp(LEAST_WIDTH, 4_000.0).floor()
}
