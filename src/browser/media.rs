//! How broad the window is and how much may move in it, as the style sheets see it.

use gloo::events::EventListener;
use web_sys::MediaQueryList;

use crate::text::typing::number;

/// One column. The same border stands in the style sheets. Paper is never arranged anew: that would come too late for it.
const PHONE: &str = "screen and (width < 42rem)";
/// Two columns, charts below.
const MIDDLE: &str = "screen and (42rem <= width < 75rem)";
/// Nothing moves by itself.
const CALM: &str = "(prefers-reduced-motion: reduce)";

/// The timeline stays at the bottom of the window. The same borders stand in its style sheet.
const TIMELINE_STAYS: &str = "(width >= 75rem) and (height >= 52rem)";

/// What the timeline covers of the window while it stays at its bottom, as the margin of an observer; rather less.
#[must_use]
pub fn covered_below() -> &'static str {
    if query(TIMELINE_STAYS).is_some_and(|query| query.matches()) { "0px 0px -64px" } else { "0px" }
}

/// How the page is arranged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breadth {
    /// One column in which levers and charts take turns.
    Phone,
    /// Levers beside the first charts, the others below.
    Middle,
    /// Levers beside everything.
    Wide,
}

impl Breadth {
    /// The breadth of the window now; wide where nobody can tell.
    #[must_use]
    pub fn now() -> Self {
        let matches = |text| query(text).is_some_and(|query| query.matches());
        if matches(PHONE) {
            Self::Phone
        } else if matches(MIDDLE) {
            Self::Middle
        } else {
            Self::Wide
        }
    }

    /// Calls back with each new breadth, as long as the listeners live.
    pub fn watch(on_change: impl Fn(Self) + Clone + 'static) -> Vec<EventListener> {
        let queries = [PHONE, MIDDLE].into_iter().filter_map(query);
        let listener = |query: MediaQueryList| {
            let on_change = on_change.clone();
            EventListener::new(&query, "change", move |_| on_change(Self::now()))
        };
        queries.map(listener).collect()
    }
}

/// Whether the reader asks for less motion.
#[must_use]
pub fn is_calm() -> bool {
    query(CALM).is_some_and(|query| query.matches())
}

/// Calls back when the reader asks for less motion or no longer does, as long as the listener lives.
#[must_use]
pub fn watch_calm(on_change: impl Fn(bool) + 'static) -> Option<EventListener> {
    query(CALM).map(|query| EventListener::new(&query, "change", move |_| on_change(is_calm())))
}

/// How much larger words are than those of most readers (16 px): drawings, whose words are of fixed size, grow alike.
#[must_use]
pub fn larger() -> f64 {
    let size = web_sys::window().and_then(|window| {
        let root = window.document()?.document_element()?;
        window.get_computed_style(&root).ok()??.get_property_value("font-size").ok()
    });
    let size = size.and_then(|size| number(size.trim_end_matches("px")).ok());
    size.map_or(1.0, |size| (size / 16.0).clamp(0.5, 4.0))
}

fn query(text: &str) -> Option<MediaQueryList> {
    web_sys::window()?.match_media(text).ok().flatten()
}
