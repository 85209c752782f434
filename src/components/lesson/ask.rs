//! What a step asks, in the shape of its answer; the student tries, commits, and is told at once.

use yew::prelude::*;

use super::answer::{HINTS, answer, hints, told};
use super::curve::{Curve, Props as CurveProps};
use super::entry::{Entry, fields};
use super::order::order;
use super::room::ANSWER;
use super::stage::Begun;
use super::tasks::{choices, goals};
use crate::app::sitting::{Curtain, Deed, Reply, Sitting, Truth, Verdict, Work, truth};
use crate::app::{Role, Sight};
use crate::browser::focus;
use crate::components::contexts::use_text;
use crate::components::shared::Shared;
use crate::lesson::{Ask, Shape, Task};
use crate::text::{Numbers, Text};

/// What is asked, and in what it is answered.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The lesson at the step that asks.
    pub sitting: Shared<Sitting>,
    /// What is in sight now.
    pub sight: Shared<Sight>,
    /// What was in sight at the beginning.
    pub begun: Shared<Begun>,
    /// What the student does.
    pub on_deed: Callback<Deed>,
    /// Who looks at it.
    pub role: Role,
}

/// Everything that the parts of a question need.
pub struct Asked<'a> {
    /// What is asked.
    pub ask: &'a Ask,
    /// What was done.
    pub work: &'a Work,
    /// What is right, where that is known already.
    pub truth: Option<&'a Truth>,
    /// Whether what is right is shown: the answer is locked, or whoever leads a room shows it.
    pub is_shown: bool,
    /// Whether the right answer stays hidden all the same, as long as the answer is wrong.
    pub hides_the_right: bool,
    /// Whether a teacher goes through it alone: nothing is locked.
    pub is_rehearsed: bool,
    /// How the answer stands, once it is locked.
    pub verdict: Option<&'a Verdict>,
    /// What is in sight.
    pub sight: &'a Shared<Sight>,
    /// How numbers are written.
    pub numbers: Numbers,
    /// The words.
    pub text: &'static Text,
    /// What the student does.
    pub on_deed: &'a Callback<Deed>,
}

/// A question or a prediction, with what it takes to answer it.
#[component]
pub fn Asking(props: &Props) -> Html {
    let text = use_text();
    let Props { sitting, sight, begun, on_deed, role } = props;
    let (entry, said) = (use_state_eq(Entry::default), use_state_eq(|| Ok(String::new())));
    let work = sitting.work();
    let seen = (sitting.at(), is_live(sitting).then(|| sight.clone()), is_known(sitting));
    let truth = use_memo(seen, |(_, live, is_known)| {
        let sight = live.as_deref().unwrap_or(&begun.sight);
        sitting.ask().filter(|_| *is_known).and_then(|ask| truth(ask, sight))
    });
    use_follow(work.is_locked() && matches!(sitting.ask(), Some(Ask::Predict(_))), ANSWER);
    use_follow(0 < work.hints && !sitting.has_hint(), HINTS);
    let Some(ask) = sitting.ask() else { return Html::default() };
    let numbers = Numbers { currency: sight.moment.edited.currency };
    let verdict = (*truth).as_ref().filter(|_| work.is_locked()).and_then(|truth| truth.judge(ask, &work));
    let asked = Asked {
        ask,
        work: &work,
        truth: (*truth).as_ref(),
        is_shown: is_shown(sitting),
        hides_the_right: sitting.hides_the_right(),
        is_rehearsed: *role == Role::Rehearsal,
        verdict: verdict.as_ref(),
        sight,
        numbers,
        text,
        on_deed,
    };
    let on_lock = {
        let (sitting, sight, begun, entry) = (sitting.clone(), sight.clone(), begun.clone(), (*entry).clone());
        let (on_deed, said) = (on_deed.clone(), said.setter());
        Callback::from(move |_: MouseEvent| {
            let seen = if is_live(&sitting) { &*sight } else { &begun.sight };
            said.set(committed(&sitting, seen, &entry, (numbers, text), &on_deed));
        })
    };
    html! {
        <div class="ask">
            <div class="ask__main">
                { answered_in(&asked, &entry, &begun.sight) }
                { lock(&asked, on_lock) }
                // What comes of an answer stands below, for those who see it.
                <p class={if said.is_ok() { "sr" } else { "ask__said" }} role="status">{ spoken(&said) }</p>
            </div>
            <div class="ask__after">{ answer(&asked) }{ hints(&asked, sitting) }</div>
        </div>
    }
}

/// The keyboard goes where a button was pressed that is gone then.
#[hook]
fn use_follow(is_gone: bool, to: &'static str) {
    let was_gone = use_mut_ref(|| is_gone);
    use_effect_with(is_gone, move |is_gone| {
        if !was_gone.replace(*is_gone) && *is_gone {
            focus::on(to);
        }
    });
}

