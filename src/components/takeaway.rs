//! A lesson to take away: as one file, and as a package for a learning platform.

use yew::prelude::*;

use super::contexts::use_text;
use crate::app::takeaway::{Parcel, TEMPLATE_FILE, enclose};
use crate::browser::loading::Loading;
use crate::browser::{download, enclosed};

/// Kinds of files (RFC 6838).
const HTML: &str = "text/html;charset=utf-8";
const ZIP: &str = "application/zip";

/// What is taken away.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The lesson.
    pub parcel: Parcel,
}

/// As what it is taken.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Taken {
    /// As one file.
    File,
    /// As a package for a learning platform.
    Package,
}

/// What has come of it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Said {
    Nothing,
    Made(Taken),
    Failed(Taken),
}

/// Two buttons, and what each gives. A file that was taken away has none: it is one.
#[component]
pub fn Takeaway(props: &Props) -> Html {
    let (text, said) = (use_text(), use_state_eq(|| Said::Nothing));
    let loading = use_mut_ref(|| None::<Loading>);
    if enclosed::is_enclosed() {
        return Html::default();
    }
    let words = text.takeaway();
    let take = |taken: Taken| {
        let (parcel, said, loading) = (props.parcel.clone(), said.setter(), loading.clone());
        Callback::from(move |_: MouseEvent| {
            let (parcel, said) = (parcel.clone(), said.clone());
            let held = Loading::text(TEMPLATE_FILE, move |template| {
                let page = template.and_then(|template| enclose(&template, &parcel));
                said.set(page.map_or(Said::Failed(taken), |page| {
                    save(&parcel, &page, taken);
                    Said::Made(taken)
                }));
            });
            loading.replace(held);
        })
    };
    let says = |of: Taken, made: &'static str| match *said {
        Said::Made(taken) if taken == of => made,
        Said::Failed(taken) if taken == of => words.failed,
        Said::Nothing | Said::Made(_) | Said::Failed(_) => "",
    };
    html! {
        <div class="takeaway files">
            { entry(words.file, take(Taken::File), words.file_means, says(Taken::File, words.file_made)) }
            { entry(words.package, take(Taken::Package), words.package_means, says(Taken::Package, words.package_made)) }
        </div>
    }
}

/// A button, what it gives, and what has come of it.
fn entry(does: &'static str, onclick: Callback<MouseEvent>, means: &'static str, status: &'static str) -> Html {
    html! {
        <div class="files__one">
            <button class="button button--outlined" type="button" {onclick}>{ does }</button>
            <div class="soft">{ means }</div>
            <p role="status">{ status }</p>
        </div>
    }
}

fn save(parcel: &Parcel, page: &str, taken: Taken) {
    match taken {
        Taken::File => download::save(&parcel.file_name("html"), page.as_bytes(), HTML),
        Taken::Package => download::save(&parcel.file_name("zip"), &parcel.package(page), ZIP),
    }
}
