//! The kinds of customers beside each other.

use super::{Room, bar, drawn, moved, row, table};
use crate::app::Sight;
use crate::charts::{Begins, Chart, Meaning, Order, Panel, Row, RowKind, Tick};
use crate::explore::{MovedBy, SegmentMove, most_moved, segment_moves};
use crate::text::{Numbers, PERCENT, TENTH, difference, money_difference};

/// Satisfaction, loyalty and delivered value of each kind; none where all are alike.
pub(super) fn chart(sight: &Sight, room: Room) -> Option<Chart> {
    let (now, was) = (sight.now()?, sight.was()?);
    let moves = segment_moves(now, was, sight.who());
    if moves.len() < 2 {
        return None;
    }
    let words = &room.text.segments();
    let names = names(sight, &moves, room);
    let most = most_moved(&moves, MovedBy::Satisfaction).filter(|_| !sight.is_baseline());
    let title = match most {
        Some(most) => (words.moved)(&names[most], moves[most].change(MovedBy::Satisfaction), room.numbers),
        None => words.unmoved.to_owned(),
    };
    let period = (room.text.results().timeline.period_within)(sight.moment.edited.period, sight.period);
    let panels = MovedBy::ALL.iter().map(|by| panel(*by, &moves, &names, sight, room)).collect();
    Some(drawn(title, (words.caption)(&period), twin(&moves, &names, room), panels, room))
}

fn names(sight: &Sight, moves: &[SegmentMove], room: Room) -> Vec<String> {
    let words = sight.moment.edited.words_in(room.text.language.code());
    let name = |moved: &SegmentMove| words.map_or(moved.id.as_str(), |words| words.segment(&moved.id)).to_owned();
    moves.iter().map(name).collect()
}

fn panel(by: MovedBy, moves: &[SegmentMove], names: &[String], sight: &Sight, room: Room) -> Panel {
    let one = |(moves, name): (&SegmentMove, &String)| {
        let was = (!sight.is_baseline()).then(|| moves.was.by(by));
        bar(name, "", moved(Some(moves.now.by(by)), was), meaning(by), written(by, moves.now.by(by), room.numbers))
    };
    Panel {
        head: (room.text.segments().by)(by).to_owned(),
        bars: moves.iter().zip(names).map(one).collect(),
        tick: Tick(writer(by), room.numbers),
        begins: Begins::AtValues,
        order: Order::Apart,
    }
}

const fn meaning(by: MovedBy) -> Meaning {
    match by {
        MovedBy::DeliveredValue => Meaning::Value,
        MovedBy::Satisfaction => Meaning::Satisfaction,
        MovedBy::Retention => Meaning::Loyalty,
    }
}

fn writer(by: MovedBy) -> fn(f64, Numbers) -> String {
    match by {
        MovedBy::DeliveredValue => |number, numbers| numbers.short_money(number),
        MovedBy::Satisfaction => |number, numbers| numbers.score(number),
        MovedBy::Retention => |number, numbers| numbers.percent(number),
    }
}

fn written(by: MovedBy, number: f64, numbers: Numbers) -> String {
    match by {
        MovedBy::DeliveredValue => numbers.money(number),
        MovedBy::Satisfaction => numbers.score(number),
        MovedBy::Retention => numbers.percent(number),
    }
}

fn change(by: MovedBy, moved: &SegmentMove, numbers: Numbers) -> String {
    let (was, now) = (moved.was.by(by), moved.now.by(by));
    match by {
        MovedBy::DeliveredValue => numbers.money_change(money_difference(was, now)),
        MovedBy::Satisfaction => numbers.score_change(difference(was, now, TENTH)),
        MovedBy::Retention => numbers.points(difference(was, now, PERCENT)),
    }
}

/// A group of rows for each figure.
fn twin(moves: &[SegmentMove], names: &[String], room: Room) -> crate::charts::Table {
    let mut rows: Vec<Row> = Vec::new();
    for by in MovedBy::ALL {
        rows.push(Row::group((room.text.segments().by)(*by)));
        for (moved, name) in moves.iter().zip(names) {
            let figures = [moved.now.by(*by), moved.was.by(*by)].map(|figure| written(*by, figure, room.numbers));
            let [now, was] = figures;
            rows.push(row(RowKind::Plain, vec![name.clone(), now, was, change(*by, moved, room.numbers)]));
        }
    }
    table(room.text.exhibits().columns, rows)
}
