//! What a lever shows: values cut from what is in sight, in the words of the page.

use yew::AttrValue;

use super::controls::Limits;
use super::guide::ADDRESS;
use crate::app::{Move, Place, Refused, Sight, reach, try_move};
use crate::model::{Field, Key, Kind, Setting};
use crate::scenario::{Lever, Span};
use crate::text::levers::FieldWords;
use crate::text::typing::Notation;
use crate::text::{Numbers, Text};

/// What a lever shows. Equal looks are drawn once.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// The lever.
    pub lever: Lever,
    /// Its id on the page.
    pub id: AttrValue,
    /// Its name, and what stands smaller beside it.
    pub label: AttrValue,
    /// What stands smaller beside the name.
    pub aside: AttrValue,
    /// What it means; none where the head of its group says it.
    pub means: Option<AttrValue>,
    /// Where the guide tells of it, for an assumption.
    pub guide: Option<AttrValue>,
    /// From when to when its value holds, where a change sets it.
    pub when: Option<AttrValue>,
    /// Whether it stands elsewhere than in the scenario as it came.
    pub is_elsewhere: bool,
    /// Where its value holds: the scenario, the variant and the period.
    pub place: AttrValue,
    /// What is moved.
    pub value: Value,
}

/// What is moved.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// On or off.
    Switch(bool),
    /// A number.
    Number(Box<Scale>),
}

/// A number between its ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// Where it stands; none: nowhere.
    pub here: Option<f64>,
    /// Where it stands at the baseline.
    pub baseline: Option<f64>,
    /// How far the slider goes.
    pub span: Span,
    /// What can be typed.
    pub limits: Limits,
    /// The value in words.
    pub says: AttrValue,
    /// What still holds when an entry is refused.
    pub still: AttrValue,
    /// The signs before and after the value.
    pub signs: (AttrValue, AttrValue),
    /// Whether it follows from other levers.
    pub is_derived: bool,
}

impl Look {
    /// What a lever shows of what is in sight; none where there is no such lever.
    #[must_use]
    pub fn new(sight: &Sight, text: &Text, lever: Lever) -> Option<Self> {
        let (now, was) = sight.settings(lever);
        let now = now?;
        let value = match now {
            Setting::Switch(is_on) => Value::Switch(is_on),
            Setting::Number(_) | Setting::Absent => Value::Number(Box::new(Scale::new(sight, text, lever, (now, was)))),
        };
        let (id, label, aside, means) = names(sight, text, lever);
        Some(Self {
            lever,
            id,
            label,
            aside,
            means,
            guide: guide(lever),
            when: when(sight, text, lever),
            is_elsewhere: sight.moment.edited.has_moved(&sight.moment.shipped, lever),
            place: format!("{} {} {}", sight.moment.shipped.id, sight.moment.variant, sight.period).into(),
            value,
        })
    }

    /// The whole name.
    #[must_use]
    pub fn name(&self) -> AttrValue {
        if self.aside.is_empty() { self.label.clone() } else { format!("{} {}", self.label, self.aside).into() }
    }
}

impl Scale {
    fn new(sight: &Sight, text: &Text, lever: Lever, (now, was): (Setting, Option<Setting>)) -> Self {
        let numbers = Numbers { currency: sight.moment.edited.currency };
        let field = field(lever);
        let span = sight.span(lever);
        let is_derived = is_derived(sight, lever);
        let here = number(now).map(|here| if is_derived { (10.0 * here).round() / 10.0 } else { here });
        let says = here.map_or_else(|| text.levers().none.to_owned(), |here| numbers.quantity(here, field.unit));
        let (before, after) = (text.levers().signs)(field.unit, numbers);
        Self {
            here,
            baseline: was.and_then(number),
            span,
            limits: limits(sight, text, lever, span),
            still: (text.levers().entry.still)(&says).into(),
            says: says.into(),
            signs: (before.into(), after.into()),
            is_derived,
        }
    }

    /// Where the knob stands: an unset number waits where a set one would do nothing.
    #[must_use]
    pub fn knob(&self) -> f64 {
        self.here.unwrap_or_else(|| 0.0_f64.max(self.span.low).min(self.span.high))
    }
}

/// Whether two values differ by more than the last bits of a calculation.
#[must_use]
pub fn differ(a: Setting, b: Setting) -> bool {
    match (a, b) {
        (Setting::Number(a), Setting::Number(b)) => 1e-9 * a.abs().max(b.abs()).max(1.0) < (a - b).abs(),
        _ => a != b,
    }
}

