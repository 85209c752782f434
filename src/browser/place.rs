//! Where and when the page is shown.

use js_sys::{Date, Number};

/// The address of the page as it is read: without its kind, its fragment and what every folder has.
#[must_use]
pub fn address() -> String {
    let location = web_sys::window().map(|window| window.location());
    let part = |part: Option<String>| part.unwrap_or_default();
    let host = part(location.as_ref().and_then(|location| location.host().ok()));
    let path = part(location.as_ref().and_then(|location| location.pathname().ok()));
    (host + path.trim_end_matches("index.html")).trim_end_matches('/').to_owned()
}

/// The year, the month from 1 and the day of the month.
#[must_use]
pub fn today() -> (u32, u32, u32) {
    let now = Date::new_0();
    (now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Whether the reader's language writes a decimal comma.
#[must_use]
pub fn writes_comma() -> bool {
    let language = web_sys::window().and_then(|window| window.navigator().language());
    language.is_some_and(|language| String::from(Number::from(1.5).to_locale_string(&language)).contains(','))
}
