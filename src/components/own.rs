//! Your own: what the reader saved or left, and what can be done with it. It stands in the library.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::contexts::{Dispatcher, use_dispatcher, use_text};
use super::files::Pick;
use super::naming::Naming;
use super::reopening::{Reopened, use_reopening};
use super::shared::Shared;
use crate::app::saved::{Deed, Desk, Item, ItemId, Kind, everything};
use crate::browser::{clock, download, focus, storage};
use crate::text::Text;
use crate::text::saved::OwnWords;

/// The id of the button that puts back what was deleted.
const UNDO: &str = "own-undo";

/// What there is, and where what the reader opens goes.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// What the browser keeps.
    pub desk: Shared<Desk>,
    /// The title of the scenario in sight: the name that is proposed.
    pub title: AttrValue,
    /// Something was opened.
    pub on_open: Callback<()>,
}

/// What the reader is about to do.
#[derive(Clone, PartialEq)]
enum Doing {
    Nothing,
    Naming(ItemId),
    Clearing,
    Opening(Item),
    Refused(String),
    /// Something is gone; so many things were in the bin before.
    Deleted(usize),
}

/// What every part of the list needs.
struct Hands<'a> {
    words: &'static OwnWords,
    dispatcher: &'a Dispatcher,
    doing: &'a UseStateHandle<Doing>,
    n_deleted: usize,
}

/// The reader finds what was saved and left, and can open, name, double and delete it; and save what is in sight.
#[component]
pub fn Own(props: &Props) -> Html {
    let (text, dispatcher) = (use_text(), use_dispatcher());
    let (doing, typed) = (use_state_eq(|| Doing::Nothing), use_state_eq(|| None::<String>));
    use_reopening(asked(&doing), &on_opened(&doing, dispatcher.clone(), props.on_open.clone(), text));
    use_effect_with((*doing).clone(), |doing| match doing {
        Doing::Deleted(_) => focus::on(UNDO), // what had the keyboard is gone
        Doing::Nothing | Doing::Naming(_) | Doing::Clearing | Doing::Opening(_) | Doing::Refused(_) => {}
    });
    let Some(dispatcher) = &dispatcher else { return Html::default() };
    let hands = Hands { words: &text.saved().own, dispatcher, doing: &doing, n_deleted: props.desk.bin().len() };
    let (own, left) = (props.desk.offered(Kind::Own), props.desk.offered(Kind::Left));
    let is_empty = own.is_empty() && left.is_empty();
    html! {
        <section class="own" aria-labelledby="own-title">
            <h3 class="own__title" id="own-title">{ hands.words.title }</h3>
            if is_empty {
                <p class="soft">{ hands.words.empty }</p>
            }
            <ul class="own__list">{ for own.into_iter().chain(left).map(|item| hands.piece(item)) }</ul>
            if let Doing::Refused(says) = &*doing {
                <p class="refused" role="alert">{ says }</p>
            }
            { hands.removed(&props.desk) }
            { hands.save(&typed, &props.title) }
            <div class="own__row"><Pick /><p class="soft">{ text.files().open_means }</p></div>
            { hands.all(&props.desk) }
        </section>
    }
}

fn asked(doing: &Doing) -> Option<Item> {
    match doing {
        Doing::Opening(item) => Some(item.clone()),
        Doing::Nothing | Doing::Naming(_) | Doing::Clearing | Doing::Refused(_) | Doing::Deleted(_) => None,
    }
}

fn on_opened(
    doing: &UseStateHandle<Doing>,
    dispatcher: Option<Dispatcher>,
    on_open: Callback<()>,
    text: &'static Text,
) -> Callback<Reopened> {
    let doing = doing.setter();
    Callback::from(move |(item, read): Reopened| match (read, &dispatcher) {
        (Ok(kept), Some(dispatcher)) => {
            doing.set(Doing::Nothing);
            dispatcher.resume(item.id, kept);
            on_open.emit(());
        }
        (Ok(_), None) => {}
        (Err(fault), _) => doing.set(Doing::Refused((text.saved().unopened)(&item.name, &fault.to_string()))),
    })
}