fn number(setting: Setting) -> Option<f64> {
    if let Setting::Number(value) = setting { Some(value) } else { None }
}

/// The entry of the table that a lever follows; a stage is scored as the service is.
fn field(lever: Lever) -> &'static Field {
    match lever {
        Lever::Input(key) => key.field(),
        Lever::Stage(_) => Key::ScoreService.field(),
    }
}

/// Whether a lever follows from the stages of the service.
fn is_derived(sight: &Sight, lever: Lever) -> bool {
    lever == Lever::Input(Key::ScoreService) && 0 < sight.n_stages()
}

/// Id, label, aside and meaning.
fn names(sight: &Sight, text: &Text, lever: Lever) -> (AttrValue, AttrValue, AttrValue, Option<AttrValue>) {
    let key = match lever {
        Lever::Input(key) => key,
        Lever::Stage(index) => {
            let name = text.lever(&sight.moment.edited, sight.moment.variant, sight.period, lever);
            return (format!("lever-stage-{index}").into(), name.into(), AttrValue::default(), None);
        }
    };
    let FieldWords { label, aside, means, evidence } = (text.levers().field)(key);
    let means = match Place::of(key) {
        Place::Gains | Place::Costs => None,
        Place::Assumptions => Some(format!("{means} {}", (text.levers().source)(key.field().source, evidence))),
        Place::Promise | Place::Capacity | Place::Recovery | Place::Money | Place::Customers => Some(means.to_owned()),
    };
    (format!("lever-{}", key.field().name).into(), label.into(), aside.into(), means.map(AttrValue::from))
}

/// Where the guide tells of an assumption.
fn guide(lever: Lever) -> Option<AttrValue> {
    match lever {
        Lever::Input(key) if Place::of(key) == Place::Assumptions => {
            Some(format!("{ADDRESS}#about-{}", key.field().name).into())
        }
        Lever::Input(_) | Lever::Stage(_) => None,
    }
}

/// From when to when the value in force holds.
fn when(sight: &Sight, text: &Text, lever: Lever) -> Option<AttrValue> {
    let (edited, variant) = (&sight.moment.edited, sight.moment.variant);
    let change = edited.change(variant, edited.origin(variant, sight.period, lever))?;
    let until = change.until.filter(|until| *until < edited.n_periods);
    Some((text.levers().when)(edited.period, change.from, until).into())
}

/// What can be typed: the whole range of the input, as far as the rules with other inputs leave it open.
fn limits(sight: &Sight, text: &Text, lever: Lever, span: Span) -> Limits {
    let numbers = Numbers { currency: sight.moment.edited.currency };
    let (field, words) = (field(lever), &text.levers().entry);
    let label = text.lever(&sight.moment.edited, sight.moment.variant, sight.period, lever);
    let ends = [field.low, field.high].map(|end| numbers.quantity(end, field.unit));
    let whole = Span { low: field.low, high: field.high, ..span };
    let open = reach(&sight.moment.edited, sight.moment.variant, sight.period, lever, whole);
    let closed = if field.low < open.0 { Some(field.low) } else { (open.1 < field.high).then_some(field.high) };
    Limits {
        notation: Notation::of(field.unit),
        range: (field.low, field.high),
        range_says: (words.range)(&label, &ends[0], &ends[1]).into(),
        open,
        open_says: closed.map(|end| rule(sight, text, lever, end)).unwrap_or_default(),
        whole_says: lever.is_whole().then(|| (words.whole)(&label).into()),
        is_optional: field.kind == Kind::Optional,
    }
}

/// The rule that keeps a lever from an end.
fn rule(sight: &Sight, text: &Text, lever: Lever, end: f64) -> AttrValue {
    let numbers = Numbers { currency: sight.moment.edited.currency };
    match try_move(&sight.moment, sight.period, Move { lever, to: Setting::Number(end) }) {
        Err(Refused::Value(refusal) | Refused::Together(refusal)) => {
            (text.levers().entry.refused)(refusal, numbers).into()
        }
        Err(Refused::Crowded) => text.levers().entry.crowded.into(),
        Err(Refused::Scenario(reason)) => reason.to_string().into(),
        Ok(_) => AttrValue::default(),
    }
}
