//! The format of scenario files as a JSON Schema (2020-12), for editors and for those who make files by program.
//!
//! It says what can be said of each value by itself; what must hold between values (shares that add up to 1, changes within
//! the run, names that exist, inputs that go together) only the reader knows.

use serde_json::{Map, Value, json};

use crate::model::{FIELDS, Field, Key, Kind, Layer};

/// The schema of format 1.
#[must_use]
pub fn schema() -> Value {
    let mut schema = object(
        json!({
            "format": {"const": 1, "description": "The version of this format"},
            "id": named("id"),
            "words": {"description": "What it says, by language", "type": "object", "maxProperties": 50, "additionalProperties": named("words")},
            "period": {"description": "How long a period is", "enum": ["month", "quarter", "year"]},
            "periods": {"description": "How many periods a run has", "type": "integer", "minimum": 1, "maximum": 120},
            "shows": {"description": "The period shown first, from 0", "type": "integer", "minimum": 0, "maximum": 119},
            "currency": {"description": "The currency of money (ISO 4217)", "type": "string", "pattern": "^[A-Z]{3}$"},
            "start": named("stocks"),
            "base": named("settings"),
            "segments": list(named("segment"), 12),
            "changes": list(named("change"), 200),
            "variants": list(named("variant"), 24),
            "price_of": {"description": "Running cost of one unit of improvement in a period, by lever", "type": "object", "properties": prices(), "additionalProperties": false},
            "budget": amount("What improvements may cost in a period"),
            "believed_expectation": money("What management believes customers expect"),
            "standard": money("What management has made its standard"),
            "rivals": list(named("rival"), 3),
            "outcomes": list(named("outcome"), 200),
        }),
        &["format", "id", "period", "periods", "currency", "start", "base"],
    );
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!("A scenario of Worthwhile, format 1");
    schema["$defs"] = definitions();
    schema
}

/// What is named once and used where it stands.
fn definitions() -> Value {
    json!({
        "id": {"description": "A name in files", "type": "string", "pattern": "^[a-z0-9-]{1,60}$"},
        "stocks": stocks(),
        "settings": settings("Inputs that hold for the whole run", |_| true),
        "own": settings("Inputs of one segment", |key| !key.is_shared()),
        "changed": settings("Inputs that a change sets", |key| !key.is_constant()),
        "segment": segment(),
        "change": change(),
        "variant": object(json!({"id": id_but_baseline(), "changes": list(named("change"), 200)}), &["id"]),
        "rival": object(
            json!({"id": named("id"), "quality_value": money("What its offer is worth"), "price": money("Its price"), "other_cost": money("What it costs besides")}),
            &["id", "quality_value", "price", "other_cost"],
        ),
        "outcome": outcome(),
        "side": {"anyOf": [{"type": "number"}, {"type": "string", "maxLength": 200}]},
        "words": words(),
    })
}

fn stocks() -> Value {
    let keys = ["customers", "lost", "expectation", "reputation", "promoters", "detractors"];
    let properties = json!({
        "customers": amount("Customers"),
        "lost": amount("Lost customers"),
        "expectation": money("What regulars expect"),
        "reputation": money("What newcomers expect by reputation"),
        "promoters": amount("Customers who recommend"),
        "detractors": amount("Customers who warn others"),
    });
    object(properties, &keys)
}

fn segment() -> Value {
    let factors = FIELDS.iter().filter(|field| !field.key.is_shared() && field.kind != Kind::Switch);
    let factors: Map<String, Value> = factors.map(|field| (field.name.to_owned(), json!({"type": "number"}))).collect();
    object(
        json!({
            "id": named("id"),
            "share": {"description": "Share of the market", "type": "number", "minimum": 0, "maximum": 1},
            "scale": {"description": "What inputs are multiplied by", "type": "object", "properties": factors, "additionalProperties": false},
            "set": named("own"),
            "start": named("stocks"),
        }),
        &["id", "share"],
    )
}

fn change() -> Value {
    let properties = json!({
        "from": {"description": "The first period in which it holds, from 0", "type": "integer", "minimum": 0, "maximum": 119},
        "until": {"description": "The first period in which it no longer holds; null: to the end", "anyOf": [{"type": "integer", "minimum": 1, "maximum": 120}, {"type": "null"}]},
        "set": named("changed"),
        "segments": {"description": "What it sets for some segments, by id", "type": "object", "maxProperties": 12, "additionalProperties": named("own")},
    });
    object(properties, &[])
}

