//! The variants of a scenario: doing nothing, and what the firm can do.

use yew::prelude::*;

use super::controls::choice;
use crate::app::{Action, Sight};
use crate::text::Text;

/// The reader chooses what the firm does; the baseline comes first.
pub fn variants(sight: &Sight, text: &Text, act: &Callback<Action>) -> Html {
    let scenario = &sight.moment.shipped;
    let words = scenario.words_in(text.language.code());
    let title = |number: usize| {
        let id = scenario.variant_id(number);
        let title = words.and_then(|words| words.variant(id)).map(|words| words.title.clone());
        if number == 0 { text.page().baseline.to_owned() } else { title.unwrap_or_else(|| id.to_owned()) }
    };
    let options: Vec<AttrValue> = (0..scenario.n_variants()).map(|number| title(number).into()).collect();
    let act = act.clone();
    let on_choose = Callback::from(move |variant| act.emit(Action::Choose(variant)));
    choice(text.page().variant, &options, sight.moment.variant, &on_choose)
}
