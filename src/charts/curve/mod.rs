//! The loyalty curve: from satisfaction to the share that stays, and where the customers are on it.

pub(super) mod layout;
mod points;

use super::reading::{Value, dots};
use super::sheet::Sheet;
use super::{Chart, Class, Detail, Reading, Row, RowKind, Rule, Table, drawable};
use crate::explore::Who;
use crate::model::logistic;
use crate::text::charts::{Curve, CurveFinding};
use crate::text::{Numbers, Text};
use layout::Layout;

/// Satisfaction and the share that stays of some customers, if there are any.
type Customers = Option<(f64, f64)>;

/// The curve of one customer (equation 11; Jones and Sasser 1995).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LoyaltyShape {
    /// How steep it is.
    pub steepness: f64,
    /// Satisfaction at which half would stay.
    pub midpoint: f64,
    /// Share that leaves whatever happens.
    pub involuntary_loss: f64,
}

impl LoyaltyShape {
    /// Share that stays at a satisfaction, 0 to 1.
    #[must_use]
    pub fn retention(&self, satisfaction: f64) -> f64 {
        (1.0 - self.involuntary_loss) * logistic(self.steepness * (satisfaction - self.midpoint))
    }
}

/// What the loyalty curve is about; customers by their satisfaction and the share of them that stays.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveFacts {
    /// The curve; of segments, their weighted mean.
    pub now: LoyaltyShape,
    /// The curve at baseline.
    pub baseline: LoyaltyShape,
    /// Regulars, if there are any.
    pub regulars: Option<(f64, f64)>,
    /// Newcomers, if there are any.
    pub newcomers: Option<(f64, f64)>,
    /// Regulars at baseline.
    pub baseline_regulars: Option<(f64, f64)>,
    /// Newcomers at baseline.
    pub baseline_newcomers: Option<(f64, f64)>,
}

/// Borders of defection, indifference and affection (Heskett 1994).
pub(crate) const ZONES: [f64; 4] = [0.0, 50.0, 80.0, 100.0];

impl CurveFacts {
    /// Regulars, or newcomers where there are none.
    pub(crate) fn main(&self) -> (Who, Customers, Customers) {
        match self.regulars {
            Some(_) => (Who::Regulars, self.regulars, self.baseline_regulars),
            None if self.newcomers.is_none() => (Who::Regulars, None, None),
            None => (Who::Newcomers, self.newcomers, self.baseline_newcomers),
        }
    }

    /// Whether the curve differs from the baseline's.
    pub(crate) fn curve_differs(&self) -> bool {
        self.now != self.baseline
    }
}

/// Everything that the drawing and its twin are made of.
struct Scene<'a> {
    facts: &'a CurveFacts,
    text: &'a Text,
    numbers: Numbers,
}

/// Draws the loyalty curve at a width in px.
#[must_use]
pub fn loyalty_curve(facts: &CurveFacts, width: f64, text: &Text, numbers: Numbers) -> Chart {
    loyalty_curve_in(Detail::Whole, facts, width, text, numbers)
}

/// The same, in as much detail as is asked for.
#[must_use]
pub fn loyalty_curve_in(detail: Detail, facts: &CurveFacts, width: f64, text: &Text, numbers: Numbers) -> Chart {
    let words = text.curve();
    let scene = Scene { facts, text, numbers };
    let finding = finding(facts);
    let layout = Layout::new(drawable(width));
    let draw = || {
        let sheet = Sheet::new(drawable(width), layout::HEIGHT);
        layout.draw_axes(&sheet, words, numbers);
        layout.draw_curve(&sheet, facts);
        layout.draw_customers(&sheet, &scene);
        sheet.finish()
    };
    Chart {
        drawing: detail.drawn(draw),
        title: (words.title)(&finding, numbers),
        caption: (words.caption)(&finding),
        description: detail.of(|| (words.description)(&finding, numbers)),
        table: detail.of(|| scene.table()),
        readings: detail.of(|| points().map(|satisfaction| scene.reading(&layout, satisfaction)).collect()),
    }
}

fn finding(facts: &CurveFacts) -> CurveFinding {
    let (who, here, was) = facts.main();
    let curve = if facts.curve_differs() { Curve::Moved } else { Curve::Same };
    let newcomers = facts.newcomers.filter(|_| who == Who::Regulars);
    CurveFinding { who, here, was: was.filter(|was| Some(*was) != here), newcomers, curve }
}

impl Scene<'_> {
    fn table(&self) -> Table {
        let words = &self.text.curve();
        let mut rows = vec![Row::group(words.customers)];
        rows.extend(self.customers());
        for (zone, borders) in words.zones.iter().zip(ZONES.windows(2)) {
            rows.push(Row::group(*zone));
            let is_inside = |point: &f64| borders[0] <= *point && (*point < borders[1] || 100.0 <= borders[1]);
            for satisfaction in points().filter(is_inside) {
                let point = (satisfaction, self.facts.now.retention(satisfaction));
                rows.push(self.row(RowKind::Plain, words.on_the_curve.to_owned(), point));
            }
        }
        Table { columns: words.columns.map(str::to_owned).to_vec(), rows }
    }

    /// Regulars and newcomers, and where they were at baseline.
    fn customers(&self) -> Vec<Row> {
        let (facts, words, common) = (self.facts, &self.text.curve(), &self.text.charts().common);
        let mut rows = Vec::new();
        for (name, now, was) in [
            (common.regulars, facts.regulars, facts.baseline_regulars),
            (common.newcomers, facts.newcomers, facts.baseline_newcomers),
        ] {
            let was = was.filter(|was| Some(*was) != now);
            rows.extend(now.map(|now| self.row(RowKind::SumValue, name.to_owned(), now)));
            rows.extend(was.map(|was| self.row(RowKind::Plain, (words.at_baseline)(name), was)));
        }
        rows
    }

    fn row(&self, kind: RowKind, name: String, (satisfaction, stay): (f64, f64)) -> Row {
        Row { kind, cells: vec![name, self.numbers.score(satisfaction), self.numbers.percent(stay)] }
    }

    /// What can be read off at a satisfaction.
    fn reading(&self, layout: &Layout, satisfaction: f64) -> Reading {
        let (facts, frame) = (self.facts, layout.frame);
        let stay = facts.now.retention(satisfaction);
        let before = facts.curve_differs().then(|| facts.baseline.retention(satisfaction));
        let x = layout.at((satisfaction, stay)).0;
        let value = |stay: f64, class, label_class| {
            let y = layout.at((satisfaction, stay)).1;
            Value { y, class, label: self.numbers.percent(stay), label_class }
        };
        let mut values = vec![value(stay, Class::DotLoyalty, Class::LoyaltyReading)];
        values.extend(before.map(|stay| value(stay, Class::DotPast, Class::PastHalo)));
        Reading {
            x,
            words: (self.text.curve().reading)(satisfaction, stay, before, self.numbers),
            rules: vec![Rule { x, top: frame.top, bottom: frame.bottom }],
            dots: dots(values, x, frame),
        }
    }
}

/// The satisfactions that can be read off.
fn points() -> impl Iterator<Item = f64> {
    (0..=20).map(|step| 5.0 * f64::from(step))
}
