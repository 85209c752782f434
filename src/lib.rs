//! Worthwhile: a simulator of customer delivered value.
//!
//! # The one path
//!
//! ```text
//!  scenario file
//!       |
//!       v
//!  user --> Action --> State::after --> Moment --> Answer (simulate) --> Sight --> charts --> <figure>
//!    ^                                                                     |
//!    |                                                                     +--> sentences, numbers, tables
//!    +---------------- components (events become gestures, gestures become Actions) <-----+
//! ```
//!
//! An [`app::Action`] says what the reader did. [`app::State::after`] is the only function that changes a scenario, the
//! variant, the period or the figures in sight; when a lever that is held comes to rest is told by the store of the components, and a
//! component keeps for itself only what is unfinished or unfolded. What the model answers follows from the state and is
//! never stored in it: numbers, charts and sentences are functions of [`app::Sight`]. One question takes longer than a
//! frame, why a figure moved: it travels as numbers to a worker, where there is one, and its answer is shown when it comes.
//!
//! A first visit loads what the first screen shows. The schedule, the folds of levers, the library and most figures are
//! parts of the program that come when they are first asked for (`components::later`); the words of a part come with it.
//!
//! Up to four moments can be pinned ([`app::Pins`], a view); `app::facts::Comparison` runs them beside each other for
//! `charts::compare` and the tables of `components::compare`, which stands in the place of levers and results.
//!
//! What the reader does is kept in the browser: [`app::saved`] decides what is written, a second after it rests, and what two
//! tabs make of each other's writing; [`app::Kept`] is the text of one state. Nothing but the state is kept, no answer.
//!
//! The report (`app::facts::Report`, `components::report`) says what is in sight on one page for the browser's print.
//!
//! A lesson ([`lesson`], a text taken apart into typed blocks) stands in the place of the page (`components::teaching`,
//! `components::lesson`; [`app::Seat`] is its address). [`app::sitting`] is all that was done in it; each step has a state of
//! its own, made of its scene ([`app::bench`]), so that the reader's own work waits untouched. A room and its trainer's
//! console are two windows of one sitting and tell each other where it stands.
//!
//! A lesson is written in a form beside its text ([`app::author::Manuscript`], `components::author`): each follows the other,
//! and [`lesson::Lesson::rewritten`] keeps every line that still says the same.
//!
//! Beside the path stand two texts: the formula sheet, made from [`model::formulas::FORMULAS`], and the guide, which the
//! build makes from the document of the model (`src/model/model.md`).
//!
//! A lesson that is taken is an [`app::sitting::Sitting`]: deeds in, one step in sight; what the model answers is no part of it.
//! What remains at the end is a result code ([`app::code`]); a trainer collects many ([`app::class`]) without a server.
//!
//! # Invariants
//!
//! * The model never sees a browser, a language or a chart.
//! * `State::after` is total and never panics; what the model refuses changes nothing.
//! * Everything on the screen can be recomputed from the state.
//! * Every word stands in [`text`] or in a scenario; components have none of their own.
//! * Nothing of the reader ever leaves: only files of the page's own folder are requested, carrying nothing.
//! * What others wrote is refused with a reason or kept whole; it never half-applies.
//! * What is kept is never written over unseen: not by another tab, not by an older version, not where it cannot be read.
//!
//! # Modules, in reading order
//!
//! All but the last two are pure and need no browser.

pub mod model;
pub mod scenario;
pub mod explore;
pub mod lesson;
pub mod text;
pub mod charts;
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod components;