fn outcome() -> Value {
    let properties = json!({
        "that": text("A working note", 500),
        "left": named("side"),
        "is": {"enum": ["<", ">", "="]},
        "right": named("side"),
        "times": money("Factor of the right side"),
        "plus": money("Summand of the right side"),
    });
    object(properties, &["left", "is", "right"])
}

fn words() -> Value {
    let texts = |what: &str| json!({"description": what, "type": "array", "maxItems": 200, "items": {"type": "string", "maxLength": 2000}});
    let names = |what: &str| {
        let name = json!({"type": "string", "maxLength": 200});
        json!({"description": what, "type": "object", "maxProperties": 100, "additionalProperties": name})
    };
    let variant = object(json!({"title": text("Its name", 200), "what": text("What the firm does", 2000)}), &["title"]);
    let properties = json!({
        "title": text("Its name", 200),
        "situation": text("What is the case", 5000),
        "question": text("What it asks; gives no answer away", 500),
        "notice": texts("What to watch"),
        "discuss": texts("What to talk about"),
        "source": text("Where the story and its figures come from", 2000),
        "variants": {"description": "The variants, by id", "type": "object", "maxProperties": 100, "additionalProperties": variant},
        "outcomes": texts("The sentences that are ticked, in the order of the outcomes"),
        "segments": names("The segments, by id"),
        "stages": names("The stages of the service, by id"),
        "rivals": names("The rivals, by id"),
    });
    object(properties, &[])
}

/// Inputs from the table of inputs, and the stages of the service.
fn settings(what: &str, wanted: fn(Key) -> bool) -> Value {
    let fields = FIELDS.iter().filter(|field| wanted(field.key));
    let mut properties: Map<String, Value> = fields.map(|field| (field.name.to_owned(), input(field))).collect();
    properties.insert("service_stages".to_owned(), stages());
    json!({"description": what, "type": "object", "properties": properties, "additionalProperties": false})
}

/// An input: its meaning, its range and what it is where nothing is said.
fn input(field: &Field) -> Value {
    let unit = format!("{:?}", field.unit);
    let number = |kind: &str| json!({"type": kind, "minimum": field.low, "maximum": field.high});
    let mut input = match field.kind {
        Kind::Number => number("number"),
        Kind::Whole => number("integer"),
        Kind::Switch => json!({"type": "boolean"}),
        Kind::Optional => json!({"anyOf": [number("number"), {"type": "null"}]}),
    };
    input["description"] = json!(format!("{} ({unit}; {})", field.meaning, field.source));
    input["default"] = match field.kind {
        Kind::Number | Kind::Whole => json!(field.default),
        Kind::Switch => json!(0.0 < field.default),
        Kind::Optional => Value::Null,
    };
    input
}

fn stages() -> Value {
    let score = Key::ScoreService.field();
    let stage = object(
        json!({
            "id": named("id"),
            "score": {"description": "How good it is", "type": "number", "minimum": score.low, "maximum": score.high},
            "weight": {"description": "How much it counts", "type": "number", "exclusiveMinimum": 0, "maximum": 1000, "default": 1},
        }),
        &["id", "score"],
    );
    json!({"description": "The stages of the service; score_service is then derived", "type": "array", "minItems": 2, "maxItems": 12, "items": stage})
}

fn prices() -> Map<String, Value> {
    let levers = FIELDS.iter().filter(|field| field.layer == Layer::Lever);
    levers.map(|field| (field.name.to_owned(), amount(field.meaning))).collect()
}

fn id_but_baseline() -> Value {
    json!({"allOf": [named("id"), {"not": {"const": super::outcome::BASELINE}}]})
}

fn object(properties: Value, required: &[&str]) -> Value {
    let mut object = json!({"type": "object", "additionalProperties": false});
    object["properties"] = properties;
    object["required"] = json!(required);
    object
}

fn list(items: Value, most: usize) -> Value {
    let mut list = json!({"type": "array", "maxItems": most});
    list["items"] = items;
    list
}

fn named(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

fn text(what: &str, most: usize) -> Value {
    json!({"description": what, "type": "string", "maxLength": most})
}

fn money(what: &str) -> Value {
    json!({"description": what, "type": "number", "minimum": -1e9, "maximum": 1e9})
}

fn amount(what: &str) -> Value {
    json!({"description": what, "type": "number", "minimum": 0, "maximum": 1e9})
}
