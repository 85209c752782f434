//! Files of the page's own folder that are loaded when they are asked for.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document, Node, XmlHttpRequest, XmlHttpRequestResponseType};

use super::enclosed;

/// A file that is being loaded; dropping it stops the loading.
pub struct Loading {
    request: XmlHttpRequest,
    _told: Closure<dyn FnMut()>,
}

impl Loading {
    /// Loads the text of a file and calls back with it, or with nothing where it cannot be had.
    ///
    /// Where the page is one file, what it holds is told at once, and nothing else can be had.
    #[must_use]
    pub fn text(address: &str, on_end: impl Fn(Option<String>) + 'static) -> Option<Self> {
        if enclosed::is_enclosed() {
            on_end(enclosed::file(address));
            return None;
        }
        Self::begin(address, XmlHttpRequestResponseType::Text, move |request| on_end(text(request)))
    }

    /// Loads a page and calls back with its article as part of this page, or with nothing where it cannot be had.
    ///
    /// The browser reads it as a document, never as HTML put into this page, so no script of it could run.
    #[must_use]
    pub fn article(address: &str, on_end: impl Fn(Option<Node>) + 'static) -> Option<Self> {
        if enclosed::is_enclosed() {
            on_end(None);
            return None;
        }
        Self::begin(address, XmlHttpRequestResponseType::Document, move |request| on_end(article(request)))
    }

    fn begin(
        address: &str,
        kind: XmlHttpRequestResponseType,
        on_end: impl Fn(&XmlHttpRequest) + 'static,
    ) -> Option<Self> {
        let request = XmlHttpRequest::new().ok()?;
        request.open("GET", address).ok()?;
        request.set_response_type(kind);
        let answered = request.clone();
        let told = Closure::new(move || on_end(&answered));
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

fn text(request: &XmlHttpRequest) -> Option<String> {
    (request.status().ok()? == 200).then(|| request.response_text().ok()?)?
}

/// The article of a page: without its main landmark, of which this page has one.
fn article(request: &XmlHttpRequest) -> Option<Node> {
    let page: Document = request.response().ok()?.dyn_into().ok()?;
    let article = page.query_selector("article").ok()??;
    web_sys::window()?.document()?.import_node_with_deep(&article, true).ok()
}
