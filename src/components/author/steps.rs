//! The steps in order: which is being written, one more, a copy, up, down, away.

use yew::prelude::*;

use super::form::Form;
use crate::app::author::blank_step;
use crate::lesson::{Lesson, MOST_STEPS, Step};

/// What can be done with the steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deed {
    Add,
    Copy,
    Up,
    Down,
    Remove,
}

impl Deed {
    const ALL: &[Self] = &[Self::Add, Self::Copy, Self::Up, Self::Down, Self::Remove];

    /// Whether it can be done at a step of so many.
    fn can(self, at: usize, n_steps: usize) -> bool {
        match self {
            Self::Add | Self::Copy => n_steps < MOST_STEPS,
            Self::Up => 0 < at,
            Self::Down => at + 1 < n_steps,
            Self::Remove => 1 < n_steps,
        }
    }

    /// Does it, and says which step is written next.
    fn done(self, lesson: &mut Lesson, at: usize, fresh: &str) -> usize {
        if !self.can(at, lesson.steps.len()) || lesson.steps.len() <= at {
            return at;
        }
        let next = match self {
            Self::Add | Self::Copy | Self::Down => at + 1,
            Self::Up => at - 1,
            Self::Remove => at.min(lesson.steps.len() - 2),
        };
        match self {
            Self::Add => lesson.steps.insert(next, blank_step(fresh)),
            Self::Copy => lesson.steps.insert(next, lesson.steps[at].clone()),
            Self::Up | Self::Down => lesson.steps.swap(at, next),
            Self::Remove => drop(lesson.steps.remove(at)),
        }
        next
    }
}

/// The steps, and what can be done with the one that is being written.
pub fn steps(form: &Form) -> Html {
    let words = form.text.author().step;
    let (at, n_steps) = (form.at, form.lesson.steps.len());
    let one = |(i, step): (usize, &Step)| {
        let on_go = form.on_choose.reform(move |_: MouseEvent| i);
        html! {
            <li key={i}>
                <button class="button" type="button" aria-current={(i == at).then_some("step")} onclick={on_go}>
                    { format!("{}. {}", i + 1, step.name) }
                </button>
            </li>
        }
    };
    let deed = |(deed, name): (&Deed, &'static str)| {
        let (deed, on_go, on_settle) = (*deed, form.on_go.clone(), form.on_settle.clone());
        let onclick = form.edit(move |lesson, _: MouseEvent| {
            on_settle.emit(());
            on_go.emit(deed.done(lesson, at, words.fresh));
        });
        html! {
            <button class="button button--outlined" type="button" disabled={!deed.can(at, n_steps)} {onclick}>{ name }</button>
        }
    };
    html! {
        <fieldset class="author__group">
            <legend>{ words.steps }</legend>
            <ol class="author__steps">{ for form.lesson.steps.iter().enumerate().map(one) }</ol>
            <div class="author__ways">{ for Deed::ALL.iter().zip(words.deeds).map(deed) }</div>
        </fieldset>
    }
}
