//! From a text to the state that was kept. It is taken whole or refused with the path to the fault.

use std::rc::Rc;

use serde_json::Value;

use super::names::{Named, lever_named};
use super::patch::merge;
use super::{Kept, Stand};
use crate::app::gallery::Gallery;
use crate::app::manner::Manner;
use crate::app::moment::Moment;
use crate::explore::Exhibit;
use crate::scenario::{Draft, Entry, Fault, MOST_BYTES, Place, Reason, Scenario, document, read_value};

/// What a stand says.
const STAND: &[&str] = &["edits", "variant", "pricing", "period", "asked", "layout", "figures"];
/// What a text says besides.
const BESIDES: &[&str] = &["worthwhile", "scenario", "home", "theme", "language", "controls", "presentation", "embed"];
/// What of a scenario a reader can edit.
const EDITED: &[&str] = &["words", "base", "segments", "changes", "variants", "outcomes"];

impl Kept {
    /// The scenario of the library that a text is about, which must be at hand to read it; none where it carries its own.
    ///
    /// # Errors
    /// Says why the text is none of this program, or that there is no such scenario.
    pub fn needs(text: &str) -> Result<Option<&'static Entry>, Fault> {
        Self::needs_value(&Self::document(text)?)
    }

    /// The document of a text, if this program can read it.
    pub(in crate::app) fn document(text: &str) -> Result<Value, Fault> {
        if MOST_BYTES < text.len() {
            return Err(Fault::new("", Reason::TooLarge));
        }
        document(text.trim_start_matches('\u{feff}'))
    }

    pub(in crate::app) fn needs_value(value: &Value) -> Result<Option<&'static Entry>, Fault> {
        let place = Place::root(value);
        check_version(&place)?;
        needed(&place)
    }

    /// Reads a text; `library` reads a scenario of the library.
    ///
    /// # Errors
    /// Says what is wrong and where, in one sentence.
    pub fn read(text: &str, library: &dyn Fn(&Entry) -> Result<Scenario, Fault>) -> Result<Self, Fault> {
        Self::read_value(&Self::document(text)?, library)
    }

    /// Reads the document of a text.
    pub(in crate::app) fn read_value(
        value: &Value,
        library: &dyn Fn(&Entry) -> Result<Scenario, Fault>,
    ) -> Result<Self, Fault> {
        let place = Place::root(value);
        check_version(&place)?;
        place.only(&[BESIDES, STAND].concat())?;
        let shipped = match needed(&place)? {
            Some(entry) => library(entry)?,
            None => read_value(place.need("scenario")?.value()).map_err(|fault| below("scenario", fault))?,
        };
        let shipped = Rc::new(shipped);
        let stand = stand(&place, &shipped)?;
        let home = match place.find("home")? {
            None => None,
            Some(home) if home.value().is_boolean() => switch(&place, "home")?.then(|| Rc::new(stand.clone())),
            Some(home) => {
                home.only(STAND)?;
                Some(Rc::new(self::stand(&home, &shipped)?))
            }
        };
        Ok(Self { stand, manner: manner(&place)?, home })
    }
}

/// Refuses what a newer program made, before looking at anything else.
fn check_version(place: &Place) -> Result<(), Fault> {
    let version = place.need("worthwhile")?;
    match version.value().as_u64() {
        Some(1) => Ok(()),
        Some(newer) if 1 < newer => Err(version.fault(Reason::Newer(newer))),
        Some(_) | None => Err(version.fault(Reason::UnknownFormat)),
    }
}

fn needed(place: &Place) -> Result<Option<&'static Entry>, Fault> {
    let scenario = place.need("scenario")?;
    if scenario.value().is_object() {
        return Ok(None);
    }
    let id = scenario.id()?;
    let entry = Entry::named(&id).ok_or_else(|| scenario.fault(Reason::Nothing(format!("scenario {id}"))))?;
    Ok(Some(entry))
}

/// A fault of a part that was read by itself.
fn below(part: &str, fault: Fault) -> Fault {
    let path = if fault.path.is_empty() { part.to_owned() } else { format!("{part}.{}", fault.path) };
    Fault { path, ..fault }
}

