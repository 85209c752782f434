//! The schedule, unfolded below the timeline: each change with its periods and what it sets, to type, add and remove.

mod adder;
mod cells;

use yew::prelude::*;

use super::contexts::{use_act, use_edit, use_text};
use super::controls::Gesture;
use super::grip::Grip;
use super::icons::{Icon, icon};
use super::shared::Shared;
use crate::app::facts::change_words;
use crate::app::{Action, Sight, try_edit};
use crate::browser::focus;
use crate::scenario::{At, Change, Edit, Fault, Item, Lever, Whose};
use crate::text::{Numbers, Text};
use adder::{Adder, chosen};

/// The id of the unfolded schedule.
pub const ID: &str = "schedule";

/// The id of a change on the page.
#[must_use]
pub fn change_id(at: At) -> String {
    let whose = match at.whose {
        Whose::Scenario => "shared",
        Whose::Variant => "own",
    };
    format!("change-{whose}-{}", at.index)
}

/// What is edited.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// Everything in sight.
    pub sight: Shared<Sight>,
    /// The change that gets the keyboard.
    pub at: Option<At>,
}

/// The schedule, to be edited; opened at a change, the keyboard goes there.
#[component]
pub fn Schedule(props: &Props) -> Html {
    let desk = use_desk(&props.sight);
    use_effect_with(props.at, |at| {
        if let Some(at) = at {
            focus::on(&change_id(*at));
        }
    });
    desk.show()
}

/// Takes edits, or says why one cannot be and changes nothing.
#[derive(Clone)]
struct Desk {
    sight: Shared<Sight>,
    text: &'static Text,
    act: Callback<Action>,
    hold: Callback<(Grip, Gesture)>,
    refused: UseStateHandle<Option<AttrValue>>,
}

/// A desk on which the schedule in sight is edited.
#[hook]
fn use_desk(sight: &Shared<Sight>) -> Desk {
    Desk { sight: sight.clone(), text: use_text(), act: use_act(), hold: use_edit(), refused: use_state_eq(|| None) }
}

impl Desk {
    /// The changes of the variant in sight, then those of the scenario.
    fn show(&self) -> Html {
        html! {
            <div class="schedule" id={ID} role="group" aria-label={self.text.schedule().region} tabindex="-1">
                if let Some(refused) = &*self.refused {
                    <p class="refused" role="alert">{ refused }</p>
                }
                { self.own() }
                { self.shared() }
            </div>
        }
    }

    fn ask(&self, edit: Edit) {
        match try_edit(&self.sight.moment, &edit) {
            Ok(_) => {
                self.refused.set(None);
                if matches!(edit, Edit::Remove(_) | Edit::Take(..)) {
                    focus::on(ID); // the button that was pressed is about to go
                }
                self.act.emit(Action::Schedule(edit));
            }
            Err(fault) => self.refused.set(Some(self.refusal(&fault))),
        }
    }

    fn refusal(&self, fault: &Fault) -> AttrValue {
        let numbers = Numbers { currency: self.sight.moment.edited.currency };
        (self.text.schedule().refused)(&fault.reason, numbers).into()
    }

    /// Asks for an edit when a button is pressed.
    fn asks(&self, edit: impl Fn(&MouseEvent) -> Option<Edit> + 'static) -> Callback<MouseEvent> {
        let desk = self.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(edit) = edit(&event) {
                desk.ask(edit);
            }
        })
    }

    /// What the variant changes; the baseline has nothing of its own.
    fn own(&self) -> Html {
        let (words, moment) = (&self.text.schedule(), &self.sight.moment);
        let Some(variant) = moment.edited.variant(moment.variant) else {
            return html! { <p class="schedule__note">{ words.baseline_says }</p> };
        };
        let told = moment.shipped.words_in(self.text.language.code());
        let title = told.and_then(|told| told.variant(&variant.id)).map_or(&variant.id, |words| &words.title);
        html! {
            <section>
                <h3 class="schedule__title">{ (words.own)(title) }</h3>
                { self.list(Whose::Variant) }
                { self.add(Whose::Variant) }
            </section>
        }
    }

    /// What happens in every variant; at the baseline, it can be added to.
    fn shared(&self) -> Html {
        let (words, moment) = (&self.text.schedule(), &self.sight.moment);
        let is_baseline = moment.variant == 0;
        if moment.edited.changes.is_empty() && !is_baseline {
            return Html::default();
        }
        html! {
            <section class="schedule__shared">
                <h3 class="schedule__title">{ words.shared }</h3>
                if !is_baseline { <p class="schedule__note">{ words.shared_says }</p> }
                { self.list(Whose::Scenario) }
                if is_baseline { { self.add(Whose::Scenario) } }
            </section>
        }
    }

    fn list(&self, whose: Whose) -> Html {
        let moment = &self.sight.moment;
        let changes = moment.edited.schedule(moment.variant, whose);
        if changes.is_empty() {
            return html! { <p class="schedule__note">{ self.text.schedule().none }</p> };
        }
        let change = |(index, change)| self.change(At { whose, index }, change);
        html! { <div>{ for changes.iter().enumerate().map(change) }</div> }
    }

    /// A change: when it holds, what it sets, what else it could set.
    fn change(&self, at: At, change: &Change) -> Html {
        let (words, edited) = (&self.text.schedule(), &self.sight.moment.edited);
        let name = change_words(change, edited, self.text);
        let items = edited.items(change);
        let taken = items.iter().map(|item| item.lever).collect::<Vec<_>>();
        let id = change_id(at);
        let adder = Adder {
            says: (words.also)(&name),
            does: (words.add_to)(&name),
            shows: words.add_short,
            onclick: self.asks(move |event| chosen(event).map(|lever| Edit::Include(at, lever))),
        };
        html! {
            <div key={id.clone()} class="schedule__change" {id} role="group" aria-label={name.clone()} tabindex="-1">
                <div class="schedule__head">
                    <h4>{ &name }</h4>
                    <button
                        class="button"
                        type="button"
                        aria-label={(words.remove)(&name)}
                        onclick={self.asks(move |_| Some(Edit::Remove(at)))}
                    >
                        { words.remove_short }
                    </button>
                </div>
                <div class="schedule__cells">
                    { self.periods(at, change) }
                    { for items.iter().map(|item| self.cell(at, change, *item, &name)) }
                    if items.is_empty() { <p class="schedule__note">{ words.empty }</p> }
                    { self.adder(adder, &taken) }
                </div>
            </div>
        }
    }

    /// Takes an input out of a change; the stages of the service only together.
    fn take(&self, at: At, item: Item, name: &str, change: &str) -> Html {
        let words = &self.text.schedule();
        let name = match item.lever {
            Lever::Input(_) => name,
            Lever::Stage(0) => words.stages,
            Lever::Stage(_) => return Html::default(),
        };
        let says = (words.take)(name, change);
        let onclick = self.asks(move |_| Some(Edit::Take(at, item)));
        html! {
            <button class="schedule__take" type="button" aria-label={says.clone()} title={says} {onclick}>
                { icon(Icon::Close) }
            </button>
        }
    }

    /// Adds a change from the period in sight to the end.
    fn add(&self, whose: Whose) -> Html {
        let words = &self.text.schedule();
        let sight = self.sight.clone();
        let onclick = self.asks(move |event| {
            let (moment, lever) = (&sight.moment, chosen(event)?);
            Some(Edit::Add(whose, moment.edited.standing(moment.variant, whose, sight.period, lever)))
        });
        self.adder(Adder { says: words.sets.to_owned(), does: words.add.to_owned(), shows: words.add, onclick }, &[])
    }
}
