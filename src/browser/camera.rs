//! The camera, for codes that are held before it. Its pictures are looked at and forgotten.

use js_sys::Reflect;
use wasm_bindgen::prelude::{Closure, JsValue};
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{
    CanvasRenderingContext2d, DomException, HtmlCanvasElement, HtmlVideoElement, MediaStream, MediaStreamConstraints,
    MediaStreamTrack, window,
};

/// Pictures are looked at no wider than this (px): a code of a phone fills a third of it.
const WIDEST: u32 = 720;

/// Why there is no camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Browsers give it to secure pages only.
    Insecure,
    /// The reader or the browser refused it.
    Refused,
    /// There is none.
    None,
}

/// A camera that is on; it goes off when it is dropped.
pub struct Camera {
    stream: MediaStream,
}

impl Camera {
    /// Asks for a camera, the one behind where there are two, and calls back once.
    pub fn ask(on_end: impl Fn(Result<Self, Trouble>) + 'static) {
        let navigator = window().map(|window| window.navigator());
        let has_devices =
            |navigator: &_| Reflect::get(navigator, &"mediaDevices".into()).is_ok_and(|found| found.is_object());
        let devices = navigator.filter(|navigator| has_devices(navigator)).and_then(|it| it.media_devices().ok());
        let Some(devices) = devices else { return on_end(Err(Trouble::Insecure)) };
        let (wanted, facing) = (MediaStreamConstraints::new(), js_sys::Object::new());
        drop(Reflect::set(&facing, &"facingMode".into(), &"environment".into())); // a new object takes any key
        wanted.set_video(&facing);
        let Ok(asked) = devices.get_user_media_with_constraints(&wanted) else { return on_end(Err(Trouble::None)) };
        let on_end = std::rc::Rc::new(on_end);
        let told = std::rc::Rc::clone(&on_end);
        let given = Closure::once(move |stream: JsValue| {
            told(stream.dyn_into().map(|stream| Self { stream }).map_err(|_| Trouble::None));
        });
        let refused = Closure::once(move |why: JsValue| on_end(Err(trouble(&why))));
        drop(asked.then2(&given, &refused));
        // They live until the browser has answered, once.
        given.forget();
        refused.forget();
    }

    /// Shows what it sees.
    pub fn show(&self, video: &HtmlVideoElement) {
        video.set_src_object(Some(&self.stream));
        drop(video.play()); // where it may not play, nothing is seen, and the reader pastes
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        for track in self.stream.get_tracks().iter().filter_map(|track| track.dyn_into::<MediaStreamTrack>().ok()) {
            track.stop();
        }
    }
}

/// A camera that is not there has a number of its own; whatever else the browser says, it does not give one.
fn trouble(why: &JsValue) -> Trouble {
    match why.dyn_ref::<DomException>().map(DomException::code) {
        Some(DomException::NOT_FOUND_ERR) | None => Trouble::None,
        Some(_) => Trouble::Refused,
    }
}

/// How bright each point of the present picture is, row by row, with its width and height (px); none where there is none yet.
#[must_use]
pub fn picture(video: &HtmlVideoElement) -> Option<(usize, usize, Vec<u8>)> {
    let (wide, high) = (video.video_width(), video.video_height());
    if wide == 0 || high == 0 {
        return None;
    }
    let width = wide.min(WIDEST);
    let height = (high * width / wide).max(1);
    let canvas: HtmlCanvasElement = window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let brush: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (w, h) = (f64::from(width), f64::from(height));
    brush.draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, w, h).ok()?;
    let Clamped(points) = brush.get_image_data(0.0, 0.0, w, h).ok()?.data();
    Some((usize::try_from(width).ok()?, usize::try_from(height).ok()?, points.chunks(4).map(bright).collect()))
}

/// How bright a point looks, of its red, green and blue.
fn bright(point: &[u8]) -> u8 {
    let [red, green, blue, ..] = point else { return 0 };
    let sum = 77 * u32::from(*red) + 150 * u32::from(*green) + 29 * u32::from(*blue);
    u8::try_from(sum >> 8).unwrap_or(u8::MAX)
}
