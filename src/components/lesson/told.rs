//! Windows that show the same lesson: each tells the others where it stands, and asks them as it opens.

use std::rc::Rc;

use yew::prelude::*;

use super::taken::{Taken, Told};
use crate::app::Role;
use crate::app::sitting::{Deed, Screen, Sitting};
use crate::browser::channel::Channel;
use crate::components::shared::Shared;
use crate::lesson::{Lesson, Target};

/// Asks where the lesson stands.
const HELLO: &str = "hello";
/// What the name of a channel ends with.
const SHOWN: &str = "shown-";

/// Keeps the windows of a room in step; a student has one window.
#[hook]
pub fn use_windows(taken: &UseReducerHandle<Taken>, lesson: &Shared<Lesson>, role: Role) {
    let channel = use_mut_ref(|| None::<Channel>);
    let here = use_mut_ref(|| taken.sitting.clone());
    here.replace(taken.sitting.clone());
    let (dispatcher, lesson) = (taken.dispatcher(), lesson.clone());
    use_effect_with((), {
        let (channel, here) = (channel.clone(), here.clone());
        move |()| {
            if matches!(role, Role::Room | Role::Console) {
                let answers = channel.clone();
                let opened = Channel::open(&format!("{SHOWN}{}", lesson.id), move |text| {
                    if text == HELLO {
                        tell(answers.borrow().as_ref(), &here.borrow());
                    } else if let Some(sitting) = read(&text, &lesson) {
                        dispatcher.dispatch(Told::Hear(sitting));
                    }
                });
                channel.replace(opened);
                if let Some(channel) = &*channel.borrow() {
                    channel.say(HELLO);
                }
            }
            move || drop(channel.take())
        }
    });
    use_effect_with(taken.n_done, {
        let sitting = taken.sitting.clone();
        move |n_done| {
            if 0 < *n_done {
                tell(channel.borrow().as_ref(), &sitting);
            }
        }
    });
}

fn tell(channel: Option<&Channel>, sitting: &Sitting) {
    if let Some(channel) = channel {
        channel.say(&text(sitting));
    }
}

/// What the other windows are told: what the screen is for, the figure in the light by its position, and the lesson.
fn text(sitting: &Sitting) -> String {
    let stage = sitting.stage();
    let charts = sitting.step().map_or(&[][..], |step| &step.scene.charts);
    let lit = charts.iter().position(|chart| stage.spotlight == Some(Target::Chart(*chart)));
    let lit = lit.map(|lit| lit.to_string()).unwrap_or_default();
    format!("{}\n{lit}\n{}", stage.screen.id(), sitting.text())
}

fn read(text: &str, lesson: &Shared<Lesson>) -> Option<Sitting> {
    let (screen, rest) = text.split_once('\n')?;
    let screen = Screen::ALL.iter().copied().find(|known| known.id() == screen)?;
    let (lit, rest) = rest.split_once('\n')?;
    let sitting = Sitting::read(rest, Rc::clone(lesson.rc())).ok()?;
    let charts = sitting.step().map_or(&[][..], |step| &step.scene.charts);
    let lit = lit.parse::<usize>().ok().and_then(|lit| charts.get(lit)).map(|chart| Target::Chart(*chart));
    Some(sitting.after(Deed::Show(screen)).after(Deed::Spotlight(lit)))
}
