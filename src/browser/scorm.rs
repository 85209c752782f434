//! The learning platform around the page, where there is one (SCORM 1.2, run-time environment, section 3.3).
//!
//! A platform leaves an object by the name of `API` in a window around the page, or in the one that opened it. Every call of
//! it may fail, and none stops the page; where there is no such object, nothing happens.

use std::cell::RefCell;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Window, window};

use super::{clock, enclosed};
use crate::app::takeaway::{Call, Entry, Standing};

/// The name of what a platform leaves.
const API: &str = "API";
/// No page stands in more windows than this within each other.
const MOST_AROUND: usize = 12;
/// What is kept for the next time.
const LEFT: &str = "cmi.suspend_data";
/// The score from which a platform takes a lesson for passed (0 to 100), where it has one.
const MASTERY: &str = "cmi.student_data.mastery_score";
/// A platform sends what it is to keep: it is asked to when nothing more is told for so long (ms).
const REST_MS: u32 = 1000;

/// A platform that answered.
struct Platform {
    api: JsValue,
    /// When it was found (ms since the page was opened).
    begun: Option<f64>,
    commits: Option<Timeout>,
    _leaves: Option<EventListener>,
}

thread_local! {
    static PLATFORM: RefCell<Option<Platform>> = const { RefCell::new(None) };
}

/// What was left at the platform the last time, empty at the first; none where there is no platform. It is told at once that
/// somebody is here, and once when they leave.
#[must_use]
pub fn begin() -> Option<String> {
    if !is_there() {
        begin_with(found().filter(|_| enclosed::is_enclosed())?)?;
    }
    PLATFORM.with_borrow(|platform| Some(get(&platform.as_ref()?.api, LEFT).unwrap_or_default()))
}

fn begin_with(api: JsValue) -> Option<()> {
    if !is_yes(&call(&api, Call::Begin, &[""])?) {
        return None;
    }
    let leaves = window().map(|window| EventListener::new(&window, "pagehide", |_| end()));
    PLATFORM.set(Some(Platform { api, begun: clock::elapsed(), commits: None, _leaves: leaves }));
    Some(())
}

/// Whether there is a platform that is told.
#[must_use]
pub fn is_there() -> bool {
    PLATFORM.with_borrow(Option::is_some)
}

/// Tells the platform where the student stands, and says whether it took all of it; where there is none, nothing happens.
/// It is asked to keep it once nothing more is told for a while.
#[must_use]
pub fn tell(standing: &Standing) -> bool {
    PLATFORM.with_borrow_mut(|platform| {
        let Some(platform) = platform else { return true };
        let api = platform.api.clone();
        let mastery = get(&api, MASTERY).and_then(|score| score.parse::<f32>().ok()).map(f64::from);
        let set = |(name, value): &Entry| call(&api, Call::Set, &[name, value]).is_some_and(|answer| is_yes(&answer));
        let n_refused = standing.entries(mastery).into_iter().filter(|entry| !set(entry)).count();
        platform.commits = Some(Timeout::new(REST_MS, move || drop(call(&api, Call::Commit, &[""]))));
        standing.fits() && n_refused == 0
    })
}

/// Takes leave of the platform, once.
fn end() {
    let Some(platform) = PLATFORM.take() else { return };
    let lasted = lasted(clock::elapsed().zip(platform.begun).map_or(0.0, |(now, begun)| now - begun));
    drop(call(&platform.api, Call::Set, &["cmi.core.session_time", &lasted]));
    for last in [Call::Commit, Call::End] {
        drop(call(&platform.api, last, &[""])); // nobody is left to hear of a failure
    }
}

/// What a platform keeps under a name; none where that is nothing.
fn get(api: &JsValue, name: &str) -> Option<String> {
    call(api, Call::Get, &[name])?.as_string().filter(|value| !value.is_empty())
}

/// What a platform has left in the windows around this one, else around the one that opened it.
fn found() -> Option<JsValue> {
    let own = window()?;
    around(&own).or_else(|| {
        let outermost = own.top().ok().flatten();
        let opener = |window: &Window| window.opener().ok()?.dyn_into::<Window>().ok();
        let opener = opener(&own).or_else(|| opener(&outermost?))?;
        around(&opener)
    })
}

/// What stands in a window or in those around it.
fn around(first: &Window) -> Option<JsValue> {
    let mut window = first.clone();
    for _ in 0..MOST_AROUND {
        // A window of another origin refuses to be looked into.
        if let Some(api) = Reflect::get(&window, &API.into()).ok().filter(JsValue::is_object) {
            return Some(api);
        }
        let outer = window.parent().ok().flatten()?;
        if outer == window {
            return None;
        }
        window = outer;
    }
    None
}

/// What a function of the platform answers; none where it has none or fails.
fn call(api: &JsValue, asked: Call, values: &[&str]) -> Option<JsValue> {
    let function: Function = Reflect::get(api, &asked.name().into()).ok()?.dyn_into().ok()?;
    let values: Array = values.iter().map(|value| JsValue::from_str(value)).collect();
    function.apply(api, &values).ok()
}

/// Platforms answer the word `true`, some the value.
fn is_yes(answer: &JsValue) -> bool {
    answer.as_string().map_or(answer.is_truthy(), |word| word == "true")
}

/// A time (ms) as platforms write it: hours, minutes, seconds.
fn lasted(ms: f64) -> String {
    let seconds = (ms / 1000.0).max(0.0).floor();
    let (hours, minutes) = ((seconds / 3600.0).floor(), (seconds / 60.0).floor() % 60.0);
    format!("{hours:04.0}:{minutes:02.0}:{:02.0}", seconds % 60.0)
}
