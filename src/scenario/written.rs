//! Writing a scenario as its file says it. What is read back is the same to the last bit.

use serde_json::{Map, Value, json};

use super::draft::{Change, Draft, PeriodLength, Rival, Segment, Settings, Variant};
use super::printed::printed;
use super::words::{VariantWords, Words};
use crate::model::{Inputs, Key, Setting, Stage, Stocks};

/// Whole numbers up to here are written without a point (2⁵³).
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

impl Draft {
    /// The scenario as a document of format 1; what is default is left out.
    #[must_use]
    pub fn document(&self) -> Value {
        let mut file = Map::new();
        let mut put = |key: &str, value: Value| drop(file.insert(key.to_owned(), value));
        put("format", 1.into());
        put("id", self.id.as_str().into());
        put("words", object(self.words.iter().map(|(language, words)| (language, words.document()))));
        put("period", self.period.id().into());
        put("periods", self.n_periods.into());
        put("shows", self.shows.into());
        put("currency", self.currency.code().into());
        put("start", stocks(&self.start));
        put("base", base(&self.base));
        put("segments", list(&self.segments, Segment::document));
        put("changes", list(&self.changes, Change::document));
        put("variants", list(&self.variants, Variant::document));
        put("price_of", numbers(&self.price_of));
        put("budget", optional(self.budget));
        put("believed_expectation", optional(self.believed_expectation));
        put("standard", optional(self.standard));
        put("rivals", list(&self.rivals, Rival::document));
        put("outcomes", list(&self.outcomes, |outcome| outcome.document(self)));
        file.retain(|key, value| REQUIRED.contains(&key.as_str()) || says(value));
        file.into()
    }

    /// The scenario as a file: its keys in the order of the description of the format.
    #[must_use]
    pub fn text(&self) -> String {
        printed(&self.document())
    }
}

/// What every file has.
const REQUIRED: &[&str] = &["format", "id", "period", "periods", "currency", "start", "base"];

/// Whether a value says anything: neither nothing nor empty.
fn says(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(_) | Value::Number(_) => true,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(entries) => !entries.is_empty(),
    }
}

/// A number in JSON: exact, and a whole one without a point.
pub(crate) fn number(number: f64) -> Value {
    let is_whole =
        number.fract() == 0.0 && number.abs() <= LARGEST_WHOLE && (number != 0.0 || number.is_sign_positive());
    #[expect(clippy::cast_possible_truncation, reason = "whole, and within what fits")]
    let whole = number as i64;
    if is_whole { whole.into() } else { number.into() }
}

fn optional(money: Option<f64>) -> Value {
    money.map_or(Value::Null, number)
}

fn object<K: AsRef<str>>(entries: impl Iterator<Item = (K, Value)>) -> Value {
    // One after the other: to collect them brings a sort for each kind of entries.
    let mut map = Map::new();
    for (key, value) in entries {
        map.insert(key.as_ref().to_owned(), value);
    }
    Value::Object(map)
}

fn list<T>(items: &[T], document: impl Fn(&T) -> Value) -> Value {
    Value::Array(items.iter().map(document).collect())
}

fn numbers(numbers: &[(Key, f64)]) -> Value {
    object(numbers.iter().map(|(key, value)| (key.field().name, number(*value))))
}

/// An object without the entries that say nothing.
pub(super) fn sparse<const N: usize>(entries: [(&str, Value); N]) -> Value {
    object(entries.into_iter().filter(|(_, value)| says(value)))
}

fn setting(setting: Setting) -> Value {
    match setting {
        Setting::Number(value) => number(value),
        Setting::Switch(on) => on.into(),
        Setting::Absent => Value::Null,
    }
}

fn stages(stages: &[Stage]) -> Value {
    list(stages, |stage| {
        let weight = if stage.weight.to_bits() == 1.0_f64.to_bits() { Value::Null } else { number(stage.weight) };
        sparse([("id", stage.id.as_str().into()), ("score", number(stage.score)), ("weight", weight)])
    })
}

fn stocks(stocks: &Stocks) -> Value {
    sparse([
        ("customers", number(stocks.customers)),
        ("lost", number(stocks.lost)),
        ("expectation", number(stocks.expectation)),
        ("reputation", number(stocks.reputation)),
        ("promoters", number(stocks.promoters)),
        ("detractors", number(stocks.detractors)),
    ])
}

/// The inputs that are not at their defaults.
fn base(inputs: &Inputs) -> Value {
    let mut set = Settings { values: Vec::new(), stages: None };
    for &key in Key::ALL {
        let value = inputs.setting(key);
        if value != key.field().default_setting() {
            set.values.push((key, value));
        }
    }
    set.stages = (!inputs.stages().is_empty()).then(|| inputs.stages().to_vec());
    set.document()
}

impl Settings {
    pub(super) fn document(&self) -> Value {
        let values = self.values.iter().map(|(key, value)| (key.field().name, setting(*value)));
        object(values.chain(self.stages.as_deref().map(|own| ("service_stages", stages(own)))))
    }
}

impl Segment {
    fn document(&self) -> Value {
        sparse([
            ("id", self.id.as_str().into()),
            ("share", number(self.share)),
            ("scale", numbers(&self.scale)),
            ("set", self.set.document()),
            ("start", self.start.as_ref().map_or(Value::Null, stocks)),
        ])
    }
}

impl Change {
    fn document(&self) -> Value {
        let from = if self.from == 0 { Value::Null } else { self.from.into() };
        let segments = object(self.segments.iter().map(|(id, settings)| (id, settings.document())));
        sparse([("from", from), ("until", self.until.into()), ("set", self.set.document()), ("segments", segments)])
    }
}

impl Variant {
    fn document(&self) -> Value {
        sparse([("id", self.id.as_str().into()), ("changes", list(&self.changes, Change::document))])
    }
}

impl Rival {
    fn document(&self) -> Value {
        json!({
            "id": self.id,
            "quality_value": number(self.quality_value),
            "price": number(self.price),
            "other_cost": number(self.other_cost),
        })
    }
}

impl PeriodLength {
    /// Its name in files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }
}

impl Words {
    fn document(&self) -> Value {
        let texts = |texts: &[String]| list(texts, |text| text.as_str().into());
        let names = |names: &[(String, String)]| object(names.iter().map(|(id, name)| (id, name.as_str().into())));
        sparse([
            ("title", self.title.as_str().into()),
            ("situation", self.situation.as_str().into()),
            ("question", self.question.as_str().into()),
            ("notice", texts(&self.notice)),
            ("discuss", texts(&self.discuss)),
            ("source", self.source.as_str().into()),
            ("variants", object(self.variants.iter().map(|(id, words)| (id, words.document())))),
            ("outcomes", texts(&self.outcomes)),
            ("segments", names(&self.segments)),
            ("stages", names(&self.stages)),
            ("rivals", names(&self.rivals)),
        ])
    }
}

impl VariantWords {
    fn document(&self) -> Value {
        let title = ("title", self.title.as_str().into());
        if self.what.is_empty() { object([title].into_iter()) } else { json!({"title": self.title, "what": self.what}) }
    }
}
