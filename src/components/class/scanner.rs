//! Scans codes with the camera, where the browser gives it.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Interval;
use web_sys::HtmlVideoElement;
use yew::prelude::*;

use crate::app::class::scan;
use crate::browser::camera::{Camera, Trouble, picture};
use crate::components::contexts::use_text;
use crate::text::Text;

/// So often a picture is looked at (ms); a look takes some 20 of them.
const EVERY_MS: u32 = 250;

/// What is done with a code.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// A code was seen; the same one comes again as long as it is held there.
    pub on_code: Callback<String>,
    /// How many are in.
    pub n_scanned: usize,
}

/// The trainer holds codes before the camera; where there is none, words say why and what to do instead.
#[component]
pub fn Scanner(props: &Props) -> Html {
    let (text, video) = (use_text(), use_node_ref());
    let (is_on, trouble) = (use_state_eq(|| false), use_state_eq(|| None::<Trouble>));
    let (seen, latest) = (use_mut_ref(|| None::<Camera>), use_mut_ref(|| props.on_code.clone()));
    latest.replace(props.on_code.clone());
    use_effect_with(*is_on, {
        let (video, is_on, trouble) = (video.clone(), is_on.setter(), trouble.setter());
        move |asked| {
            let is_wanted = Rc::new(Cell::new(*asked));
            let looks = asked.then(|| {
                begin((Rc::clone(&is_wanted), Rc::clone(&seen)), video.clone(), move |why| {
                    trouble.set(Some(why));
                    is_on.set(false);
                });
                Interval::new(EVERY_MS, move || look(&video, &latest.borrow()))
            });
            move || {
                is_wanted.set(false);
                drop((looks, seen.take()));
            }
        }
    });
    let words = &text.class().camera;
    let onclick = {
        let (is_on, trouble) = (is_on.clone(), trouble.setter());
        move |_| {
            trouble.set(None);
            is_on.set(!*is_on);
        }
    };
    html! {
        <div class="class__camera">
            <button class="button button--outlined" type="button" {onclick}>{ words.doing[usize::from(*is_on)] }</button>
            if *is_on {
                <p class="small soft">{ words.how }{ " " }{ (words.scanned)(props.n_scanned) }</p>
                <video ref={video} class="class__video" autoplay=true muted=true playsinline=true aria-label={words.picture} />
            }
            if let Some(why) = *trouble { <p role="alert">{ says(why, text) }</p> }
        </div>
    }
}

/// Asks for the camera; one that comes when it is no longer wanted goes off at once.
fn begin(
    (is_wanted, seen): (Rc<Cell<bool>>, Rc<std::cell::RefCell<Option<Camera>>>),
    video: NodeRef,
    on_trouble: impl Fn(Trouble) + 'static,
) {
    Camera::ask(move |camera| match camera {
        Ok(camera) if is_wanted.get() => {
            if let Some(video) = video.cast::<HtmlVideoElement>() {
                camera.show(&video);
            }
            seen.replace(Some(camera));
        }
        Ok(_) => {}
        Err(why) => on_trouble(why),
    });
}

fn look(video: &NodeRef, on_code: &Callback<String>) {
    let picture = video.cast::<HtmlVideoElement>().and_then(|video| picture(&video));
    if let Some((width, height, bright)) = picture {
        for code in scan(width, height, &bright) {
            on_code.emit(code);
        }
    }
}

fn says(why: Trouble, text: &Text) -> &'static str {
    let [insecure, refused, none] = text.class().camera.troubles;
    match why {
        Trouble::Insecure => insecure,
        Trouble::Refused => refused,
        Trouble::None => none,
    }
}
