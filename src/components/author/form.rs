//! The form: the lesson as a whole, its steps, and the step that is being written.

use std::rc::Rc;

use yew::prelude::*;

use super::ask::asking;
use super::field::{Field, Offer, Takes, select};
use super::note::note;
use super::scene::scene;
use super::steps::steps;
use crate::components::shared::Shared;
use crate::lesson::{Basis, Lesson, Step, passages, prose};
use crate::scenario::{Draft, Scenario};
use crate::text::Text;

/// The id of what says how prose is written.
const HOW: &str = "author-prose-how";

/// A scenario of the library.
pub type Shelved = (&'static str, Shared<Scenario>);

/// What reads what is typed, and where it goes.
type Typed<T> = (fn(&str) -> Option<T>, Callback<T>);

/// The form of a lesson at a step.
pub struct Form<'a> {
    /// The lesson as the form has it.
    pub lesson: &'a Rc<Lesson>,
    /// Its scenario, where that is here.
    pub scenario: Option<&'a Shared<Scenario>>,
    /// What there is to choose from.
    pub library: &'a [Shelved],
    /// What is on the page now.
    pub here: &'a Shared<Scenario>,
    /// The step, from 0.
    pub at: usize,
    /// Goes to another step.
    pub on_go: &'a Callback<usize>,
    /// Goes to another step, and the text shows it.
    pub on_choose: &'a Callback<usize>,
    /// The author changed something.
    pub on_edit: &'a Callback<Lesson>,
    /// The author is done with a field.
    pub on_settle: &'a Callback<()>,
    /// The words.
    pub text: &'static Text,
}

impl Form<'_> {
    /// What changes the lesson.
    pub fn edit<T: 'static>(&self, change: impl Fn(&mut Lesson, T) + 'static) -> Callback<T> {
        let (lesson, on_edit) = (Rc::clone(self.lesson), self.on_edit.clone());
        Callback::from(move |value| {
            let mut lesson = Lesson::clone(&lesson);
            change(&mut lesson, value);
            on_edit.emit(lesson);
        })
    }

    /// What changes the step.
    pub fn change<T: 'static>(&self, change: impl Fn(&mut Step, T) + 'static) -> Callback<T> {
        let at = self.at;
        self.edit(move |lesson, value| {
            if let Some(step) = lesson.steps.get_mut(at) {
                change(step, value);
            }
        })
    }

    /// The step that is being written.
    pub fn step(&self) -> Option<&Step> {
        self.lesson.steps.get(self.at)
    }

    /// A field of one line.
    pub fn line(&self, (id, label): (&str, &str), value: &str, on_type: Callback<String>) -> Html {
        self.field((id, label, None), value, Takes::Line, on_type)
    }

    /// A field for a sentence.
    pub fn sentence(&self, (id, label): (&str, &str), value: &str, on_type: Callback<String>) -> Html {
        self.field((id, label, None), value, Takes::Sentence, on_type)
    }

    /// A field for prose.
    pub fn prose(&self, (id, label): (&str, &str), value: &str, on_type: Callback<String>) -> Html {
        self.field((id, label, Some(HOW)), value, Takes::Lines(5), on_type)
    }

    /// A field for a number; what is none changes nothing.
    pub fn number<T: 'static>(&self, (id, label): (&str, &str), value: &str, (read, on_type): Typed<T>) -> Html {
        let typed = Callback::from(move |typed: String| {
            if let Some(value) = read(typed.trim()) {
                on_type.emit(value);
            }
        });
        self.field((id, label, None), value, Takes::Number, typed)
    }

    fn field(
        &self,
        (id, label, how): (&str, &str, Option<&'static str>),
        value: &str,
        takes: Takes,
        on_type: Callback<String>,
    ) -> Html {
        let (id, label, how) = (id.to_owned(), label.to_owned(), how.map(AttrValue::from));
        html! { <Field {id} {label} {how} value={value.to_owned()} {takes} {on_type} on_settle={self.on_settle} /> }
    }

    /// The whole form.
    pub fn shown(&self) -> Html {
        let how = self.text.author().prose_how;
        html! { <><p class="small soft" id={HOW}>{ how }</p>{ self.whole() }{ steps(self) }{ self.of_step() }</> }
    }

    fn whole(&self) -> Html {
        let words = self.text.author().whole;
        let lesson = self.lesson;
        let minutes = self.edit(|lesson, minutes| lesson.minutes = minutes);
        html! {
            <fieldset class="author__group">
                <legend>{ words.title }</legend>
                { self.line(("author-title", words.name), &lesson.title, self.edit(|lesson, title| lesson.title = title)) }
                <div class="author__row">
                    { self.line(("author-id", words.id), &lesson.id, self.edit(|lesson, id| lesson.id = id)) }
                    { self.number(("author-minutes", words.minutes), &lesson.minutes.to_string(), (whole, minutes)) }
                </div>
                { self.basis() }
                { self.prose(("author-about", words.about), &prose(&lesson.about), self.edit(|lesson, about: String| lesson.about = passages(&about))) }
                { note(self, "author-whole", &lesson.note, &self.edit(|lesson, note| lesson.note = note)) }
            </fieldset>
        }
    }

    /// The scenario: one of the library, or what is on the page.
    fn basis(&self) -> Html {
        let words = self.text.author().whole;
        let mut offers: Vec<Offer> =
            self.library.iter().map(|(id, scenario)| ((*id).to_owned(), self.title(id, scenario))).collect();
        let chosen = match &self.lesson.basis {
            Basis::Shipped(id) => id.clone(),
            Basis::Own(_) => {
                offers.insert(0, (String::new(), words.own.to_owned()));
                String::new()
            }
        };
        let on_choose = self.edit(|lesson, id: String| {
            if !id.is_empty() {
                lesson.basis = Basis::Shipped(id);
            }
        });
        let here = self.here.clone();
        let on_here = self.edit(move |lesson, _: MouseEvent| lesson.basis = basis_of(&here));
        html! {
            <div class="author__row">
                { select("author-scenario", words.scenario, &offers, &chosen, on_choose) }
                <button class="button button--outlined" type="button" onclick={on_here}>{ words.here }</button>
            </div>
        }
    }

    fn title(&self, id: &str, scenario: &Draft) -> String {
        scenario.words_in(self.text.language.code()).map_or(id, |words| &words.title).to_owned()
    }

    fn of_step(&self) -> Html {
        let Some(step) = self.step() else { return Html::default() };
        let words = self.text.author().step;
        html! {
            <fieldset class="author__group" key={self.at}>
                <legend>{ (words.title)(self.at + 1) }</legend>
                { self.line(("author-name", words.name), &step.name, self.change(|step, name| step.name = name)) }
                { scene(self, step) }
                { self.prose(("author-says", words.says), &prose(&step.says), self.change(|step, says: String| step.says = passages(&says))) }
                { asking(self, step) }
                { self.prose(("author-reveal", words.reveal), &prose(&step.reveal), self.change(|step, reveal: String| step.reveal = passages(&reveal))) }
                { note(self, "author-note", &step.note, &self.change(|step, note| step.note = note)) }
            </fieldset>
        }
    }
}

/// A scenario as a lesson has it: by its name where it is as the library has it.
fn basis_of(scenario: &Scenario) -> Basis {
    scenario.entry().map_or_else(|| Basis::Own(scenario.text().trim().to_owned()), |id| Basis::Shipped(id.to_owned()))
}

/// A whole number.
pub fn whole(text: &str) -> Option<u32> {
    text.parse().ok()
}
