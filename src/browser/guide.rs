//! The model guide: a page of its own beside this one, whose text is also shown here.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document, Node, XmlHttpRequest, XmlHttpRequestResponseType};

/// The guide's address in the page's own folder.
pub const ADDRESS: &str = "guide.html";

/// A guide that is being loaded; dropping it stops the loading.
pub struct Loading {
    request: XmlHttpRequest,
    _told: Closure<dyn FnMut()>,
}

impl Loading {
    /// Loads the guide and calls back with its text, or with nothing where it cannot be had.
    ///
    /// The browser reads it as a document, never as HTML put into this page, so no script of it could run.
    #[must_use]
    pub fn begin(on_end: impl Fn(Option<Node>) + 'static) -> Option<Self> {
        let request = XmlHttpRequest::new().ok()?;
        request.open("GET", ADDRESS).ok()?;
        request.set_response_type(XmlHttpRequestResponseType::Document);
        let answered = request.clone();
        let told = Closure::new(move || on_end(text(&answered)));
        request.set_onloadend(Some(told.as_ref().unchecked_ref()));
        request.send().ok()?;
        Some(Self { request, _told: told })
    }
}

impl Drop for Loading {
    fn drop(&mut self) {
        self.request.set_onloadend(None);
        drop(self.request.abort()); // what has ended cannot be stopped, nor needs to be
    }
}

/// The guide's text, as part of this page: only the article, so that no second main landmark stands here.
fn text(request: &XmlHttpRequest) -> Option<Node> {
    let guide: Document = request.response().ok()?.dyn_into().ok()?;
    let article = guide.query_selector("article").ok()??;
    web_sys::window()?.document()?.import_node_with_deep(&article, true).ok()
}
