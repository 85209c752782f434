//! Parts of the program that a first visit does not need: each comes when it is first asked for.
//!
//! A part is a function; what only it needs comes with it. The build takes the program apart there (`xtask/src/parts.rs`),
//! where the feature `split` says so; without it, every part is here from the beginning.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use yew::platform::spawn_local;
use yew::prelude::*;

use super::author::{Author, Props as AuthorProps};
use super::class::{Collect, Props as ClassProps};
use super::compare::{Compare, Props as CompareProps};
use super::contexts::use_text;
use super::files::{Files, Props as FilesProps};
use super::history::{History, Props as HistoryProps};
use super::layer::Body;
use super::lesson::{
    Joining as JoiningProps, Lessons, Prepared as PreparedProps, Props as LessonsProps, Shelf, ShelfProps,
};
use super::library::{Library, Props as LibraryProps};
use super::own::{Own, Props as OwnProps};
use super::report::{Props as ReportProps, Report};
use super::results::{Apart, Choices, ChoicesProps, Measured, Seen, awaited, use_room};
use super::schedule::{Props as ScheduleProps, Schedule};
use super::share::{Props as ShareProps, Share};
use crate::text::Text;

/// A part did not come.
#[derive(Clone, Copy, Debug)]
pub struct Missing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Makes functions parts of the program, each in a file of this name: `load` asks for a part, `show` shows it where it is here.
/// Parts that share most of what they need share a file; the fewer files, the less code stands between them in further ones.
macro_rules! parts {
    ($($(#[$doc:meta])+ $asked:ident = $part:ident of $file:ident: |$given:ident: $kind:ty, $text:ident| $does:expr;)+) => {
        /// What is asked for.
        #[derive(Clone, PartialEq)]
        pub enum Asked {
            $($(#[$doc])+ $asked($kind),)+
        }

        impl Asked {
            /// Shows what is here.
            fn show(&self, text: &'static Text) -> Option<Html> {
                match self {
                    $(Self::$asked(given) => $part::show(given, text),)+
                }
            }

            /// Loads the part; whether it came.
            fn load(&self) -> Pin<Box<dyn Future<Output = bool>>> {
                match self {
                    $(Self::$asked(_) => Box::pin(async { $part::load().await.is_ok() }),)+
                }
            }
        }

        $(mod $part {
            use super::*;

            #[cfg_attr(feature = "split", wasm_split_helpers::wasm_split($file, fallible, preload(load)))]
            pub fn $part($given: &$kind, $text: &'static Text) -> Result<Html, Missing> {
                Ok($does)
            }

            #[cfg(not(feature = "split"))]
            pub async fn load() -> Result<(), Missing> {
                Ok(())
            }

            #[cfg(feature = "split")]
            pub fn show(given: &$kind, text: &'static Text) -> Option<Html> {
                now($part(given, text))?.ok()
            }

            #[cfg(not(feature = "split"))]
            pub fn show(given: &$kind, text: &'static Text) -> Option<Html> {
                $part(given, text).ok()
            }
        })+
    };
}

parts! {
    /// The schedule, to be edited.
    Schedule = schedule of schedule: |given: ScheduleProps, _text| html! { <Schedule ..given.clone() /> };
    /// The levers of a fold.
    Fold = fold of fold: |given: Body, text| given.show(text);
    /// The library of scenarios, and the reader's own.
    Library = library of library: |given: (LibraryProps, OwnProps), _text| {
        html! { <><Library ..given.0.clone() /><Own ..given.1.clone() /></> }
    };
    /// What was done.
    History = history of away: |given: HistoryProps, _text| html! { <History ..given.clone() /> };
    /// What is handed out.
    Share = share of away: |given: ShareProps, _text| html! { <Share ..given.clone() /> };
    /// One page to print.
    Report = report of away: |given: ReportProps, _text| html! { <Report ..given.clone() /> };
    /// What can be taken away.
    Files = files of away: |given: FilesProps, _text| html! { <Files ..given.clone() /> };
    /// The menu of a figure.
    Menu = menu of away: |given: ChoicesProps, _text| html! { <Choices ..given.clone() /> };
    /// Pinned states beside each other.
    Compare = compare of compare: |given: CompareProps, _text| html! { <Compare ..given.clone() /> };
    /// Lessons in the place of the page.
    Teach = teach of teach: |given: LessonsProps, _text| html! { <Lessons ..given.clone() /> };
    /// The list of lessons, and what helps a teacher; the file of one lesson has neither.
    Shelf = shelf of kit: |given: ShelfProps, _text| html! { <Shelf ..given.clone() /> };
    /// What a teacher reads or prints of a lesson.
    Prepared = prepared of kit: |given: PreparedProps, text| given.shown(text);
    /// How a room comes to a lesson with its own devices.
    Joining = joining of kit: |given: JoiningProps, text| given.shown(text);
    /// The place where a lesson is written.
    Author = author of author: |given: AuthorProps, _text| html! { <Author ..given.clone() /> };
    /// The results of a class.
    Class = class of class: |given: ClassProps, _text| html! { <Collect ..given.clone() /> };
    /// A figure below the first ones.
    Course = course of course: |given: Apart, _text| given.course();
    /// A figure that is not among the first four.
    Exhibit = exhibits of exhibits: |given: Apart, _text| given.exhibit();
}

impl Asked {
    /// The figure that it is.
    fn figure(&self) -> Option<&Apart> {
        if let Self::Course(given) | Self::Exhibit(given) = self { Some(given) } else { None }
    }

    /// The same for a place of a width in px.
    fn in_room(&self, width: f64) -> Self {
        let mut asked = self.clone();
        if let Self::Course(given) | Self::Exhibit(given) = &mut asked {
            given.width = width;
        }
        asked
    }

    /// Whether it waits until it is near the screen; everything else is asked for by the reader.
    fn waits(&self) -> bool {
        if let Self::Course(given) = self { given.waits() } else { false }
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
    match asked.figure() {
        Some(figure) => awaited(figure, place, text),
        None if came == Came::Missing => place,
        None => html! { <p class="later" aria-busy="true">{ text.page().later.loading }</p> },
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
