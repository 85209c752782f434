//! The buttons of the timeline: step, play and pause, and how fast.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Plan;
use crate::app::{Action, Pace, Playback};
use crate::components::icons::{Icon, icon};
use crate::text::{Text, TimelineWords};

/// What the buttons show and ask.
pub struct Transport<'a> {
    /// What is drawn.
    pub plan: &'a Plan,
    /// The words.
    pub text: &'static Text,
    /// The reader looks at another period, from 0.
    pub on_look: &'a Callback<usize>,
    /// The reader plays or pauses.
    pub act: Callback<Action>,
}

impl Transport<'_> {
    /// Steps, playing, and how fast.
    pub fn plays(&self) -> Html {
        html! {
            <div class="timeline__buttons">{ self.previous() }{ self.play() }{ self.next() }{ self.pace() }</div>
        }
    }

    /// Steps only, and why: nothing may move by itself.
    pub fn steps(&self) -> Html {
        html! {
            <div class="timeline__buttons">
                { self.previous() }
                { self.next() }
                <p class="timeline__calm">{ self.text.results().timeline.calm }</p>
            </div>
        }
    }

    fn previous(&self) -> Html {
        step(self.text.results().timeline.previous, Icon::Previous, self.plan.period.checked_sub(1), self.on_look)
    }

    fn next(&self) -> Html {
        let next = Some(self.plan.period + 1).filter(|to| *to < self.plan.n_periods);
        step(self.text.results().timeline.next, Icon::Next, next, self.on_look)
    }

    fn play(&self) -> Html {
        let words = &self.text.results().timeline;
        let (does, shows, playback) = if self.plan.playing.is_on {
            (words.pause, Icon::Pause, Playback::Pause)
        } else {
            (words.play, Icon::Play, Playback::Play)
        };
        let act = self.act.clone();
        let onclick = move |_| act.emit(Action::Playback(playback));
        html! {
            <button
                class="button button--solid timeline__play"
                type="button"
                disabled={self.plan.n_periods < 2}
                {onclick}
            >
                { icon(shows) }{ does }
            </button>
        }
    }

    fn pace(&self) -> Html {
        let words = &self.text.results().timeline;
        let paces = Pace::ALL.iter().map(|pace| (*pace, name(*pace, words)));
        let (act, known) = (self.act.clone(), paces.clone().collect::<Vec<_>>());
        let onchange = move |event: Event| {
            let chosen = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
            if let Some((pace, _)) = known.iter().find(|(_, name)| *name == chosen) {
                act.emit(Action::Playback(Playback::Turn(*pace)));
            }
        };
        let option = |(pace, name): (Pace, &'static str)| {
            html! { <option key={name} value={name} selected={pace == self.plan.playing.pace}>{ name }</option> }
        };
        html! { <select class="select" aria-label={words.pace} {onchange}>{ for paces.map(option) }</select> }
    }
}

const fn name(pace: Pace, words: &TimelineWords) -> &'static str {
    match pace {
        Pace::Slow => words.slow,
        Pace::Steady => words.steady,
        Pace::Fast => words.fast,
    }
}

fn step(name: &'static str, shows: Icon, to: Option<usize>, on_look: &Callback<usize>) -> Html {
    let on_look = on_look.clone();
    let onclick = move |_| to.into_iter().for_each(|to| on_look.emit(to));
    html! {
        <button
            class="button button--outlined button--icon"
            type="button"
            aria-label={name}
            title={name}
            disabled={to.is_none()}
            {onclick}
        >
            { icon(shows) }
        </button>
    }
}
