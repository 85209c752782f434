//! What makes a scenario over: theories, kinds of customers, a service taken apart.

use yew::prelude::*;

use super::turn::{Turn, turn};
use crate::app::facts::kinds;
use crate::app::{Action, Recast, Sight};
use crate::scenario::{Theory, TheoryOf};
use crate::text::Text;
use crate::text::levers::Evidence;
use crate::text::recast::TheoryWords;

/// The theories: which of each kind is in force, and the way to the others.
pub(super) fn theories(sight: &Sight, text: &Text, act: &Callback<Action>) -> Html {
    let words = text.recast();
    let group = |about: &TheoryOf| {
        let in_force = Theory::in_force(*about, &sight.moment.edited);
        let name = (words.about)(*about);
        let theories = Theory::ALL.iter().filter(|theory| theory.of() == *about);
        html! {
            <section class="layer__group" role="group" aria-label={name} key={name}>
                <h3 class="layer__name theory__about">
                    <span>{ name }</span>
                    <span>{ in_force.map_or(words.none, |theory| (words.theory)(theory).name) }</span>
                </h3>
                { for theories.map(|theory| preset(*theory, in_force, text, act)) }
            </section>
        }
    };
    html! { <>{ for TheoryOf::ALL.iter().map(group) }</> }
}

/// A theory: its name, what it says and where it was published.
fn preset(theory: Theory, in_force: Option<Theory>, text: &Text, act: &Callback<Action>) -> Html {
    let TheoryWords { name, says } = (text.recast().theory)(theory);
    let id = format!("theory-{theory:?}");
    let is_pressed = in_force == Some(theory);
    html! {
        <div class="theory" key={name}>
            <button class="button button--outlined theory__name" type="button" aria-pressed={is_pressed.to_string()}
                aria-describedby={id.clone()} onclick={does(Action::Recast(Recast::Assume(theory)), act)}>{ name }</button>
            <p class="small" {id}>
                { says }{ " " }<span class="soft">{ (text.levers().source)(theory.source(), Evidence::Given) }</span>
            </p>
        </div>
    }
}

/// The switch that splits customers who came all alike, and which kinds they become; why they cannot be split.
pub(super) fn split(sight: &Sight, text: &Text, act: &Callback<Action>) -> Html {
    let Some(kinds) = kinds(sight, text) else { return Html::default() };
    let words = text.recast();
    let action = Action::Recast(if kinds.is_split { Recast::Join } else { Recast::Split });
    let (says, action) = match kinds.names {
        Ok(names) => ((words.kinds)(&names), Some(action)),
        Err(reason) => ((words.unsplit)(&reason), None),
    };
    turn(Turn { name: words.split, is_on: kinds.is_split, says: says.into(), action }, act)
}

/// Takes a service apart that came as one score, or puts it together again.
pub(super) fn apart(sight: &Sight, text: &Text, act: &Callback<Action>) -> Html {
    if !sight.moment.shipped.base.stages().is_empty() {
        return Html::default();
    }
    let words = text.recast();
    let (name, title, made) = match sight.n_stages() {
        0 => (words.take_apart, words.apart, Recast::TakeApart),
        1.. => (words.put_together, words.together, Recast::PutTogether),
    };
    html! {
        <p class="apart">
            <button class="apart__button" type="button" {title} onclick={does(Action::Recast(made), act)}>{ name }</button>
        </p>
    }
}

fn does(action: Action, act: &Callback<Action>) -> impl Fn(MouseEvent) + 'static {
    let act = act.clone();
    move |_| act.emit(action.clone())
}
