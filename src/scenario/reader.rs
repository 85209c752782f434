//! A place in a JSON document that knows its path, so that every refusal says where.

use serde_json::{Map, Value};

use super::fault::{Fault, Reason};
use crate::model::fixed;

/// A value and the path to it.
pub(crate) struct Place<'a> {
    value: &'a Value,
    path: String,
}

impl<'a> Place<'a> {
    pub fn root(value: &'a Value) -> Self {
        Self { value, path: String::new() }
    }

    pub fn fault(&self, reason: Reason) -> Fault {
        Fault::new(self.path.clone(), reason)
    }

    pub fn value(&self) -> &'a Value {
        self.value
    }

    fn map(&self) -> Result<&'a Map<String, Value>, Fault> {
        self.value.as_object().ok_or_else(|| self.fault(Reason::Expected("an object")))
    }

    fn below(&self, key: &str, value: &'a Value) -> Self {
        Self { value, path: path_to(&self.path, key) }
    }

    /// An object whose keys are all known.
    pub fn only(&self, keys: &[&str]) -> Result<(), Fault> {
        match self.map()?.iter().find(|(key, _)| !keys.contains(&key.as_str())) {
            Some((key, value)) => Err(self.below(&shorten(key), value).fault(Reason::UnknownKey)),
            None => Ok(()),
        }
    }

    /// What stands under a key; null counts as a value.
    pub fn find(&self, key: &str) -> Result<Option<Self>, Fault> {
        Ok(self.map()?.get(key).map(|value| self.below(key, value)))
    }

    /// What must stand under a key.
    pub fn need(&self, key: &str) -> Result<Self, Fault> {
        self.find(key)?.ok_or_else(|| Fault::new(path_to(&self.path, key), Reason::Missing))
    }

    /// The entries of an object with free keys.
    pub fn entries(&self, most: usize) -> Result<Vec<(&'a str, Self)>, Fault> {
        let map = self.map()?;
        if most < map.len() {
            return Err(self.fault(Reason::Count { n: map.len(), most }));
        }
        Ok(map.iter().map(|(key, value)| (key.as_str(), self.below(&shorten(key), value))).collect())
    }

    /// The items of a list.
    pub fn items(&self, most: usize) -> Result<Vec<Self>, Fault> {
        let items = self.value.as_array().ok_or_else(|| self.fault(Reason::Expected("a list")))?;
        if most < items.len() {
            return Err(self.fault(Reason::Count { n: items.len(), most }));
        }
        let item = |(i, value)| Self { value, path: format!("{}[{i}]", self.path) };
        Ok(items.iter().enumerate().map(item).collect())
    }

    /// The items of a list under a key; none where the key is missing.
    pub fn list(&self, key: &str, most: usize) -> Result<Vec<Self>, Fault> {
        self.find(key)?.map_or(Ok(Vec::new()), |place| place.items(most))
    }

    /// What is read from each item of a list under a key; nothing where the key is missing.
    pub fn each<T>(&self, key: &str, most: usize, read: &dyn Fn(&Self) -> Result<T, Fault>) -> Result<Vec<T>, Fault> {
        let mut all = Vec::new();
        for item in self.list(key, most)? {
            all.push(read(&item)?);
        }
        Ok(all)
    }

    /// What is read from each entry of an object with free keys.
    pub fn each_entry<T>(
        &self,
        most: usize,
        read: &dyn Fn(&'a str, &Self) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        let mut all = Vec::new();
        for (key, value) in self.entries(most)? {
            all.push(read(key, &value)?);
        }
        Ok(all)
    }

    pub fn number(&self) -> Result<f64, Fault> {
        let number = self.value.as_f64().filter(|number| number.is_finite());
        number.ok_or_else(|| self.fault(Reason::Expected("a number")))
    }

    /// A whole number from 0 on.
    pub fn count(&self) -> Result<usize, Fault> {
        let whole = self.value.as_f64().filter(|x| x.fract() == 0.0 && 0.0 <= *x && *x <= 1e6);
        let count = whole.and_then(|x| fixed(x, 0).parse().ok());
        count.ok_or_else(|| self.fault(Reason::Expected("a whole number from 0 on")))
    }

    pub fn text(&self, most: usize) -> Result<&'a str, Fault> {
        let text = self.value.as_str().ok_or_else(|| self.fault(Reason::Expected("a text")))?;
        if most < text.chars().count() {
            return Err(self.fault(Reason::TooLong { most }));
        }
        Ok(text)
    }

    /// A name in files: small letters, digits and hyphens.
    pub fn id(&self) -> Result<String, Fault> {
        let text = self.text(60)?;
        if is_id(text) {
            return Ok(text.to_owned());
        }
        Err(self.fault(Reason::Expected("a name of small letters a-z, digits and hyphens")))
    }
}

/// Whether a text can be a name in files.
pub(super) fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The path to what stands under a key.
pub(super) fn path_to(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// A key as it is shown in a path: short, on one line.
pub(super) fn shorten(key: &str) -> String {
    key.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect()
}
