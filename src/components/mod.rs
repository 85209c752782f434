//! What stands on the page. A component shows (props only) or asks (a callback of a value); only `app` sees the state.

mod shared;
mod later;
mod keep;
mod beginning;
mod grip;
mod store;
mod contexts;
mod address;
mod app;
mod page;
mod teaching;
mod arrangement;
mod keys;
mod notice;
mod opening;
mod saving;
mod files;
mod takeaway;
mod history;
mod bar;
mod picker;
mod dialog;
mod opener;
mod library;
mod reopening;
mod own;
mod naming;
mod keeping;
mod share;
mod report;
mod variants;
mod levers;
mod lever;
mod look;
mod badge;
mod turn;
mod charge;
mod recast;
mod layer;
mod layers;
mod term;
mod ledger;
mod icons;
mod offline;
mod embed;
mod foot;
mod guide;
mod formulas;
mod schedule;
mod compare;
mod lesson;
mod author;
mod class;
pub mod results;
pub mod controls;

pub use app::App;
pub use badge::Badge;
pub use contexts::{Dispatcher, Given, use_act, use_text, use_touch};
pub use formulas::FormulaSheet;
pub use grip::{Grip, Made, Part};
pub use icons::{Icon, icon};
pub use ledger::{Progress, use_ledger};
pub use library::{Library, Props as LibraryProps, Read, shelf};
pub use look::{Look, Scale, Value};
pub use shared::Shared;
pub use store::{Message, Store};
pub use takeaway::{Props as TakeawayProps, Takeaway};
pub use term::{Term, use_term};
pub use variants::variants;

use web_sys::window;

/// The element whose first paint the program replaces.
const ROOT: &str = "app";

/// Mounts the page; a panic from here on is told to the reader.
pub fn mount() {
    show::<App>();
}

/// Mounts the formula sheet, which is a page of its own.
pub fn mount_formulas() {
    show::<FormulaSheet>();
}

fn show<C: yew::BaseComponent<Properties = ()>>() {
    yew::set_custom_panic_hook(Box::new(|info| crate::browser::failure::tell(&info.to_string())));
    let root = window().and_then(|window| window.document()?.get_element_by_id(ROOT));
    match root {
        Some(root) => drop(yew::Renderer::<C>::with_root(root).render()),
        None => crate::browser::failure::tell(ROOT),
    }
}
