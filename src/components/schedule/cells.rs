//! What stands in a change: its periods, and its inputs with their values.

use yew::prelude::*;

use super::{Desk, change_id};
use crate::app::{reach_of, try_edit};
use crate::components::controls::{Limits, NumberField, switch};
use crate::components::grip::{Grip, Part};
use crate::model::{Kind, Setting};
use crate::scenario::{At, Change, Edit, Item, Lever};
use crate::text::Numbers;
use crate::text::typing::Notation;

/// A value with its name, and what can be typed instead.
struct Value {
    name: AttrValue,
    here: Setting,
    limits: Limits,
    still: AttrValue,
    signs: (AttrValue, AttrValue),
    placeholder: &'static str,
}

impl Desk {
    /// When a change holds: its first and its last period, or to the end.
    pub(super) fn periods(&self, at: At, change: &Change) -> Html {
        let (words, edited) = (&self.text.schedule(), &self.sight.moment.edited);
        let end = change.until.unwrap_or(edited.n_periods);
        let from = self.period((words.from)(edited.period), (1, end), Some(change.from + 1));
        let until = self.period((words.until)(edited.period), (change.from + 1, edited.n_periods), change.until);
        let until = Value { limits: Limits { is_optional: true, ..until.limits }, ..until };
        html! {
            <div class="schedule__periods">
                { self.entry(format!("{}-from", change_id(at)), Grip::Change(at, Part::From), from) }
                { self.entry(format!("{}-until", change_id(at)), Grip::Change(at, Part::Until), until) }
            </div>
        }
    }

    /// A name over a field, or a switch. Typing previews the value, as a lever's field does.
    fn entry(&self, id: String, grip: Grip, value: Value) -> Html {
        let on_gesture = self.hold.reform(move |gesture| (grip, gesture));
        let number = if let Setting::Number(number) = value.here { Some(number) } else { None };
        let label = value.name.clone();
        let control = match value.here {
            Setting::Switch(is_on) => switch(id.clone().into(), value.name, is_on, &on_gesture),
            Setting::Number(_) | Setting::Absent => html! {
                <NumberField
                    id={id.clone()}
                    name={value.name}
                    value={number}
                    limits={value.limits}
                    still={value.still}
                    before={value.signs.0}
                    after={value.signs.1}
                    placeholder={value.placeholder}
                    {on_gesture}
                />
            },
        };
        html! { <span class="entry"><label for={id}>{ label }</label>{ control }</span> }
    }

    fn period(&self, name: String, (low, high): (usize, usize), here: Option<usize>) -> Value {
        let entry = &self.text.levers().entry;
        let number = crate::model::count;
        let range = (number(low), number(high));
        let here_says = here.map_or_else(|| self.text.schedule().the_end.to_owned(), |here| here.to_string());
        Value {
            limits: Limits {
                range,
                range_says: (entry.range)(&name, &low.to_string(), &high.to_string()).into(),
                open: range,
                open_says: AttrValue::default(),
                notation: Notation::Number,
                whole_says: Some((entry.whole)(&name).into()),
                is_optional: false,
            },
            name: name.into(),
            here: here.map_or(Setting::Absent, |here| Setting::Number(number(here))),
            still: (entry.still)(&here_says).into(),
            signs: (AttrValue::default(), AttrValue::default()),
            placeholder: self.text.schedule().the_end,
        }
    }

    /// An input of a change with its value, and how to take it out.
    pub(super) fn cell(&self, at: At, change: &Change, item: Item, change_name: &str) -> Html {
        let Some(here) = self.sight.moment.edited.given(change, item) else { return Html::default() };
        let value = self.value(at, change, item, here);
        let which = match item.lever {
            Lever::Input(key) => key.field().name.to_owned(),
            Lever::Stage(index) => format!("stage-{index}"),
        };
        let segment = item.segment.map(|segment| format!("-{segment}")).unwrap_or_default();
        let id = format!("{}-{which}{segment}", change_id(at));
        let take = self.take(at, item, &value.name, change_name);
        html! {
            <div key={id.clone()} class="schedule__cell">
                { self.entry(id, Grip::Change(at, Part::Value(item)), value) }
                { take }
            </div>
        }
    }

    fn value(&self, at: At, change: &Change, item: Item, here: Setting) -> Value {
        let (entry, moment) = (&self.text.levers().entry, &self.sight.moment);
        let numbers = Numbers { currency: moment.edited.currency };
        let (name, field) = (self.name(change, item), item.lever.key().field());
        let ends = [field.low, field.high].map(|end| numbers.quantity(end, field.unit));
        let here_says = match here {
            Setting::Number(here) => numbers.quantity(here, field.unit),
            Setting::Switch(_) | Setting::Absent => self.text.levers().none.to_owned(),
        };
        let (before, after) = (self.text.levers().signs)(field.unit, numbers);
        let open = reach_of(moment, at, item);
        Value {
            limits: Limits {
                range: (field.low, field.high),
                range_says: (entry.range)(&name, &ends[0], &ends[1]).into(),
                open,
                open_says: if open == (field.low, field.high) {
                    AttrValue::default()
                } else {
                    self.closed(at, item, open)
                },
                notation: Notation::of(field.unit),
                whole_says: item.lever.is_whole().then(|| (entry.whole)(&name).into()),
                is_optional: field.kind == Kind::Optional,
            },
            name: name.into(),
            here,
            still: (entry.still)(&here_says).into(),
            signs: (before.into(), after.into()),
            placeholder: self.text.levers().none,
        }
    }

    /// The rule that keeps a value from an end of its range.
    fn closed(&self, at: At, item: Item, open: (f64, f64)) -> AttrValue {
        let (moment, field) = (&self.sight.moment, item.lever.key().field());
        let end = if field.low < open.0 { field.low } else { field.high };
        let refused = try_edit(moment, &Edit::Put(at, item, Setting::Number(end))).err();
        refused.map(|fault| self.refusal(&fault)).unwrap_or_default()
    }

    /// The name of an input; of a stage, that of this change; of a segment, with the segment's.
    fn name(&self, change: &Change, item: Item) -> String {
        let (moment, words) = (&self.sight.moment, &self.text.schedule());
        let name = self.text.lever(&moment.edited, moment.variant, change.from, item.lever);
        let segment = item.segment.and_then(|segment| moment.edited.segments.get(segment));
        let Some(segment) = segment else { return name };
        let told = moment.edited.words_in(self.text.language.code());
        (words.of_segment)(&name, told.map_or(&segment.id, |told| told.segment(&segment.id)))
    }
}
