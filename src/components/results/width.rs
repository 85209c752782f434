//! How wide something is.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// The width of a drawing before it is known (px).
const INITIAL: f64 = 480.0;

/// A width that is not known at first, and what takes it.
#[hook]
pub fn use_width() -> (f64, Callback<f64>) {
    let width = use_state_eq(|| INITIAL);
    let take = use_callback(width.setter(), |measured: f64, width| width.set(measured));
    (*width, take)
}

/// What is measured.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the box holds.
    pub children: Html,
    /// Its width (px), at first and whenever it changes.
    pub on_width: Callback<f64>,
}

/// A box that says how wide it is.
#[component]
pub fn Measured(props: &Props) -> Html {
    let place = use_node_ref();
    use_effect_with((place.clone(), props.on_width.clone()), |(place, on_width)| {
        let watch = place.cast::<Element>().and_then(|element| Watch::new(element, on_width.clone()));
        move || drop(watch)
    });
    html! { <div class="measured" ref={place}>{ props.children.clone() }</div> }
}

/// Watches the width of an element as long as it lives.
struct Watch {
    observer: ResizeObserver,
    // Kept, because the observer calls it.
    _tell: Closure<dyn FnMut()>,
}

impl Watch {
    fn new(element: Element, on_width: Callback<f64>) -> Option<Self> {
        let watched = element.clone();
        let tell = Closure::<dyn FnMut()>::new(move || {
            let width = element.get_bounding_client_rect().width().floor();
            if 0.0 < width {
                on_width.emit(width);
            }
        });
        let observer = ResizeObserver::new(tell.as_ref().unchecked_ref()).ok()?;
        observer.observe(&watched);
        Some(Self { observer, _tell: tell })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
