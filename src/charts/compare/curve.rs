//! The loyalty curve with the customers of every state on it.

use super::look::{Hue, write};
use super::{Lettered, heads};
use crate::charts::class::Class;
use crate::charts::curve::layout::{HEIGHT, Layout, curve};
use crate::charts::mark::Anchor;
use crate::charts::measure::Area;
use crate::charts::pen::Pen;
use crate::charts::place::{Places, Spot};
use crate::charts::reading::{Reading, Rule, Value, dots};
use crate::charts::sheet::Sheet;
use crate::charts::table::{Row, Table};
use crate::charts::{Chart, LoyaltyShape, drawable};
use crate::text::compare::{Overlay, Standing};
use crate::text::{Numbers, Text};

/// The curve of a state, and its customers by their satisfaction and the share of them that stays.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OnCurve {
    /// The curve.
    pub shape: LoyaltyShape,
    /// Regulars, or newcomers where there are none; none where nobody is there.
    pub at: Option<(f64, f64)>,
}

/// Draws the curve at a width in px: once where it is the same for all; the shown period in words.
#[must_use]
pub fn compared_curve(states: &[Lettered<OnCurve>], period: &str, width: f64, text: &Text, numbers: Numbers) -> Chart {
    let (sheet, layout) = (Sheet::new(drawable(width), HEIGHT), Layout::new(drawable(width)));
    layout.draw_axes(&sheet, text.curve(), numbers);
    draw_curves(&sheet, &layout, states);
    draw_customers(&sheet, &layout, states, numbers);
    let standing = |state: &Lettered<OnCurve>| {
        let (_, stay) = state.of.at?;
        Some(state.standing(stay, numbers.percent(stay)))
    };
    let standings: Vec<Standing> = states.iter().filter_map(standing).collect();
    Chart {
        drawing: sheet.finish(),
        title: (text.compare().title)(Overlay::Curve, &standings),
        caption: (text.compare().caption)(Overlay::Curve, period),
        description: (text.compare().description)(&(text.compare().figure)(Overlay::Curve), &standings),
        table: table(states, text, numbers),
        readings: points().map(|at| reading(states, &layout, at, (text, numbers))).collect(),
    }
}

/// The satisfactions that can be read off.
fn points() -> impl Iterator<Item = f64> {
    (0..=20).map(|step| 5.0 * f64::from(step))
}

/// The states whose curve is no other's before it.
fn curves(states: &[Lettered<OnCurve>]) -> impl Iterator<Item = &Lettered<OnCurve>> {
    let is_new = |n: usize| states[..n].iter().all(|earlier| earlier.of.shape != states[n].of.shape);
    states.iter().enumerate().filter(move |(n, _)| is_new(*n)).map(|(_, state)| state)
}

fn draw_curves(sheet: &Sheet, layout: &Layout, states: &[Lettered<OnCurve>]) {
    let marks = layout.plot(sheet).marks;
    let several = 1 < curves(states).count();
    for state in curves(states) {
        let class = if several { Hue::Loyalty.line(state.letter, state.is_against) } else { Class::Loyalty };
        marks.path(class, curve(&state.of.shape));
    }
}

fn draw_customers(sheet: &Sheet, layout: &Layout, states: &[Lettered<OnCurve>], numbers: Numbers) {
    let bounds =
        Area { left: layout.frame.left + 3.0, top: 24.0, right: layout.width, bottom: layout.frame.bottom - 4.0 };
    let mut pen = Pen { px: sheet.marks(), places: Places::new(bounds) };
    for state in curves(states) {
        pen.places.avoid(layout.on_paper(&state.of.shape));
    }
    let customers = || states.iter().filter_map(|state| Some((state, state.of.at?)));
    for (state, point) in customers() {
        pen.places.take(Area::around(layout.at(point), 6.0));
        pen.px.dot(Hue::Loyalty.dot(state.is_against), layout.at(point), 5.0);
    }
    for (state, point) in customers() {
        let class = if state.is_against { Class::PastHalo } else { Class::LoyaltyHalo };
        write(&mut pen, state.letter, class, &numbers.percent(point.1), &around(layout.at(point)));
    }
}

/// Spots around a dot, for a letter with words.
fn around((x, y): (f64, f64)) -> Vec<Spot> {
    let rows = [18.0, 4.5, -10.0, 30.0, -22.0, 44.0];
    rows.into_iter()
        .flat_map(|down| [((x + 12.0, y + down), Anchor::Start), ((x - 12.0, y + down), Anchor::End)])
        .collect()
}

fn table(states: &[Lettered<OnCurve>], text: &Text, numbers: Numbers) -> Table {
    let words = text.curve();
    let row = |name: &str, of: &dyn Fn(&OnCurve) -> Option<String>| {
        let cells = states.iter().map(|state| super::cell(of(&state.of), text));
        Row::plain(std::iter::once(name.to_owned()).chain(cells).collect())
    };
    let common = &text.charts().common;
    let mut rows = vec![
        row(common.satisfaction, &|state| state.at.map(|at| numbers.score(at.0))),
        row(common.loyalty, &|state| state.at.map(|at| numbers.percent(at.1))),
        Row::group(words.on_the_curve),
    ];
    rows.extend(points().map(|at| row(&numbers.whole(at), &|state| Some(numbers.percent(state.shape.retention(at))))));
    Table { columns: heads("", states, text), rows }
}

fn reading(states: &[Lettered<OnCurve>], layout: &Layout, at: f64, (text, numbers): (&Text, Numbers)) -> Reading {
    let x = layout.at((at, 0.0)).0;
    let value = |state: &Lettered<OnCurve>| {
        let stay = state.of.shape.retention(at);
        let label = format!("{} {}", state.letter.sign(), numbers.percent(stay));
        let (class, label_class) = (Hue::Loyalty.dot(state.is_against), Hue::Loyalty.reading(state.is_against));
        Value { y: layout.at((at, stay)).1, class, label, label_class }
    };
    let standing = |state: &Lettered<OnCurve>| {
        let stay = state.of.shape.retention(at);
        state.standing(stay, numbers.percent(stay))
    };
    let standings: Vec<Standing> = states.iter().map(standing).collect();
    let place = (text.compare().at_lever)(text.charts().common.satisfaction, &numbers.whole(at));
    Reading {
        x,
        words: (text.compare().reading)(&place, &standings),
        rules: vec![Rule { x, top: layout.frame.top, bottom: layout.frame.bottom }],
        dots: dots(curves(states).map(value).collect(), x, layout.frame),
    }
}
