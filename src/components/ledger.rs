//! Why a figure moved, worked out beside the page while somebody looks.

use std::rc::Rc;

use yew::prelude::*;

use super::shared::Shared;
use crate::browser::worker::{Errand, Heard};
use crate::explore::ledger::{Explained, Question};

/// How far the answer to a question is.
#[derive(Clone, Debug, PartialEq)]
pub enum Progress {
    /// Nothing is asked.
    Idle,
    /// So much of the work is done, in tenths.
    Working(u8),
    /// The answer.
    Done(Shared<Explained>),
}

/// Who works.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Worker,
    Page,
}

/// The answer to a question, as far as it is known. Ask nothing while the figure is closed or a lever is held: another
/// question, or none, ends the work at once. A worker does it; where there can be none, the page does it in slices.
#[hook]
pub fn use_ledger(question: Option<Question>) -> Progress {
    let asked = Shared::from(use_memo(question, Option::clone));
    let way = use_state_eq(|| Way::Worker);
    let known = use_state_eq(|| None::<(Shared<Option<Question>>, Progress)>);
    let progress = match (asked.as_ref(), &*known) {
        (None, _) => Progress::Idle,
        (Some(_), Some((about, progress))) if *about == asked => progress.clone(),
        (Some(_), _) => Progress::Working(0),
    };
    let is_done = matches!(progress, Progress::Done(_));
    use_effect_with((asked, *way, is_done), move |(asked, by, is_done)| {
        let about = asked.clone();
        let on_heard = move |heard| match heard {
            Heard::Progress(share) => known.set(Some((about.clone(), Progress::Working(tenths(share))))),
            Heard::Answer(explained) => known.set(Some((about.clone(), Progress::Done(Rc::new(explained).into())))),
            Heard::Silence => way.set(Way::Page),
        };
        let question = asked.as_ref().filter(|_| !is_done);
        let errand = question.map(|question| errand(question, *by, on_heard));
        move || drop(errand)
    });
    progress
}

fn errand(question: &Question, way: Way, on_heard: impl Fn(Heard) + Clone + 'static) -> Errand {
    let worker = match way {
        Way::Worker => Errand::to_worker(question, on_heard.clone()),
        Way::Page => None,
    };
    worker.unwrap_or_else(|| Errand::on_page(question, on_heard))
}

/// A share in tenths: what a reader is shown changes ten times at most.
fn tenths(share: f64) -> u8 {
    (1..=10).filter(|tenth| f64::from(*tenth) <= 10.0 * share).max().unwrap_or(0)
}
