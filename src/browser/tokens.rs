//! The tokens of the style sheets as the page shows them now: in the theme and the colours of the reader's system.

use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, HtmlElement};

/// Reads tokens, as long as it lives.
pub struct Tokens {
    declared: CssStyleDeclaration,
    probe: HtmlElement,
    shown: CssStyleDeclaration,
}

impl Tokens {
    /// The tokens of the page.
    #[must_use]
    pub fn of_page() -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        let declared = window.get_computed_style(&document.document_element()?).ok()??;
        let probe: HtmlElement = document.create_element("span").ok()?.dyn_into().ok()?;
        document.body()?.append_child(&probe).ok()?;
        let shown = window.get_computed_style(&probe).ok()??;
        Some(Self { declared, probe, shown })
    }

    /// The value of a token; of a colour, the one of two that is shown.
    #[must_use]
    pub fn value(&self, token: &str) -> String {
        let declared = self.declared.get_property_value(token).unwrap_or_default().trim().to_owned();
        let is_number = declared.starts_with(|first: char| first.is_ascii_digit());
        let is_list = declared.contains(',') && !declared.contains('(');
        if is_number || is_list || declared == "none" {
            return declared;
        }
        let colour = ["var(", token, ")"].concat();
        drop(self.probe.style().set_property("color", &colour)); // any text is taken
        self.shown.get_property_value("color").unwrap_or(declared)
    }
}

impl Drop for Tokens {
    fn drop(&mut self) {
        self.probe.remove();
    }
}
