//! The parts of the service, and which of them holds it back.

use super::{Room, bar, drawn, moved, row, table};
use crate::app::Sight;
use crate::charts::{Begins, Chart, Meaning, Order, Panel, Row, RowKind, Shape, Tick};
use crate::explore::{Raise, Reading, StageGain, holding_back, stage_gains};
use crate::model::Setting;
use crate::scenario::Lever;

/// So much better each part is made, one at a time (points).
const RAISE: Raise = Raise::Points(10.0);

/// The score of each part, and what a better one would add; none where the service is one score.
pub(super) fn chart(sight: &Sight, room: Room) -> Option<Chart> {
    let reading = Reading { variant: sight.moment.variant, period: sight.period, who: sight.who() };
    let gains = stage_gains(&sight.moment.edited, reading, RAISE);
    if gains.is_empty() {
        return None;
    }
    let words = &room.text.stages();
    let name = |gain: &StageGain| {
        room.text.lever(&sight.moment.edited, sight.moment.variant, sight.period, Lever::Stage(gain.stage))
    };
    let names: Vec<String> = gains.iter().map(name).collect();
    let title = holding_back(&gains)
        .and_then(|stage| gains.iter().position(|gain| gain.stage == stage))
        .map_or_else(|| words.none.to_owned(), |place| (words.holds_back)(&names[place]));
    let panels = vec![scores(&gains, &names, sight, room), added(&gains, &names, room)];
    Some(drawn(title, words.caption.to_owned(), twin(&gains, &names, room), panels, room))
}

fn scores(gains: &[StageGain], names: &[String], sight: &Sight, room: Room) -> Panel {
    let was = |gain: &StageGain| match sight.settings(Lever::Stage(gain.stage)).1 {
        Some(Setting::Number(score)) => Some(score),
        Some(Setting::Switch(_) | Setting::Absent) | None => None,
    };
    let one = |(gain, name): (&StageGain, &String)| {
        bar(name, "", moved(Some(gain.score), was(gain)), Meaning::Value, room.numbers.digits(gain.score))
    };
    Panel {
        head: room.text.stages().scores.to_owned(),
        bars: gains.iter().zip(names).map(one).collect(),
        tick: Tick(|score, numbers| numbers.whole(score), room.numbers),
        begins: Begins::AtZero,
        order: Order::Apart,
    }
}

fn added(gains: &[StageGain], names: &[String], room: Room) -> Panel {
    let one = |(gain, name): (&StageGain, &String)| {
        let shape = Shape::Part(0.0, gain.delivered_value);
        bar(name, "", shape, Meaning::Value, room.numbers.money_change(gain.delivered_value))
    };
    Panel {
        head: room.text.stages().gains.to_owned(),
        bars: gains.iter().zip(names).map(one).collect(),
        tick: Tick(|money, numbers| numbers.short_money(money), room.numbers),
        begins: Begins::AtZero,
        order: Order::Apart,
    }
}

fn twin(gains: &[StageGain], names: &[String], room: Room) -> crate::charts::Table {
    let [what, now, ..] = room.text.exhibits().columns;
    let one = |(gain, name): (&StageGain, &String)| -> Row {
        let numbers = room.numbers;
        let cells = vec![
            name.clone(),
            numbers.digits(gain.score),
            numbers.score_change(gain.service),
            numbers.money_change(gain.delivered_value),
            numbers.score_change(gain.satisfaction),
            numbers.points(gain.retention),
        ];
        row(RowKind::Plain, cells)
    };
    let columns = [what, now].into_iter().chain(room.text.stages().columns);
    table(columns, gains.iter().zip(names).map(one).collect())
}