fn stand(place: &Place, shipped: &Rc<Scenario>) -> Result<Stand, Fault> {
    let opened = Stand::opened(Rc::clone(shipped));
    let edited = place.find("edits")?.map_or_else(|| Ok(Rc::clone(shipped)), |edits| edited(&edits, shipped))?;
    let variant = place.find("variant")?.map_or(Ok(0), |id| variant(&id, shipped))?;
    let moment = Moment {
        variant,
        pricing: one_of(place, "pricing")?.unwrap_or(opened.moment.pricing),
        shipped: Rc::clone(shipped),
        edited,
    };
    let period = place.find("period")?.map_or(Ok(opened.period), |period| period_of(&period, shipped))?;
    let asked = place.find("asked")?.map_or(Ok(opened.asked), |asked| {
        let lever = lever_named(asked.text(60)?);
        lever.ok_or_else(|| asked.fault(Reason::Expected("an input of the model")))
    })?;
    let gallery = place.find("figures")?.map_or(Ok(opened.gallery), |figures| gallery(&figures))?;
    Ok(Stand { moment, period, asked, gallery: gallery.laid(one_of(place, "layout")?.unwrap_or_default()) })
}

/// The scenario as edited: only what a reader of the page can edit, and in the same parts.
fn edited(edits: &Place, shipped: &Scenario) -> Result<Rc<Scenario>, Fault> {
    edits.only(EDITED)?;
    let mut document = shipped.document();
    merge(&mut document, edits.value());
    let edited = read_value(&document).map_err(|fault| below("edits", fault))?;
    match other_part(shipped, &edited) {
        Some(part) => {
            Err(Fault::new(format!("edits.{part}"), Reason::Expected("of the same names as in the scenario")))
        }
        None => Ok(Rc::new(edited)),
    }
}

/// A part of a scenario that is not divided as it came, and cannot have been divided by the reader.
fn other_part(shipped: &Draft, edited: &Draft) -> Option<&'static str> {
    let variants = |draft: &Draft| draft.variants.iter().map(|variant| variant.id.clone()).collect::<Vec<_>>();
    let segments = |draft: &Draft| draft.segments.iter().map(|segment| segment.id.clone()).collect::<Vec<_>>();
    let stages = |draft: &Draft| draft.base.stages().iter().map(|stage| stage.id.clone()).collect::<Vec<_>>();
    let came_otherwise = |names: &dyn Fn(&Draft) -> Vec<String>| {
        let came = names(shipped);
        !came.is_empty() && came != names(edited)
    };
    let differs = [
        ("variants", variants(shipped) != variants(edited)),
        ("segments", came_otherwise(&segments)),
        ("base.service_stages", came_otherwise(&stages)),
    ];
    differs.into_iter().find(|(_, differs)| *differs).map(|(part, _)| part)
}

fn variant(place: &Place, shipped: &Scenario) -> Result<usize, Fault> {
    let id = place.id()?;
    let number = (0..shipped.n_variants()).find(|number| shipped.variant_id(*number) == id);
    number.ok_or_else(|| place.fault(Reason::Nothing(format!("variant {id}"))))
}

fn period_of(place: &Place, shipped: &Scenario) -> Result<usize, Fault> {
    let period = place.count()?;
    let is_one = period < shipped.n_periods;
    if is_one { Ok(period) } else { Err(place.fault(Reason::Expected("a period of the run"))) }
}

fn gallery(place: &Place) -> Result<Gallery, Fault> {
    let wrong = || place.fault(Reason::Expected("four different figures"));
    let items = place.items(4)?;
    let mut gallery = Gallery::default();
    for (i, item) in items.iter().enumerate() {
        let exhibit = Exhibit::of_name(item.text(60)?).ok_or_else(|| item.fault(Reason::Expected("a figure")))?;
        if items[..i].iter().any(|earlier| earlier.value() == item.value()) {
            return Err(item.fault(Reason::Taken));
        }
        gallery = gallery.showing(i, exhibit);
    }
    if items.len() == gallery.places().len() { Ok(gallery) } else { Err(wrong()) }
}

fn manner(place: &Place) -> Result<Manner, Fault> {
    Ok(Manner {
        theme: one_of(place, "theme")?.unwrap_or_default(),
        language: one_of(place, "language")?,
        controls: one_of(place, "controls")?.unwrap_or_default(),
        presents: switch(place, "presentation")?,
        is_embedded: switch(place, "embed")?,
    })
}

/// What is named under a key, if anything is.
fn one_of<T: Named>(place: &Place, key: &str) -> Result<Option<T>, Fault> {
    let Some(place) = place.find(key)? else { return Ok(None) };
    let one = T::of_name(place.text(60)?);
    one.map(Some).ok_or_else(|| place.fault(Reason::Expected("one of the choices of the page")))
}

/// What is on or off; off where nothing is said.
fn switch(place: &Place, key: &str) -> Result<bool, Fault> {
    let Some(place) = place.find(key)? else { return Ok(false) };
    place.value().as_bool().ok_or_else(|| place.fault(Reason::Expected("true or false")))
}
