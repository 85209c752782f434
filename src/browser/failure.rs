//! Tells the page that the program has stopped; `boot.js` says it in words.

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

/// The event that `boot.js` waits for.
const EVENT: &str = "worthwhile-failed";

/// Hands the reason over. Called while the program stops, so it does nothing where there is no window.
pub fn tell(reason: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(reason));
    let event = CustomEvent::new_with_event_init_dict(EVENT, &init);
    if let (Some(window), Ok(event)) = (web_sys::window(), event) {
        drop(window.dispatch_event(&event)); // nobody is left to hear of a failure to fail
    }
}
