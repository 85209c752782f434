//! The foot of the page: what else there is to read, and the promise.

use yew::prelude::*;

use super::contexts::use_text;
use super::dialog::Dialog;
use super::guide::Guide;
use super::keeping::standing;
use super::offline::about;
use crate::app::LESSONS;
use crate::app::saved::Standing;
use crate::browser::offline::Copy;
use crate::text::Text;

/// The page of the formula sheet, in the page's own folder: a program of its own, which a first visit need not load.
const SHEET: &str = "formulas.html";

/// What can be read beside the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    Formulas,
    Guide,
}

impl Reading {
    const ALL: &[Self] = &[Self::Formulas, Self::Guide];

    const fn id(self) -> &'static str {
        match self {
            Self::Formulas => "formulas",
            Self::Guide => "guide",
        }
    }

    const fn title(self, text: &Text) -> &'static str {
        match self {
            Self::Formulas => text.formulas().title,
            Self::Guide => text.page().guide.title,
        }
    }

    fn intro(self, text: &Text) -> String {
        match self {
            Self::Formulas => text.formulas().intro.to_owned(),
            Self::Guide => text.page().guide.intro.to_owned(),
        }
    }
}

/// What stands beside the buttons of the foot.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// More buttons.
    #[prop_or_default]
    pub children: Html,
    /// Whether the reader's work would survive the page.
    pub standing: Standing,
    /// What the offline copy is at.
    pub copy: Copy,
}

/// Buttons that open what there is to read, over the page; it is made when it is opened, and stays.
#[component]
pub fn Foot(props: &Props) -> Html {
    let text = use_text();
    let (open, opened) = (use_state_eq(|| None::<Reading>), use_state_eq(Vec::<Reading>::new));
    let button = |reading: &Reading| {
        let (reading, open, opened) = (*reading, open.clone(), opened.clone());
        let onclick = move |_| {
            open.set(Some(reading));
            opened.set([&**opened, &[reading]].concat());
        };
        html! { <button key={reading.id()} class="button" type="button" aria-haspopup="dialog" {onclick}>{ reading.title(text) }</button> }
    };
    let on_close = use_callback(open.setter(), |(), open| open.set(None));
    let dialog = |reading: &Reading| {
        let reading = *reading;
        let body = match reading {
            _ if !opened.contains(&reading) => Html::default(),
            Reading::Formulas => html! {
                <section class="formulas" aria-label={reading.title(text)}>
                    <p class="soft"><a href={SHEET} target="_blank" rel="noopener">{ text.page().guide.alone }</a></p>
                    <iframe class="formulas__frame" title={reading.title(text)} src={SHEET} />
                </section>
            },
            Reading::Guide => html! { <Guide /> },
        };
        html! {
            <Dialog key={reading.id()} id={reading.id()} title={reading.title(text)} intro={reading.intro(text)}
                is_open={*open == Some(reading)} on_close={on_close.clone()}>
                { body }
            </Dialog>
        }
    };
    html! {
        <>
            <footer class="foot">
                <div class="foot__readings">
                    <a class="button" href={format!("#{LESSONS}s")}>{ text.page().openers.lessons }</a>
                    { for Reading::ALL.iter().map(button) }{ props.children.clone() }
                </div>
                <p>{ text.page().promise }{ " " }<span class="foot__standing">{ standing(props.standing, text) }</span></p>
                { about(props.copy, text) }
            </footer>
            <div>{ for Reading::ALL.iter().map(dialog) }</div>
        </>
    }
}
