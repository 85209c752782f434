//! Writing what must come out of a scenario.

use serde_json::Value;

use super::draft::Draft;
use super::outcome::{Heads, Measure, Outcome, Relation, Side};
use super::written::{number, sparse};

impl Outcome {
    pub(super) fn document(&self, draft: &Draft) -> Value {
        let unless = |value: f64, default: f64| {
            if value.to_bits() == default.to_bits() { Value::Null } else { number(value) }
        };
        let is = match self.is {
            Relation::Less => "<",
            Relation::Greater => ">",
            Relation::Equal => "=",
        };
        sparse([
            ("that", self.that.as_str().into()),
            ("left", self.left.document(draft)),
            ("is", is.into()),
            ("right", self.right.document(draft)),
            ("times", unless(self.times, 1.0)),
            ("plus", unless(self.plus, 0.0)),
        ])
    }
}

impl Side {
    fn document(&self, draft: &Draft) -> Value {
        let text = match self {
            Self::Number(value) => return number(*value),
            Self::Npv(variant) => format!("{}.npv", draft.variant_id(*variant)),
            Self::End(variant, heads) => format!("{}.end.{}", draft.variant_id(*variant), heads.id()),
            Self::Figure { variant, period, segment, measure } => {
                let segment = match segment {
                    None => String::new(),
                    Some(i) => draft.segments.get(*i).map_or("all", |segment| &segment.id).to_owned() + ".",
                };
                format!("{}.{period}.{segment}{}", draft.variant_id(*variant), measure.id())
            }
        };
        text.into()
    }
}

impl Heads {
    const fn id(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Lost => "lost",
            Self::Prospects => "prospects",
        }
    }
}

impl Measure {
    /// Its name in the results document.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Wait => "wait_minutes",
            Self::TurnedAway => "turned_away",
            Self::Utilisation => "utilisation",
            Self::Profit => "profit",
            Self::Of(key) => key,
        }
    }
}
