//! The copy of the page that the browser keeps: a new version is offered, the copy can be removed.

use yew::prelude::*;

use crate::browser::offline::{Copy, remove, take, version};
use crate::text::Text;

/// What the copy is at, kept up to date but while the page rests: under a hand nothing moves away. The reader may put
/// an offer off.
#[hook]
pub fn use_copy(rests: bool) -> (Copy, Callback<MouseEvent>) {
    let (latest, shown) = (use_state_eq(Copy::now), use_state_eq(Copy::now));
    let setter = latest.setter();
    use_effect_with((), move |()| {
        let now = setter.clone();
        let listener = Copy::watch(move |copy| setter.set(copy));
        now.set(Copy::now()); // it may have changed before anybody listened
        move || drop(listener)
    });
    let setter = shown.setter();
    use_effect_with((*latest, rests), move |(latest, rests)| {
        if !rests {
            setter.set(*latest);
        }
    });
    let put_off = use_callback((latest.clone(), shown.clone()), |_, (latest, shown)| {
        latest.set(put_off(**shown));
        shown.set(put_off(**shown));
    });
    (*shown, put_off)
}

/// What remains of the copy's news once the reader knows it.
const fn put_off(copy: Copy) -> Copy {
    match copy {
        Copy::None | Copy::Removed => Copy::None,
        Copy::Ready | Copy::Offered | Copy::Moved => Copy::Ready,
    }
}

/// What has become of the copy, where the reader has something to decide or to know.
pub fn offer(copy: Copy, put_off: &Callback<MouseEvent>, text: &Text) -> Html {
    let words = &text.page.offline;
    let (says, take_it) = match copy {
        Copy::None | Copy::Ready => return Html::default(),
        Copy::Offered => (words.offered, Some(words.take)),
        Copy::Moved => (words.moved, Some(words.reload)),
        Copy::Removed => (words.removed, None),
    };
    let button = |name: &'static str| {
        html! { <button class="button button--outlined" type="button" onclick={|_| take()}>{ name }</button> }
    };
    html! {
        <div class="notice" role="status">
            <p>{ says }</p>
            { for take_it.map(button) }
            <button class="button" type="button" onclick={put_off}>{ words.later }</button>
        </div>
    }
}

/// The version of the running code, and the way to remove the copy.
pub fn about(copy: Copy, text: &Text) -> Html {
    let words = &text.page.offline;
    let is_kept = match copy {
        Copy::None | Copy::Removed => false,
        Copy::Ready | Copy::Offered | Copy::Moved => true,
    };
    html! {
        <p class="foot__version">
            { (words.version)(env!("CARGO_PKG_VERSION"), version().as_deref()) }
            if is_kept {
                <button class="button" type="button" onclick={|_| remove()}>{ words.remove }</button>
            }
        </p>
    }
}
