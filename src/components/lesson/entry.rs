//! Numbers that are typed: one, or one with its interval.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::answer::written;
use super::ask::Asked;
use crate::app::facts::counts;
use crate::app::sitting::Reply;
use crate::lesson::{Ask, Figure, Prediction, Shape, Task};
use crate::text::typing::{Notation, Typo};
use crate::text::{Figure as Counts, Numbers, Text};

/// What is typed, as it is typed: the lower end, the likeliest, the upper end; or one number, in the middle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry([String; 3]);

/// Where the one number stands.
const MIDDLE: usize = 1;

impl Entry {
    /// The number with its interval.
    ///
    /// # Errors
    /// Says in one sentence what is missing or wrong.
    pub fn interval(&self, prediction: &Prediction, numbers: Numbers, text: &Text) -> Result<Reply, String> {
        let words = text.lessons().ask;
        let Shape::Number { low: least, high: most } = prediction.shape else { return Err(String::new()) };
        let counts = counts(&prediction.of);
        let mut ends = [0.0; 3];
        for (n, end) in ends.iter_mut().enumerate() {
            *end = read(&self.0[n], words.ends[n], counts, text)?;
            if *end < least || most < *end {
                let [least, most] = [least, most].map(|end| written(counts, end, numbers, text));
                return Err((words.wrong.beyond)(words.ends[n], &least, &most));
            }
        }
        let [low, best, high] = ends;
        if low <= best && best <= high {
            Ok(Reply::Interval { best, low, high })
        } else {
            Err(words.wrong.turned.to_owned())
        }
    }

    /// The one number.
    ///
    /// # Errors
    /// Says in one sentence what is missing or wrong.
    pub fn number(&self, of: &Figure, text: &Text) -> Result<Reply, String> {
        read(&self.0[MIDDLE], text.lessons().ask.number, counts(of), text).map(Reply::Number)
    }
}

fn read(typed: &str, field: &str, counts: Counts, text: &Text) -> Result<f64, String> {
    let wrong = text.lessons().ask.wrong;
    notation(counts).read(typed).map_err(|typo| match typo {
        Typo::Empty => (wrong.empty)(field),
        Typo::NotANumber => (wrong.no_number)(field),
        Typo::Ambiguous { .. } => (text.levers().entry.typo)(&typo),
    })
}

fn notation(counts: Counts) -> Notation {
    if counts == Counts::Share { Notation::Percent } else { Notation::Number }
}

/// The fields of what is asked.
pub fn fields(asked: &Asked, entry: &UseStateHandle<Entry>) -> Html {
    let words = asked.text.lessons().ask;
    match asked.ask {
        Ask::Predict(prediction) => html! {
            <>
                <div class="ask__fields ask__fields--three">
                    { for words.ends.into_iter().enumerate().map(|(n, name)| field(asked, &prediction.of, entry, (n, name))) }
                </div>
                <p class="ask__how small soft">{ range(asked, prediction) }{ words.interval }</p>
            </>
        },
        Ask::Question(question) => match &question.task {
            Task::Number { of, .. } => {
                html! { <div class="ask__fields">{ field(asked, of, entry, (MIDDLE, words.number)) }</div> }
            }
            Task::Reach { .. } | Task::Fail { .. } | Task::Cause { .. } | Task::Choose { .. } => Html::default(),
        },
    }
}

/// From where to where the numbers may go.
fn range(asked: &Asked, prediction: &Prediction) -> Option<String> {
    let Shape::Number { low, high } = prediction.shape else { return None };
    let [low, high] = [low, high].map(|end| written(counts(&prediction.of), end, asked.numbers, asked.text));
    Some(format!("{}. ", (asked.text.lessons().ask.range)(&low, &high)))
}

/// One field, with the signs of its unit.
fn field(asked: &Asked, of: &Figure, entry: &UseStateHandle<Entry>, (n, name): (usize, &'static str)) -> Html {
    let counts = counts(of);
    let is_prediction = matches!(asked.ask, Ask::Predict(_));
    let is_locked = is_prediction && asked.work.is_locked();
    let replied = match (asked.work.reply.as_ref(), n) {
        (Some(Reply::Interval { low, .. }), 0) => Some(*low),
        (Some(Reply::Interval { best, .. }), MIDDLE) => Some(*best),
        (Some(Reply::Interval { high, .. }), _) => Some(*high),
        (Some(Reply::Number(number)), _) => Some(*number),
        (Some(Reply::Curve(_) | Reply::Rank(_) | Reply::Choice(_)) | None, _) => None,
    };
    let typed = &entry.0[n];
    let value = match replied.filter(|_| typed.is_empty() || is_locked) {
        Some(replied) => notation(counts).write(replied),
        None => typed.clone(),
    };
    let entry = entry.clone();
    let oninput = move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            let mut typed = (*entry).clone();
            typed.0[n] = input.value();
            entry.set(typed);
        }
    };
    let (before, after) = signs(counts, asked.numbers);
    html! {
        <label class="ask__field" key={n}>
            <span>{ name }</span>
            <span class="ask__box">
                if !before.is_empty() { <span aria-hidden="true">{ before }</span> }
                <input type="text" inputmode="decimal" autocomplete="off" {value} disabled={is_locked} {oninput} data-draft="" />
                if !after.is_empty() { <span aria-hidden="true">{ after }</span> }
            </span>
        </label>
    }
}

/// The signs before and after a number.
fn signs(counts: Counts, numbers: Numbers) -> (String, &'static str) {
    match counts {
        Counts::Money | Counts::Profit | Counts::Total => (numbers.symbol(), ""),
        Counts::Share => (String::new(), "%"),
        Counts::Minutes => (String::new(), "min"),
        Counts::Score | Counts::People => (String::new(), ""),
    }
}
