//! The bars of the value balance.

use super::Scene;
use super::layout::{GAP, Layout};
use crate::charts::class::Class;
use crate::charts::sheet::Brush;

/// Parts in the order in which they stand on each other.
pub(super) const ORDER: [usize; 4] = [0, 1, 2, 3];

/// A part on a stack: its foot and head, in money.
#[derive(Clone, Copy)]
pub(in crate::charts) struct Cell {
    pub index: usize,
    pub from: f64,
    pub to: f64,
}

/// The parts of a stack, from the floor up.
pub(in crate::charts) fn stack(parts: [f64; 4]) -> [Cell; 4] {
    let mut from = 0.0;
    ORDER.map(|index| {
        let to = from + parts[index].max(0.0);
        let cell = Cell { index, from, to };
        from = to;
        cell
    })
}

impl Layout {
    /// Top and bottom of a part, less the room above it.
    pub fn span(&self, from: f64, to: f64) -> (f64, f64) {
        let (bottom, height) = (self.floor - self.scale * from, self.scale * (to - from));
        (bottom - (height - GAP).max(height.min(1.0)), bottom)
    }

    /// The line that everything stands on.
    pub fn draw_floor(&self, brush: &Brush) {
        let y = self.floor + 1.5;
        brush.line(Class::Axis, (self.past_left, y), (self.right_end(), y));
    }

    /// Both stacks, the baseline's columns, and what is left or missing.
    pub fn draw_account(&self, brush: &Brush, scene: &Scene) {
        let (now, before) = (&scene.facts.now, &scene.facts.baseline);
        if scene.finding.was.is_some() {
            self.draw_past(brush, self.past_left, before.gains);
            self.draw_past(brush, self.past_right(), before.costs);
        }
        let (gains, costs) = (self.levels(now.gains, before.gains), self.levels(now.costs, before.costs));
        let (left, edge) = (self.gains_left(), self.gains_edge());
        for [_, border, bottom] in &gains {
            brush.rect(Class::Gain, (left, *border), (edge, *bottom));
        }
        let (inner, right) = (self.costs_left(), self.costs_left() + self.bar);
        for [_, border, bottom] in &costs {
            brush.rect(Class::Cost, (inner, *border), (right, *bottom));
        }
        // What has grown, and the edges of the spine.
        for [top, border, bottom] in gains {
            if top < border {
                brush.rect(Class::GainSolid, (left, top), (edge, border));
            }
            brush.rect(Class::GainSolid, (edge, top), (edge + 4.0, bottom));
        }
        for [top, border, bottom] in costs {
            brush.rect(Class::CostSolid, (self.costs_edge(), top), (inner, bottom));
            if top < border {
                brush.rect(Class::CostSolid, (inner, top), (right, border));
            }
        }
        let (gets, gives) = (stacked(now.gains), stacked(now.costs));
        if gives < gets {
            let (top, bottom) = self.span(gives, gets);
            brush.rect(Class::GainSolid, (self.costs_edge(), top), (self.costs_left() + self.bar, bottom));
        } else if gets < gives {
            let (top, bottom) = self.span(gets, gives);
            brush.rect(Class::CostSolid, (self.gains_left(), top), (self.gains_edge() + 4.0, bottom));
        }
    }

    fn draw_past(&self, brush: &Brush, left: f64, parts: [f64; 4]) {
        for [top, _, bottom] in self.levels(parts, parts) {
            brush.rect(Class::PartPast, (left, top), (left + 3.0, bottom));
        }
    }

    /// Of each part of a stack that is there: its top, how high it stood at baseline, its bottom (px).
    fn levels(&self, now: [f64; 4], before: [f64; 4]) -> Vec<[f64; 3]> {
        let there = stack(now).into_iter().filter(|cell| cell.from < cell.to);
        let level = |cell: Cell| {
            let (top, bottom) = self.span(cell.from, cell.to);
            [top, border(cell, before[cell.index], (top, bottom)), bottom]
        };
        there.map(level).collect()
    }
}

/// How high a part stood at baseline; its top if it has not grown.
pub(super) fn border(cell: Cell, before: f64, (top, bottom): (f64, f64)) -> f64 {
    let size = cell.to - cell.from;
    if 0.005 <= size - before { bottom - (bottom - top) * (before.max(0.0) / size) } else { top }
}

/// The height of a stack, in money.
pub(in crate::charts) fn stacked(parts: [f64; 4]) -> f64 {
    parts.iter().map(|part| part.max(0.0)).sum()
}
