//! The page in the frame of another: its question, variants, levers and figures, and nothing around them.

use yew::prelude::*;

use super::contexts::use_act;
use super::shared::Shared;
use super::variants::variants;
use crate::app::{Action, Command, Controls, Sight};
use crate::browser::frame::{Height, controls, listen, tell_height};
use crate::text::Text;

/// The levers that the page shows in a frame; none where it stands by itself. In a frame it tells its height and heeds the
/// page around it.
#[hook]
pub fn use_frame(sight: &Shared<Sight>) -> Option<Controls> {
    let act = use_act();
    let controls = use_memo((), |()| controls());
    let is_framed = controls.is_some();
    use_effect_with(is_framed, |is_framed| {
        let height = is_framed.then(Height::tell);
        move || drop(height)
    });
    let scenario = Shared::from(sight.moment.shipped.clone());
    use_effect_with((is_framed, scenario, act), |(is_framed, scenario, act)| {
        let (scenario, act) = (scenario.clone(), act.clone());
        let heed = move |command: Command| match command.action(&scenario) {
            Some(action) => act.emit(action),
            None if command == Command::Height => tell_height(),
            None => {}
        };
        let listener = is_framed.then(|| listen(heed));
        move || drop(listener)
    });
    *controls
}

/// What stands in the frame.
pub fn framed(sight: &Sight, arrangement: Html, text: &Text, act: &Callback<Action>) -> Html {
    html! {
        <div class="embed">
            <div class="embed__head">{ variants(sight, text, act) }</div>
            { arrangement }
        </div>
    }
}
