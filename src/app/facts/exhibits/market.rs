//! The firm beside its rivals: the customer value map and the shares of those who try.

use super::{Room, bar, drawn, moved, row, table};
use crate::app::{Sight, balance};
use crate::charts::{
    Begins, Chart, Meaning, Order, Panel, Row, RowKind, Spot, Table, Tick, ValueMapFacts, value_map as drawn_map,
};
use crate::explore::{Known, Offer, Reading, Seller, offers, ranked_differently, trial_shares, value_map};

/// The firm's offer and its rivals', now.
fn offers_now(sight: &Sight) -> Option<Vec<Offer>> {
    let reading = Reading { variant: sight.moment.variant, period: sight.period, who: sight.who() };
    let account = balance(&sight.moment.edited, sight.moment.variant, sight.now()?);
    Some(offers(&sight.moment.edited, &account, reading))
}

fn offers_before(sight: &Sight) -> Option<Vec<Offer>> {
    let reading = Reading { variant: 0, period: sight.period, who: sight.who() };
    Some(offers(&sight.moment.shipped, &balance(&sight.moment.shipped, 0, sight.was()?), reading))
}

fn name(seller: Seller, sight: &Sight, room: Room) -> String {
    let words = &room.text.market();
    match seller {
        Seller::Firm => words.firm.to_owned(),
        Seller::Alternative => words.alternative.to_owned(),
        Seller::Rival(position) => {
            let id = sight.moment.edited.rivals.get(position).map_or("", |rival| &rival.id);
            let words = sight.moment.edited.words_in(room.text.language.code());
            words.map_or(id, |words| words.rival(id)).to_owned()
        }
    }
}

/// Quality and price of all offers; none where there are no rivals to place.
pub(super) fn map(sight: &Sight, room: Room) -> Option<Chart> {
    let (now, before) = (offers_now(sight)?, offers_before(sight)?);
    let map = value_map(&now)?;
    let firm = map.points.first()?;
    // Where the firm was, against the means of now.
    let scale = |offers: &[Offer]| offers.first().and_then(|offer| offer.parts);
    let (is, was) = (scale(&now)?, scale(&before)?);
    let quality = |parts: crate::explore::Parts| parts.quality_value - parts.other_cost;
    let before = (firm.relative_quality * quality(was) / quality(is), firm.relative_price * was.price / is.price);
    let here = (firm.relative_quality, firm.relative_price);
    let is_elsewhere = before.0.is_finite() && before.1.is_finite() && !sight.is_baseline() && before != here;
    let words = &room.text.market();
    let says =
        |point: &crate::explore::MapPoint| (words.place)(point.relative_quality, point.relative_price, room.numbers);
    let spot = |point: &crate::explore::MapPoint| Spot {
        name: name(point.seller, sight, room),
        at: (point.relative_quality, point.relative_price),
        says: says(point),
    };
    let spots: Vec<Spot> = map.points.iter().map(spot).collect();
    let title = (words.fair)(firm.relative_price - map.fair_price(firm.relative_quality), room.numbers);
    let told: Vec<String> = spots.iter().map(|spot| format!("{}: {}", spot.name, spot.says)).collect();
    let facts = ValueMapFacts {
        description: format!("{title}. {}.", told.join("; ")),
        title,
        caption: words.map_caption.to_owned(),
        table: map_twin(&now, &spots, sight, room),
        offers: spots,
        was: is_elsewhere.then_some(before),
        slope: map.slope,
        names: words.axes,
    };
    Some(drawn_map(&facts, room.width, room.numbers))
}

fn map_twin(offers: &[Offer], spots: &[Spot], sight: &Sight, room: Room) -> Table {
    let words = &room.text.market();
    let [quality, price, _] = words.axes.map(|axis| axis.trim_end_matches([' ', '→', '↑']));
    let one = |offer: &Offer| {
        let name = name(offer.seller, sight, room);
        let at = spots.iter().find(|spot| spot.name == name).map(|spot| spot.at);
        let share = |share: Option<f64>| share.map_or_else(String::new, |share| room.numbers.percent(share));
        let [left, ratio] = value(offer, room);
        row(RowKind::Plain, vec![name, share(at.map(|at| at.0)), share(at.map(|at| at.1)), left, ratio])
    };
    let columns = [room.text.exhibits().columns[0], quality, price, words.columns[0], words.columns[1]];
    table(columns, offers.iter().map(one).collect())
}

/// Delivered value as difference and as ratio.
fn value(offer: &Offer, room: Room) -> [String; 2] {
    let ratio = offer.parts.and_then(|parts| parts.ratio());
    [room.numbers.money(offer.delivered_value), ratio.map_or_else(String::new, |ratio| room.numbers.decimal(ratio, 2))]
}

/// Who of those that consider buying tries whom.
pub(super) fn shares(sight: &Sight, room: Room) -> Option<Chart> {
    let (now, was) = (sight.now()?, sight.was()?);
    let (edited, shipped) = (&sight.moment.edited, &sight.moment.shipped);
    let tries = |known| trial_shares(edited.course_of(sight.moment.variant), &edited.rivals, now, known);
    let were = |known| trial_shares(shipped.course_of(0), &shipped.rivals, was, known);
    let offers = offers_now(sight)?;
    let names: Vec<String> = offers.iter().map(|offer| name(offer.seller, sight, room)).collect();
    let words = &room.text.market();
    let panel = |known: Known| {
        let one = |((name, share), was): ((&String, f64), f64)| {
            let was = (!sight.is_baseline()).then_some(was);
            bar(name, "", moved(Some(share), was), Meaning::Firm, room.numbers.percent(share))
        };
        Panel {
            head: (words.known)(known).to_owned(),
            bars: names.iter().zip(tries(known)).zip(were(known)).map(one).collect(),
            tick: Tick(|share, numbers| numbers.percent(share), room.numbers),
            begins: Begins::AtZero,
            order: Order::Apart,
        }
    };
    let expected = tries(Known::Expected);
    let title = (words.tries)(expected.first().copied().unwrap_or(0.0), room.numbers);
    let differently = ranked_differently(&offers).map(|(one, other)| (names[one].as_str(), names[other].as_str()));
    let delivered = tries(Known::Delivered);
    let one = |(((offer, name), expected), delivered): (((&Offer, &String), &f64), &f64)| -> Row {
        let [left, ratio] = value(offer, room);
        let cells = vec![name.clone(), left, ratio, room.numbers.percent(*expected), room.numbers.percent(*delivered)];
        row(RowKind::Plain, cells)
    };
    let rows = offers.iter().zip(&names).zip(&expected).zip(&delivered).map(one).collect();
    let twin = table([room.text.exhibits().columns[0]].into_iter().chain(words.columns), rows);
    Some(drawn(
        title,
        (words.shares_caption)(differently),
        twin,
        vec![panel(Known::Expected), panel(Known::Delivered)],
        room,
    ))
}
