//! A picture made of shapes as a picture made of points.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::download::{address, forget};

/// Points for each px, so that it stays sharp in print and on fine screens.
const SCALE: u32 = 2;

/// Draws an SVG and calls back with it as the bytes of a PNG, or with nothing where the browser cannot.
pub fn points(svg: &str, on_end: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let begun = HtmlImageElement::new().ok().zip(address(svg.as_bytes(), "image/svg+xml"));
    let Some((image, address)) = begun else { return on_end(None) };
    let drawn = image.clone();
    let at = address.clone();
    // One call for either end, so that what it holds is let go with it.
    let ended: JsValue = Closure::once_into_js(move |event: web_sys::Event| {
        forget(&at);
        on_end(if event.type_() == "load" { painted(&drawn) } else { None });
    });
    image.set_onload(Some(ended.unchecked_ref()));
    image.set_onerror(Some(ended.unchecked_ref()));
    image.set_src(&address);
}

fn painted(image: &HtmlImageElement) -> Option<Vec<u8>> {
    let canvas: HtmlCanvasElement = web_sys::window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = (SCALE * image.width(), SCALE * image.height());
    canvas.set_width(width);
    canvas.set_height(height);
    let brush: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (f64::from(width), f64::from(height));
    brush.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height).ok()?;
    let address = canvas.to_data_url_with_type("image/png").ok()?;
    let packed = address.strip_prefix("data:image/png;base64,")?;
    let bytes = web_sys::window()?.atob(packed).ok()?;
    Some(bytes.chars().filter_map(|letter| u8::try_from(u32::from(letter)).ok()).collect())
}
