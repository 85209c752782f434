//! Bars in the reader's hand: a press opens one, a pull or arrow keys move it or its ends. One pull is one step.

use web_sys::Element;
use yew::prelude::*;

use super::bars::Bar;
use crate::app::facts::Change;
use crate::components::contexts::use_edit;
use crate::components::controls::Gesture;
use crate::components::grip::{Grip, Part};
use crate::model::Setting;
use crate::model::count;
use crate::scenario::At;

/// So near an end of a bar, a hand takes the end; never more than a quarter of the bar (px).
const END: f64 = 12.0;

/// What a hand has taken, and where.
#[derive(Clone, Debug, PartialEq)]
struct Grab {
    part: Part,
    change: Change,
    /// Where the hand came down, from the left edge of the window (px).
    x: i32,
    /// Where it has moved it; none: nowhere yet.
    to: Option<Setting>,
}

/// What is needed to move bars.
pub struct Drag {
    /// What holds all bars: it keeps the pointer even when a bar is drawn anew.
    pub place: NodeRef,
    /// The hand moves.
    pub moves: Callback<PointerEvent>,
    /// The hand lets go.
    pub lands: Callback<PointerEvent>,
    /// The hand scrolls the page instead.
    pub stops: Callback<PointerEvent>,
    grab: UseStateHandle<Option<Grab>>,
    n_periods: usize,
    edit: Callback<(Grip, Gesture)>,
    on_open: Callback<Option<At>>,
}

/// What a bar listens for.
type Handlers = (Callback<PointerEvent>, Callback<MouseEvent>, Callback<KeyboardEvent>);

/// Moves bars of a run of so many periods, each so far from the next (px).
#[hook]
pub fn use_drag(n_periods: usize, step: f64, on_open: &Callback<Option<At>>) -> Drag {
    let (place, grab, edit) = (use_node_ref(), use_state_eq(|| None::<Grab>), use_edit());
    let moves = {
        let (grab, edit) = (grab.clone(), edit.clone());
        Callback::from(move |event: PointerEvent| {
            let Some(held) = &*grab else { return };
            let by = (f64::from(event.client_x() - held.x) / step).round();
            let to = target(held.part, &held.change, by, n_periods);
            if Some(to) != held.to && (held.to.is_some() || by != 0.0) {
                edit.emit((held.grip(), Gesture::Hold(to)));
                grab.set(Some(Grab { to: Some(to), ..held.clone() }));
            }
        })
    };
    let (lands, stops) = (lands(&grab, &edit, on_open), stops(&grab, &edit));
    Drag { place, moves, lands, stops, grab, n_periods, edit, on_open: on_open.clone() }
}

/// A hand that has moved a bar lets it go there; one that has not has pressed it.
fn lands(
    grab: &UseStateHandle<Option<Grab>>,
    edit: &Callback<(Grip, Gesture)>,
    on_open: &Callback<Option<At>>,
) -> Callback<PointerEvent> {
    let (grab, edit, on_open) = (grab.clone(), edit.clone(), on_open.clone());
    Callback::from(move |_| {
        let Some(held) = &*grab else { return };
        match held.to {
            Some(to) => edit.emit((held.grip(), Gesture::Settle(to))),
            None => on_open.emit(Some(held.change.at)),
        }
        grab.set(None);
    })
}

/// The hand scrolls the page instead: the bar goes back.
fn stops(grab: &UseStateHandle<Option<Grab>>, edit: &Callback<(Grip, Gesture)>) -> Callback<PointerEvent> {
    let (grab, edit) = (grab.clone(), edit.clone());
    Callback::from(move |_| {
        if let Some(held) = grab.as_ref().filter(|held| held.to.is_some()) {
            edit.emit((held.grip(), Gesture::Cancel));
        }
        grab.set(None);
    })
}

impl Grab {
    fn grip(&self) -> Grip {
        Grip::Change(self.change.at, self.part)
    }
}

impl Drag {
    /// What a bar listens for.
    pub fn handlers(&self, bar: &Bar) -> Handlers {
        let (on_open, at) = (self.on_open.clone(), bar.change.at);
        // A press by hand has opened it when it let go; keys and voice press without a hand.
        let opens = Callback::from(move |event: MouseEvent| {
            if event.detail() == 0 {
                on_open.emit(Some(at));
            }
        });
        (self.takes(bar), opens, self.keys(&bar.change))
    }

    /// A hand takes a bar, by an end or as a whole.
    fn takes(&self, bar: &Bar) -> Callback<PointerEvent> {
        let (place, grab) = (self.place.clone(), self.grab.clone());
        let (change, width) = (bar.change.clone(), bar.width);
        Callback::from(move |event: PointerEvent| {
            if event.button() != 0 {
                return;
            }
            let (at, end) = (f64::from(event.offset_x()), END.min(0.25 * width));
            let part = match (at < end, width - end < at) {
                (true, _) => Part::From,
                (false, true) => Part::Until,
                (false, false) => Part::Whole,
            };
            if let Some(place) = place.cast::<Element>() {
                drop(place.set_pointer_capture(event.pointer_id())); // refused only where the hand is gone already
            }
            grab.set(Some(Grab { part, change: change.clone(), x: event.client_x(), to: None }));
        })
    }

    /// Arrow keys move a bar by a period, with Shift its end; rest settles it.
    fn keys(&self, change: &Change) -> Callback<KeyboardEvent> {
        let (edit, change, n_periods) = (self.edit.clone(), change.clone(), self.n_periods);
        Callback::from(move |event: KeyboardEvent| {
            let by = match event.key().as_str() {
                "ArrowLeft" => -1.0,
                "ArrowRight" => 1.0,
                _ => return,
            };
            event.prevent_default();
            let part = if event.shift_key() { Part::Until } else { Part::Whole };
            let to = target(part, &change, by, n_periods);
            edit.emit((Grip::Change(change.at, part), Gesture::Step(to)));
        })
    }
}

/// Where a part of a change comes when it is moved by so many periods; it stays within the run.
fn target(part: Part, change: &Change, by: f64, n_periods: usize) -> Setting {
    let (from, end, n) = (count(change.from), count(change.ends.unwrap_or(n_periods)), count(n_periods));
    let length = if change.ends.is_some() { end - from } else { 1.0 };
    match part {
        Part::Whole | Part::Value(_) => Setting::Number(1.0 + (from + by).min(n - length).max(0.0)),
        Part::From => Setting::Number(1.0 + (from + by).min(end - 1.0).max(0.0)),
        Part::Until => match (end + by).min(n).max(from + 1.0) {
            end if change.ends.is_none() && n <= end => Setting::Absent,
            end => Setting::Number(end),
        },
    }
}
