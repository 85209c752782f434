//! Why figures moved, where there can be no worker: the page answers by itself.

use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

use wasm_bindgen_test::wasm_bindgen_test;
use worthwhile::browser::worker::{Errand, Heard};
use worthwhile::components::{Progress, use_ledger};
use worthwhile::explore::Who;
use worthwhile::explore::ledger::{Explained, Ledger, Question};
use worthwhile::scenario::Entry;
use yew::prelude::*;

use super::stage::show;

fn question() -> Question {
    let scenario = Entry::named("dental-clinic").expect("in the library").open().expect("a valid scenario");
    let (baseline, present) = (Rc::clone(scenario.course_of(0)), Rc::clone(scenario.course_of(2)));
    Question { baseline, present, period: 2, who: Who::Regulars }
}

fn explained() -> Explained {
    Ledger::explain(question()).expect("finished")
}

/// What comes later.
#[derive(Clone, Default)]
struct Later<T>(Rc<RefCell<(Option<T>, Option<Waker>)>>);

impl<T> Later<T> {
    fn comes(&self, value: T) {
        let mut later = self.0.borrow_mut();
        later.0 = Some(value);
        if let Some(waker) = later.1.take() {
            waker.wake();
        }
    }

    async fn wait(&self) -> T {
        poll_fn(|context| {
            let mut later = self.0.borrow_mut();
            later.1 = Some(context.waker().clone());
            later.0.take().map_or(Poll::Pending, Poll::Ready)
        })
        .await
    }
}

#[wasm_bindgen_test]
async fn the_page_answers_in_slices_as_a_worker_would() {
    let later = Later(Rc::default());
    let heard = later.clone();
    let errand = Errand::on_page(&question(), move |said| {
        if let Heard::Answer(explained) = said {
            heard.comes(explained);
        }
    });
    assert_eq!(later.wait().await, explained());
    drop(errand);
}

#[wasm_bindgen_test]
fn where_nothing_starts_a_worker_there_is_none() {
    assert!(Errand::to_worker(&question(), |_| {}).is_none());
}

#[derive(Properties, PartialEq)]
struct AskingProps {
    on_done: Callback<Explained>,
}

#[component]
fn Asking(props: &AskingProps) -> Html {
    let progress = use_ledger(Some(question()));
    let on_done = props.on_done.clone();
    use_effect_with(progress, move |progress| {
        if let Progress::Done(explained) = progress {
            on_done.emit((**explained).clone());
        }
    });
    Html::default()
}

#[wasm_bindgen_test]
async fn a_component_that_asks_is_told() {
    let later = Later(Rc::default());
    let told = later.clone();
    show::<Asking>(AskingProps { on_done: Callback::from(move |explained| told.comes(explained)) }).await;
    assert_eq!(later.wait().await, explained());
}
