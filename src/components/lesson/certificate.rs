//! The page at the end: what was done, and the result code. Nothing is sent.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::PLACE;
use crate::app::Seat;
use crate::app::code::Code;
use crate::app::facts::calibration_words;
use crate::app::sitting::{Deed, LONGEST_NAME, Sitting};
use crate::browser::{clipboard, location, place, printing};
use crate::components::contexts::use_text;
use crate::components::share::code;
use crate::components::shared::Shared;
use crate::text::{Day, Text};

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
    let (year, month, day) = place::today();
    let open = open(sitting);
    let is_open = usize::from(!open.is_empty());
    let said = copied.map(|done| words.copied[usize::from(!done)]);
    html! {
        <section class="certificate" aria-label={words.titles[is_open]}>
            <h1 class="certificate__title" id={PLACE} tabindex="-1">{ words.titles[is_open] }</h1>
            <p class="certificate__name">{ sitting.name() }</p>
            <p class="certificate__date">{ (text.files().date)(Day { year, month, day }) }</p>
            <p>{ (words.done[is_open])(&sitting.lesson().title) }</p>
            { standing(sitting, text) }
            if !open.is_empty() { { left(&open, sitting, on_deed, text) } }
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
                    <textarea class="field" readonly=true rows={rows(&result)} aria-label={words.code} value={result.clone()} />
                    <p class="certificate__ways">
                        <button class="button button--outlined" type="button" onclick={on_copy}>{ words.copy }</button>
                        <button class="button button--outlined" type="button" onclick={|_| printing::print()}>{ words.print }</button>
                        <span role="status">{ said }</span>
                    </p>
                    { again(on_deed, text) }
                </div>
                <figure class="certificate__qr">{ code(&result, words.qr) }<figcaption class="small soft">{ words.qr }</figcaption></figure>
            </div>
        </section>
    }
}

/// How the student stands.
fn standing(sitting: &Sitting, text: &Text) -> Html {
    let words = text.lessons().certificate;
    let standing = sitting.standing();
    html! {
        <ul class="certificate__standing">
            <li><b>{ (words.points)(standing.points) }</b></li>
            <li>{ (words.answered)(standing.answered, standing.asked) }</li>
            if let Some(says) = calibration_words(&standing, text) { <li>{ says }</li> }
        </ul>
    }
}

/// So many characters of a code stand in a line for certain, on a phone.
const IN_A_LINE: usize = 28;

/// Lines that show a code from end to end.
fn rows(code: &str) -> String {
    (code.len().div_ceil(IN_A_LINE) + 1).to_string()
}

/// The steps whose answer is still open, from 0.
fn open(sitting: &Sitting) -> Vec<usize> {
    sitting.asked().filter(|(_, work)| work.mark.is_none()).map(|(step, _)| step).collect()
}

/// What is still open, and the ways to it.
fn left(open: &[usize], sitting: &Sitting, on_deed: &Callback<Deed>, text: &Text) -> Html {
    let seat = Seat::read(&location::fragment());
    let one = |step: &usize| {
        let step = *step;
        let href = format!("#{}", Seat { step: Some(step), ..seat.clone() }.text());
        let onclick = on_deed.reform(move |_: MouseEvent| Deed::Arrive(step));
        let name = sitting.lesson().steps.get(step).map(|step| step.name.clone());
        html! { <li key={step}><a {href} {onclick}>{ format!("{}. ", step + 1) }{ name }</a></li> }
    };
    html! {
        <div class="certificate__open">
            <p>{ (text.lessons().certificate.open)(open.len()) }</p>
            <ul class="kit__links">{ for open.iter().map(one) }</ul>
        </div>
    }
}

/// The way to begin anew, which says first what it takes away.
fn again(on_deed: &Callback<Deed>, text: &Text) -> Html {
    let words = text.lessons().certificate;
    let onclick = on_deed.reform(|_: MouseEvent| Deed::Restart);
    html! {
        <details class="certificate__again">
            <summary>{ words.again[0] }</summary>
            <p class="small soft">{ words.again[1] }</p>
            <button class="button button--outlined" type="button" {onclick}>{ words.again[2] }</button>
        </details>
    }
}
