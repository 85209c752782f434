//! The page: the bar, levers and results, the story.

use yew::prelude::*;

use super::arrangement::{Arrangement, LEVERS};
use super::bar::{Steps, bar};
use super::contexts::{use_act, use_dispatcher, use_text};
use super::foot::Foot;
use super::results::{Measured, outcomes, story, use_followed, use_room};
use super::saving::unsaved;
use super::shared::Shared;
use crate::app::saved::Desk;
use crate::app::{Action, Sight};
use crate::browser::focus;
use crate::browser::media::Breadth;
use crate::text::Text;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is in sight.
    pub sight: Shared<Sight>,
    /// Whether there is a step to take back.
    pub can_undo: bool,
    /// Whether there is one to take again.
    pub can_redo: bool,
    /// What the browser keeps.
    pub desk: Shared<Desk>,
}

/// Everything that the reader sees.
#[component]
pub fn Page(props: &Props) -> Html {
    let (text, act, breadth) = (use_text(), use_act(), use_breadth());
    let sight = &props.sight;
    use_window_title(sight, text.language.code(), text.page.window);
    let (room, on_room) = use_room();
    let outcomes = use_part(sight, sight.held && !room.is_near, text, outcomes);
    // No value stands in the story.
    let story = use_part(sight, sight.held, text, story);
    let steps = Steps { can_undo: props.can_undo, can_redo: props.can_redo, breadth, desk: props.desk.clone() };
    let unsaved = unsaved(&props.desk, text, use_dispatcher().as_ref());
    let bar = bar(sight, steps, text, &act);
    let on_ask = use_callback(act.clone(), |lever, act| act.emit(Action::Ask(lever)));
    let on_look = use_callback(act, |period, act| act.emit(Action::Look(period)));
    let skip = move |event: MouseEvent| {
        event.prevent_default(); // the address is for what the page shows, not for where the keyboard is
        focus::on(LEVERS);
    };
    html! {
        <>
            <a class="skip" href={format!("#{LEVERS}")} onclick={skip}>{ text.page.skip }</a>
            { bar }
            { unsaved }
            <Arrangement sight={sight.clone()} {on_ask} {on_look} {breadth} />
            <section class="story" aria-label={text.results.story.story}>
                { story }
                <Measured {on_room}>{ outcomes }</Measured>
            </section>
            <Foot standing={props.desk.standing()} />
        </>
    }
}

/// A part that is made anew when what it shows changes; as long as it rests, it stays.
#[hook]
fn use_part(latest: &Shared<Sight>, rests: bool, text: &'static Text, part: fn(&Sight, &Text) -> Html) -> Html {
    let sight = use_followed(latest, rests);
    (*use_memo((sight, text), move |(sight, text)| part(sight, text))).clone()
}

/// How broad the window is, kept up to date.
#[hook]
fn use_breadth() -> Breadth {
    let breadth = use_state_eq(Breadth::now);
    let setter = breadth.setter();
    use_effect_with((), move |()| {
        let listeners = Breadth::watch(move |breadth| setter.set(breadth));
        move || drop(listeners)
    });
    *breadth
}

/// Names the window after the scenario.
#[hook]
fn use_window_title(sight: &Sight, language: &'static str, name: fn(&str) -> String) {
    let shipped = &sight.moment.shipped;
    let title = shipped.words_in(language).map_or(&shipped.id, |words| &words.title).clone();
    use_effect_with(title, move |title| focus::name_window(&name(title)));
}
