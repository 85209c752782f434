//! A dialog over the page: shuts by its button, by Escape or by a click beside it; the focus goes back to where it was.

use web_sys::{Element, HtmlDialogElement};
use yew::prelude::*;

use super::contexts::use_text;
use super::icons::{Icon, icon};

/// What a dialog holds.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its id; its title has one made of it.
    pub id: AttrValue,
    /// Its title.
    pub title: AttrValue,
    /// What it is for, in a sentence.
    pub intro: AttrValue,
    /// Whether it holds few things below each other.
    #[prop_or_default]
    pub is_narrow: bool,
    /// Whether it is open.
    pub is_open: bool,
    /// The reader shuts it.
    pub on_close: Callback<()>,
    /// What it holds.
    pub children: Html,
}

/// A question that comes before everything else on the page. The parent owns whether it is open.
#[component]
pub fn Dialog(props: &Props) -> Html {
    let text = use_text();
    let dialog = use_node_ref();
    use_open(&dialog, props.is_open);
    let title_id = AttrValue::from(format!("{}-title", props.id));
    let shut = props.on_close.clone();
    let onclose = {
        let shut = shut.clone();
        move |_| shut.emit(())
    };
    let onclick = {
        let (shut, dialog) = (shut.clone(), dialog.clone());
        // The dialog's own box is hit only beside what it holds.
        move |event: MouseEvent| {
            if event.target_dyn_into::<Element>() == dialog.cast::<Element>() {
                shut.emit(());
            }
        }
    };
    let on_button = move |_| shut.emit(());
    html! {
        <dialog ref={dialog} class={classes!("dialog", props.is_narrow.then_some("dialog--narrow"))} id={props.id.clone()} aria-labelledby={title_id.clone()} {onclose} {onclick}>
            <div class="dialog__head">
                <div>
                    <h2 class="dialog__title" id={title_id}>{ &props.title }</h2>
                    <p class="soft">{ &props.intro }</p>
                </div>
                <button class="button button--icon" type="button" aria-label={text.page().library.close} onclick={on_button}>
                    { icon(Icon::Close) }
                </button>
            </div>
            { props.children.clone() }
        </dialog>
    }
}

/// Opens and shuts the browser's dialog as the page says.
#[hook]
fn use_open(dialog: &NodeRef, is_open: bool) {
    let dialog = dialog.clone();
    use_effect_with(is_open, move |is_open| {
        let Some(dialog) = dialog.cast::<HtmlDialogElement>() else { return };
        match (*is_open, dialog.open()) {
            (true, false) => drop(dialog.show_modal()), // refused only where it is open already
            (false, true) => dialog.close(),
            _ => {}
        }
    });
}
