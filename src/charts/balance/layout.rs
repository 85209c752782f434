//! Where everything of the value balance stands.

use super::{BalanceFacts, Scene};
use crate::charts::class::Class;
use crate::charts::measure::width;
use crate::text::Numbers;

/// Top of the bars (px).
const CEILING: f64 = 49.0;
/// Bottom of the bars (px).
const FLOOR: f64 = 363.0;
/// Room between parts (px).
pub(super) const GAP: f64 = 2.0;
/// Width of the spine's two edges, and of a baseline column with the room beside it (px).
const EDGE: f64 = 4.0;
const COLUMN: f64 = 3.0;
const BESIDE: f64 = 3.0;
/// Room between a name and its number, and beside the columns (px).
const BETWEEN: f64 = 6.0;
const ASIDE: f64 = 8.0;
/// Bars are this wide (px); beside narrower ones than the least, amounts are written in a compact way.
const NARROWEST_BAR: f64 = 8.0;
const LEAST_BAR: f64 = 20.0;
const WIDEST_BAR: f64 = 96.0;

/// Columns and scale of the drawing.
pub(super) struct Layout {
    /// Where numbers of the gains end.
    pub numbers_left: f64,
    /// Left edge of the gains at baseline.
    pub past_left: f64,
    /// Width of a bar.
    pub bar: f64,
    /// Where numbers of the costs end.
    pub numbers_right: f64,
    /// Where names of the costs begin.
    pub names_right: f64,
    /// Top and bottom of the bars.
    pub ceiling: f64,
    pub floor: f64,
    /// Px of a unit of money.
    pub scale: f64,
    /// The right edge of the drawing.
    pub end: f64,
    /// How amounts are written.
    pub amounts: Amounts,
}

/// How amounts are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Amounts {
    Full,
    Compact,
}

impl Amounts {
    pub fn write(self, amount: f64, numbers: Numbers) -> String {
        match self {
            Self::Full => numbers.short_amount(amount),
            Self::Compact => numbers.compact_amount(amount),
        }
    }
}

impl Layout {
    /// Columns as wide as their words; the bars take what is left.
    pub fn new(scene: &Scene, end: f64) -> Self {
        let full = Self::with(Amounts::Full, scene, end);
        if LEAST_BAR <= full.bar {
            return full;
        }
        Self::with(Amounts::Compact, scene, end)
    }

    fn with(amounts: Amounts, scene: &Scene, end: f64) -> Self {
        let (words, now, before) = (scene.words, &scene.facts.now, &scene.facts.baseline);
        let number = |now, before| numbers_width(amounts, (now, before), scene.numbers);
        let name = |names: &[&str]| names.iter().map(|name| width(Class::Ink, name)).fold(0.0, f64::max);
        let headline = headline_width(scene);
        let (left, right) = if scene.finding.is_missing() { (headline, 0.0) } else { (0.0, headline) };
        let numbers_left = (name(&words.gains) + BETWEEN + number(now.gains, before.gains)).max(left).ceil();
        let past_left = numbers_left + ASIDE;
        let numbers_width = number(now.costs, before.costs).ceil() + GAP;
        let names = name(&words.costs).max(name(&[words.waiting, words.more]));
        let right = (numbers_width + BETWEEN + names).max(ASIDE + right).ceil();
        let around = 2.0 * (COLUMN + BESIDE) + 2.0 * EDGE + GAP;
        let bar = (0.5 * (end - right - past_left - around)).clamp(NARROWEST_BAR, WIDEST_BAR).floor();
        let past_right = past_left + around + 2.0 * bar;
        let slack = (end - past_right - right).clamp(0.0, 4.0);
        let numbers_right = past_right + numbers_width;
        let names_right = numbers_right + BETWEEN + slack;
        let (ceiling, floor, scale) = (CEILING, FLOOR, scale(scene.facts));
        Self { numbers_left, past_left, bar, numbers_right, names_right, ceiling, floor, scale, end, amounts }
    }

    /// Left edge of the gains.
    pub fn gains_left(&self) -> f64 {
        self.past_left + COLUMN + BESIDE
    }

    /// Left edge of the spine's half that belongs to the gains.
    pub fn gains_edge(&self) -> f64 {
        self.gains_left() + self.bar
    }

    /// Left edge of the spine's half that belongs to the costs.
    pub fn costs_edge(&self) -> f64 {
        self.gains_edge() + EDGE + GAP
    }

    /// Left edge of the costs.
    pub fn costs_left(&self) -> f64 {
        self.costs_edge() + EDGE
    }

    /// Left edge of the costs at baseline.
    pub fn past_right(&self) -> f64 {
        self.costs_left() + self.bar + BESIDE
    }

    /// Right edge of everything but words.
    pub fn right_end(&self) -> f64 {
        self.past_right() + COLUMN
    }
}

/// Px of a unit of money: the largest sum reaches from the floor to the ceiling.
fn scale(facts: &BalanceFacts) -> f64 {
    let sums = [&facts.now, &facts.baseline].map(|account| account.total_value().max(account.total_cost()));
    let most = sums[0].max(sums[1]);
    if 0.0 < most { (FLOOR - CEILING + GAP) / most } else { 0.0 }
}

/// The room for the numbers of a stack, and for what has grown.
fn numbers_width(amounts: Amounts, (now, before): ([f64; 4], [f64; 4]), numbers: Numbers) -> f64 {
    let growths = now.iter().zip(before).map(|(now, before)| now - before).filter(|growth| 0.005 <= *growth);
    let growths = growths.map(|growth| width(Class::CostMore, &format!("+{}", amounts.write(growth, numbers))));
    let parts = now.iter().map(|part| width(Class::Number, &amounts.write(*part, numbers)));
    parts.chain(growths).fold(0.0, f64::max)
}

/// The room for the large figure and the lines below it, which may be broken.
fn headline_width(scene: &Scene) -> f64 {
    let figure = width(Class::ValueFigure, &scene.numbers.short_money(scene.finding.left().abs()));
    let lines = (scene.words.headline)(&scene.finding, scene.numbers);
    lines.iter().map(|line| width(Class::Ink, line)).fold(figure, f64::max)
}
