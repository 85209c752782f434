//! What time it is, here and in the reader's place.

use js_sys::Date;
use wasm_bindgen::JsValue;

use crate::text::saved::LocalTime;

/// Now (ms since 1970).
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast saturates, and no clock is wrong by so much"
)]
pub fn now() -> u64 {
    Date::now() as u64
}

/// Milliseconds since the page was opened; none where there is no clock.
#[must_use]
pub fn elapsed() -> Option<f64> {
    Some(web_sys::window()?.performance()?.now())
}

/// A time (ms since 1970) by the reader's clock.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "exact for the next 280,000 years")]
pub fn local(time: u64) -> LocalTime {
    let date = Date::new(&JsValue::from_f64(time as f64));
    LocalTime {
        year: date.get_full_year(),
        month: usize::try_from(date.get_month()).unwrap_or_default() + 1,
        day: date.get_date(),
        hour: date.get_hours(),
        minute: date.get_minutes(),
    }
}

/// The time of day by the reader's clock: `14:05`.
#[must_use]
pub fn time() -> String {
    let LocalTime { hour, minute, .. } = local(now());
    format!("{hour:02}:{minute:02}")
}
