//! From a state to keep to its text.

use std::rc::Rc;

use serde_json::{Map, Value};

use super::names::{Named, lever_name};
use super::patch::difference;
use super::{Kept, Stand};
use crate::app::gallery::Gallery;
use crate::app::manner::Manner;
use crate::scenario::Scenario;

impl Kept {
    /// The text: compact, exact, and the same for the same state.
    #[must_use]
    pub fn text(&self) -> String {
        let shipped = &self.stand.moment.shipped;
        let mut map = self.stand.entries();
        map.insert("scenario".to_owned(), scenario(shipped));
        self.manner.write(&mut map);
        if let Some(home) = &self.home {
            let home = if **home == self.stand { true.into() } else { Value::Object(home.entries()) };
            map.insert("home".to_owned(), home);
        }
        let rest = Value::Object(map).to_string();
        format!("{{\"worthwhile\":1,{}", rest.trim_start_matches('{'))
    }
}

/// A scenario of the library by its name, any other whole.
fn scenario(shipped: &Scenario) -> Value {
    shipped.entry().map_or_else(|| shipped.document(), Value::from)
}

impl Stand {
    /// What differs from the scenario as it opens.
    fn entries(&self) -> Map<String, Value> {
        let (moment, opened) = (&self.moment, Self::opened(Rc::clone(&self.moment.shipped)));
        let mut map = Map::new();
        let mut put = |key: &str, is_default: bool, value: &dyn Fn() -> Value| {
            if !is_default {
                map.insert(key.to_owned(), value());
            }
        };
        let edits =
            if moment.is_edited() { difference(&moment.shipped.document(), &moment.edited.document()) } else { None };
        put("edits", edits.is_none(), &|| edits.clone().unwrap_or_default());
        put("variant", moment.variant == 0, &|| moment.edited.variant_id(moment.variant).into());
        put("pricing", moment.pricing == opened.moment.pricing, &|| moment.pricing.name().into());
        put("period", self.period == opened.period, &|| self.period.into());
        put("asked", self.asked == opened.asked, &|| lever_name(self.asked).into());
        put("layout", self.gallery.layout() == opened.gallery.layout(), &|| self.gallery.layout().name().into());
        put("figures", self.gallery.places() == opened.gallery.places(), &|| figures(self.gallery));
        map
    }
}

fn figures(gallery: Gallery) -> Value {
    gallery.places().iter().map(|exhibit| exhibit.name()).collect()
}

impl Manner {
    fn write(self, map: &mut Map<String, Value>) {
        let usual = Self::default();
        let entries = [
            ("theme", (self.theme != usual.theme).then(|| self.theme.name().into())),
            ("language", self.language.map(|language| language.name().into())),
            ("controls", (self.controls != usual.controls).then(|| self.controls.name().into())),
            ("presentation", self.presents.then(|| true.into())),
            ("embed", self.is_embedded.then(|| true.into())),
        ];
        map.extend(entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))));
    }
}
