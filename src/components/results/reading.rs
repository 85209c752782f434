//! Reading values off a drawing: which reading hover, tap and arrow keys choose.

use web_sys::{Element, KeyboardEvent, PointerEvent};

use crate::charts::{Chart, nearest};

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// This reading.
    At(usize),
    /// None any more.
    Nothing,
}

/// The reading under a pointer.
pub fn under(event: &PointerEvent, svg: &Element, chart: &Chart) -> Option<usize> {
    let rect = svg.get_bounding_client_rect();
    if rect.width() <= 0.0 {
        return None;
    }
    let scale = chart.drawing.width / rect.width();
    let (x, y) = (f64::from(event.client_x()) - rect.left(), f64::from(event.client_y()) - rect.top());
    nearest(&chart.readings, (scale * x, scale * y))
}

/// What a key asks for, given the reading there is, the one to begin at and how many there are.
pub fn asked(event: &KeyboardEvent, here: Option<usize>, start: usize, n_readings: usize) -> Option<Asked> {
    let last = n_readings.checked_sub(1)?;
    let step = |to: fn(usize, usize) -> usize| Asked::At(here.map_or(start, |here| to(here, 1)).min(last));
    match event.key().as_str() {
        "ArrowLeft" => Some(step(usize::saturating_sub)),
        "ArrowRight" => Some(step(usize::saturating_add)),
        "Home" => Some(Asked::At(0)),
        "End" => Some(Asked::At(last)),
        "Escape" => here.map(|_| Asked::Nothing),
        _ => None,
    }
}
