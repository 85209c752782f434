//! How much room something has, and whether it is on the screen.

use gloo::timers::callback::Timeout;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit, ResizeObserver};
use yew::prelude::*;

use crate::app::Sight;
use crate::browser::media::{covered_below, larger};
use crate::charts::Detail;
use crate::components::contexts::use_dispatcher;
use crate::components::shared::Shared;

/// The width of a drawing before it is known (px).
pub const INITIAL: f64 = 480.0;
/// So near the screen a figure already follows: the title above its drawing is on the screen before the drawing is.
const MARGIN: &str = "10%";
/// So long nothing moves before a figure whose turn it was not shows where the lever stands (ms).
const CATCH_UP_MS: u32 = 200;

/// The room for a drawing.
#[derive(Clone, Copy, PartialEq)]
pub struct Room {
    /// Its width (px).
    pub width: f64,
    /// Whether it is on the screen or near it.
    pub is_near: bool,
    /// Whether some of it can be seen.
    pub is_seen: bool,
}

impl Room {
    /// How much of a chart is made there: while a lever is held nobody reads anything off it, or sees it where it is not.
    #[must_use]
    pub fn detail(&self, is_held: bool) -> Detail {
        match (is_held, self.is_seen) {
            (false, _) => Detail::Whole,
            (true, true) => Detail::Drawing,
            (true, false) => Detail::Title,
        }
    }
}

/// What an observer saw.
#[derive(Clone, Copy)]
pub enum Seen {
    /// A width (px).
    Width(f64),
    /// On the screen or near it, or away from it.
    Near(bool),
    /// On the screen, or off it.
    InSight(bool),
}

/// The room for a drawing, not known at first, and what takes it.
#[hook]
pub fn use_room() -> (Room, Callback<Seen>) {
    use_room_from(INITIAL)
}

/// The same where a width in px is known before.
#[hook]
pub fn use_room_from(known: f64) -> (Room, Callback<Seen>) {
    let (width, is_near, is_seen) = (use_state_eq(|| known), use_state_eq(|| true), use_state_eq(|| true));
    let setters = (width.setter(), is_near.setter(), is_seen.setter());
    let take = use_callback(setters, |seen, (width, is_near, is_seen)| match seen {
        Seen::Width(seen) => width.set(seen),
        Seen::Near(seen) => is_near.set(seen),
        Seen::InSight(seen) => is_seen.set(seen),
    });
    (Room { width: *width, is_near: *is_near, is_seen: *is_seen }, take)
}

/// What is shown: the latest, or, as long as it rests, what was shown before.
#[hook]
pub fn use_followed<T: 'static>(latest: &Shared<T>, rests: bool) -> Shared<T> {
    (*use_memo(Followed { latest: latest.clone(), rests }, |followed| followed.latest.clone())).clone()
}

/// What a figure in this place of the page follows: while a lever is held, not what is off the screen, and on a slow
/// machine by turns. Where the hand rests it catches up.
#[hook]
pub fn use_followed_from(latest: &Shared<Sight>, place: usize, is_near: bool) -> Shared<Sight> {
    let caught_up = use_state(|| None::<Shared<Sight>>);
    let turns = use_dispatcher().map(|dispatcher| dispatcher.turns()).unwrap_or_default();
    let waits = latest.held && turns.waits(place) && caught_up.as_ref() != Some(latest);
    let setter = caught_up.setter();
    use_effect_with((waits && is_near).then(|| latest.clone()), move |waits| {
        let rest = waits.clone().map(|latest| Timeout::new(CATCH_UP_MS, move || setter.set(Some(latest))));
        move || drop(rest)
    });
    use_followed(latest, waits || latest.held && !is_near)
}

/// Something that may rest: as long as it does it counts as no change, whatever it is.
struct Followed<T> {
    latest: Shared<T>,
    rests: bool,
}

impl<T> PartialEq for Followed<T> {
    fn eq(&self, next: &Self) -> bool {
        next.rests || self.latest == next.latest
    }
}

/// What is measured.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the box holds.
    pub children: Html,
    /// Its room, at first and whenever it changes.
    pub on_room: Callback<Seen>,
}

/// A box that says how wide it is and whether it is on the screen.
#[component]
pub fn Measured(props: &Props) -> Html {
    let place = use_node_ref();
    use_effect_with((place.clone(), props.on_room.clone()), |(place, on_room)| {
        let element = place.cast::<Element>();
        let watches = element.map(|element| {
            let seen = Watch::screen(&element, covered_below(), on_room, Seen::InSight);
            (Watch::width(&element, on_room), Watch::screen(&element, MARGIN, on_room, Seen::Near), seen)
        });
        move || drop(watches)
    });
    html! { <div class="measured" ref={place}>{ props.children.clone() }</div> }
}

/// Watches an element as long as it lives.
struct Watch {
    observer: Observer,
    // Kept, because the observer calls it.
    _tell: Closure<dyn FnMut(Vec<JsValue>)>,
}

enum Observer {
    Width(ResizeObserver),
    Screen(IntersectionObserver),
}

impl Watch {
    fn width(element: &Element, on_room: &Callback<Seen>) -> Option<Self> {
        let (watched, on_room) = (element.clone(), on_room.clone());
        let tell = Closure::<dyn FnMut(Vec<JsValue>)>::new(move |_| {
            let width = (watched.get_bounding_client_rect().width() / larger()).floor();
            if 0.0 < width {
                on_room.emit(Seen::Width(width));
            }
        });
        let observer = ResizeObserver::new(tell.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer: Observer::Width(observer), _tell: tell })
    }

    fn screen(element: &Element, margin: &str, on_room: &Callback<Seen>, seen: fn(bool) -> Seen) -> Option<Self> {
        let on_room = on_room.clone();
        let tell = Closure::<dyn FnMut(Vec<JsValue>)>::new(move |entries: Vec<JsValue>| {
            if let Some(entry) = entries.last().and_then(|entry| entry.dyn_ref::<IntersectionObserverEntry>()) {
                on_room.emit(seen(entry.is_intersecting()));
            }
        });
        let near = IntersectionObserverInit::new();
        near.set_root_margin(margin);
        let observer = IntersectionObserver::new_with_options(tell.as_ref().unchecked_ref(), &near).ok()?;
        observer.observe(element);
        Some(Self { observer: Observer::Screen(observer), _tell: tell })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        match &self.observer {
            Observer::Width(observer) => observer.disconnect(),
            Observer::Screen(observer) => observer.disconnect(),
        }
    }
}
