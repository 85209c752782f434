//! Every scenario that ships agrees with the published results of the reference implementation, number by number.

use serde_json::Value;
use worthwhile::scenario::{Entry, LIBRARY, results};

/// Agreement asked for: relative, and absolute near zero. The reference itself is trusted to about 1e-6.
const RELATIVE: f64 = 1e-5;
const ABSOLUTE: f64 = 1e-6;

/// The reference results of a scenario.
fn golden(entry: &Entry) -> Value {
    let path = format!("{}/tests/golden/{}.json", env!("CARGO_MANIFEST_DIR"), entry.id);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).expect("golden files are JSON")
}

/// Where what the program prints differs from the reference; more keys may be printed, none may be missing.
fn differences(path: &str, expected: &Value, found: &Value, into: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, value) in expected {
                differences(&format!("{path}.{key}"), value, &found[key], into);
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (i, (expected, found)) in expected.iter().zip(found).enumerate() {
                differences(&format!("{path}[{i}]"), expected, found, into);
            }
        }
        (Value::Number(expected), Value::Number(found)) => {
            let [expected, found] = [expected, found].map(|number| number.as_f64().expect("a number"));
            if ABSOLUTE + RELATIVE * expected.abs() < (expected - found).abs() {
                into.push(format!("{path}: {found} instead of {expected}"));
            }
        }
        _ if expected == found => {}
        _ => into.push(format!("{path}: {found} instead of {expected}")),
    }
}

#[test]
fn every_scenario_gives_the_reference_results() {
    for entry in LIBRARY {
        let scenario = entry.open().unwrap_or_else(|fault| panic!("{}: {fault}", entry.id));
        let found = serde_json::to_value(results(&scenario)).expect("results are JSON");
        let mut different = Vec::new();
        differences("", &golden(entry), &found, &mut different);
        assert!(different.is_empty(), "{}: {} differences, first {}", entry.id, different.len(), different[0]);
    }
}

#[test]
fn every_outcome_of_every_scenario_holds() {
    for entry in LIBRARY {
        let scenario = entry.open().unwrap_or_else(|fault| panic!("{}: {fault}", entry.id));
        assert!(!scenario.outcomes.is_empty(), "{} says nothing", entry.id);
        for outcome in results(&scenario).outcomes {
            assert!(outcome.holds, "{}: {}", entry.id, outcome.that);
        }
    }
}

#[test]
fn a_difference_is_found() {
    let mut different = Vec::new();
    let expected = serde_json::json!({"a": [1.0, 2.0], "b": true, "c": 0.0});
    let found = serde_json::json!({"a": [1.0, 2.001], "b": false, "c": 1e-7});
    differences("", &expected, &found, &mut different);
    assert_eq!(different, [".a[1]: 2.001 instead of 2", ".b: false instead of true"]);
}
