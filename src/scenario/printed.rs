//! A document as a text to be read: known keys in their order, an object of plain values on one line.

use serde_json::Value;

use super::format::KEYS;
use crate::model::{Key, put_in_order};

/// Keys below the first level that do not follow the alphabet.
const BELOW: &[&str] = &[
    "title",
    "situation",
    "question",
    "notice",
    "discuss",
    "source",
    "what",
    "share",
    "scale",
    "from",
    "until",
    "set",
    "customers",
    "lost",
    "expectation",
    "reputation",
    "promoters",
    "detractors",
    "that",
    "left",
    "is",
    "right",
    "times",
    "plus",
    "score",
    "weight",
    "quality_value",
];

/// So many characters stand on a line, where there are places to break it.
const WIDE: usize = 120;

/// The document as a text that ends with a line.
pub(super) fn printed(document: &Value) -> String {
    let mut text = String::new();
    print(document, 0, &mut text);
    text.push('\n');
    text
}

fn print(value: &Value, depth: usize, text: &mut String) {
    let short = plain(value);
    match value {
        Value::Array(items) if !fits(&short, items.iter().any(is_nested), depth) => {
            let print_item = |item: &&Value, text: &mut String| print(item, depth + 1, text);
            lines('[', ']', depth, text, &items.iter().collect::<Vec<_>>(), print_item);
        }
        Value::Object(_) if !fits(&short, entries(value).iter().any(|(_, value)| is_nested(value)), depth) => {
            let print_entry = |(key, value): &(&str, &Value), text: &mut String| {
                text.push_str(&Value::from(*key).to_string());
                text.push_str(": ");
                print(value, depth + 1, text);
            };
            lines('{', '}', depth, text, &entries(value), print_entry);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => {
            text.push_str(&short);
        }
    }
}

/// Each item on a line of its own.
fn lines<T>(open: char, close: char, depth: usize, text: &mut String, items: &[T], print: impl Fn(&T, &mut String)) {
    text.push(open);
    for (i, item) in items.iter().enumerate() {
        text.push_str(if i == 0 { "\n" } else { ",\n" });
        text.push_str(&"  ".repeat(depth + 1));
        print(item, text);
    }
    text.push('\n');
    text.push_str(&"  ".repeat(depth));
    text.push(close);
}

/// Whether it can stand on one line: it is short, and nothing in it is made of parts.
fn fits(short: &str, is_nested: bool, depth: usize) -> bool {
    0 < depth && !is_nested && 2 * depth + short.chars().count() <= WIDE
}

fn is_nested(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
        Value::Array(items) => !items.is_empty(),
        Value::Object(entries) => !entries.is_empty(),
    }
}

/// On one line.
fn plain(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(plain).collect::<Vec<_>>().join(", ")),
        Value::Object(map) if map.is_empty() => "{}".to_owned(),
        Value::Object(_) => {
            let entry = |(key, value): &(&str, &Value)| format!("{}: {}", Value::from(*key), plain(value));
            format!("{{ {} }}", entries(value).iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
    }
}

/// The entries of an object in the order of the format.
fn entries(value: &Value) -> Vec<(&str, &Value)> {
    let map = value.as_object().into_iter().flatten();
    let mut entries: Vec<(&str, &Value)> = map.map(|(key, value)| (key.as_str(), value)).collect();
    put_in_order(&mut entries, |(one, _), (other, _)| place(one) < place(other));
    entries
}

/// Where a key stands: names first, then what the levels below the first have, the first, inputs, and the rest.
fn place(key: &str) -> usize {
    let first = ["format", "id", "words"].iter().position(|known| *known == key);
    let below = || BELOW.iter().position(|known| *known == key).map(|place| 100 + place);
    let top = || KEYS.iter().position(|known| *known == key).map(|place| 200 + place);
    let input = || Key::named(key).map(|key| 300 + key as usize);
    first.or_else(below).or_else(top).or_else(input).unwrap_or(1000)
}
