//! Undo and redo by the keyboard.

use yew::prelude::*;

use super::contexts::Dispatcher;
use crate::app::Action;
use crate::browser::keys::{Shortcut, listen};

/// Listens for Ctrl+Z and Ctrl+Y as long as somebody heeds them.
#[hook]
pub fn use_shortcuts(heeds: Option<&Dispatcher>) {
    use_effect_with(heeds.cloned(), |heeds| {
        let listener = heeds.clone().and_then(|dispatcher| {
            listen(move |shortcut| {
                dispatcher.act(match shortcut {
                    Shortcut::Undo => Action::Undo,
                    Shortcut::Redo => Action::Redo,
                });
            })
        });
        move || drop(listener)
    });
}
