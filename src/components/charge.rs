//! What the reader's improvements cost, against the budget.

use yew::prelude::*;

use super::turn::{Turn, turn};
use crate::app::{Action, Sight};
use crate::scenario::{Budget, Line, Pricing};
use crate::text::{Numbers, Text};

/// What improvements cost in the period in sight; where it counts, how that stands against the budget and the way out of it.
pub(super) fn bill(sight: &Sight, text: &Text, counts: Option<&Callback<Action>>) -> Html {
    let told = match sight.moment.pricing {
        Pricing::Priced => costs(sight, text, counts.is_some()),
        Pricing::Free => Html::default(),
    };
    html! { <div class="bill">{ told }{ for counts.map(|act| free_play(sight, text, act)) }</div> }
}

/// The switch that makes every lever free; nothing where each is.
pub(super) fn free_play(sight: &Sight, text: &Text, act: &Callback<Action>) -> Html {
    let words = text.charge();
    let moment = &sight.moment;
    if moment.shipped.price_of.is_empty() {
        return Html::default();
    }
    let (is_on, other) = match moment.pricing {
        Pricing::Priced => (false, Pricing::Free),
        Pricing::Free => (true, Pricing::Priced),
    };
    turn(Turn { name: words.free, is_on, says: words.freed.into(), action: Some(Action::Price(other)) }, act)
}

fn costs(sight: &Sight, text: &Text, has_budget: bool) -> Html {
    let words = text.charge();
    let writes = Numbers { currency: sight.moment.edited.currency };
    let (charge, budget) = sight.charge();
    let line = |line: &Line| {
        let by = writes.quantity(line.improvement, line.key.field().unit);
        let says = (words.line)(&(text.levers().field)(line.key).name(), &by);
        html! { <li key={line.key.field().name}><span>{ says }</span><b>{ writes.whole_money(line.cost) }</b></li> }
    };
    html! {
        <>
            <p class="bill__total">{ (words.total)(&writes.whole_money(charge.total), sight.moment.edited.period) }</p>
            if has_budget { { meter(charge.total, budget, writes, text) } }
            <details class="layer bill__lines">
                <summary>{ words.lines }</summary>
                <ul>{ for charge.lines.iter().map(line) }</ul>
                <p class="small soft">{ words.carried }</p>
            </details>
        </>
    }
}

/// How much of the budget is spent; what is spent beyond it lies behind a mark, hatched. Nothing where there is none.
fn meter(spent: f64, budget: Budget, writes: Numbers, text: &Text) -> Html {
    let words = text.charge();
    let (whole, rest, says, over) = match budget {
        Budget::Unlimited => return Html::default(),
        Budget::Within(left) => (spent + left, left, words.within, None),
        Budget::Over(missing) => (spent - missing, missing, words.over, Some("budget--over")),
    };
    let says = says(&writes.whole_money(rest), &writes.whole_money(whole));
    let end = whole.max(spent).max(1.0);
    html! {
        <>
            <div class={classes!("budget", over)} role="meter" aria-label={words.budget}
                aria-valuemin="0" aria-valuemax={end.to_string()} aria-valuenow={spent.to_string()}
                aria-valuetext={says.clone()}
                style={format!("--spent:{:.4};--budget:{:.4}", spent.min(whole) / end, whole / end)} />
            <p class={classes!("small", "bill__rest")}>{ says }</p>
        </>
    }
}
