//! The model guide, read from the page of its own that stands beside this one.

use web_sys::Node;
use yew::prelude::*;

use super::contexts::use_text;
use crate::browser::loading::Loading;

/// The guide's address in the page's own folder.
pub const ADDRESS: &str = "guide.html";

/// The guide's text; where it does not load, the way to its own page.
#[component]
pub fn Guide() -> Html {
    let text = use_text();
    let loaded = use_state_eq(|| None::<Option<Node>>);
    {
        let setter = loaded.setter();
        use_effect_with((), move |()| {
            let loading = Loading::article(ADDRESS, move |guide| setter.set(Some(guide)));
            move || drop(loading)
        });
    }
    let words = &text.page().guide;
    html! {
        <section class="guide" aria-label={words.title} aria-busy={loaded.is_none().to_string()}>
            <p class="soft"><a href={ADDRESS} target="_blank" rel="noopener">{ words.alone }</a></p>
            {
                match &*loaded {
                    None => Html::default(),
                    Some(None) => html! { <p class="refused">{ words.failed }</p> },
                    Some(Some(guide)) => Html::VRef(guide.clone()),
                }
            }
        </section>
    }
}
