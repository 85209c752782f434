//! Which changed input moved a figure by how much.

use super::{Room, bar, drawn, row, table};
use crate::app::Sight;
use crate::app::facts::differences::setting_words;
use crate::charts::{Begins, Chart, Meaning, Order, Panel, Row, RowKind, Shape, Table, Tick};
use crate::explore::ledger::{Cause, Certainty, Explained, Figure, Row as Part};
use crate::model::{Key, put_in_order};
use crate::scenario::Lever;
use crate::text::exhibits::MovedPart;
use crate::text::{Numbers, PERCENT, TENTH, difference, money_difference};

/// So many parts are drawn; the table has all.
const MOST_BARS: usize = 9;
/// So many parts are told in the sentence.
const MOST_TOLD: usize = 4;
/// So many values of a schedule are told.
const MOST_VALUES: usize = 3;

/// A part with its name and what changed.
struct Named<'a> {
    name: String,
    how: String,
    part: &'a Part,
}

/// The move of a figure, part by part.
#[must_use]
pub fn why_moved(explained: &Explained, figure: Figure, sight: &Sight, width: f64, text: &crate::text::Text) -> Chart {
    let numbers = Numbers { currency: sight.moment.edited.currency };
    let room = Room { width, text, numbers };
    let mut parts: Vec<Named> = explained.rows.iter().map(|part| named(part, sight, room)).collect();
    let size = |part: &Named| part.part.parts[figure].abs();
    put_in_order(&mut parts, |one, other| size(other) < size(one));
    let words = text.moved();
    let whole = explained.to[figure] - explained.from[figure];
    let reads = |change: f64| written_change(figure, change, numbers);
    let told = parts.iter().filter(|part| !reads_as_nothing(figure, part.part.parts[figure])).take(MOST_TOLD);
    let tell = |part: &Named| {
        let size = part.part.parts[figure];
        MovedPart { told: format!("{} {}", reads(size), (words.from)(&part.name)), size }
    };
    let told: Vec<MovedPart> = told.map(tell).collect();
    let title = (words.title)(figure, whole, &reads(whole.abs()), &told);
    let caption = match explained.certainty {
        Certainty::Exact => words.exact.to_owned(),
        Certainty::Sampled { n_orders } => {
            let error = parts.iter().map(|part| part.part.errors[figure]).fold(0.0, f64::max);
            (words.sampled)(n_orders, &at_most(figure, error, numbers))
        }
    };
    let panel = panel(explained, figure, &parts, room);
    drawn(title, caption, twin(explained, &parts, room), vec![panel], room)
}

/// From the baseline to now, each part where the one before it ends; small parts at the end are drawn as one.
fn panel(explained: &Explained, figure: Figure, parts: &[Named], room: Room) -> Panel {
    let (words, numbers) = (&room.text.moved(), room.numbers);
    let (from, to) = (explained.from[figure], explained.to[figure]);
    let mut at = from;
    let mut bars = vec![bar(words.ends[0], "", Shape::Past(from), meaning(figure), written(figure, from, numbers))];
    let (drawn, rest) = parts.split_at(parts.len().min(MOST_BARS));
    let mut step = |name: &str, how: &str, change: f64| {
        let shape = Shape::Part(at, at + change);
        at += change;
        bars.push(bar(name, how, shape, meaning(figure), written_change(figure, change, numbers)));
    };
    for part in drawn.iter().filter(|part| !reads_as_nothing(figure, part.part.parts[figure])) {
        step(&part.name, &part.how, part.part.parts[figure]);
    }
    let small: f64 = rest.iter().map(|part| part.part.parts[figure]).sum();
    if !reads_as_nothing(figure, small) {
        step(words.others, "", small);
    }
    bars.push(bar(words.ends[1], "", Shape::Now(to), meaning(figure), written(figure, to, numbers)));
    Panel {
        head: String::new(),
        bars,
        tick: Tick(tick(figure), numbers),
        begins: Begins::AtValues,
        order: Order::Linked,
    }
}

/// Every part and every figure.
fn twin(explained: &Explained, parts: &[Named], room: Room) -> Table {
    let words = &room.text.moved();
    let whole = |name: &str, figures: &crate::explore::ledger::Figures| {
        let cells = Figure::ALL.iter().map(|figure| written(*figure, figures[*figure], room.numbers));
        row(RowKind::SumValue, [name.to_owned()].into_iter().chain(cells).collect())
    };
    let part = |part: &Named| {
        let cells = Figure::ALL.iter().map(|figure| written_change(*figure, part.part.parts[*figure], room.numbers));
        let name = if part.how.is_empty() { part.name.clone() } else { format!("{}, {}", part.name, part.how) };
        row(RowKind::Plain, [name].into_iter().chain(cells).collect())
    };
    let mut rows: Vec<Row> = vec![whole(words.ends[0], &explained.from)];
    rows.extend(parts.iter().map(part));
    rows.push(whole(words.ends[1], &explained.to));
    let columns = [words.changed].into_iter().chain(Figure::ALL.iter().map(|figure| (words.figure)(*figure)));
    table(columns, rows)
}

