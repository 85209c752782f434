//! The part of the page's address behind `#`: it follows the state, and a link that is pasted there is told.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HashChangeEvent, NavigationType, PerformanceNavigationTiming, window};

/// What stands behind `#`; nothing where there is no address.
#[must_use]
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// The whole address of the page with this behind `#`.
#[must_use]
pub fn whole(fragment: &str) -> String {
    let location = window().map(|window| window.location());
    let part = |part: Option<String>| part.unwrap_or_default();
    let origin = part(location.as_ref().and_then(|location| location.origin().ok()));
    let path = part(location.as_ref().and_then(|location| location.pathname().ok()));
    format!("{origin}{path}#{fragment}")
}

/// Puts this behind `#` without a step in the browser's history; nothing where the browser does not let it.
pub fn put(fragment: &str) {
    let Some((window, Ok(history))) = window().map(|window| (window.clone(), window.history())) else { return };
    let location = window.location();
    let (path, query) = (location.pathname().unwrap_or_default(), location.search().unwrap_or_default());
    let address = if fragment.is_empty() { format!("{path}{query}") } else { format!("{path}{query}#{fragment}") };
    let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address)); // a sandbox may refuse it
}

/// Whether the page was loaded anew, where it was before; whoever follows a link to it goes there.
#[must_use]
pub fn is_loaded_anew() -> bool {
    let begun =
        window().and_then(|window| window.performance()).map(|clock| clock.get_entries_by_type("navigation").get(0));
    let timing = begun.and_then(|begun| begun.dyn_into::<PerformanceNavigationTiming>().ok());
    timing.is_some_and(|timing| timing.type_() == NavigationType::Reload)
}

/// Calls back when the reader puts something else behind `#`, as long as the listener lives.
#[must_use]
pub fn listen(on_change: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "hashchange", move |_| on_change()))
}

/// Calls back with what stood behind `#` before, when the reader puts something else there, as long as the listener lives.
#[must_use]
pub fn watch(on_change: impl Fn(&str) + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "hashchange", move |event| {
        let old = event.unchecked_ref::<HashChangeEvent>().old_url();
        on_change(old.split_once('#').map_or("", |(_, fragment)| fragment));
    }))
}

/// Goes to another place behind `#`, as a link does.
pub fn go(fragment: &str) {
    if let Some(window) = window() {
        drop(window.location().set_hash(fragment)); // a sandbox may refuse it
    }
}
