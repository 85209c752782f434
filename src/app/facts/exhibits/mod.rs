//! The figures that stand on the page when the reader asks for them: from what is in sight to charts.

mod segments;
mod stages;
mod gaps;
mod market;
mod money;
mod chain;
mod why;

pub use why::why_moved;

use super::{balance_facts, curve_facts, time_facts};
use crate::app::Sight;
use crate::charts::{
    Bar, BarFacts, Chart, Detail, Meaning, Panel, Row, RowKind, Shape, Table, balance_in, bars, loyalty_curve_in,
    over_time_in,
};
use crate::explore::Exhibit;
use crate::text::charts::Topic as Course;
use crate::text::{Numbers, Text};

/// The widest drawings (px): wider ones say no more.
const WIDEST_BALANCE: f64 = 480.0;
const WIDEST_CURVE: f64 = 480.0;

/// What a figure is made from besides what is in sight.
#[derive(Clone, Copy)]
pub(super) struct Room<'a> {
    /// The room for the drawing (px).
    pub width: f64,
    /// The words.
    pub text: &'a Text,
    /// How numbers are written.
    pub numbers: Numbers,
}

/// The chart of a figure at a width in px; none where a component of its own draws it, or where it has nothing to say.
#[must_use]
pub fn exhibit(asked: Exhibit, sight: &Sight, width: f64, text: &Text) -> Option<Chart> {
    let room = (width, Detail::Whole);
    first(asked, sight, room, text)
        .or_else(|| course(asked, sight, room, text))
        .or_else(|| further(asked, sight, room, text))
}

/// The chart of the figure that every visit sees first, at a width in px and in some detail.
#[must_use]
pub fn first(asked: Exhibit, sight: &Sight, (width, detail): (f64, Detail), text: &Text) -> Option<Chart> {
    let numbers = Numbers { currency: sight.moment.edited.currency };
    if asked != Exhibit::Balance {
        return None;
    }
    Some(balance_in(detail, &balance_facts(sight)?, width.min(WIDEST_BALANCE), text, numbers))
}

/// The chart of a figure that stands below: the loyalty curve, or a course over time.
#[must_use]
pub fn course(asked: Exhibit, sight: &Sight, (width, detail): (f64, Detail), text: &Text) -> Option<Chart> {
    let numbers = Numbers { currency: sight.moment.edited.currency };
    let run = |course| Some(over_time_in(detail, (course, &time_facts(sight, text)), width, text, numbers));
    match asked {
        Exhibit::Curve => Some(loyalty_curve_in(detail, &curve_facts(sight)?, width.min(WIDEST_CURVE), text, numbers)),
        Exhibit::Time => run(Course::Overview),
        Exhibit::Stocks => run(Course::People),
        Exhibit::Judgement => run(Course::Satisfaction),
        Exhibit::Retention => run(Course::Loyalty),
        Exhibit::WordOfMouth => run(Course::WordOfMouth),
        Exhibit::Waiting => run(Course::Waiting),
        Exhibit::Earnings => run(Course::Money),
        Exhibit::Balance
        | Exhibit::Response
        | Exhibit::Why
        | Exhibit::Segments
        | Exhibit::Stages
        | Exhibit::Gaps
        | Exhibit::ValueMap
        | Exhibit::Shares
        | Exhibit::Lifetime
        | Exhibit::Return
        | Exhibit::Chain => None,
    }
}

/// The chart of a figure that stands on the page only when the reader asks for it; always whole.
#[must_use]
pub fn further(asked: Exhibit, sight: &Sight, (width, _): (f64, Detail), text: &Text) -> Option<Chart> {
    let numbers = Numbers { currency: sight.moment.edited.currency };
    let room = Room { width, text, numbers };
    match asked {
        Exhibit::Segments => segments::chart(sight, room),
        Exhibit::Stages => stages::chart(sight, room),
        Exhibit::Gaps => gaps::chart(sight, room),
        Exhibit::ValueMap => market::map(sight, room),
        Exhibit::Shares => market::shares(sight, room),
        Exhibit::Lifetime => money::lifetime(sight, room),
        Exhibit::Return => money::returns(sight, room),
        Exhibit::Chain => chain::chart(sight, room),
        Exhibit::Balance
        | Exhibit::Response
        | Exhibit::Why
        | Exhibit::Curve
        | Exhibit::Time
        | Exhibit::Stocks
        | Exhibit::Judgement
        | Exhibit::Retention
        | Exhibit::WordOfMouth
        | Exhibit::Waiting
        | Exhibit::Earnings => None,
    }
}

/// A chart of bars whose description is its rows, read one after the other.
fn drawn(title: String, caption: String, table: Table, panels: Vec<Panel>, room: Room) -> Chart {
    let told = panels.iter().flat_map(|panel| &panel.bars);
    let told: Vec<String> = told.map(|bar| format!("{} {}", bar.name, bar.value)).collect();
    let description = format!("{title}. {}.", told.join(", "));
    bars(&BarFacts { title, caption, description, table, panels }, room.width)
}

/// From the baseline to now; one point where nothing moved or there is no baseline.
fn moved(now: Option<f64>, was: Option<f64>) -> Shape {
    match (now, was) {
        (None, _) => Shape::Nothing,
        (Some(now), Some(was)) if was < now || now < was => Shape::Moved(was, now),
        (Some(now), _) => Shape::Now(now),
    }
}

fn bar(name: impl Into<String>, aside: &str, shape: Shape, meaning: Meaning, value: String) -> Bar {
    Bar { name: name.into(), aside: aside.to_owned(), shape, meaning, value }
}

fn row(kind: RowKind, cells: Vec<String>) -> Row {
    Row { kind, cells }
}

/// A table with a column of names.
fn table<'a>(columns: impl IntoIterator<Item = &'a str>, rows: Vec<Row>) -> Table {
    Table { columns: columns.into_iter().map(str::to_owned).collect(), rows }
}
