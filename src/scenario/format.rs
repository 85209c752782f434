//! Reading a scenario file, format 1. Nothing half-applies: a file is read whole or refused with the path to the fault.

use std::rc::Rc;

use serde_json::Value;

use super::checked::Scenario;
use super::currency::Currency;
use super::document::document;
use super::draft::{Draft, PeriodLength, Rival, Segment, Variant};
use super::fault::{Fault, Reason};
use super::outcome;
use super::parts;
use super::reader::Place;
use crate::model::{Inputs, Key, Layer};

/// A larger file is no scenario (bytes).
pub const MOST_BYTES: usize = 2_000_000;

/// The keys of a scenario file, in the order in which they are written.
pub(super) const KEYS: &[&str] = &[
    "format",
    "id",
    "words",
    "period",
    "periods",
    "shows",
    "currency",
    "start",
    "base",
    "segments",
    "changes",
    "variants",
    "price_of",
    "budget",
    "believed_expectation",
    "standard",
    "rivals",
    "outcomes",
];

/// Reads a scenario file.
///
/// # Errors
/// Says what is wrong with it and where, in one sentence.
pub fn read(json: &str) -> Result<Scenario, Fault> {
    if MOST_BYTES < json.len() {
        return Err(Fault::new("", Reason::TooLarge));
    }
    read_value(&document(json.trim_start_matches('\u{feff}'))?)
}

/// Reads a scenario from the document that a file holds.
///
/// # Errors
/// Says what is wrong with it and where.
pub(crate) fn read_value(value: &Value) -> Result<Scenario, Fault> {
    let file = Place::root(value);
    check_format(&file)?;
    file.only(KEYS)?;
    let scenario = Scenario::new(draft(&file)?)?;
    let outcomes = parts::outcomes(&file, &scenario)?;
    Ok(scenario.with_outcomes(outcomes))
}

/// Refuses what a newer program made, before looking at anything else.
fn check_format(file: &Place) -> Result<(), Fault> {
    let format = file.need("format")?;
    match format.value().as_u64() {
        Some(1) => Ok(()),
        Some(newer) if 1 < newer => Err(format.fault(Reason::Newer(newer))),
        _ => Err(format.fault(Reason::UnknownFormat)),
    }
}

fn draft(file: &Place) -> Result<Draft, Fault> {
    let n_periods = file.need("periods")?;
    let n = n_periods.count().ok().filter(|n| (1..=120).contains(n));
    let n = n.ok_or_else(|| n_periods.fault(Reason::Expected("a whole number from 1 to 120")))?;
    let segments = segments(file)?;
    let changes = file.each("changes", 200, &|place| parts::change(place, n, &segments))?;
    Ok(Draft {
        id: file.need("id")?.id()?,
        words: words(file)?,
        period: period(&file.need("period")?)?,
        n_periods: n,
        shows: shows(file, n)?,
        currency: currency(&file.need("currency")?)?,
        start: parts::stocks(&file.need("start")?)?,
        base: base(&file.need("base")?)?,
        variants: variants(file, n, &segments)?,
        segments,
        changes,
        outcomes: Rc::from([]),
        price_of: prices(file)?,
        budget: optional_money(file, "budget")?,
        believed_expectation: optional_money(file, "believed_expectation")?,
        standard: optional_money(file, "standard")?,
        rivals: rivals(file)?,
    })
}

fn words(file: &Place) -> Result<Rc<[(String, super::Words)]>, Fault> {
    let Some(place) = file.find("words")? else { return Ok(Rc::from([])) };
    Ok(place.each_entry(50, &|language, words| Ok((language.to_owned(), parts::words(words)?)))?.into())
}

fn period(place: &Place) -> Result<PeriodLength, Fault> {
    match place.text(20) {
        Ok("month") => Ok(PeriodLength::Month),
        Ok("quarter") => Ok(PeriodLength::Quarter),
        Ok("year") => Ok(PeriodLength::Year),
        _ => Err(place.fault(Reason::Expected("\"month\", \"quarter\" or \"year\""))),
    }
}

fn currency(place: &Place) -> Result<Currency, Fault> {
    let code = place.text(20).ok().and_then(Currency::new);
    code.ok_or_else(|| place.fault(Reason::Expected("a currency in three capital letters, such as \"USD\"")))
}

fn shows(file: &Place, n_periods: usize) -> Result<Option<usize>, Fault> {
    let Some(place) = file.find("shows")? else { return Ok(None) };
    match place.count()? {
        period if period < n_periods => Ok(Some(period)),
        _ => Err(place.fault(Reason::Expected("a period of the run"))),
    }
}

fn base(place: &Place) -> Result<Inputs, Fault> {
    let mut inputs = Inputs::default();
    parts::settings(place)?
        .apply(&mut inputs)
        .map_err(|(key, refusal)| place.fault(Reason::Refused(refusal)).at(key))?;
    Ok(inputs)
}

fn segments(file: &Place) -> Result<Vec<Segment>, Fault> {
    let mut segments: Vec<Segment> = Vec::new();
    for place in file.list("segments", 12)? {
        let segment = parts::segment(&place)?;
        if segments.iter().any(|earlier| earlier.id == segment.id) {
            return Err(place.need("id")?.fault(Reason::Taken));
        }
        segments.push(segment);
    }
    Ok(segments)
}

fn variants(file: &Place, n_periods: usize, segments: &[Segment]) -> Result<Vec<Variant>, Fault> {
    let mut variants: Vec<Variant> = Vec::new();
    for place in file.list("variants", 24)? {
        place.only(&["id", "changes"])?;
        let id = place.need("id")?;
        let name = id.id()?;
        if name == outcome::BASELINE || variants.iter().any(|earlier| earlier.id == name) {
            return Err(id.fault(Reason::Taken));
        }
        let changes = place.each("changes", 200, &|change| parts::change(change, n_periods, segments))?;
        variants.push(Variant { id: name, changes });
    }
    Ok(variants)
}

fn prices(file: &Place) -> Result<Vec<(Key, f64)>, Fault> {
    let Some(place) = file.find("price_of")? else { return Ok(Vec::new()) };
    place.each_entry(100, &|name, price| {
        let key = Key::named(name).filter(|key| key.field().layer == Layer::Lever);
        let key = key.ok_or_else(|| price.fault(Reason::UnknownKey))?;
        Ok((key, parts::amount(price)?))
    })
}

fn optional_money(file: &Place, key: &str) -> Result<Option<f64>, Fault> {
    file.find(key)?.map(|place| if key == "budget" { parts::amount(&place) } else { parts::money(&place) }).transpose()
}

fn rivals(file: &Place) -> Result<Vec<Rival>, Fault> {
    file.each("rivals", 3, &|place| {
        place.only(&["id", "quality_value", "price", "other_cost"])?;
        Ok(Rival {
            id: place.need("id")?.id()?,
            quality_value: parts::money_at(place, "quality_value")?,
            price: parts::money_at(place, "price")?,
            other_cost: parts::money_at(place, "other_cost")?,
        })
    })
}