/// Goals are held against what is in sight; everything else against the beginning of the step.
fn is_live(sitting: &Sitting) -> bool {
    match sitting.ask() {
        Some(Ask::Question(question)) => matches!(question.task, Task::Reach { .. } | Task::Fail { .. }),
        Some(Ask::Predict(_)) | None => false,
    }
}

/// Whether what is right is needed before the answer is locked: for the frame of a curve, and for goals.
fn is_known(sitting: &Sitting) -> bool {
    let draws = matches!(sitting.ask(), Some(Ask::Predict(prediction)) if prediction.shape == Shape::Curve);
    draws || is_live(sitting) || is_shown(sitting)
}

/// Whether what is right is shown.
fn is_shown(sitting: &Sitting) -> bool {
    sitting.work().is_locked() || sitting.curtain() != Curtain::Down
}

/// What the student answers with.
fn answered_in(asked: &Asked, entry: &UseStateHandle<Entry>, begun: &Sight) -> Html {
    match asked.ask {
        Ask::Predict(prediction) => match &prediction.shape {
            Shape::Curve => {
                CurveProps::of(asked, prediction, begun).map(|props| html! { <Curve ..props /> }).unwrap_or_default()
            }
            Shape::Number { .. } => fields(asked, entry),
            Shape::Rank(levers) => order(asked, levers),
        },
        Ask::Question(question) => match &question.task {
            Task::Reach { goals: all, .. } | Task::Fail { goals: all } => goals(asked, all),
            Task::Cause { .. } | Task::Choose { .. } => choices(asked),
            Task::Number { .. } => fields(asked, entry),
        },
    }
}

/// Commits to a prediction, or tries an answer to a question.
fn lock(asked: &Asked, onclick: Callback<MouseEvent>) -> Html {
    let words = asked.text.lessons().ask;
    let is_prediction = matches!(asked.ask, Ask::Predict(_));
    if is_prediction && (asked.is_rehearsed || asked.work.is_locked()) {
        return Html::default();
    }
    html! {
        <p class="ask__do">
            <button class="button button--solid" type="button" {onclick}>
                { if is_prediction { words.lock } else { words.check } }
            </button>
            if is_prediction { <span class="small soft">{ words.locks }</span> }
        </p>
    }
}

/// Locks the answer and says what it is worth.
///
/// # Errors
/// Says in one sentence why it cannot be locked.
fn committed(
    sitting: &Sitting,
    sight: &Sight,
    entry: &Entry,
    (numbers, text): (Numbers, &Text),
    on_deed: &Callback<Deed>,
) -> Result<String, String> {
    let Some(ask) = sitting.ask() else { return Ok(String::new()) };
    let mut work = sitting.work();
    work.reply = reply(ask, &work, entry, (numbers, text), sight)?;
    let verdict = truth(ask, sight).and_then(|truth| truth.judge(ask, &work));
    let verdict = verdict.ok_or_else(|| text.lessons().ask.choose.to_owned())?;
    on_deed.emit(Deed::Again);
    if let Some(reply) = work.reply {
        on_deed.emit(Deed::Reply(reply));
    }
    on_deed.emit(Deed::Lock(verdict.mark));
    Ok(told(verdict.mark, text))
}

/// What is said, whatever came of it.
fn spoken(said: &Result<String, String>) -> String {
    match said {
        Ok(said) | Err(said) => said.clone(),
    }
}

/// The answer as it stands, or a sentence about what it lacks.
fn reply(
    ask: &Ask,
    work: &Work,
    entry: &Entry,
    (numbers, text): (Numbers, &Text),
    sight: &Sight,
) -> Result<Option<Reply>, String> {
    let words = text.lessons();
    match ask {
        Ask::Predict(prediction) => match &prediction.shape {
            Shape::Curve => {
                let edited = &sight.moment.edited;
                super::curve::whole(work, (edited.period, edited.n_periods), text).map(Some)
            }
            Shape::Number { .. } => entry.interval(prediction, numbers, text).map(Some),
            Shape::Rank(levers) => {
                Ok(Some(work.reply.clone().unwrap_or_else(|| Reply::Rank((0..levers.len()).collect()))))
            }
        },
        Ask::Question(question) => match &question.task {
            Task::Reach { .. } | Task::Fail { .. } => Ok(None),
            Task::Cause { .. } | Task::Choose { .. } => {
                work.reply.clone().map(Some).ok_or_else(|| words.ask.choose.to_owned())
            }
            Task::Number { of, .. } => entry.number(of, text).map(Some),
        },
    }
}
