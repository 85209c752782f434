//! The page at the end: what was done, and the result code. Nothing is sent.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::PLACE;
use crate::app::code::Code;
use crate::app::facts::calibration_words;
use crate::app::sitting::{Deed, LONGEST_NAME, Sitting};
use crate::browser::{clipboard, printing};
use crate::components::contexts::use_text;
use crate::components::share::code;
use crate::components::shared::Shared;
use crate::text::Text;

/// Whose page it is.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The lesson as it was taken.
    pub sitting: Shared<Sitting>,
    /// What the student does.
    pub on_deed: Callback<Deed>,
}

/// A page to print, with a name if the student types one, and the code that says what was answered.
#[component]
pub fn Certificate(props: &Props) -> Html {
    let text = use_text();
    let copied = use_state_eq(|| None::<bool>);
    let Props { sitting, on_deed } = props;
    let words = text.lessons().certificate;
    let result = Code::of(sitting).text(sitting.lesson()).unwrap_or_default();
    let typed = on_deed.clone();
    let oninput = move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            typed.emit(Deed::Name(input.value()));
        }
    };
    let on_copy = {
        let (copied, result) = (copied.setter(), result.clone());
        move |_: MouseEvent| {
            let copied = copied.clone();
            clipboard::copy(&result, move |done| copied.set(Some(done)));
        }
    };
    let said = copied.map(|done| words.copied[usize::from(!done)]);
    html! {
        <section class="certificate" aria-label={words.title}>
            <h1 class="certificate__title" id={PLACE} tabindex="-1">{ words.title }</h1>
            <p class="certificate__name">{ sitting.name() }</p>
            <p>{ (words.done)(&sitting.lesson().title) }</p>
            { standing(sitting, text) }
            <p class="certificate__field">
                <label for="certificate-name">{ words.name }</label>
                <input class="field" id="certificate-name" type="text" maxlength={LONGEST_NAME.to_string()} autocomplete="off"
                    value={sitting.name().to_owned()} data-draft="" {oninput} />
                <span class="small soft">{ words.name_how }</span>
            </p>
            <div class="certificate__code">
                <div>
                    <h2>{ words.code }</h2>
                    <p class="small soft">{ words.code_how }</p>
                    <textarea class="field" readonly=true rows="4" aria-label={words.code} value={result.clone()} />
                    <p class="certificate__ways">
                        <button class="button button--outlined" type="button" onclick={on_copy}>{ words.copy }</button>
                        <button class="button button--outlined" type="button" onclick={|_| printing::print()}>{ words.print }</button>
                        <button class="button" type="button" onclick={on_deed.reform(|_: MouseEvent| Deed::Restart)}>{ words.again }</button>
                        <span role="status">{ said }</span>
                    </p>
                </div>
                { code(&result, words.qr) }
            </div>
        </section>
    }
}

/// How the student stands.
fn standing(sitting: &Sitting, text: &Text) -> Html {
    let words = text.lessons().certificate;
    let standing = sitting.standing();
    let open = standing.asked - standing.answered.min(standing.asked);
    html! {
        <ul class="certificate__standing">
            <li><b>{ (words.points)(standing.points) }</b></li>
            <li>{ (words.answered)(standing.answered, standing.asked) }</li>
            if let Some(says) = calibration_words(&standing, text) { <li>{ says }</li> }
            if 0 < open { <li>{ (words.open)(open) }</li> }
        </ul>
    }
}
