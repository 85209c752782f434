//! The report: one page about what is in sight, as it is printed.

use std::rc::Rc;

use yew::prelude::*;

use super::contexts::use_text;
use super::icons::{Icon, icon};
use super::later::Asked;
use super::ledger::{Progress, use_ledger};
use super::opener::Opener;
use super::results::still;
use super::share::qr;
use super::shared::Shared;
use crate::app::export::VERSION;
use crate::app::facts::{Held, Number, Report as Says, figure_in_report, name_in_report, why_moved};
use crate::app::{Answer, Kept, Link, Sight, State};
use crate::browser::{location, place, printing};
use crate::charts::Chart;
use crate::explore::Exhibit;
use crate::explore::ledger::Figure as Moved;
use crate::text::{Day, Text};

/// The width that figures are drawn at (px); the page scales them to the room that words leave.
const WIDTH: f64 = 420.0;
/// The same for a figure that stands alone.
const ALONE: f64 = 720.0;
/// Longer links are not printed (letters): nobody types them.
const MOST_TYPED: usize = 150;

/// What the report is about.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// The state.
    pub state: Shared<State>,
}

/// The page as it is printed, and the button that prints it.
#[component]
pub fn Report(props: &Props) -> Html {
    let text = use_text();
    let sight = use_memo(props.state.clone(), |state| Sight::new(state, Rc::new(Answer::new(state.moment()))));
    let asks_why = sight.gallery.exhibits().contains(&Exhibit::Why);
    let progress = use_ledger(if asks_why { sight.question() } else { None });
    let (says, words) = (Says::new(&sight, text), text.report());
    let exhibits = sight.gallery.exhibits();
    html! {
        <div class="dialog__body report">
            <p class="report__do">
                <button class="button button--solid" type="button" autofocus=true onclick={|_| printing::print()}>{ words.print }</button>
                <span class="soft">{ words.how }</span>
            </p>
            <article class="sheet" aria-label={words.page}>
                <div class="sheet__top">
                    <div>{ head(&says, text) }<p>{ &says.situation }</p>{ changes(&says, text) }</div>
                    { link(&props.state, text) }
                </div>
                <div class="sheet__numbers">
                    { for says.numbers.iter().flatten().map(number) }
                    <p class="sheet__why"><b>{ &says.why.finding }</b>{ " " }{ &says.why.behind }</p>
                </div>
                <div class="sheet__figures" data-n={exhibits.len().to_string()}>
                    { for exhibits.iter().map(|exhibit| figure(*exhibit, &sight, &progress, text)) }
                </div>
                { outcomes(&says, text) }
            </article>
        </div>
    }
}

/// What opens the report, by this name.
pub fn opener(
    id: &'static str,
    name: &'static str,
    look: &'static str,
    state: &Shared<State>,
    text: &'static Text,
) -> Html {
    let [title, intro] = text.page().openers.report;
    html! { <Opener {id} {name} {look} {title} {intro} asked={Asked::Report(Props { state: state.clone() })} /> }
}

/// Who made it and when, what is asked, and of what.
fn head(says: &Says, text: &Text) -> Html {
    let (year, month, day) = place::today();
    let made = [(text.files().made_by)(VERSION), (text.files().date)(Day { year, month, day })].join(" · ");
    html! {
        <header class="sheet__head">
            <p class="sheet__made">{ made }</p>
            <p>{ [&*says.title, &says.about].join(" · ") }</p>
            <h3 class="sheet__question">{ &says.question }</h3>
        </header>
    }
}

/// What was changed.
fn changes(says: &Says, text: &Text) -> Html {
    let words = text.report();
    html! {
        <div class="sheet__changes">
            if !says.changed.is_empty() || says.assumed.is_empty() {
                <section>
                    <h3>{ words.changed }</h3>
                    if says.changed.is_empty() { <p>{ words.unchanged }</p> }
                    { list(&says.changed) }
                </section>
            }
            if !says.assumed.is_empty() { <section><h3>{ words.assumed }</h3>{ list(&says.assumed) }</section> }
        </div>
    }
}

fn number(number: &Number) -> Html {
    html! {
        <div key={number.meaning} class={classes!("number", format!("number--{}", number.meaning))}>
            <h3>{ number.name.name }</h3>
            <p class="sheet__number">
                <b class="number__value">{ &number.reads }</b>
                if let Some(change) = &number.change { { " " }<span class="together">{ change }</span> }
            </p>
            <p>{ &number.says }</p>
        </div>
    }
}

fn list(lines: &[String]) -> Html {
    html! { <ul>{ for lines.iter().map(|line| html! { <li key={line.as_str()}>{ line }</li> }) }</ul> }
}

/// A figure under its finding; its name where there is none.
fn figure(exhibit: Exhibit, sight: &Sight, progress: &Progress, text: &Text) -> Html {
    let name = name_in_report(exhibit, sight, text);
    let width = if sight.gallery.exhibits().len() == 1 { ALONE } else { WIDTH };
    let chart = drawn(exhibit, sight, progress, width, text);
    let says = match (&chart, progress) {
        (Some(chart), _) => html! { &chart.title },
        (None, Progress::Working(_)) if exhibit == Exhibit::Why => html! { text.report().working },
        (None, Progress::Idle) if exhibit == Exhibit::Why => html! { text.moved().unchanged },
        (None, _) => html! { (text.exhibits().nothing)(exhibit) },
    };
    html! {
        <figure key={exhibit.id()} class="sheet__figure" aria-label={name.clone()}>
            <figcaption>{ name }{ ": " }<b>{ says }</b></figcaption>
            { chart.map(|chart| still(exhibit, &chart)) }
        </figure>
    }
}

fn drawn(exhibit: Exhibit, sight: &Sight, progress: &Progress, width: f64, text: &Text) -> Option<Chart> {
    match (exhibit, progress) {
        (Exhibit::Why, Progress::Done(explained)) => {
            Some(why_moved(explained, Moved::Satisfaction, sight, width, text))
        }
        _ => figure_in_report(exhibit, sight, width, text),
    }
}

/// What must come out, and whether it does.
fn outcomes(says: &Says, text: &Text) -> Html {
    let words = &text.results().outcomes;
    let one = |held: &Held| {
        let (sign, holds) = if held.holds { (Icon::Check, words.holds) } else { (Icon::Cross, words.fails) };
        html! {
            <li key={held.sentence.as_str()}>
                { icon(sign) }<span class="sr">{ holds }</span>
                <span>{ &held.sentence }{ " " }<span class="soft together">{ &held.figures }</span></span>
            </li>
        }
    };
    if says.outcomes.is_empty() {
        return Html::default();
    }
    html! { <section class="sheet__outcomes"><h3>{ words.title }</h3><ul>{ for says.outcomes.iter().map(one) }</ul></section> }
}

/// The way back to exactly this, for a phone and for a keyboard.
fn link(state: &State, text: &Text) -> Html {
    let words = text.report();
    let Ok(link) = Link::to(&Kept::of(state)).map(|fragment| location::whole(&fragment)) else {
        return html! { <footer class="sheet__link"><p>{ words.too_long }</p></footer> };
    };
    let is_short = link.chars().count() <= MOST_TYPED;
    let (says, shown) = if is_short { (words.link, link.clone()) } else { (words.scan, place::address()) };
    html! {
        <footer class={classes!("sheet__link", (!is_short).then_some("sheet__link--long"))}>
            { qr(&link, text) }
            <p>{ says }{ " " }<a href={link}>{ shown }</a></p>
        </footer>
    }
}
