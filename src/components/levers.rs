//! The eight levers in their two groups, each headed by the sum that its levers make.

use yew::prelude::*;

use super::charge::bill;
use super::contexts::{use_act, use_text};
use super::lever::Lever;
use super::look::Look;
use super::recast::apart;
use super::results::use_followed;
use super::shared::Shared;
use super::term::{Term, TermParts};
use crate::app::{Action, Place, Sight, worths};
use crate::model::{Balance, Key};
use crate::scenario::Lever as Which;
use crate::text::levers::SumWords;
use crate::text::{Numbers, Text};

/// The id of the head, which names the levers.
pub const TITLE: &str = "levers-title";

/// What is in sight.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is in sight.
    pub sight: Shared<Sight>,
    /// Whether the levers belong to a lesson, which asks for other things than a budget.
    #[prop_or_default]
    pub is_lesson: bool,
}

/// The head of the levers, what the tick on them means, and what improvements cost.
#[component]
pub fn Head(props: &Props) -> Html {
    let (text, act) = (use_text(), use_act());
    // Under a hand no line comes or goes: the lever would move away from it.
    let rested = use_followed(&props.sight, props.sight.held);
    let costs = 0.0 < rested.moment.would_cost(rested.period).total;
    html! {
        <div class="levers__head">
            <h2 id={TITLE}>{ text.levers().firm }</h2>
            <p class="levers__tick">{ text.levers().tick }</p>
            if costs { { bill(&props.sight, text, (!props.is_lesson).then_some(&act)) } }
        </div>
    }
}

/// What a customer gets: product, service with its stages, personnel, image.
pub fn gains(sight: &Sight, text: &Text, act: &Callback<Action>) -> Html {
    let account = Account::new(sight);
    let levers = Place::Gains.keys().enumerate().map(|(i, key)| {
        let effect = account.as_ref().and_then(|account| account.gain(i, text));
        let stages = if key == Key::ScoreService { stages(sight, text, act) } else { Html::default() };
        html! { <div key={key.field().name}>{ lever(sight, text, Which::Input(key), effect) }{ stages }</div> }
    });
    let sum = account.as_ref().map(|account| account.numbers.money(account.balance.total_value()));
    html! {
        <fieldset class="levers__group levers__group--value">
            { head_of(text.levers().gains, sum) }
            <div class="levers__list">{ for levers }</div>
        </fieldset>
    }
}

/// What it costs them: price, time, energy, worry.
pub fn costs(sight: &Sight, text: &Text) -> Html {
    let account = Account::new(sight);
    let levers = Place::Costs.keys().enumerate().map(|(i, key)| {
        let effect = account.as_ref().and_then(|account| account.cost(i, text));
        lever(sight, text, Which::Input(key), effect)
    });
    let sum = account.as_ref().map(|account| account.numbers.money(account.balance.total_cost()));
    html! {
        <fieldset class="levers__group levers__group--cost">
            { head_of(text.levers().costs, sum) }
            <div class="levers__list">{ for levers }</div>
        </fieldset>
    }
}

/// A lever on the page; nothing where there is no such lever.
pub(super) fn lever(sight: &Sight, text: &Text, which: Which, effect: Option<(AttrValue, AttrValue)>) -> Html {
    let Some(look) = Look::new(sight, text, which) else { return Html::default() };
    let key = look.id.to_string();
    html! { <Lever {key} {look} {effect} /> }
}

/// The stages of the service, if it has any: levers of their own, from which service follows, and how they combine.
fn stages(sight: &Sight, text: &Text, act: &Callback<Action>) -> Html {
    let n_stages = sight.n_stages();
    let apart = apart(sight, text, act);
    if n_stages == 0 {
        return apart;
    }
    let stage = |index| lever(sight, text, Which::Stage(index), None);
    let [weakest, all] = text.recast().blend;
    html! {
        <div class="levers__stages">
            { apart }
            { for (0..n_stages).map(stage) }
            { lever(sight, text, Which::Input(Key::ServiceBlend), None) }
            <p class="blend"><span>{ weakest }</span><span>{ all }</span></p>
        </div>
    }
}

/// The name of a group, its term, and its sum.
fn head_of(group: SumWords, sum: Option<String>) -> Html {
    let sum = AttrValue::from(sum.unwrap_or_default());
    let stands = Callback::from(move |TermParts { mark, words }| {
        html! {
            <>
                <legend class="levers__sum">
                    <span>{ group.name }{ " " }{ mark }</span>
                    <b>{ &sum }</b>
                </legend>
                { words }
            </>
        }
    });
    html! { <Term word={group.term} means={group.means} {stands} /> }
}

/// The customer's account in sight, for the levers to show their part of it.
struct Account {
    balance: Balance,
    worths: [f64; 4],
    wait_minutes: f64,
    numbers: Numbers,
}

impl Account {
    fn new(sight: &Sight) -> Option<Self> {
        let (balance, _) = sight.balances()?;
        let period = sight.now()?;
        let worths = worths(&sight.moment.edited, sight.moment.variant, period);
        let numbers = Numbers { currency: sight.moment.edited.currency };
        Some(Self { balance, worths, wait_minutes: period.wait_minutes, numbers })
    }

    /// What a value is worth, of what it could be worth.
    fn gain(&self, index: usize, text: &Text) -> Option<(AttrValue, AttrValue)> {
        let (gain, worth) = (self.balance.gains.get(index)?, self.worths.get(index)?);
        let rest = (text.levers().of)(&self.numbers.money(*worth));
        Some((self.numbers.money(*gain).into(), rest.into()))
    }

    /// What a cost takes; time says how much of it is waiting.
    fn cost(&self, index: usize, text: &Text) -> Option<(AttrValue, AttrValue)> {
        let cost = self.numbers.money(*self.balance.costs.get(index)?);
        let waits = Place::Costs.keys().nth(index) == Some(Key::TimeMinutes) && 0.0 < self.balance.waiting;
        let rest =
            if waits { (text.levers().with_wait)(&self.numbers.minutes(self.wait_minutes)) } else { String::new() };
        Some((cost.into(), rest.into()))
    }
}