fn named<'a>(part: &'a Part, sight: &Sight, room: Room) -> Named<'a> {
    let names: Vec<String> = part.causes.iter().map(|cause| name(*cause, sight, room)).collect();
    let how: Vec<String> = part.causes.iter().filter_map(|cause| how(*cause, sight, room)).collect();
    Named { name: names.join(", "), how: how.join("; "), part }
}

fn name(cause: Cause, sight: &Sight, room: Room) -> String {
    let words = &room.text.moved();
    let lever = |lever| room.text.lever(&sight.moment.edited, sight.moment.variant, sight.period, lever);
    match cause {
        Cause::Input(key) => lever(Lever::Input(key)),
        Cause::Stage(stage) => lever(Lever::Stage(stage)),
        Cause::Service => words.service.to_owned(),
        Cause::Start => words.start.to_owned(),
        Cause::Segments => words.segments.to_owned(),
    }
}

/// The values of an input one after the other, from the baseline's on: `70 → 78`.
fn how(cause: Cause, sight: &Sight, room: Room) -> Option<String> {
    let (lever, unit) = match cause {
        Cause::Input(key) => (Lever::Input(key), key.field().unit),
        Cause::Stage(stage) => (Lever::Stage(stage), Key::ScoreService.field().unit),
        Cause::Service | Cause::Start | Cause::Segments => return None,
    };
    let moment = &sight.moment;
    let write = |setting| setting_words(setting, unit, room.numbers, room.text);
    let mut values: Vec<String> = Vec::new();
    let baseline = moment.shipped.shown(0, sight.period, lever).map(write);
    let now = (0..moment.edited.n_periods).filter_map(|period| moment.edited.shown(moment.variant, period, lever));
    for value in baseline.into_iter().chain(now.map(write)) {
        if values.last() != Some(&value) {
            values.push(value);
        }
    }
    if MOST_VALUES < values.len() {
        values.truncate(MOST_VALUES);
        values.push("…".to_owned());
    }
    (1 < values.len()).then(|| values.join(" → "))
}

const fn meaning(figure: Figure) -> Meaning {
    match figure {
        Figure::DeliveredValue => Meaning::Value,
        Figure::Satisfaction => Meaning::Satisfaction,
        Figure::Loyalty => Meaning::Loyalty,
        Figure::Customers | Figure::PresentValue => Meaning::Firm,
    }
}

fn tick(figure: Figure) -> fn(f64, Numbers) -> String {
    match figure {
        Figure::DeliveredValue => |number, numbers| numbers.short_money(number),
        Figure::Satisfaction => |number, numbers| numbers.digits(number),
        Figure::Loyalty => |number, numbers| numbers.percent(number),
        Figure::Customers => |number, numbers| numbers.short_whole(number),
        Figure::PresentValue => |number, numbers| numbers.compact_money(number),
    }
}

fn written(figure: Figure, number: f64, numbers: Numbers) -> String {
    match figure {
        Figure::DeliveredValue => numbers.money(number),
        Figure::Satisfaction => numbers.score(number),
        Figure::Loyalty => numbers.tenth_percent(number),
        Figure::Customers => numbers.whole(number),
        Figure::PresentValue => numbers.whole_money(number),
    }
}

/// An error as it is read: one that reads as 0 is below the least that does not.
fn at_most(figure: Figure, error: f64, numbers: Numbers) -> String {
    let least = match figure {
        Figure::DeliveredValue => 0.01,
        Figure::Satisfaction => TENTH,
        Figure::Loyalty => TENTH * PERCENT,
        Figure::Customers | Figure::PresentValue => 1.0,
    };
    written(figure, error.max(least), numbers)
}

/// A change; a share in points with a tenth.
fn written_change(figure: Figure, change: f64, numbers: Numbers) -> String {
    match figure {
        Figure::DeliveredValue => numbers.amount_change(money_difference(0.0, change)),
        Figure::Satisfaction => numbers.score_change(change).replace('±', ""),
        Figure::Loyalty => numbers.score_change(100.0 * change).replace('±', ""),
        Figure::Customers | Figure::PresentValue => numbers.whole_change(change).replace('±', ""),
    }
}

/// Whether a change reads as 0.
fn reads_as_nothing(figure: Figure, change: f64) -> bool {
    match figure {
        Figure::DeliveredValue => money_difference(0.0, change) == 0.0,
        Figure::Satisfaction => difference(0.0, change, TENTH) == 0.0,
        Figure::Loyalty => difference(0.0, change, TENTH * PERCENT) == 0.0,
        Figure::Customers | Figure::PresentValue => difference(0.0, change, 1.0) == 0.0,
    }
}
