//! What a teacher can do with a lesson, whether it ships or is being written.

use yew::prelude::*;

use super::fills;
use crate::app::takeaway::Parcel;
use crate::app::{Role, Seat};
use crate::components::takeaway::Takeaway;
use crate::lesson::Lesson;
use crate::text::Text;

/// To show it, rehearse it, read or print what it takes, see its results, and take it away; it is found under this name, and
/// the heading of the last has the level that follows where it stands.
pub fn teach(lesson: &Lesson, id: &str, heading: fn(&str) -> Html, text: &Text) -> Html {
    let (doing, links) = (text.lessons().doing, text.teach().links);
    let ways = [
        (Role::Room, doing.present),
        (Role::Rehearsal, links.rehearse),
        (Role::Notes, doing.notes),
        (Role::Slides, links.slides),
        (Role::Class, text.class().open),
    ];
    let way = |(role, name): (Role, &'static str)| {
        let seat = Seat { lesson: Some(id.to_owned()), step: None, role };
        html! {
            <a class="button button--outlined" href={format!("#{}", seat.text())} aria-label={named(name, lesson)}
                onclick={move |_| fills(role)}>{ name }</a>
        }
    };
    html! {
        <>
            <p class="lessons__ways">{ for ways.into_iter().map(way) }</p>
            { heading(text.takeaway().open) }
            <Takeaway parcel={Parcel { id: lesson.id.clone(), title: lesson.title.clone(), text: lesson.text() }} />
        </>
    }
}

/// What a way is called where there are several of its kind.
pub(super) fn named(way: &str, lesson: &Lesson) -> String {
    format!("{way}: {}", lesson.title)
}
