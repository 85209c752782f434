//! From text to JSON: a key that stands twice in one object is refused, since either value could be meant.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::fault::{Fault, Reason};
use super::reader::{path_to, shorten};

/// The document that a text holds.
///
/// # Errors
/// Refuses what is not JSON, and a key that stands twice.
pub(crate) fn document(text: &str) -> Result<Value, Fault> {
    let mut repeated = None;
    let mut reader = serde_json::Deserializer::from_str(text);
    let seed = Part { path: String::new(), repeated: &mut repeated };
    let read = seed.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    read.map_err(|error| match repeated {
        Some(path) => Fault::new(path, Reason::Repeated),
        None => Fault::new("", Reason::NotJson { line: error.line(), column: error.column() }),
    })
}

/// A part of a document that is being read, and where the first key that stands twice is told.
struct Part<'a> {
    path: String,
    repeated: &'a mut Option<String>,
}

impl<'de> DeserializeSeed<'de> for Part<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Part<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let item = Part { path: format!("{}[{}]", self.path, list.len()), repeated: &mut *self.repeated };
            match items.next_element_seed(item)? {
                Some(value) => list.push(value),
                None => return Ok(list.into()),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let path = path_to(&self.path, &shorten(&key));
            if map.contains_key(&key) {
                *self.repeated = Some(path);
                return Err(A::Error::custom(""));
            }
            let value = entries.next_value_seed(Part { path, repeated: &mut *self.repeated })?;
            map.insert(key, value);
        }
        Ok(map.into())
    }
}
