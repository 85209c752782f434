//! How the page shows itself: what the style sheet goes by.

use web_sys::{Element, window};

use crate::app::{Manner, Theme};

/// Makes the page look so.
pub fn show(manner: Manner) {
    let Some(root) = window().and_then(|window| window.document()?.document_element()) else { return };
    let theme = (manner.theme != Theme::Own).then(|| manner.theme.id());
    mark(&root, "data-theme", theme);
    mark(&root, "data-presents", manner.presents.then_some("on"));
    mark(&root, "data-embedded", manner.is_embedded.then_some("on"));
}

/// An attribute of the page; none takes it away. Its name can be one, so nothing is refused.
fn mark(root: &Element, name: &str, value: Option<&str>) {
    drop(match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    });
}
