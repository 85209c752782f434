//! Files that the reader saves: the browser writes them, nothing is sent.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// A browser that asks where to save may take so long to begin (ms).
const KEEP_MS: u32 = 60_000;

/// An address within the page for some bytes of a kind.
pub(super) fn address(bytes: &[u8], kind: &str) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    Url::create_object_url_with_blob(&Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?).ok()
}

/// Lets an address go.
pub(super) fn forget(address: &str) {
    drop(Url::revoke_object_url(address)); // nothing is left to do where it is gone
}

/// Saves bytes under a name; where the browser does not, it says so itself.
pub fn save(name: &str, bytes: &[u8], kind: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let Some((document, address)) = document.zip(address(bytes, kind)) else { return };
    let link = document.create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    let Some((link, body)) = link.zip(document.body()) else { return };
    link.set_href(&address);
    link.set_download(name);
    if body.append_child(&link).is_ok() {
        link.click();
        link.remove();
    }
    Timeout::new(KEEP_MS, move || forget(&address)).forget();
}
