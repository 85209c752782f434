//! The periods: play, step or slide through them, see when what changes, and edit it.

mod bars;
mod drag;
mod track;
mod transport;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::facts::{Change, changes, scheduled};
use crate::app::{Action, Playback, Playing, Sight};
use crate::browser::{focus, media};
use crate::components::contexts::{use_act, use_text};
use crate::components::later::{Asked, Later};
use crate::components::schedule::{Props as ScheduleProps, change_id};
use crate::components::shared::Shared;
use crate::scenario::{At, PeriodLength, Whose};
use crate::text::Text;
use track::Track;

/// What the timeline shows and asks.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Everything in sight.
    pub sight: Shared<Sight>,
    /// The reader looks at another period, from 0.
    pub on_look: Callback<usize>,
}

/// What is drawn of it: the same as long as only values move, so that nothing is drawn anew.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The period in sight, from 0.
    period: usize,
    /// How many there are.
    n_periods: usize,
    /// How long each is.
    length: PeriodLength,
    /// Whether they pass by themselves.
    playing: Playing,
    /// What the variant changes.
    own: Vec<Change>,
    /// What happens in every variant.
    shared: Vec<Change>,
}

/// Whether the schedule is unfolded, and at which change.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Unfolded {
    No,
    Yes(Option<At>),
}

/// Moves the period in sight, every number and figure follows; the schedule unfolds below.
#[component]
pub fn Timeline(props: &Props) -> Html {
    let text = use_text();
    let unfolded = use_state_eq(|| Unfolded::No);
    let sight = &props.sight;
    use_passing(sight);
    let on_open = use_callback(unfolded.clone(), |at: Option<At>, unfolded| {
        let again = Unfolded::Yes(at);
        if let (Some(at), true) = (at, **unfolded == again) {
            focus::on(&change_id(at));
        }
        let shuts = at.is_none() && **unfolded != Unfolded::No;
        unfolded.set(if shuts { Unfolded::No } else { again });
    });
    let is_open = *unfolded != Unfolded::No;
    let schedule = match *unfolded {
        Unfolded::No => Html::default(),
        Unfolded::Yes(at) => {
            html! { <Later asked={Asked::Schedule(ScheduleProps { sight: sight.clone(), at })} /> }
        }
    };
    html! {
        <section class="timeline" aria-label={text.results().timeline.region}>
            <Track plan={Plan::new(sight, text)} on_look={&props.on_look} {is_open} {on_open} />
            { schedule }
        </section>
    }
}

impl Plan {
    fn new(sight: &Sight, text: &Text) -> Self {
        Self {
            period: sight.period,
            n_periods: sight.moment.edited.n_periods,
            length: sight.moment.edited.period,
            playing: sight.playing,
            own: changes(sight, text),
            shared: scheduled(sight, Whose::Scenario, text),
        }
    }
}

/// Lets the periods pass while they play and nothing is held.
#[hook]
fn use_passing(sight: &Sight) {
    let act = use_act();
    let passes = (sight.playing.is_on && !sight.held).then_some((sight.playing.pace, sight.period));
    use_effect_with((passes, act), |(passes, act)| {
        let act = act.clone();
        let timer =
            passes.map(|(pace, _)| Timeout::new(pace.period_ms(), move || act.emit(Action::Playback(Playback::Pass))));
        move || drop(timer)
    });
}

/// Whether the reader asks for less motion; then nothing plays on.
#[hook]
fn use_calm() -> bool {
    let (calm, act) = (use_state_eq(media::is_calm), use_act());
    let setter = calm.setter();
    use_effect_with((), move |()| {
        let listener = media::watch_calm(move |is_calm| {
            setter.set(is_calm);
            if is_calm {
                act.emit(Action::Playback(Playback::Pause));
            }
        });
        move || drop(listener)
    });
    *calm
}
