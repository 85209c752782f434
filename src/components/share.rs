//! What is handed out: the link to exactly this, as text, as a QR code, as a file, in another page.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::contexts::use_text;
use super::controls::choice;
use super::report;
use super::saving::{quiet, save_state};
use super::shared::Shared;
use crate::app::{Controls, Kept, Link, Manner, Qr, State, Theme};
use crate::browser::{clipboard, location};
use crate::text::{Language, Text};

/// What is handed out.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// The state.
    pub state: Shared<State>,
}

/// How the page opens that the link leads to.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Offer {
    manner: Manner,
    period: usize,
    returns: bool,
}

/// What came of copying.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Copied {
    NotYet,
    Done,
    Refused,
}

/// The link, how what it opens looks, and other ways to take the state away.
#[component]
pub fn Share(props: &Props) -> Html {
    let (text, field) = (use_text(), use_node_ref());
    let (offer, copied) = (use_offer(&props.state), use_state_eq(|| Copied::NotYet));
    let embeds = use_state_eq(|| false);
    let kept = offered(&props.state, *offer);
    let link = Link::to(&kept).map(|fragment| location::whole(&fragment));
    let words = text.share();
    let on_copy = {
        let (link, copied, field) = (link.clone().unwrap_or_default(), copied.setter(), field.clone());
        move |_| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                field.select();
            }
            let copied = copied.clone();
            clipboard::copy(&link, move |is_done| copied.set(if is_done { Copied::Done } else { Copied::Refused }));
        }
    };
    let said = match *copied {
        Copied::NotYet => "",
        Copied::Done => words.copied,
        Copied::Refused => words.not_copied,
    };
    let on_embed = use_callback(embeds.clone(), |_, embeds| embeds.set(!**embeds));
    let head = match &link {
        Ok(link) => html! {
            <>
                <div class="share__row">
                    <textarea ref={field} class="field" id="share-link" rows="2" readonly=true value={link.clone()} />
                    <button class="button button--solid" type="button" autofocus=true onclick={on_copy}>{ words.copy }</button>
                </div>
                <p class="soft">{ (words.holds)(link.chars().count()) }</p>
                <p role="status">{ said }</p>
            </>
        },
        Err(fault) => html! { <p class="refused">{ fault.says(text) }</p> },
    };
    html! {
        <div class="dialog__body share">
            <div class="share__link"><label class="soft" for="share-link">{ words.link }</label>{ head }</div>
            { how(&props.state, &offer, text) }
            <div class="share__more">
                if let Ok(link) = &link { { qr(link, text) } }
                <div>
                    <p class="soft">{ words.more }</p>
                    <div class="share__ways">
                        { way(words.file, { let (kept, text) = (kept.clone(), text); move |_| save_state(&kept, text) }) }
                        { report::opener("report-shared", words.report, "button button--outlined", &props.state, text) }
                        { way(words.embed, move |event| on_embed.emit(event)) }
                    </div>
                </div>
            </div>
            if *embeds { { snippet(&props.state, *offer, text) } }
        </div>
    }
}

/// What is offered: at first, exactly what is in sight.
#[hook]
fn use_offer(state: &State) -> UseStateHandle<Offer> {
    use_state_eq(|| Offer { manner: state.manner(), period: state.period(), returns: true })
}

fn offered(state: &State, offer: Offer) -> Kept {
    let Kept { mut stand, .. } = Kept::of(state);
    stand.period = offer.period.min(stand.moment.edited.n_periods - 1);
    Kept { stand, manner: offer.manner, ..Kept::of(state) }.returning(offer.returns)
}

