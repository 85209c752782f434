//! What differs between two documents, as a merge patch (RFC 7396): lists stand there whole, nothing stands for what is gone.

use serde_json::{Map, Value};

/// What must be merged into the first document to get the second; none where they are equal.
pub(super) fn difference(from: &Value, to: &Value) -> Option<Value> {
    let (Value::Object(from), Value::Object(to)) = (from, to) else { return (from != to).then(|| to.clone()) };
    let gone = from.keys().filter(|key| !to.contains_key(*key)).map(|key| (key.clone(), Value::Null));
    let mut patch: Map<String, Value> = gone.collect();
    for (key, value) in to {
        let differs = from.get(key).map_or_else(|| Some(value.clone()), |from| difference(from, value));
        patch.extend(differs.map(|differs| (key.clone(), differs)));
    }
    (!patch.is_empty()).then_some(Value::Object(patch))
}

/// Merges a patch into a document.
pub(super) fn merge(document: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else { return document.clone_from(patch) };
    if !document.is_object() {
        *document = Value::Object(Map::new());
    }
    let Value::Object(map) = document else { return };
    for (key, value) in patch {
        if value.is_null() {
            map.remove(key);
        } else {
            merge(map.entry(key.as_str()).or_insert(Value::Null), value);
        }
    }
}
