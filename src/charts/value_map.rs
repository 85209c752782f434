//! The customer value map: relative quality against relative price, with the line of fair value (Gale 1994).

use super::class::Class;
use super::mark::{Anchor, Span};
use super::measure::{Area, width};
use super::place::Places;
use super::sheet::{Plot, Sheet};
use super::ticks::ticks;
use super::{Chart, Reading, Rule, Table, drawable};
use crate::model::put_in_order;
use crate::text::Numbers;

/// What the map is about, and everything that is said with it.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueMapFacts {
    /// What it found.
    pub title: String,
    /// How to read it.
    pub caption: String,
    /// What it shows, in words.
    pub description: String,
    /// The same facts as a table.
    pub table: Table,
    /// The offers, the firm's first.
    pub offers: Vec<Spot>,
    /// Where the firm's offer is at baseline, where that is elsewhere.
    pub was: Option<(f64, f64)>,
    /// How much more relative price is fair for more relative quality; the line goes through the means of all.
    pub slope: f64,
    /// Names of the axes, quality and price, and of the line.
    pub names: [&'static str; 3],
}

/// An offer on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Whose it is.
    pub name: String,
    /// Quality and price over the means of all.
    pub at: (f64, f64),
    /// What is said of it.
    pub says: String,
}

const HEIGHT: f64 = 340.0;

/// Draws the map at a width in px.
#[must_use]
pub fn value_map(facts: &ValueMapFacts, room: f64, numbers: Numbers) -> Chart {
    let room = drawable(room);
    let sheet = Sheet::new(room, HEIGHT);
    let frame = Area { left: 46.0, top: 24.0, right: room - 12.0, bottom: 296.0 };
    let (low, high) = span(facts);
    let plot = sheet.plot(frame, &(low..high), &(low..high));
    draw_axes(&sheet, &plot, facts, (low, high), numbers);
    draw_offers(&sheet, &plot, facts, (low, high));
    let reading = |spot: &Spot| {
        let x = plot.marks.px(spot.at).0;
        let rules = vec![Rule { x, top: frame.top, bottom: frame.bottom }];
        Reading { x, words: format!("{}: {}", spot.name, spot.says), rules, dots: Vec::new() }
    };
    let mut readings: Vec<Reading> = facts.offers.iter().map(reading).collect();
    put_in_order(&mut readings, |one, other| one.x < other.x);
    Chart {
        drawing: sheet.finish(),
        title: facts.title.clone(),
        caption: facts.caption.clone(),
        description: facts.description.clone(),
        table: facts.table.clone(),
        readings,
    }
}

/// Both axes have the same ends, a little beyond all offers.
fn span(facts: &ValueMapFacts) -> (f64, f64) {
    let all = facts.offers.iter().map(|spot| spot.at).chain(facts.was);
    let (low, high) = all.fold((0.9_f64, 1.1_f64), |(low, high), (x, y)| (low.min(x).min(y), high.max(x).max(y)));
    let air = 0.12 * (high - low);
    (low - air, high + air)
}

fn draw_axes(sheet: &Sheet, plot: &Plot, facts: &ValueMapFacts, (low, high): (f64, f64), numbers: Numbers) {
    let (px, frame) = (sheet.axes(), plot.frame);
    for tick in ticks(low, high, 5.0) {
        let (x, y) = plot.axes.px((tick, tick));
        plot.axes.line(Class::Grid, (low, tick), (high, tick));
        plot.axes.line(Class::Grid, (tick, low), (tick, high));
        px.words(Class::Number, (frame.left - 6.0, y + 4.5), Anchor::End, numbers.percent(tick));
        let words = numbers.percent(tick);
        let middle = x.min(px.right() - 0.5 * width(Class::Number, &words) - 0.2);
        px.words(Class::Number, (middle, frame.bottom + 18.0), Anchor::Middle, words);
    }
    let [quality, price, _] = facts.names;
    px.words(Class::Words, (frame.right, frame.bottom + 36.0), Anchor::End, quality);
    px.words(Class::Words, (0.0, 14.0), Anchor::Start, price);
}

/// The line, then every offer with its name where there is room for it.
fn draw_offers(sheet: &Sheet, plot: &Plot, facts: &ValueMapFacts, (low, high): (f64, f64)) {
    let marks = sheet.marks();
    let fair = |quality: f64| 1.0 + facts.slope * (quality - 1.0);
    // The part of the line within the frame.
    let at = |price: f64| 1.0 + (price - 1.0) / facts.slope;
    let (from, to) = (low.max(at(low)), high.min(at(high)));
    let ends = [(from, fair(from)), (to, fair(to))].map(|point| plot.marks.px(point));
    marks.line(Class::Ghost, ends[0], ends[1]);
    let mut places = Places::new(Area {
        left: plot.frame.left,
        top: plot.frame.top,
        right: plot.frame.right,
        bottom: plot.frame.bottom,
    });
    places.avoid(ends.to_vec());
    let spots = facts.offers.iter().map(|spot| plot.marks.px(spot.at));
    spots.clone().for_each(|at| places.take(Area::around(at, 8.0)));
    if let Some(was) = facts.was {
        marks.dot(Class::DotPast, plot.marks.px(was), 6.0);
        places.take(Area::around(plot.marks.px(was), 7.0));
    }
    for (number, ((x, y), spot)) in spots.zip(&facts.offers).enumerate() {
        let (dot, words) =
            if number == 0 { (Class::DotValue, Class::ValueSum) } else { (Class::DotInk, Class::InkHalo) };
        marks.dot(dot, (x, y), 6.0);
        let beside = [((x + 11.0, y + 4.5), Anchor::Start), ((x - 11.0, y + 4.5), Anchor::End)];
        let above = [((x, y - 12.0), Anchor::Middle), ((x, y + 21.0), Anchor::Middle)];
        if let Some(label) = places.place_near(words, &[Span::plain(spot.name.as_str())], &[beside, above].concat()) {
            marks.text(&label);
        }
    }
    // The name of the line stands at its upper end, on the side where there is room.
    let name = facts.names[2];
    let (x, y) = ends[1];
    let below =
        [((x - 8.0, y + 4.0), Anchor::End), ((x - 24.0, y + 20.0), Anchor::End), ((x - 40.0, y + 36.0), Anchor::End)];
    if let Some(label) = places.place_near(Class::PastHalo, &[Span::plain(name)], &below) {
        marks.text(&label);
    }
}
