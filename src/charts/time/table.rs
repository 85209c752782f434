//! The table of the run: a row a period, and the end; then the same at baseline.

use super::Scene;
use crate::charts::table::{Row, RowKind, Table};
use crate::model::{Period, Run};

pub(super) fn table(scene: &Scene) -> Table {
    let (facts, words) = (scene.facts, scene.words);
    let [customers, lost, prospects, wait, profit] = words.columns.map(str::to_owned);
    let mut columns = vec![(words.period)(facts.period_word).to_owned(), customers, lost, prospects];
    columns.extend(facts.has_wait().then_some(wait));
    columns.push(profit);
    let mut rows = Vec::new();
    if facts.compares() {
        rows.push(Row::group(scene.common.now));
    }
    rows.extend(scene.run(facts.now));
    if facts.compares() {
        rows.push(Row::group(scene.common.baseline));
        rows.extend(scene.run(facts.baseline));
    }
    Table { columns, rows }
}

impl Scene<'_> {
    /// The rows of a run; the shown period stands out.
    fn run(&self, run: &Run) -> Vec<Row> {
        let (numbers, has_wait, shown) = (self.numbers, self.facts.has_wait(), self.facts.shown());
        let people = |people: [f64; 3]| people.map(|number| numbers.whole(number));
        let row = |(index, period): (usize, &Period)| {
            let mut cells = vec![(index + 1).to_string()];
            cells.extend(people([period.all.customers, period.all.lost, period.all.prospects]));
            cells.extend(has_wait.then(|| numbers.minutes(period.wait_minutes)));
            cells.push(numbers.whole_money(period.profit));
            Row { kind: if index == shown { RowKind::SumValue } else { RowKind::Plain }, cells }
        };
        let mut rows: Vec<Row> = run.periods.iter().enumerate().map(row).collect();
        let mut cells = vec![self.words.end.to_owned()];
        cells.extend(people([run.end.customers, run.end.lost, run.end.prospects]));
        cells.extend(has_wait.then(String::new));
        cells.push(String::new());
        rows.push(Row::plain(cells));
        rows
    }
}
