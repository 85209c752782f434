//! Parts of the program that a first visit does not need: each comes when it is first asked for.
//!
//! A part is a function; what only it needs comes with it. The build takes the program apart there (`xtask/src/parts.rs`),
//! where the feature `split` says so; without it, every part is here from the beginning.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use yew::platform::spawn_local;
use yew::prelude::*;

use super::contexts::use_text;
use super::layer::Body;
use super::library::{Library, Props as LibraryProps};
use super::results::{Apart, Measured, Seen, awaited, use_room};
use super::schedule::{Props as ScheduleProps, Schedule};
use crate::text::Text;

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum Asked {
    /// The schedule, to be edited.
    Schedule(ScheduleProps),
    /// The levers of a fold.
    Fold(Body),
    /// The library of scenarios.
    Library(LibraryProps),
    /// A figure below the first ones.
    Course(Apart),
    /// A figure that is not among the first four.
    Exhibit(Apart),
}

/// A part did not come.
#[derive(Clone, Copy, Debug)]
pub struct Missing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Makes functions parts of their own: `load` asks for a part, `show` shows it where it is here.
macro_rules! parts {
    ($($part:ident: |$given:ident: $kind:ty, $text:ident| $does:expr;)+) => {
        $(mod $part {
            use super::*;

            #[cfg_attr(feature = "split", wasm_split_helpers::wasm_split($part, fallible, preload(load)))]
            pub fn part($given: &$kind, $text: &'static Text) -> Result<Html, Missing> {
                Ok($does)
            }

            #[cfg(not(feature = "split"))]
            pub async fn load() -> Result<(), Missing> {
                Ok(())
            }

            #[cfg(feature = "split")]
            pub fn show(given: &$kind, text: &'static Text) -> Option<Html> {
                now(part(given, text))?.ok()
            }

            #[cfg(not(feature = "split"))]
            pub fn show(given: &$kind, text: &'static Text) -> Option<Html> {
                part(given, text).ok()
            }
        })+
    };
}

parts! {
    schedule: |given: ScheduleProps, _text| html! { <Schedule ..given.clone() /> };
    fold: |given: Body, text| given.show(text);
    library: |given: LibraryProps, _text| html! { <Library ..given.clone() /> };
    course: |given: Apart, _text| given.course();
    exhibits: |given: Apart, _text| given.exhibit();
}

impl Asked {
    /// Shows what is here.
    fn show(&self, text: &'static Text) -> Option<Html> {
        match self {
            Self::Schedule(given) => schedule::show(given, text),
            Self::Fold(given) => fold::show(given, text),
            Self::Library(given) => library::show(given, text),
            Self::Course(given) => course::show(given, text),
            Self::Exhibit(given) => exhibits::show(given, text),
        }
    }

    /// Loads the part; whether it came.
    fn load(&self) -> Pin<Box<dyn Future<Output = bool>>> {
        match self {
            Self::Schedule(_) => Box::pin(async { schedule::load().await.is_ok() }),
            Self::Fold(_) => Box::pin(async { fold::load().await.is_ok() }),
            Self::Library(_) => Box::pin(async { library::load().await.is_ok() }),
            Self::Course(_) => Box::pin(async { course::load().await.is_ok() }),
            Self::Exhibit(_) => Box::pin(async { exhibits::load().await.is_ok() }),
        }
    }

    /// The same for a place of a width in px.
    fn in_room(&self, width: f64) -> Self {
        let apart = |given: &Apart| Apart { width, ..given.clone() };
        match self {
            Self::Course(given) => Self::Course(apart(given)),
            Self::Exhibit(given) => Self::Exhibit(apart(given)),
            Self::Schedule(_) | Self::Fold(_) | Self::Library(_) => self.clone(),
        }
    }

    /// Whether it waits until it is near the screen; everything else is asked for by the reader.
    fn waits(&self) -> bool {
        match self {
            Self::Course(given) => given.waits(),
            Self::Schedule(_) | Self::Fold(_) | Self::Library(_) | Self::Exhibit(_) => false,
        }
    }
}

/// What has come of a part.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Came {
    /// Nobody has seen its place yet.
    Unasked,
    /// It is on its way.
    Awaited,
    /// It is here.
    Here,
    /// It did not come.
    Missing,
}

impl Came {
    /// What is known at once: a part that came before is here.
    fn at_first(asked: &Asked) -> Self {
        if cfg!(feature = "split") && asked.waits() {
            return Self::Unasked;
        }
        if now(asked.load()) == Some(true) { Self::Here } else { Self::Awaited }
    }
}

/// What is asked for.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is asked for.
    pub asked: Asked,
}

/// A part as soon as it is here; until then its quiet place, or what can be done where it does not come.
#[component]
pub fn Later(props: &Props) -> Html {
    let text = use_text();
    let asked = &props.asked;
    let known = use_state_eq(|| Came::at_first(asked));
    let came = if *known == Came::Unasked && !asked.waits() { Came::Awaited } else { *known };
    let (loads, setter) = ((came == Came::Awaited).then(|| asked.load()), known.setter());
    use_effect_with(came, move |_| {
        if let Some(loads) = loads {
            spawn_local(async move { setter.set(if loads.await { Came::Here } else { Came::Missing }) });
        }
    });
    let ask = use_callback(known.setter(), |_: MouseEvent, known| known.set(Came::Awaited));
    let (room, measured) = use_room();
    let on_room = use_callback((known.setter(), measured), |seen, (known, measured)| {
        measured.emit(seen);
        if matches!(seen, Seen::Near(true)) {
            known.set(Came::Awaited);
        }
    });
    let place = match came {
        Came::Here => return asked.in_room(room.width).show(text).unwrap_or_default(),
        Came::Unasked | Came::Awaited => html! { <Measured {on_room}>{ skeleton() }</Measured> },
        Came::Missing => missing(ask, text),
    };
    match asked {
        Asked::Course(given) | Asked::Exhibit(given) => awaited(given, place, text),
        Asked::Schedule(_) | Asked::Fold(_) | Asked::Library(_) if came == Came::Missing => place,
        Asked::Schedule(_) | Asked::Fold(_) | Asked::Library(_) => {
            html! { <p class="later" aria-busy="true">{ text.page().later.loading }</p> }
        }
    }
}

fn skeleton() -> Html {
    html! { <span class="skeleton skeleton--chart" aria-busy="true" /> }
}

fn missing(ask: Callback<MouseEvent>, text: &Text) -> Html {
    let words = &text.page().later;
    html! {
        <p class="later refused" role="alert">
            { words.missing }{ " " }
            <button class="button button--outlined" type="button" onclick={ask}>{ words.again }</button>
        </p>
    }
}

/// What is known of an answer without waiting for it.
fn now<T>(answer: impl Future<Output = T>) -> Option<T> {
    match pin!(answer).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => Some(answer),
        Poll::Pending => None,
    }
}
