//! The trainer's own window: what to say in this step, what comes, and what the room sees.

use std::rc::Rc;

use gloo::timers::callback::Interval;
use yew::prelude::*;

use super::PLACE;
use super::notes::note;
use super::prompt::Prompt;
use super::prose::prose;
use super::room::toggled;
use super::stage::asked;
use crate::app::Role;
use crate::app::Seat;
use crate::app::sitting::{Deed, Screen, Sitting};
use crate::browser::clock;
use crate::components::contexts::use_text;
use crate::components::shared::Shared;
use crate::explore::Exhibit;
use crate::lesson::{Step, Target};
use crate::scenario::Scenario;
use crate::text::Text;

/// So often the clock moves (ms).
const TICK_MS: u32 = 1000;

/// Which lesson is led.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The lesson where it stands.
    pub sitting: Shared<Sitting>,
    /// Its scenario.
    pub scenario: Shared<Scenario>,
    /// What the address calls it.
    pub place: String,
    /// What the trainer does.
    pub on_deed: Callback<Deed>,
}

/// Notes for the step in sight, the next step, the time, and what can be done to what the room sees.
#[component]
pub fn Console(props: &Props) -> Html {
    let text = use_text();
    let Props { sitting, scenario, place, on_deed } = props;
    let now = use_now();
    let words = text.lessons().present;
    let Some(step) = sitting.step() else { return Html::default() };
    let next = sitting.lesson().steps.get(sitting.at() + 1);
    let phone = Seat { lesson: Some(place.clone()), step: None, role: Role::Notes };
    html! {
        <section class="console" aria-label={text.lessons().step.region}>
            <div class="console__head">
                <div>
                    <p class="step__where">{ (text.lessons().step.of)(sitting.at() + 1, sitting.lesson().steps.len()) }</p>
                    <h1 class="step__name" id={PLACE} tabindex="-1">{ &step.name }</h1>
                </div>
                <div class="console__time">
                    <p class="console__clock" role="timer" aria-label={words.clock}>{ now }</p>
                    <p class="small soft">{ minutes(sitting, text) }</p>
                </div>
            </div>
            <div class="console__room">
                { shows(Screen::Blank, words.blank, sitting, on_deed) }
                { shows(Screen::Join, words.join, sitting, on_deed) }
                { lights(step, sitting, on_deed, text) }
                <button class="button" type="button" onclick={on_deed.reform(|_: MouseEvent| Deed::Anew)}>{ words.again[0] }</button>
            </div>
            <div class="console__notes">
                <div class="console__here">
                    <Prompt lesson={Shared::from(Rc::clone(sitting.lesson()))} scenario={scenario.clone()} at={sitting.at()} />
                    <section aria-label={words.notes[0]}><h2>{ words.notes[0] }</h2>{ note(&step.note, text) }</section>
                </div>
                <section aria-label={words.next}>
                    <h2>{ words.next }</h2>
                    if let Some(next) = next { { preview(next) } } else { <p>{ words.last }</p> }
                    <details>
                        <summary>{ words.notes[1] }</summary>
                        { note(&sitting.lesson().note, text) }
                    </details>
                    <p><a href={format!("#{}", phone.text())} target="_blank" rel="noopener">{ words.phone }</a></p>
                    <p class="small soft">{ words.keys }</p>
                    <details>
                        <summary>{ words.again[1] }</summary>
                        <p class="small soft">{ words.again_how }</p>
                        <button class="button button--outlined" type="button" onclick={on_deed.reform(|_: MouseEvent| Deed::Restart)}>
                            { words.again[1] }
                        </button>
                    </details>
                </section>
            </div>
        </section>
    }
}

/// The time of day, kept up to date.
#[hook]
fn use_now() -> String {
    let now = use_state_eq(clock::time);
    let setter = now.setter();
    use_effect_with((), move |()| {
        let ticking = Interval::new(TICK_MS, move || setter.set(clock::time()));
        move || drop(ticking)
    });
    (*now).clone()
}

/// The minutes used and planned.
fn minutes(sitting: &Sitting, text: &Text) -> String {
    let planned = whole(sitting.minutes_until(sitting.at() + 1));
    (text.lessons().present.minutes)(sitting.seconds() / 60, planned, sitting.lesson().minutes)
}

fn whole(minutes: f64) -> u32 {
    format!("{minutes:.0}").parse().unwrap_or_default()
}

/// Shows this to the room instead of the step, or the step again.
fn shows(other: Screen, [show, back]: [&'static str; 2], sitting: &Sitting, on_deed: &Callback<Deed>) -> Html {
    let screen = sitting.stage().screen;
    let (is_shown, onclick) = (screen == other, on_deed.reform(move |_: MouseEvent| toggled(screen, other)));
    html! {
        <button class="button button--outlined" type="button" aria-pressed={is_shown.to_string()} {onclick}>
            { if is_shown { back } else { show } }
        </button>
    }
}

/// Puts the light on a figure.
fn lights(step: &Step, sitting: &Sitting, on_deed: &Callback<Deed>, text: &Text) -> Html {
    let words = text.lessons().present;
    if step.scene.charts.len() < 2 {
        return Html::default();
    }
    let light = |chart: &Exhibit| {
        let target = Target::Chart(*chart);
        let is_lit = sitting.stage().spotlight == Some(target);
        let onclick = on_deed.reform(move |_: MouseEvent| Deed::Spotlight((!is_lit).then_some(target)));
        let name = (text.exhibits().name)(*chart);
        html! {
            <button key={name} class="button button--outlined" type="button" aria-pressed={is_lit.to_string()} {onclick}>
                { (words.light)(name) }
            </button>
        }
    };
    html! { <>{ for step.scene.charts.iter().map(light) }</> }
}

/// The next step in short.
fn preview(step: &Step) -> Html {
    html! {
        <>
            <h3>{ &step.name }</h3>
            { prose(&step.says) }
            if let Some(ask) = &step.ask { <p><b>{ asked(ask) }</b></p> }
        </>
    }
}
