//! The table of the response: every position of the lever, below, within and above the zone of tolerance.

use super::Scene;
use crate::charts::table::{Row, RowKind, Table};
use crate::explore::ResponsePoint;
use crate::text::Numbers;

pub(super) fn table(scene: &Scene) -> Table {
    let (facts, numbers) = (scene.facts, scene.numbers);
    let (words, common) = (&scene.text.charts().response, &scene.text.charts().common);
    let mut columns = vec![facts.lever_label.clone(), common.satisfaction.to_owned(), common.loyalty.to_owned()];
    if facts.differs() {
        columns.extend(words.columns_at_baseline.map(str::to_owned));
    }
    let mut rows = vec![here(scene)];
    let mut last = None;
    for now in &facts.now {
        let group = group(now);
        if last != Some(group) {
            rows.push(Row::group(words.groups[group]));
            last = Some(group);
        }
        let mut cells = vec![numbers.quantity(now.x, facts.unit)];
        cells.extend(figures(now, numbers));
        if facts.differs() {
            cells.extend(facts.baseline_at(now.x).map_or_else(Default::default, |was| figures(&was, numbers)));
        }
        rows.push(Row::plain(cells));
    }
    Table { columns, rows }
}

/// Here, and the same at baseline.
fn here(scene: &Scene) -> Row {
    let finding = &scene.finding;
    let at = |point: &ResponsePoint| scene.numbers.quantity(point.x, finding.unit);
    let name = match finding.was {
        Some(was) if at(&was) != at(&finding.here) => {
            (scene.text.charts().response.both)(&at(&finding.here), &at(&was))
        }
        Some(_) | None => at(&finding.here),
    };
    let mut cells = vec![name];
    for point in [Some(finding.here), finding.was].into_iter().flatten() {
        cells.extend(figures(&point, scene.numbers));
    }
    Row { kind: RowKind::SumValue, cells }
}

fn figures(point: &ResponsePoint, numbers: Numbers) -> [String; 2] {
    [numbers.score(point.satisfaction), numbers.percent(point.retention)]
}

/// Below, within or above the zone of tolerance.
fn group(point: &ResponsePoint) -> usize {
    if point.delivered_value < point.adequate { 0 } else { 1 + usize::from(point.desired < point.delivered_value) }
}
