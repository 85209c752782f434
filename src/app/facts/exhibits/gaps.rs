//! The five gaps between what is expected and what is delivered.

use super::{Room, bar, drawn, row, table};
use crate::app::Sight;
use crate::charts::{Begins, Chart, Meaning, Order, Panel, Row, RowKind, Shape, Tick};
use crate::explore::{Gap, GapView, Reading};

/// What each side sees, and the gaps between them.
pub(super) fn chart(sight: &Sight, room: Room) -> Option<Chart> {
    let reading = Reading { variant: sight.moment.variant, period: sight.period, who: sight.who() };
    let view = GapView::new(&sight.moment.edited, sight.now()?, reading);
    let words = &room.text.gaps();
    let title = (words.title)(view.size(Gap::Service).unwrap_or(0.0), view.widest(), room.numbers);
    let panels = vec![levels(&view, room), sizes(&view, room)];
    Some(drawn(title, words.caption.to_owned(), twin(&view, room), panels, room))
}

/// Expected, believed, asked by the standard, delivered and promised.
fn seen(view: &GapView) -> [Option<f64>; 5] {
    [Some(view.expectation), view.believed, view.standard, Some(view.delivered), view.promised]
}

fn money(amount: Option<f64>, room: Room) -> String {
    amount.map_or_else(|| room.text.gaps().unstated.to_owned(), |amount| room.numbers.money(amount))
}

fn levels(view: &GapView, room: Room) -> Panel {
    let words = &room.text.gaps();
    let one = |(name, level): (&str, Option<f64>)| {
        bar(name, "", level.map_or(Shape::Nothing, Shape::Now), Meaning::Value, money(level, room))
    };
    Panel {
        head: words.heads[0].to_owned(),
        bars: words.levels.into_iter().zip(seen(view)).map(one).collect(),
        tick: Tick(|money, numbers| numbers.short_money(money), room.numbers),
        begins: Begins::AtValues,
        order: Order::Apart,
    }
}

fn sizes(view: &GapView, room: Room) -> Panel {
    let words = &room.text.gaps();
    let one = |gap: &Gap| {
        let (name, between) = (words.gap)(*gap);
        let size = view.size(*gap);
        let shape = size.map_or(Shape::Nothing, |size| Shape::Part(0.0, size));
        bar(name, between, shape, Meaning::Cost, money(size, room))
    };
    Panel {
        head: words.heads[1].to_owned(),
        bars: Gap::ALL.iter().map(one).collect(),
        tick: Tick(|money, numbers| numbers.short_money(money), room.numbers),
        begins: Begins::AtZero,
        order: Order::Apart,
    }
}

fn twin(view: &GapView, room: Room) -> crate::charts::Table {
    let words = &room.text.gaps();
    let mut rows = vec![Row::group(words.heads[0])];
    let levels = words.levels.into_iter().zip(seen(view));
    rows.extend(levels.map(|(name, level)| row(RowKind::Plain, vec![name.to_owned(), money(level, room)])));
    rows.push(Row::group(words.heads[1]));
    rows.extend(Gap::ALL.iter().map(|gap| {
        let (name, between) = (words.gap)(*gap);
        row(RowKind::Plain, vec![format!("{name}: {between}"), money(view.size(*gap), room)])
    }));
    let [what, now, ..] = room.text.exhibits().columns;
    table([what, now], rows)
}
