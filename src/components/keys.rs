//! Undo and redo by the keyboard.

use yew::prelude::*;

use super::contexts::Dispatcher;
use crate::app::Action;
use crate::browser::keys::{Shortcut, listen};

/// Listens for Ctrl+Z and Ctrl+Y while the page lives.
#[hook]
pub fn use_shortcuts(dispatcher: &Dispatcher) {
    use_effect_with(dispatcher.clone(), |dispatcher| {
        let dispatcher = dispatcher.clone();
        let listener = listen(move |shortcut| {
            dispatcher.act(match shortcut {
                Shortcut::Undo => Action::Undo,
                Shortcut::Redo => Action::Redo,
            });
        });
        move || drop(listener)
    });
}
