//! The published schema of scenario files: made from the tables of the reader, and of one mind with it.

use std::fs;

use serde_json::{Value, json};
use worthwhile::scenario::{LIBRARY, read, schema};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/scenario.schema.json");

fn shipped(id: &str) -> Value {
    let path = format!("{}/assets/scenarios/{id}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&fs::read_to_string(path).expect("it is there")).expect("it is JSON")
}

/// To accept a new one: `ACCEPT_SCHEMA=1 cargo test schema`.
#[test]
fn the_published_schema_is_that_of_the_reader() {
    let now = serde_json::to_string_pretty(&schema()).expect("it can be written") + "\n";
    if std::env::var_os("ACCEPT_SCHEMA").is_some() {
        fs::write(FILE, &now).expect("it can be kept");
    }
    assert!(fs::read_to_string(FILE).is_ok_and(|kept| kept == now), "run ACCEPT_SCHEMA=1 cargo test schema");
}

#[test]
fn every_scenario_keeps_to_the_schema() {
    for entry in LIBRARY {
        assert_eq!(fault(&schema(), &schema(), &shipped(entry.id), ""), None, "{}", entry.id);
    }
}

/// What a change of a file is: nothing that a value says by itself can differ between reader and schema.
#[test]
fn schema_and_reader_agree_on_every_value() {
    let schema = schema();
    let mut n_refused = 0;
    // Some scenarios stand for all: each is read thousands of times.
    for entry in LIBRARY.iter().step_by(4) {
        let file = shipped(entry.id);
        for path in paths(&file) {
            for (name, changed) in changes(&file, &path) {
                let fault = fault(&schema, &schema, &changed, "");
                let refused = read(&changed.to_string()).err();
                n_refused += usize::from(fault.is_some());
                let at = format!("{} {path} {name}: schema {fault:?}, reader {refused:?}", entry.id);
                assert!(fault.is_none() || refused.is_some(), "the schema is too strict: {at}");
                let says_where = |why: &worthwhile::scenario::Fault| is_about_one_value(&why.to_string());
                assert!(fault.is_some() || !refused.as_ref().is_some_and(says_where), "the schema is too lax: {at}");
            }
        }
    }
    assert!(1_000 < n_refused, "{n_refused}");
}

/// Whether a reason is about one value by itself: then the schema must know it too.
fn is_about_one_value(reason: &str) -> bool {
    let reasons =
        ["is not known", "is missing", "must be an object", "must be a list", "must be a text", "must be a number"];
    reasons.iter().any(|known| reason.contains(known))
}

/// The places of a document, as JSON pointers.
fn paths(value: &Value) -> Vec<String> {
    let below = |key: &str, value: &Value| -> Vec<String> {
        let key = key.replace('~', "~0").replace('/', "~1");
        std::iter::once(String::new()).chain(paths(value)).map(|path| format!("/{key}{path}")).collect()
    };
    match value {
        Value::Object(map) => map.iter().flat_map(|(key, value)| below(key, value)).collect(),
        // The first and the last of a list stand for all.
        Value::Array(list) => {
            let ends = [0, list.len().saturating_sub(1)];
            let ends = ends.iter().filter(|n| **n < list.len());
            ends.flat_map(|n| below(&n.to_string(), &list[*n])).collect()
        }
        _ => Vec::new(),
    }
}

/// A document with one place changed in many ways.
fn changes(file: &Value, path: &str) -> Vec<(&'static str, Value)> {
    let with = |value: Value| {
        let mut file = file.clone();
        *file.pointer_mut(path).expect("it is there") = value;
        file
    };
    let mut changes = vec![
        ("null", with(Value::Null)),
        ("true", with(json!(true))),
        ("-1e10", with(json!(-1e10))),
        ("text", with(json!("UPPER case"))),
        ("{}", with(json!({"unknown": 1}))),
        ("[]", with(json!([{}]))),
    ];
    if let Some((above, key)) = path.rsplit_once('/')
        && let Some(Value::Object(map)) = file.clone().pointer_mut(above)
    {
        map.remove(&key.replace("~1", "/").replace("~0", "~"));
        let mut without = file.clone();
        *without.pointer_mut(above).expect("it is there") = Value::Object(map.clone());
        changes.push(("gone", without));
    }
    changes
}

/// The first place where a value does not keep to a schema. Only what our schema uses is known, so that nothing stands there
/// unchecked.
fn fault(root: &Value, schema: &Value, value: &Value, path: &str) -> Option<String> {
    let here = |wrong: bool| wrong.then(|| path.to_owned());
    let number = |bound: &Value| bound.as_f64().expect("a bound");
    let count = |bound: &Value| usize::try_from(bound.as_u64().expect("a count")).expect("small");
    schema.as_object().expect("a schema").iter().find_map(|(word, says)| match word.as_str() {
        "$schema" | "$defs" | "title" | "description" | "default" => None,
        "$ref" => {
            let name = says.as_str().and_then(|at| at.strip_prefix('#')).expect("within this schema");
            fault(root, root.pointer(name).expect("it is defined"), value, path)
        }
        "type" => here(!is_of(says.as_str().expect("one type"), value)),
        "const" => here(value != says),
        "enum" => here(!says.as_array().expect("values").contains(value)),
        "anyOf" => {
            here(says.as_array().expect("schemas").iter().all(|schema| fault(root, schema, value, path).is_some()))
        }
        "allOf" => says.as_array().expect("schemas").iter().find_map(|schema| fault(root, schema, value, path)),
        "not" => here(fault(root, says, value, path).is_none()),
        "minimum" => here(value.as_f64().is_some_and(|value| value < number(says))),
        "exclusiveMinimum" => here(value.as_f64().is_some_and(|value| value <= number(says))),
        "maximum" => here(value.as_f64().is_some_and(|value| number(says) < value)),
        "maxLength" => here(value.as_str().is_some_and(|text| count(says) < text.chars().count())),
        "pattern" => here(value.as_str().is_some_and(|text| !matches(says.as_str().expect("a pattern"), text))),
        "minItems" => here(value.as_array().is_some_and(|list| list.len() < count(says))),
        "maxItems" => here(value.as_array().is_some_and(|list| count(says) < list.len())),
        "maxProperties" => here(value.as_object().is_some_and(|map| count(says) < map.len())),
        "items" => {
            let mut items = value.as_array()?.iter().enumerate();
            items.find_map(|(n, item)| fault(root, says, item, &format!("{path}[{n}]")))
        }
        "required" => {
            let map = value.as_object()?;
            let missing = |key: &&Value| !map.contains_key(key.as_str().expect("a key"));
            says.as_array()?.iter().find(missing).map(|key| format!("{path}.{key}"))
        }
        "properties" => {
            let known = says.as_object().expect("schemas");
            let mut entries = value.as_object()?.iter();
            entries.find_map(|(key, value)| fault(root, known.get(key)?, value, &format!("{path}.{key}")))
        }
        "additionalProperties" => {
            let known = schema.get("properties").and_then(Value::as_object);
            let is_other = |key: &&String| !known.is_some_and(|known| known.contains_key(*key));
            let mut others = value.as_object()?.iter().filter(|(key, _)| is_other(key));
            others.find_map(|(key, value)| match says {
                Value::Bool(false) => Some(format!("{path}.{key}")),
                _ => fault(root, says, value, &format!("{path}.{key}")),
            })
        }
        unknown => panic!("nothing checks {unknown}"),
    })
}

fn is_of(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|value| value.fract() == 0.0),
        unknown => panic!("nothing is {unknown}"),
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    let small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    match pattern {
        "^[A-Z]{3}$" => text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()),
        "^[a-z0-9-]{1,60}$" => (1..=60).contains(&text.len()) && text.bytes().all(small),
        unknown => panic!("nothing knows {unknown}"),
    }
}
