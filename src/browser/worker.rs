//! Long questions, answered beside the page: by a worker, or in small slices on the page where there can be none.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::{Interval, Timeout};
use js_sys::{Float64Array, Function, Object, Reflect, global};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Worker, window};

use super::clock;
use crate::explore::ledger::{
    Explained, Ledger, Question, decode_explained, decode_question, encode_explained, encode_question,
};

/// A worker that says nothing for so long is given up (ms).
const SILENCE_MS: u32 = 5000;
/// A slice of work on the page ends after so long (ms), or after a single run that takes longer.
const SLICE_MS: f64 = 8.0;
/// A worker tells how far it is after so many runs.
const RUNS_AT_A_TIME: usize = 32;
/// The element that starts the program: it knows the program's name, and starts a worker under the page's policy.
const BOOT: &str = "boot";
/// What starts a worker there.
const START: &str = "startWorker";

/// What is heard of a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// So much of the work is done, 0 to 1.
    Progress(f64),
    /// The answer.
    Answer(Explained),
    /// The worker cannot start, has failed or is silent: ask on the page.
    Silence,
}

/// A question under way. Dropping it ends the work at once.
pub enum Errand {
    /// A worker has it.
    Posted(Posted),
    /// The page has it, slice by slice.
    Sliced(Interval),
}

/// A worker, and what listens to it.
pub struct Posted {
    worker: Worker,
    _listeners: [EventListener; 2],
}

impl Drop for Posted {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

impl Errand {
    /// Sends a question to a worker of its own; none where the browser refuses one.
    pub fn to_worker(question: &Question, on_heard: impl Fn(Heard) + Clone + 'static) -> Option<Self> {
        let worker = start().ok()?;
        let on_error = on_heard.clone();
        let quietly = EventListenerOptions::enable_prevent_default();
        let error = EventListener::new_with_options(&worker, "error", quietly, move |event| {
            event.prevent_default();
            on_error(Heard::Silence);
        });
        let message = conversation(&worker, encode_question(question), on_heard);
        Some(Self::Posted(Posted { worker, _listeners: [message, error] }))
    }

    /// Works on a question on the page, between frames. Question and answer become numbers here too, as for a worker.
    pub fn on_page(question: &Question, on_heard: impl Fn(Heard) + 'static) -> Self {
        let mut ledger = decode_question(&encode_question(question)).map(Ledger::begin);
        Self::Sliced(Interval::new(0, move || {
            let Some(work) = &mut ledger else { return };
            let end = clock::elapsed().map(|now| now + SLICE_MS);
            work.work(1);
            while work.progress() < 1.0 && clock::elapsed() < end {
                work.work(1);
            }
            let told = tell(work);
            if work.progress() >= 1.0 {
                ledger = None;
            }
            on_heard(heard(&told));
        }))
    }
}

/// Hands the question over when the worker is ready, and listens as long as it speaks.
fn conversation(worker: &Worker, question: Vec<f64>, on_heard: impl Fn(Heard) + Clone + 'static) -> EventListener {
    let patience = {
        let on_heard = on_heard.clone();
        move || {
            let on_heard = on_heard.clone();
            Timeout::new(SILENCE_MS, move || on_heard(Heard::Silence))
        }
    };
    let mut waiting = Some(patience());
    let to = worker.clone();
    EventListener::new(worker, "message", move |event| {
        drop(waiting.take());
        let said = event.unchecked_ref::<MessageEvent>().data().dyn_into::<Float64Array>();
        let heard = match said {
            Ok(numbers) => heard(&numbers.to_vec()),
            // What it says first is nothing: it is ready.
            Err(_) => match to.post_message(&Float64Array::from(question.as_slice())) {
                Ok(()) => Heard::Progress(0.0),
                Err(_) => Heard::Silence,
            },
        };
        waiting = matches!(heard, Heard::Progress(_)).then(&patience);
        on_heard(heard);
    })
}

/// Serves as the worker: says that it is ready, and answers whatever is asked. Does nothing anywhere else.
pub fn serve() {
    let Ok(scope) = global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let to = scope.clone();
    EventListener::new(&scope, "message", move |event| {
        if let Ok(numbers) = event.unchecked_ref::<MessageEvent>().data().dyn_into::<Float64Array>() {
            answer(&numbers.to_vec(), |told| {
                drop(to.post_message(&Float64Array::from(told))); // nobody is left to hear of a failure
            });
        }
    })
    .forget();
    drop(scope.post_message(&JsValue::NULL));
}

/// Works on a question to the end and tells how far it is; tells nothing of what is no question.
fn answer(question: &[f64], tell_page: impl Fn(&[f64])) {
    let Some(mut ledger) = decode_question(question).map(Ledger::begin) else { return tell_page(&[]) };
    while ledger.progress() < 1.0 {
        ledger.work(RUNS_AT_A_TIME);
        tell_page(&tell(&ledger));
    }
}

/// What is told of the work: one number is its progress, more are the answer.
fn tell(ledger: &Ledger) -> Vec<f64> {
    ledger.finished().map_or_else(|| vec![ledger.progress()], |explained| encode_explained(&explained))
}

fn heard(told: &[f64]) -> Heard {
    match told {
        [progress] => Heard::Progress(*progress),
        _ => decode_explained(told).map_or(Heard::Silence, Heard::Answer),
    }
}

/// Starts a worker with the page's own program.
fn start() -> Result<Worker, JsValue> {
    let boot = window().and_then(|window| window.document()?.get_element_by_id(BOOT)).ok_or(JsValue::NULL)?;
    let start: Function = Reflect::get(&boot, &START.into())?.dyn_into()?;
    let worker: Worker = start.call0(&boot)?.dyn_into()?;
    let program = boot.get_attribute("data-module").ok_or(JsValue::NULL)?;
    let message = Object::new();
    Reflect::set(&message, &"program".into(), &program.into())?;
    Reflect::set(&message, &"module".into(), &wasm_bindgen::module())?;
    worker.post_message(&message)?;
    Ok(worker)
}
