//! What stands at the right of a fold: what differs, or what is there.

use yew::AttrValue;

use super::look::differ;
use crate::app::facts::next_change;
use crate::app::{Place, Sight};
use crate::model::{Key, Setting};
use crate::scenario::Lever;
use crate::text::{Numbers, Text};

/// A badge: it stands out where something differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Badge {
    /// What it says.
    pub says: AttrValue,
    /// Whether something differs.
    pub is_loud: bool,
}

impl Badge {
    /// The badge of a place.
    #[must_use]
    pub fn new(sight: &Sight, text: &Text, place: Place) -> Self {
        let words = &text.levers().badge;
        let n_own = || {
            count(sight, place, |key| shown(sight, key).is_some_and(|now| differ(now, key.field().default_setting())))
        };
        if place == Place::Assumptions {
            return match n_own() {
                0 => quiet(words.at_default),
                n => loud((words.differ)(n)),
            };
        }
        let n_changed = count(sight, place, |key| match sight.settings(Lever::Input(key)) {
            (Some(now), Some(was)) => differ(now, was),
            _ => false,
        });
        if 0 < n_changed {
            return loud((words.changed)(n_changed));
        }
        if let Some(from) = next_change(sight, place) {
            return quiet((text.levers().when)(sight.moment.edited.period, from, None));
        }
        match place {
            Place::Promise => quiet(promise(sight, text)),
            Place::Capacity => quiet(capacity(sight, text)),
            Place::Recovery => quiet(recovery(sight, text)),
            Place::Customers => quiet((words.set_here)(n_own())),
            Place::Gains | Place::Costs | Place::Money | Place::Assumptions => quiet(words.as_baseline),
        }
    }
}

fn loud(says: impl Into<AttrValue>) -> Badge {
    Badge { says: says.into(), is_loud: true }
}

fn quiet(says: impl Into<AttrValue>) -> Badge {
    Badge { says: says.into(), is_loud: false }
}

fn count(sight: &Sight, place: Place, counts: impl Fn(Key) -> bool) -> usize {
    sight.keys(place).filter(|key| counts(*key)).count()
}

fn shown(sight: &Sight, key: Key) -> Option<Setting> {
    sight.moment.edited.shown(sight.moment.variant, sight.period, Lever::Input(key))
}

fn number(sight: &Sight, key: Key) -> f64 {
    if let Some(Setting::Number(value)) = shown(sight, key) { value } else { 0.0 }
}

fn numbers(sight: &Sight) -> Numbers {
    Numbers { currency: sight.moment.edited.currency }
}

fn promise(sight: &Sight, text: &Text) -> String {
    match shown(sight, Key::PromisedValue) {
        Some(Setting::Number(value)) => (text.levers().badge.promises)(&numbers(sight).money(value)),
        _ => text.levers().badge.no_promise.to_owned(),
    }
}

fn capacity(sight: &Sight, text: &Text) -> String {
    let servers = numbers(sight).whole(number(sight, Key::Servers));
    match (shown(sight, Key::Queueing), sight.now()) {
        (Some(Setting::Switch(true)), Some(period)) => {
            (text.levers().badge.busy)(&servers, &numbers(sight).percent(period.utilisation.min(1.0)))
        }
        _ => (text.levers().badge.servers)(&servers),
    }
}

fn recovery(sight: &Sight, text: &Text) -> String {
    let failures = number(sight, Key::FailureRate);
    if failures > 0.0 {
        (text.levers().badge.failures)(&numbers(sight).percent(failures))
    } else {
        text.levers().badge.no_failures.to_owned()
    }
}
