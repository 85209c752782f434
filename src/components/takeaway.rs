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
    Failed,
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
                said.set(page.map_or(Said::Failed, |page| {
                    save(&parcel, &page, taken);
                    Said::Made(taken)
                }));
            });
            loading.replace(held);
        })
    };
    let status = match *said {
        Said::Nothing => "",
        Said::Made(Taken::File) => words.file_made,
        Said::Made(Taken::Package) => words.package_made,
        Said::Failed => words.failed,
    };
    html! {
        <div class="takeaway files">
            { entry(words.file, take(Taken::File), words.file_means) }
            { entry(words.package, take(Taken::Package), words.package_means) }
            <p role="status">{ status }</p>
        </div>
    }
}

fn entry(does: &'static str, onclick: Callback<MouseEvent>, means: &'static str) -> Html {
    html! {
        <div class="files__one">
            <button class="button button--outlined" type="button" {onclick}>{ does }</button>
            <div class="soft">{ means }</div>
        </div>
    }
}

fn save(parcel: &Parcel, page: &str, taken: Taken) {
    match taken {
        Taken::File => download::save(&parcel.file_name("html"), page.as_bytes(), HTML),
        Taken::Package => download::save(&parcel.file_name("zip"), &parcel.package(page), ZIP),
    }
}
