//! Why it moved: the parts of a move, worked out while the figure is open.

use yew::prelude::*;

use super::figure::{Figure, empty};
use super::room::use_room;
use crate::app::Sight;
use crate::app::facts::why_moved;
use crate::components::contexts::use_text;
use crate::components::controls::choice;
use crate::components::ledger::{Progress, use_ledger};
use crate::components::shared::Shared;
use crate::explore::Exhibit;
use crate::explore::ledger::{Figure as Moved, Question};

/// Where the figure stands.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its place on the page, from 0.
    pub place: usize,
    /// Everything in sight.
    pub sight: Shared<Sight>,
}

/// How much of a move is due to each changed input. The work is done while nothing is held, and ends with the next change.
#[component]
pub fn MovedFigure(props: &Props) -> Html {
    let text = use_text();
    let (room, on_room) = use_room();
    let chosen = use_state_eq(|| 1);
    let (sight, place, exhibit) = (&props.sight, props.place, Exhibit::Why);
    let progress = use_ledger(question(sight));
    let figure = Moved::ALL.get(*chosen).copied().unwrap_or(Moved::Satisfaction);
    let setter = chosen.setter();
    let on_choose = Callback::from(move |figure| setter.set(figure));
    let words = text.moved();
    let explained = match progress {
        Progress::Idle if sight.held => return empty(exhibit, place, html! { words.working }, text),
        Progress::Idle => return empty(exhibit, place, html! { words.unchanged }, text),
        Progress::Working(_) => return empty(exhibit, place, html! { words.working }, text),
        Progress::Done(explained) => explained,
    };
    let chart = Shared::new(why_moved(&explained, figure, sight, room.width, text));
    let redraws = {
        let sight = sight.clone();
        Callback::from(move |width| Some(why_moved(&explained, figure, &sight, width, text)))
    };
    let options = Moved::ALL.iter().map(|figure| AttrValue::Static((words.figure)(*figure))).collect::<Vec<_>>();
    html! {
        <Figure {exhibit} {place} {chart} sight={sight.clone()} {redraws} rests={false} {on_room}
            above={choice(words.choose, &options, *chosen, &on_choose)} />
    }
}

/// What is asked: nothing while a lever is held or where nothing has changed.
fn question(sight: &Sight) -> Option<Question> {
    if sight.held { None } else { sight.question() }
}
