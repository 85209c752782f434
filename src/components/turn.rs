//! A switch that stands by itself: what it does as a whole, in words below its name.

use yew::prelude::*;

use crate::app::Action;

/// A switch and what it does.
pub struct Turn {
    /// Its name.
    pub name: &'static str,
    /// Whether it is on.
    pub is_on: bool,
    /// What it does, in a sentence or two.
    pub says: AttrValue,
    /// What turning it does; none: it cannot be turned.
    pub action: Option<Action>,
}

/// The reader turns the switch; the page owns whether it is on.
pub(super) fn turn(turn: Turn, act: &Callback<Action>) -> Html {
    let (is_fixed, act) = (turn.action.is_none(), act.clone());
    let onchange = move |_: Event| turn.action.iter().for_each(|action| act.emit(action.clone()));
    html! {
        <div class="turn">
            <label>
                <span>{ turn.name }</span>
                <input class="switch" type="checkbox" role="switch" checked={turn.is_on} disabled={is_fixed} {onchange} />
            </label>
            <p class="small soft">{ turn.says }</p>
        </div>
    }
}
