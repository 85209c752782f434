//! The periods: step or slide through them, and see when the variant changes what.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::bars::{Bar, bars};
use super::room::{Measured, use_room};
use crate::app::Sight;
use crate::app::facts::changes;
use crate::components::contexts::use_text;
use crate::components::icons::{Icon, icon};
use crate::components::shared::Shared;
use crate::model::{count, fixed, plain};
use crate::text::Text;

/// What the timeline shows and asks.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Everything in sight.
    pub sight: Shared<Sight>,
    /// The reader looks at another period, from 0.
    pub on_look: Callback<usize>,
}

/// Moves the period in sight; every number and figure follows.
#[component]
pub fn Timeline(props: &Props) -> Html {
    let text = use_text();
    let (room, on_room) = use_room();
    let (words, sight) = (&text.results.timeline, &*props.sight);
    let (length, n_periods) = (sight.moment.edited.period, sight.moment.edited.n_periods);
    let bars = bars(&changes(sight, text), n_periods, room.width);
    html! {
        <section class="timeline" aria-label={words.region}>
            <div class="timeline__buttons">
                { step(words.previous, Icon::Previous, sight.period.checked_sub(1), &props.on_look) }
                { step(words.next, Icon::Next, Some(sight.period + 1).filter(|to| *to < n_periods), &props.on_look) }
            </div>
            <p class="timeline__when">
                <b>{ (words.period)(length, sight.period) }</b>{ " " }<span class="soft">{ (words.of)(n_periods) }</span>
            </p>
            <div class="timeline__track" style={track_style(sight, &bars)}>
                <Measured {on_room}>{ slider(sight, &props.on_look, text) }</Measured>
                <span class="timeline__ticks" aria-hidden="true" />
                <div class="timeline__changes">{ for bars.iter().map(bar) }</div>
            </div>
        </section>
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

fn slider(sight: &Sight, on_look: &Callback<usize>, text: &Text) -> Html {
    let words = &text.results.timeline;
    let (length, n_periods) = (sight.moment.edited.period, sight.moment.edited.n_periods);
    let on_look = on_look.clone();
    let oninput = move |event: InputEvent| {
        let number = event.target_dyn_into::<HtmlInputElement>().and_then(|input| input.value().parse::<usize>().ok());
        if let Some(period) = number.and_then(|number| number.checked_sub(1)) {
            on_look.emit(period);
        }
    };
    html! {
        <input
            class="slider"
            type="range"
            aria-label={words.slider}
            aria-valuetext={format!("{} {}", (words.period)(length, sight.period), (words.of)(n_periods))}
            min="1"
            max={n_periods.to_string()}
            value={(sight.period + 1).to_string()}
            {oninput}
        />
    }
}

/// The place of the knob, the number of places and of rows under them, for the style sheet.
fn track_style(sight: &Sight, bars: &[Bar]) -> String {
    let n_periods = sight.moment.edited.n_periods;
    let at = count(sight.period) / count(n_periods.saturating_sub(1).max(1));
    let n_rows = bars.iter().map(|bar| bar.row + 1).max().unwrap_or(0);
    format!("--at:{}; --periods:{n_periods}; --rows:{n_rows}", plain(at))
}

fn bar(bar: &Bar) -> Html {
    let style = format!(
        "--row:{}; inset-inline-start:{}px; inline-size:{}px",
        bar.row,
        fixed(bar.left, 1),
        fixed(bar.width, 1)
    );
    let key = format!("{} {}", bar.row, bar.words);
    html! { <span {key} class="timeline__change" {style}>{ &bar.words }</span> }
}
