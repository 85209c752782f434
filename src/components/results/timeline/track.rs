//! The track: the buttons, the period in sight, the slider, and the bars below it.

use yew::prelude::*;

use super::bars::{Bar, bars, n_rows, step};
use super::drag::{Drag, use_drag};
use super::transport::Transport;
use super::{Plan, use_calm};
use crate::components::contexts::{use_act, use_edit, use_text};
use crate::components::controls::{Gesture, Slider};
use crate::components::grip::Grip;
use crate::components::icons::{Icon, icon};
use crate::components::results::room::{Measured, use_room};
use crate::components::schedule;
use crate::model::count;
use crate::scenario::{At, Span, Whose};
use crate::text::Text;

/// The id of the sentence that says how a bar is moved by keys.
const KEYS: &str = "timeline-keys";

/// What is drawn, and what can be asked.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is drawn.
    pub plan: Plan,
    /// The reader looks at another period, from 0.
    pub on_look: Callback<usize>,
    /// Whether the schedule is unfolded.
    pub is_open: bool,
    /// The reader unfolds the schedule, at a change; without one, unfolds or folds it.
    pub on_open: Callback<Option<At>>,
}

/// Everything of the timeline but the schedule.
#[component]
pub fn Track(props: &Props) -> Html {
    let (text, act, is_calm) = (use_text(), use_act(), use_calm());
    let ((room, on_room), scrub) = (use_room(), use_edit());
    let (plan, words) = (&props.plan, &text.results().timeline);
    let drag = use_drag(plan.n_periods, step(plan.n_periods, room.width), &props.on_open);
    let own = bars(&plan.own, plan.n_periods, room.width);
    let shared = bars(&plan.shared, plan.n_periods, room.width);
    let transport = Transport { plan, text, on_look: &props.on_look, act };
    html! {
        <>
            { if is_calm { transport.steps() } else { transport.plays() } }
            <p class="timeline__when">
                <b>{ (words.period)(plan.length, plan.period) }</b>{ " " }
                <span class="soft">{ (words.of)(plan.n_periods) }</span>
            </p>
            <p class="sr" role="status">if !plan.playing.is_on { { says(plan, text) } }</p>
            <div class="timeline__track" style={track_style(plan, n_rows(&own) + n_rows(&shared))}>
                <Measured {on_room}>{ slider(plan, scrub, text) }</Measured>
                <span class="timeline__ticks" aria-hidden="true" />
                <div
                    class="timeline__changes"
                    ref={&drag.place}
                    onpointermove={&drag.moves}
                    onpointerup={&drag.lands}
                    onpointercancel={&drag.stops}
                >
                    { group(words.changes, &own, 0, &drag) }
                    { group(words.shared, &shared, n_rows(&own), &drag) }
                </div>
                <p id={KEYS} hidden={true}>{ words.keys }</p>
            </div>
            { edit(props, text) }
        </>
    }
}

/// Unfolds and folds the schedule.
fn edit(props: &Props, text: &Text) -> Html {
    let on_open = props.on_open.clone();
    let onclick = move |_| on_open.emit(None);
    let name = text.schedule().edit;
    html! {
        <button
            class="button button--icon timeline__edit"
            type="button"
            aria-label={name}
            title={name}
            aria-expanded={props.is_open.to_string()}
            aria-controls={props.is_open.then_some(schedule::ID)}
            {onclick}
        >
            { icon(if props.is_open { Icon::Close } else { Icon::Edit }) }
        </button>
    }
}

fn slider(plan: &Plan, edit: Callback<(Grip, Gesture)>, text: &Text) -> Html {
    let words = &text.results().timeline;
    let on_gesture = move |gesture| edit.emit((Grip::Period, gesture));
    let span = Span { low: 1.0, high: count(plan.n_periods), step: 1.0 };
    html! {
        <Slider
            id="period"
            name={words.slider}
            {span}
            value={count(plan.period + 1)}
            open={(span.low, span.high)}
            says={says(plan, text)}
            {on_gesture}
        />
    }
}

/// The period in sight, of how many.
fn says(plan: &Plan, text: &Text) -> String {
    let words = &text.results().timeline;
    format!("{} {}", (words.period)(plan.length, plan.period), (words.of)(plan.n_periods))
}

/// The place of the knob, the number of places and of rows under them, for the style sheet.
fn track_style(plan: &Plan, n_rows: usize) -> String {
    let at = count(plan.period) / count(plan.n_periods.saturating_sub(1).max(1));
    format!("--at:{at}; --periods:{}; --rows:{n_rows}", plan.n_periods)
}

/// Bars from a row on; in the order of the schedule, which stays while they move.
fn group(name: &'static str, bars: &[Bar], first_row: usize, drag: &Drag) -> Html {
    if bars.is_empty() {
        return Html::default();
    }
    let last = bars.iter().map(|bar| bar.change.at.index).max().unwrap_or_default();
    let ordered = (0..=last).filter_map(|index| bars.iter().find(|bar| bar.change.at.index == index));
    html! { <div role="group" aria-label={name}>{ for ordered.map(|bar| button(bar, first_row, drag)) }</div> }
}

fn button(bar: &Bar, first_row: usize, drag: &Drag) -> Html {
    let at = bar.change.at;
    let class = match at.whose {
        Whose::Variant => "timeline__change",
        Whose::Scenario => "timeline__change timeline__change--shared",
    };
    let place =
        format!("--row:{}; inset-inline-start:{:.1}px; inline-size:{:.1}px", first_row + bar.row, bar.left, bar.width);
    let style = format!("{place}; --start:{:.1}px; --held:{:.1}px", bar.held.0, bar.held.1);
    let (onpointerdown, onclick, onkeydown) = drag.handlers(bar);
    html! {
        <button
            key={at.index}
            {class}
            {style}
            type="button"
            aria-describedby={KEYS}
            {onpointerdown}
            {onclick}
            {onkeydown}
        >
            <span class="timeline__words">{ &bar.change.words }</span>
        </button>
    }
}
