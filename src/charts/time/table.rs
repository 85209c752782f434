//! The table of the run: a row a period, and the end where there are stocks; then the same at baseline.

use super::Scene;
use super::course::Course;
use crate::charts::table::{Row, RowKind, Table};

pub(super) fn table(scene: &Scene) -> Table {
    let (facts, words) = (scene.facts, scene.words);
    let columns = scene.courses.iter().map(|course| (words.column)(course.quantity));
    let columns = std::iter::once((words.period)(facts.period_word)).chain(columns).map(str::to_owned).collect();
    let now = scene.run(facts.now.periods.len(), |course| &course.now);
    if !facts.compares() {
        return Table { columns, rows: now };
    }
    let mut rows = vec![Row::group(scene.common.now)];
    rows.extend(now);
    rows.push(Row::group(scene.common.baseline));
    rows.extend(scene.run(facts.baseline.periods.len(), |course| &course.was));
    Table { columns, rows }
}

impl Scene<'_> {
    /// The rows of a run; the shown period stands out.
    fn run(&self, n_periods: usize, values: fn(&Course) -> &[Option<f64>]) -> Vec<Row> {
        let cell = |course: &Course, period: usize| match values(course).get(period) {
            Some(Some(value)) => course.exact(*value, self.numbers),
            Some(None) => self.words.nobody.to_owned(),
            None => String::new(),
        };
        let row = |period: usize| {
            let is_end = period == n_periods;
            let name = if is_end { self.words.end.to_owned() } else { (period + 1).to_string() };
            let stands_out = period == self.facts.shown() && !is_end;
            let kind = if stands_out { RowKind::SumValue } else { RowKind::Plain };
            let cells = self.courses.iter().map(|course| cell(course, period));
            Row { kind, cells: std::iter::once(name).chain(cells).collect() }
        };
        let has_end = self.has_stocks();
        (0..n_periods + usize::from(has_end)).map(row).collect()
    }
}