/// How the page opens.
fn how(state: &State, offer: &UseStateHandle<Offer>, text: &'static Text) -> Html {
    let words = text.share();
    let with = |change: fn(Offer, usize) -> Offer| {
        let offer = offer.clone();
        Callback::from(move |n| offer.set(change(*offer, n)))
    };
    let (manner, colours) = (offer.manner, text.page().openers.colours);
    let controls: Vec<AttrValue> = words.controls.1.iter().map(|words| AttrValue::Static(words)).collect();
    let place = |at: Option<usize>| at.unwrap_or_default();
    let theme = place(Theme::ALL.iter().position(|theme| *theme == manner.theme));
    let on_controls = with(|offer, n| {
        let controls = Controls::ALL.get(n).copied().unwrap_or_default();
        Offer { manner: Manner { controls, ..offer.manner }, ..offer }
    });
    let on_theme = with(|offer, n| {
        let theme = Theme::ALL.get(n).copied().unwrap_or_default();
        Offer { manner: Manner { theme, ..offer.manner }, ..offer }
    });
    let languages: Vec<&'static str> =
        [words.language[1]].into_iter().chain(Language::ALL.iter().map(|language| language.own_name())).collect();
    let language = place(Language::ALL.iter().position(|one| Some(*one) == manner.language).map(|n| n + 1));
    let on_language = with(|offer, n| {
        let language = n.checked_sub(1).and_then(|n| Language::ALL.get(n)).copied();
        Offer { manner: Manner { language, ..offer.manner }, ..offer }
    });
    let on_presents = with(|offer, n| Offer { manner: Manner { presents: n == 1, ..offer.manner }, ..offer });
    let on_returns = with(|offer, n| Offer { returns: n == 1, ..offer });
    html! {
        <fieldset class="share__how">
            <legend class="soft">{ words.opens_with }</legend>
            { choice(words.controls.0, &controls, place(Controls::ALL.iter().position(|one| *one == manner.controls)), &on_controls) }
            <div class="share__quiet">
                { periods(state, offer.period, with(|offer, period| Offer { period, ..offer }), text) }
                { quiet(colours.0, &colours.1, theme, on_theme) }
                { quiet(words.language[0], &languages, language, on_language) }
            </div>
            { check(words.returns, offer.returns, on_returns) }
            { check(words.presents, manner.presents, on_presents) }
        </fieldset>
    }
}

/// The period in which it opens.
fn periods(state: &State, chosen: usize, on_choose: Callback<usize>, text: &Text) -> Html {
    let scenario = &state.moment().edited;
    let name = |period: usize| (text.results().timeline.period)(scenario.period, period);
    let onchange = move |event: Event| {
        let select = event.target_dyn_into::<web_sys::HtmlSelectElement>();
        on_choose.emit(select.and_then(|select| usize::try_from(select.selected_index()).ok()).unwrap_or_default());
    };
    let option = |period: usize| html! { <option key={period} selected={period == chosen}>{ name(period) }</option> };
    html! {
        <label class="quiet">
            { text.share().period }{ " " }<select {onchange}>{ for (0..scenario.n_periods).map(option) }</select>
        </label>
    }
}

fn check(label: &'static str, is_on: bool, on_turn: Callback<usize>) -> Html {
    let onchange = move |event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        on_turn.emit(usize::from(input.is_some_and(|input| input.checked())));
    };
    html! { <label class="check"><input type="checkbox" checked={is_on} {onchange} />{ label }</label> }
}

fn way(name: &'static str, onclick: impl Fn(MouseEvent) + 'static) -> Html {
    html! { <button class="button button--outlined" type="button" {onclick}>{ name }</button> }
}

/// The link as a QR code; nothing where it is too long for one.
pub fn qr(link: &str, text: &Text) -> Html {
    code(link, text.share().qr)
}

/// A text as a square that a camera reads, under this name; nothing where it is too long for one.
pub fn code(link: &str, name: &'static str) -> Html {
    let Some(qr) = Qr::new(link) else { return Html::default() };
    let side = qr.side();
    html! {
        <svg class="qr" viewBox={format!("0 0 {side} {side}")} role="img" aria-label={name} shape-rendering="crispEdges">
            <path d={qr.path()} />
        </svg>
    }
}

/// What puts it into another page.
fn snippet(state: &State, offer: Offer, text: &Text) -> Html {
    let words = text.share();
    let manner = Manner { is_embedded: true, ..offer.manner };
    let link = Link::to(&offered(state, Offer { manner, ..offer })).map(|fragment| location::whole(&fragment));
    let shipped = &state.moment().shipped;
    let question = shipped.words_in(text.language.code()).map_or(&shipped.id, |words| &words.question);
    let plain = |text: &str| text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    let shown = match &link {
        Ok(link) => format!(
            "<iframe src=\"{}\" title=\"{}\" sandbox=\"allow-scripts\" width=\"100%\" height=\"900\" loading=\"lazy\"></iframe>",
            plain(link),
            plain(&(words.frame)(question)),
        ),
        Err(fault) => fault.says(text),
    };
    html! {
        <div class="share__embed">
            <label class="soft" for="share-embed">{ words.embedded }</label>
            <textarea class="field" id="share-embed" rows="4" readonly=true value={shown} />
        </div>
    }
}
