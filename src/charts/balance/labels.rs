//! The words beside the bars of the value balance.

use super::account::{border, stack};
use super::layout::Layout;
use super::{BalanceFacts, Scene};
use crate::charts::class::Class;
use crate::charts::mark::Anchor;
use crate::charts::measure::width;
use crate::charts::place::spread;
use crate::charts::sheet::Brush;
use crate::text::Numbers;

/// Least distance between labels (px).
const LINE: f64 = 18.0;
/// From the middle of a label to its base line (px).
const BASE: f64 = 4.5;

/// A number and a name beside a part.
struct Beside<'a> {
    y: f64,
    number: (Class, String),
    name: (Class, &'a str),
}

/// The stack of one side, and how it is labelled.
struct Side<'a> {
    now: [f64; 4],
    before: [f64; 4],
    names: &'a [&'static str; 4],
    /// Beside what has grown: its number, its word, and the word of the part.
    number: Class,
    word: Class,
    more: [&'static str; 4],
}

impl Layout {
    /// Heads, sums, parts, and what is left or missing.
    pub fn draw_labels(&self, brush: &Brush, scene: &Scene) {
        self.draw_heads(brush, scene);
        let lines = self.draw_headline(brush, scene);
        let (gains, costs) = sides(scene);
        let (left, right) = if scene.finding.is_missing() { (lines, 0.0) } else { (0.0, lines) };
        for label in self.spread(self.parts(&gains, scene.numbers), left) {
            brush.words(label.name.0, (0.0, label.y), Anchor::Start, label.name.1);
            brush.words(label.number.0, (self.numbers_left, label.y), Anchor::End, label.number.1);
        }
        for label in self.spread(self.parts(&costs, scene.numbers), right) {
            brush.words(label.number.0, (self.numbers_right, label.y), Anchor::End, label.number.1);
            brush.words(label.name.0, (self.names_right, label.y), Anchor::Start, label.name.1);
        }
    }

    fn draw_heads(&self, brush: &Brush, scene: &Scene) {
        let (words, sum) = (scene.words, |sum| scene.numbers.short_money(sum));
        let (left, right) = (self.gains_edge() + 2.0, self.costs_edge() + 2.0);
        brush.words(Class::Words, (left, 14.0), Anchor::End, words.gets);
        brush.words(Class::Words, (right, 14.0), Anchor::Start, words.gives);
        brush.words(Class::ValueSum, (left, 34.0), Anchor::End, sum(scene.finding.gets));
        brush.words(Class::CostSum, (right, 34.0), Anchor::Start, sum(scene.finding.gives));
    }

    /// The large figure and the lines below it; how far down they reach (px).
    fn draw_headline(&self, brush: &Brush, scene: &Scene) -> f64 {
        let finding = &scene.finding;
        let (class, x, anchor, room) = if finding.is_missing() {
            (Class::CostFigure, self.numbers_left, Anchor::End, self.numbers_left)
        } else {
            (Class::ValueFigure, self.right_end() + 8.0, Anchor::Start, self.end - self.right_end() - 8.0)
        };
        let mut y = 54.0;
        brush.words(class, (x, y), anchor, scene.numbers.short_money(finding.left().abs()));
        let mut lines = (scene.words.headline)(finding, scene.numbers);
        let joined = lines.join(", ");
        if width(Class::Ink, &joined) <= room {
            lines = vec![joined];
        }
        for line in lines.into_iter().filter(|line| width(Class::Ink, line) <= room) {
            y += LINE;
            brush.words(Class::Ink, (x, y), anchor, line);
        }
        y
    }

    /// What stands beside the parts of a stack.
    fn parts<'a>(&self, side: &Side<'a>, numbers: Numbers) -> Vec<Beside<'a>> {
        let mut labels = Vec::new();
        for cell in stack(side.now) {
            let (part, before) = (side.now[cell.index], side.before[cell.index]);
            let (top, bottom) = self.span(cell.from, cell.to);
            let border = border(cell, before, (top, bottom));
            let number = (Class::Number, self.amounts.write(part, numbers));
            labels.push(Beside { y: 0.5 * (border + bottom), number, name: (Class::Ink, side.names[cell.index]) });
            if 0.005 <= part - before {
                let number = (side.number, format!("+{}", self.amounts.write(part - before, numbers)));
                labels.push(Beside { y: 0.5 * (top + border), number, name: (side.word, side.more[cell.index]) });
            }
        }
        labels
    }

    /// Labels at their parts, but clear of each other and of the lines above.
    fn spread<'a>(&self, labels: Vec<Beside<'a>>, below: f64) -> impl Iterator<Item = Beside<'a>> {
        let wanted: Vec<f64> = labels.iter().rev().map(|label| label.y + BASE).collect();
        let low = if below == 0.0 { self.ceiling + 10.0 } else { below + LINE };
        let places = spread(&wanted, LINE, low, self.floor);
        labels.into_iter().rev().zip(places).map(|(label, y)| Beside { y, ..label })
    }
}

/// Gains and costs.
fn sides<'a>(scene: &Scene<'a>) -> (Side<'a>, Side<'a>) {
    let (words, now, before) = (scene.words, &scene.facts.now, &scene.facts.baseline);
    let more = [words.more; 4];
    let time = if is_waiting(scene.facts) { words.waiting } else { words.more };
    let side =
        |now, before, names| Side { now, before, names, number: Class::ValueMore, word: Class::ValueWords, more };
    let costs = side(now.costs, before.costs, &words.costs);
    let more = [words.more, time, words.more, words.more];
    let costs = Side { number: Class::CostMore, word: Class::CostWords, more, ..costs };
    (side(now.gains, before.gains, &words.gains), costs)
}

/// Whether time costs more because of waiting, but for a twentieth.
fn is_waiting(facts: &BalanceFacts) -> bool {
    let (time, waiting) = (facts.now.costs[1] - facts.baseline.costs[1], facts.now.waiting - facts.baseline.waiting);
    (time - waiting).abs() <= 0.05 * time
}
