//! The page: the bar, levers and results, the story.

use yew::prelude::*;

use super::arrangement::{Arrangement, LEVERS};
use super::bar::{Steps, bar, history, share};
use super::compare::{COMPARISON, Props as CompareProps, pinning};
use super::contexts::{use_act, use_dispatcher, use_text};
use super::embed::{framed, use_frame};
use super::files::Props as FilesProps;
use super::foot::Foot;
use super::keeping::unsaved;
use super::later::{Asked, Later};
use super::offline::{offer, use_copy};
use super::opener::Opener;
use super::opening::use_opening;
use super::report;
use super::results::{Measured, outcomes, story, use_followed, use_room};
use super::saving::quiet;
use super::shared::Shared;
use crate::app::saved::Desk;
use crate::app::{Action, Manner, Sight, State, Theme};
use crate::browser::focus;
use crate::browser::media::Breadth;
use crate::text::Text;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is in sight.
    pub sight: Shared<Sight>,
    /// The state with its history.
    pub state: Shared<State>,
    /// What the browser keeps.
    pub desk: Shared<Desk>,
}

/// Everything that the reader sees.
#[component]
pub fn Page(props: &Props) -> Html {
    let (text, act, breadth) = (use_text(), use_act(), use_breadth());
    let sight = &props.sight;
    use_window_title(sight, text.language.code(), text.page().window);
    let (room, on_room) = use_room();
    let (copy, put_off) = use_copy(sight.held);
    let manner = props.state.manner();
    use_frame(sight, manner.is_embedded);
    let outcomes = use_part(sight, sight.held && !room.is_seen, text, outcomes);
    // No value stands in the story.
    let story = use_part(sight, sight.held, text, story);
    let (can_undo, can_redo) = (props.state.can_undo(), props.state.can_redo());
    // What opens over the page cannot be opened while a lever is held.
    let (state, seen) = (use_followed(&props.state, sight.held), use_followed(sight, sight.held));
    let below = use_memo((state.clone(), seen, breadth, act.clone(), text), below);
    let steps = Steps { can_undo, can_redo, state, breadth, desk: props.desk.clone() };
    let comparing = use_state_eq(|| false);
    let on_compare = use_callback(comparing.clone(), |_, comparing| comparing.set(!**comparing));
    let pinning = pinning(props.state.pins(), *comparing, on_compare, (text, breadth, &act));
    let bar = bar(sight, steps, pinning, text, &act);
    let opening = use_opening();
    let unsaved = unsaved(&props.desk, text, use_dispatcher().as_ref());
    let on_ask = use_callback(act.clone(), |lever, act| act.emit(Action::Ask(lever)));
    let on_look = use_callback(act.clone(), |period, act| act.emit(Action::Look(period)));
    let arrangement = html! {
        <Arrangement sight={sight.clone()} {on_ask} {on_look} {breadth} controls={manner.controls} />
    };
    if manner.is_embedded {
        return framed(sight, arrangement, text, &act);
    }
    let main = if *comparing { COMPARISON } else { LEVERS };
    let skip = move |event: MouseEvent| {
        event.prevent_default(); // the address is for what the page shows, not for where the keyboard is
        focus::on(main);
    };
    html! {
        <>
            <a class="skip" href={format!("#{main}")} onclick={skip}>{ text.page().skip }</a>
            { bar }
            { unsaved }
            { opening }
            { offer(copy, &put_off, text) }
            // Levers and results stay while states are compared, so that what is unfolded there stays so.
            <div class="place" hidden={*comparing}>
                { arrangement }
            </div>
            if *comparing {
                <Later asked={Asked::Compare(CompareProps { sight: sight.clone(), pins: props.state.pins().clone() })} />
            }
            <section class="story" hidden={*comparing} aria-label={text.results().story.story}>
                { story }
                <Measured {on_room}>{ outcomes }</Measured>
            </section>
            <Foot {copy} standing={props.desk.standing()}>{ (*below).clone() }</Foot>
        </>
    }
}

/// What is known below the page.
type Below = (Shared<State>, Shared<Sight>, Breadth, Callback<Action>, &'static Text);

/// What else can be done: files, and what the bar has no room for.
fn below((state, sight, breadth, act, text): &Below) -> Html {
    let (breadth, text) = (*breadth, *text);
    let [name, intro] = text.page().openers.files;
    let asked = Asked::Files(FilesProps { sight: sight.clone() });
    html! {
        <>
            if breadth != Breadth::Wide { { history(state, text) } }
            if breadth == Breadth::Phone { { share(state, text) } }
            <Opener id="files" {name} title={name} {intro} {asked} />
            { report::opener("report", text.page().openers.report[0], "button", state, text) }
            { colours(state.manner(), act, text) }
        </>
    }
}

/// In which colours the page is.
fn colours(manner: Manner, act: &Callback<Action>, text: &Text) -> Html {
    let (name, themes) = text.page().openers.colours;
    let chosen = Theme::ALL.iter().position(|theme| *theme == manner.theme).unwrap_or_default();
    let act = act.clone();
    let on_choose = Callback::from(move |n| {
        let theme = Theme::ALL.get(n).copied().unwrap_or_default();
        act.emit(Action::Behave(Manner { theme, ..manner }));
    });
    quiet(name, &themes, chosen, on_choose)
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
