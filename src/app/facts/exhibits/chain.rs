//! How the parts of the model hang together, and which of them have moved.

use super::{Room, row, table};
use crate::app::Sight;
use crate::charts::{ChainFacts, Chart, Link, RowKind, Told, chain};
use crate::explore::Who;
use crate::model::{Balance, Period};
use crate::text::{Numbers, PERCENT, TENTH, difference, money_difference};

/// A figure of a link, as it is written and compared.
enum Figure {
    Money(f64),
    Score(f64),
    Share(f64),
    People(f64),
    Minutes(f64),
}

/// Every link with its value, and its change against the baseline.
pub(super) fn chart(sight: &Sight, room: Room) -> Option<Chart> {
    let (now, was) = (sight.now()?, sight.was()?);
    let (account, before) = sight.balances()?;
    let words = &room.text.chain();
    let one = |(link, name): (&Link, &str)| {
        let (is, was) = (figure(*link, now, &account, sight.who()), figure(*link, was, &before, sight.who()));
        let change = (!sight.is_baseline()).then(|| change(&was, &is, room.numbers)).flatten();
        Told { link: *link, name: name.to_owned(), value: written(&is, room.numbers), change }
    };
    let links: Vec<Told> = Link::ALL.iter().zip(words.links).map(one).collect();
    let title = (words.moved)(links.iter().filter(|told| told.change.is_some()).count(), links.len());
    let told: Vec<String> = links.iter().map(|told| format!("{} {}", told.name, told.value)).collect();
    let rows = links.iter().map(|told| {
        row(RowKind::Plain, vec![told.name.clone(), told.value.clone(), told.change.clone().unwrap_or_default()])
    });
    let [what, now, _, change] = room.text.exhibits().columns;
    let facts = ChainFacts {
        description: format!("{title}. {}.", told.join(", ")),
        title,
        caption: words.caption.to_owned(),
        table: table([what, now, change], rows.collect()),
        links,
    };
    Some(chain(&facts, room.width))
}

fn figure(link: Link, period: &Period, account: &Balance, who: Who) -> Figure {
    let all = &period.all;
    let [expectation, satisfaction, retention] = match who {
        Who::Regulars => [all.expectation_regular, all.satisfaction_regular, all.retention_regular],
        Who::Newcomers => [all.expectation_new, all.satisfaction_new, all.retention_new],
    };
    match link {
        Link::TotalValue => Figure::Money(account.total_value()),
        Link::TotalCost => Figure::Money(account.total_cost()),
        Link::DeliveredValue => Figure::Money(all.delivered_value),
        Link::Expectation => Figure::Money(expectation),
        Link::Satisfaction => Figure::Score(satisfaction),
        Link::Loyalty => Figure::Share(retention),
        Link::WordOfMouth => Figure::People(all.promoters),
        Link::Newcomers => Figure::People(all.newcomers),
        Link::Customers => Figure::People(all.customers),
        Link::Utilisation => Figure::Share(period.utilisation),
        Link::Wait => Figure::Minutes(period.wait_minutes),
        Link::Profit => Figure::Money(period.profit),
    }
}

fn written(figure: &Figure, numbers: Numbers) -> String {
    match *figure {
        Figure::Money(money) => numbers.short_money(money),
        Figure::Score(score) => numbers.score(score),
        Figure::Share(share) => numbers.percent(share),
        Figure::People(people) => numbers.short_whole(people),
        Figure::Minutes(minutes) => format!("{} min", numbers.minutes(minutes)),
    }
}

/// The change as it is read; none where it reads as nothing.
fn change(was: &Figure, now: &Figure, numbers: Numbers) -> Option<String> {
    let (change, nothing) = match (was, now) {
        (Figure::Money(was), Figure::Money(now)) => {
            let change = money_difference(*was, *now);
            (numbers.amount_change(change), change == 0.0)
        }
        (Figure::Score(was), Figure::Score(now)) => {
            let change = difference(*was, *now, TENTH);
            (numbers.score_change(change), change == 0.0)
        }
        (Figure::Share(was), Figure::Share(now)) => {
            let change = difference(*was, *now, PERCENT);
            (numbers.percent_change(change), change == 0.0)
        }
        (Figure::People(was), Figure::People(now)) | (Figure::Minutes(was), Figure::Minutes(now)) => {
            let change = difference(*was, *now, 1.0);
            (numbers.whole_change(change), change == 0.0)
        }
        (Figure::Money(_) | Figure::Score(_) | Figure::Share(_) | Figure::People(_) | Figure::Minutes(_), _) => {
            (String::new(), true)
        }
    };
    (!nothing).then_some(change)
}
