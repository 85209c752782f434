//! What a customer is worth, and what a variant costs and brings.

use super::{Room, bar, drawn, moved, row, table};
use crate::app::Sight;
use crate::charts::{Begins, Chart, Meaning, Order, Panel, Row, RowKind, Shape, Tick};
use crate::explore::{Account, LifetimeValue, return_on_quality};

/// The run in sight and the baseline, each with what it was made of.
fn accounts(sight: &Sight) -> [Account<'_>; 2] {
    let course = sight.moment.edited.course_of(sight.moment.variant);
    let was = sight.moment.shipped.course_of(0);
    [Account { course, run: sight.run() }, Account { course: was, run: sight.baseline() }]
}

/// An amount with its name, now and at the baseline.
struct Amount {
    name: &'static str,
    aside: &'static str,
    now: Option<f64>,
    was: Option<f64>,
}

/// Two amounts with their names.
fn amounts(names: [(&'static str, &'static str); 2], now: [Option<f64>; 2], was: [Option<f64>; 2]) -> Vec<Amount> {
    let mut amounts = Vec::new();
    for (i, (name, aside)) in names.into_iter().enumerate() {
        amounts.push(Amount { name, aside, now: now[i], was: was[i] });
    }
    amounts
}

/// Both conventions of lifetime value, and what it costs to win and to keep a customer.
pub(super) fn lifetime(sight: &Sight, room: Room) -> Option<Chart> {
    let [now, was] = accounts(sight);
    let value = now.lifetime_value(sight.period, sight.who())?;
    let before = was.lifetime_value(sight.period, sight.who())?;
    let words = &room.text.money();
    let both = |value: &LifetimeValue| [value.after_first(), value.with_first()];
    let costs = |account: &Account| [account.acquisition_cost(sight.period), account.keeping_cost(&was, sight.period)];
    let worth = amounts(words.conventions, both(&value), both(&before));
    let cost = amounts(words.costs, costs(&now), costs(&was));
    let panels = vec![
        panel(words.heads[0], &worth, Meaning::Firm, sight, room),
        panel(words.heads[1], &cost, Meaning::Cost, sight, room),
    ];
    let line = |amount: &Amount| {
        let name = format!("{} ({})", amount.name, amount.aside);
        row(RowKind::Plain, vec![name, money(amount.now, room), money(amount.was, room)])
    };
    let rows: Vec<Row> = worth.iter().chain(&cost).map(line).collect();
    let title = (words.worth)(value.with_first(), room.numbers);
    let caption = (words.worth_caption)(value.margin, value.retention, value.discount_rate, room.numbers);
    Some(drawn(title, caption, table(room.text.exhibits().columns.into_iter().take(3), rows), panels, room))
}

fn money(amount: Option<f64>, room: Room) -> String {
    amount.map_or_else(|| room.text.money().endless.to_owned(), |amount| room.numbers.money(amount))
}

fn panel(head: &str, amounts: &[Amount], meaning: Meaning, sight: &Sight, room: Room) -> Panel {
    let one = |amount: &Amount| {
        let was = amount.was.filter(|_| !sight.is_baseline());
        bar(amount.name, amount.aside, moved(amount.now, was), meaning, money(amount.now, room))
    };
    Panel {
        head: head.to_owned(),
        bars: amounts.iter().map(one).collect(),
        tick: Tick(|money, numbers| numbers.short_money(money), room.numbers),
        begins: Begins::AtZero,
        order: Order::Apart,
    }
}

/// What the variant spends and gains against the baseline.
pub(super) fn returns(sight: &Sight, room: Room) -> Option<Chart> {
    let [now, was] = accounts(sight);
    now.run.periods.first()?;
    let found = return_on_quality(&now, &was, sight.period, sight.who());
    let (words, numbers) = (&room.text.money(), room.numbers);
    let left = found.gain - found.investment;
    let [spent, gained, is_left] = words.parts;
    let change = |amount: f64| numbers.money_change(amount);
    let bars = vec![
        bar(gained, "", Shape::Part(0.0, found.gain), Meaning::Firm, change(found.gain)),
        bar(spent, "", Shape::Part(found.gain, left), Meaning::Cost, change(-found.investment)),
        bar(is_left, "", Shape::Now(left), Meaning::Firm, change(left)),
    ];
    let tick = Tick(|money, numbers| numbers.compact_money(money), numbers);
    let panel = Panel { head: String::new(), bars, tick, begins: Begins::AtZero, order: Order::Linked };
    let plain = |name: &str, value: String| row(RowKind::Plain, vec![name.to_owned(), value]);
    let [ratio, retention, payback] = words.rows;
    let length = sight.moment.edited.period;
    let rows = vec![
        plain(gained, change(found.gain)),
        plain(spent, change(-found.investment)),
        plain(is_left, change(left)),
        plain(ratio, found.ratio().map_or_else(|| words.endless.to_owned(), |ratio| numbers.decimal(ratio, 2))),
        plain(retention, numbers.points(found.retention)),
        plain(payback, (words.payback)(found.payback, length)),
    ];
    let [what, now, ..] = room.text.exhibits().columns;
    let caption = (words.return_caption)(found.retention, found.payback, length, numbers);
    Some(drawn((words.returns)(found.ratio(), numbers), caption, table([what, now], rows), vec![panel], room))
}