impl Hands<'_> {
    /// One piece of work.
    fn piece(&self, item: &Item) -> Html {
        let words = self.words;
        if **self.doing == Doing::Naming(item.id) {
            return html! { <li class="own__piece" key={item.id.text()}>{ self.naming(item) }</li> };
        }
        let when = (words.at)(clock::local(item.saved));
        let [rename, duplicate, delete] = words.short;
        let copy = Deed::Duplicate(item.id, (words.copy_of)(&item.name));
        html! {
            <li class="own__piece" key={item.id.text()}>
                <button class="scenario own__open" type="button" onclick={self.turns(Doing::Opening(item.clone()))}>
                    <span class="scenario__title">{ &item.name }</span>{ " " }
                    <span class="scenario__question small">
                        { when }{ (item.kind == Kind::Left).then(|| format!(", {}", words.left)) }
                    </span>
                </button>
                { button(rename, (words.rename)(&item.name), self.turns(Doing::Naming(item.id))) }
                { button(duplicate, (words.duplicate)(&item.name), self.does(copy, Doing::Nothing)) }
                { button(delete, (words.delete)(&item.name), self.does(Deed::Delete(item.id), Doing::Deleted(self.n_deleted))) }
            </li>
        }
    }

    /// A field for a new name.
    fn naming(&self, item: &Item) -> Html {
        let (dispatcher, doing, id) = (self.dispatcher.clone(), self.doing.setter(), item.id);
        let on_name = move |name: String| {
            dispatcher.deed(Deed::Rename(id, name));
            doing.set(Doing::Nothing);
        };
        html! { <Naming name={item.name.clone()} {on_name} on_cancel={self.turns(Doing::Nothing)} /> }
    }

    /// What was deleted, and the way back.
    fn removed(&self, desk: &Desk) -> Html {
        let bin = desk.bin();
        let Some(last) = bin.last() else { return html! { <p class="own__removed" role="status" /> } };
        html! {
            <p class="own__removed" role="status">
                { (self.words.removed)(&last.name, bin.len()) }{ " " }
                <button class="button button--outlined" id={UNDO} type="button" onclick={self.does(Deed::PutBack, Doing::Nothing)}>
                    { self.words.undo }
                </button>
            </p>
        }
    }

    /// A name and the button that saves what is in sight under it.
    fn save(&self, typed: &UseStateHandle<Option<String>>, title: &AttrValue) -> Html {
        let name = (**typed).clone().unwrap_or_else(|| title.to_string());
        let setter = typed.setter();
        let oninput = move |event: InputEvent| {
            setter.set(event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()));
        };
        let (dispatcher, setter, saved) = (self.dispatcher.clone(), typed.setter(), name.clone());
        let onsubmit = move |event: SubmitEvent| {
            event.prevent_default();
            dispatcher.save(saved.clone());
            setter.set(None);
        };
        html! {
            <form class="own__form" {onsubmit}>
                <label class="own__label">
                    <span class="small">{ self.words.name }</span>
                    <input class="own__name" value={name} {oninput} />
                </label>
                <button class="button button--solid" type="submit">{ self.words.save }</button>
                // “Open a file…” stands here.
            </form>
        }
    }

    /// What concerns everything at once.
    fn all(&self, desk: &Shared<Desk>) -> Html {
        let unread = storage::unread();
        let words = self.words;
        let n = |kind| desk.shelf().items().iter().filter(|item| item.kind == kind).count();
        let (n_own, n_left) = (n(Kind::Own), n(Kind::Left));
        if n_own + n_left + unread.len() == 0 {
            return Html::default();
        }
        let on_download = {
            let (desk, unread) = (desk.clone(), unread.clone());
            move |_: MouseEvent| {
                let name = (words.file)(clock::local(clock::now()));
                download::save(&name, everything(desk.shelf(), &unread).as_bytes(), "application/json");
            }
        };
        html! {
            <div class="own__all">
                if !unread.is_empty() {
                    <p class="small">{ (words.aside)(unread.len()) }</p>
                }
                { button(words.download, words.download.to_owned(), on_download) }
                if **self.doing == Doing::Clearing {
                    <p role="alert">{ (words.clears)(n_own, n_left, unread.len()) }</p>
                    { button(words.clear_now, words.clear_now.to_owned(), self.does(Deed::Clear, Doing::Deleted(self.n_deleted))) }
                    { button(words.cancel, words.cancel.to_owned(), self.turns(Doing::Nothing)) }
                } else {
                    { button(words.clear, words.clear.to_owned(), self.turns(Doing::Clearing)) }
                }
            </div>
        }
    }

    fn turns(&self, to: Doing) -> impl Fn(MouseEvent) + 'static {
        let doing = self.doing.setter();
        move |_| doing.set(to.clone())
    }

    fn does(&self, deed: Deed, then: Doing) -> impl Fn(MouseEvent) + 'static {
        let (dispatcher, doing) = (self.dispatcher.clone(), self.doing.setter());
        move |_| {
            dispatcher.deed(deed.clone());
            doing.set(then.clone());
        }
    }
}

fn button(short: &'static str, name: String, onclick: impl Fn(MouseEvent) + 'static) -> Html {
    html! { <button class="button own__button" type="button" aria-label={name} {onclick}>{ short }</button> }
}
