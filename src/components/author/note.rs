//! The form of what is for the teacher.

use yew::prelude::*;

use super::form::{Form, whole};
use super::rows::rows;
use crate::lesson::{Note, Pair, passages, prose};

/// The form of a note, folded.
pub fn note(form: &Form, id: &str, written: &Note, on_note: &Callback<Note>) -> Html {
    let words = form.text.author().note;
    let id_of = |part: &str| format!("{id}-{part}");
    html! {
        <details class="author__fold">
            <summary>{ words.title }</summary>
            {
                form.number((&id_of("minutes"), words.minutes), &written.minutes.map_or(String::new(), |minutes| minutes.to_string()), (
                    |typed| if typed.is_empty() { Some(None) } else { whole(typed).map(Some) },
                    with(written, on_note, |note, minutes| note.minutes = minutes),
                ))
            }
            { form.prose((&id_of("says"), words.says), &prose(&written.says), with(written, on_note, |note, says: String| note.says = passages(&says))) }
            { rows(form, (&id_of("expects"), words.adds[0]), words.expects, &sides(&written.expects), &with(written, on_note, |note, sides| note.expects = pairs(sides))) }
            { rows(form, (&id_of("asked"), words.adds[1]), words.asked, &sides(&written.asked), &with(written, on_note, |note, sides| note.asked = pairs(sides))) }
            {
                rows(
                    form,
                    (&id_of("discuss"), words.adds[2]),
                    [words.discuss],
                    &written.discuss.iter().map(|question| [question.clone()]).collect::<Vec<_>>(),
                    &with(written, on_note, |note, rows: Vec<[String; 1]>| note.discuss = rows.into_iter().flatten().collect()),
                )
            }
        </details>
    }
}

/// What changes a note.
fn with<T: 'static>(note: &Note, on_note: &Callback<Note>, change: impl Fn(&mut Note, T) + 'static) -> Callback<T> {
    let (note, on_note) = (note.clone(), on_note.clone());
    Callback::from(move |value| {
        let mut note = note.clone();
        change(&mut note, value);
        on_note.emit(note);
    })
}

fn sides(pairs: &[Pair]) -> Vec<[String; 2]> {
    pairs.iter().map(|pair| [pair.heard.clone(), pair.say.clone()]).collect()
}

fn pairs(sides: Vec<[String; 2]>) -> Vec<Pair> {
    sides.into_iter().map(|[heard, say]| Pair { heard, say }).collect()
}
