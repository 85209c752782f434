//! What a room sees: the screen is filled and stays awake, the projector's colours, keys and clickers turn the pages.

use gloo::timers::callback::Interval;
use yew::prelude::*;

use super::taken::{Taken, Told};
use crate::app::sitting::{Curtain, Deed, Screen, Sitting};
use crate::app::{Manner, Role, Seat, Theme};
use crate::browser::keys::{Turn, listen_turns};
use crate::browser::screen::{self, Awake};
use crate::browser::{focus, location, manner};
use crate::components::shared::Shared;
use crate::lesson::Target;
use crate::text::Text;

/// Time is counted in steps of this (s).
const STEP_S: u32 = 15;

/// The id of what the model answers.
pub const ANSWER: &str = "step-answer";
/// The id of what is said about it.
pub const WHY: &str = "step-why";

/// The looks of a room, as long as it is one; then those of the page again.
#[hook]
pub fn use_room(role: Role, before: Manner) {
    use_effect_with(role, move |role| {
        let awake = (*role == Role::Room).then(|| {
            manner::show(Manner { theme: Theme::Projector, presents: true, ..before });
            Awake::keep()
        });
        move || {
            if awake.is_some() {
                manner::show(before);
                screen::give_back();
            }
        }
    });
}

/// Keys and clickers turn the pages of a room, in either window.
#[hook]
pub fn use_turns(taken: &UseReducerHandle<Taken>, place: &str, role: Role) {
    let (dispatcher, sitting, place) = (taken.dispatcher(), taken.sitting.clone(), place.to_owned());
    use_effect_with((sitting, role), move |(sitting, role)| {
        let (sitting, role) = (sitting.clone(), *role);
        let turns = matches!(role, Role::Room | Role::Console).then(|| {
            listen_turns(move |turn| {
                if turn == Turn::Leave && role == Role::Room {
                    location::go(&student(&place, &sitting));
                }
                for deed in deeds(turn, &sitting) {
                    dispatcher.dispatch(Told::Do(deed));
                }
            })
        });
        move || drop(turns)
    });
}

/// Before a room, what is shown of the answer is in sight at once.
#[hook]
pub fn use_in_sight(curtain: Curtain, role: Role) {
    let before = use_mut_ref(|| curtain);
    use_effect_with(curtain, move |curtain| {
        let was = before.replace(*curtain);
        if role == Role::Room && was < *curtain {
            focus::bring(ANSWER);
            if *curtain == Curtain::Up {
                focus::bring(WHY);
            }
        }
    });
}

/// Counts the time in each step; a console does so only as long as no room does.
#[hook]
pub fn use_time(taken: &UseReducerHandle<Taken>, role: Role) {
    let counts = role != Role::Console || taken.n_heard == 0;
    let dispatcher = taken.dispatcher();
    use_effect_with(counts, move |counts| {
        let ticking =
            counts.then(|| Interval::new(1000 * STEP_S, move || dispatcher.dispatch(Told::Do(Deed::Pass(STEP_S)))));
        move || drop(ticking)
    });
}

/// The address of the student's view of the step in sight.
fn student(place: &str, sitting: &Sitting) -> String {
    Seat { lesson: Some(place.to_owned()), step: Some(sitting.at()), role: Role::Student }.text()
}

/// What a key does.
fn deeds(turn: Turn, sitting: &Sitting) -> Vec<Deed> {
    let screen = sitting.stage().screen;
    match turn {
        Turn::Forward if screen != Screen::Step => vec![Deed::Show(Screen::Step)],
        Turn::Forward => vec![Deed::Forward],
        Turn::Back if sitting.curtain() != Curtain::Down => vec![Deed::Lower],
        Turn::Back => vec![Deed::Back],
        Turn::Blank => vec![toggled(screen, Screen::Blank)],
        Turn::Join => vec![toggled(screen, Screen::Join)],
        Turn::Light(None) => vec![Deed::Spotlight(None)],
        Turn::Light(Some(place)) => {
            let chart = sitting.step().and_then(|step| step.scene.charts.get(place)).copied();
            chart.map(|chart| Deed::Spotlight(Some(Target::Chart(chart)))).into_iter().collect()
        }
        Turn::Leave => Vec::new(),
    }
}

/// Shows this to the room, or the step where it is shown already.
pub fn toggled(screen: Screen, other: Screen) -> Deed {
    Deed::Show(if screen == other { Screen::Step } else { other })
}

/// The ways out of a room: at first for the students to join, to the trainer's own window, and back.
pub fn ways(sitting: &Shared<Sitting>, place: &str, on_deed: &Callback<Deed>, text: &Text) -> Html {
    let words = text.lessons().present;
    let seat = Seat { lesson: Some(place.to_owned()), step: None, role: Role::Console };
    let name = format!("{}-{}", Role::Console.id(), sitting.lesson().id);
    let on_console = move |_: MouseEvent| screen::open_window(&seat.text(), &name);
    html! {
        <span class="steps__room">
            // Who comes later is shown by J or from the console: the bar has room for what every step needs.
            if sitting.at() == 0 {
                <button class="button" type="button" onclick={on_deed.reform(|_: MouseEvent| Deed::Show(Screen::Join))}>{ words.join[0] }</button>
            }
            <button class="button" type="button" onclick={on_console}>{ words.console }</button>
            <a class="button" href={format!("#{}", student(place, sitting))}>{ words.leave }</a>
        </span>
    }
}

/// Nothing, as dark as the screen can be.
pub fn blank(text: &Text) -> Html {
    html! { <div class="blank" role="status"><span class="sr">{ text.lessons().present.blanked }</span></div> }
}
