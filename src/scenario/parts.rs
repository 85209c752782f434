//! Reading the parts of a scenario file: settings, stocks, segments, changes, words, outcomes.

use super::checked::Scenario;
use super::draft::{Change, Segment, Settings};
use super::fault::{Fault, Reason};
use super::outcome::{Outcome, Relation, Side};
use super::reader::Place;
use super::words::{VariantWords, Words};
use crate::model::{Key, Kind, Setting, Stage, Stocks, check_stages, put_in_order};

/// An input is named so; its stages so.
const STAGES: &str = "service_stages";

/// Inputs and their values.
pub(super) fn settings(place: &Place) -> Result<Settings, Fault> {
    let mut settings = Settings::default();
    for (name, value) in place.entries(200)? {
        if name == STAGES {
            settings.stages = Some(stages(&value)?);
            continue;
        }
        let key = Key::named(name).ok_or_else(|| value.fault(Reason::UnknownKey))?;
        settings.values.push((key, setting(key, &value)?));
    }
    put_in_order(&mut settings.values, |(one, _), (other, _)| one < other);
    Ok(settings)
}

fn setting(key: Key, place: &Place) -> Result<Setting, Fault> {
    let field = key.field();
    let value = place.value();
    let setting = match field.kind {
        Kind::Switch => {
            value.as_bool().map(Setting::Switch).ok_or_else(|| place.fault(Reason::Expected("true or false")))?
        }
        Kind::Optional if value.is_null() => Setting::Absent,
        Kind::Number | Kind::Whole | Kind::Optional => Setting::Number(place.number()?),
    };
    field.check(setting).map_err(|refusal| place.fault(Reason::Refused(refusal)))?;
    Ok(setting)
}

fn stages(place: &Place) -> Result<Vec<Stage>, Fault> {
    let stage = |place: &Place| {
        place.only(&["id", "score", "weight"])?;
        let weight = place.find("weight")?.map_or(Ok(1.0), |weight| weight.number())?;
        Ok(Stage { id: place.need("id")?.id()?, score: place.need("score")?.number()?, weight })
    };
    let mut stages = Vec::new();
    for place in place.items(1000)? {
        stages.push(stage(&place)?);
    }
    check_stages(&stages).map_err(|refusal| place.fault(Reason::Refused(refusal)))?;
    Ok(stages)
}

/// A number within the bounds of money, also below zero.
pub(super) fn money(place: &Place) -> Result<f64, Fault> {
    let amount = place.number()?;
    if amount.abs() <= 1e9 { Ok(amount) } else { Err(place.fault(Reason::Expected("at most a billion"))) }
}

/// Money under a key.
pub(super) fn money_at(place: &Place, key: &str) -> Result<f64, Fault> {
    money(&place.need(key)?)
}

/// Money or heads under a key.
fn amount_at(place: &Place, key: &str) -> Result<f64, Fault> {
    amount(&place.need(key)?)
}

/// A number within the bounds of money or heads, 0 or more.
pub(super) fn amount(place: &Place) -> Result<f64, Fault> {
    let amount = money(place)?;
    if 0.0 <= amount { Ok(amount) } else { Err(place.fault(Reason::Expected("0 or more"))) }
}

/// Stocks at the start; all six.
pub(super) fn stocks(place: &Place) -> Result<Stocks, Fault> {
    place.only(&["customers", "lost", "expectation", "reputation", "promoters", "detractors"])?;
    Ok(Stocks {
        customers: amount_at(place, "customers")?,
        lost: amount_at(place, "lost")?,
        expectation: money_at(place, "expectation")?,
        reputation: money_at(place, "reputation")?,
        promoters: amount_at(place, "promoters")?,
        detractors: amount_at(place, "detractors")?,
    })
}

/// A kind of customers.
pub(super) fn segment(place: &Place) -> Result<Segment, Fault> {
    place.only(&["id", "share", "scale", "set", "start"])?;
    let share = place.need("share")?;
    let value = share.number()?;
    if !(0.0..=1.0).contains(&value) {
        return Err(share.fault(Reason::Expected("a share from 0 to 1")));
    }
    Ok(Segment {
        id: place.need("id")?.id()?,
        share: value,
        scale: place.find("scale")?.map_or(Ok(Vec::new()), |scale| factors(&scale))?,
        set: place.find("set")?.map_or(Ok(Settings::default()), |set| own_settings(&set))?,
        start: place.find("start")?.map(|start| stocks(&start)).transpose()?,
    })
}

fn factors(place: &Place) -> Result<Vec<(Key, f64)>, Fault> {
    place.each_entry(200, &|name, value| {
        let key = Key::named(name).ok_or_else(|| value.fault(Reason::UnknownKey))?;
        if key.is_shared() {
            return Err(value.fault(Reason::Shared));
        }
        if key.field().kind == Kind::Switch {
            return Err(value.fault(Reason::Unscalable));
        }
        Ok((key, value.number()?))
    })
}

/// What one segment sets for itself: nothing that the whole firm shares.
fn own_settings(place: &Place) -> Result<Settings, Fault> {
    let settings = settings(place)?;
    match settings.values.iter().find(|(key, _)| key.is_shared()) {
        Some((key, _)) => Err(place.fault(Reason::Shared).at(Some(*key))),
        None => Ok(settings),
    }
}

/// A change of inputs over some periods.
pub(super) fn change(place: &Place, n_periods: usize, segments: &[Segment]) -> Result<Change, Fault> {
    place.only(&["from", "until", "set", "segments"])?;
    let from = place.find("from")?.map_or(Ok(0), |from| from.count())?;
    let until = place.find("until")?.filter(|until| !until.value().is_null());
    let until = until.map(|until| until.count()).transpose()?;
    if n_periods <= from || until.is_some_and(|until| until <= from || n_periods < until) {
        return Err(place.fault(Reason::Backwards));
    }
    let set = place.find("set")?.map_or(Ok(Settings::default()), |set| settings(&set))?;
    if let Some((key, _)) = set.values.iter().find(|(key, _)| key.is_constant()) {
        return Err(place.need("set")?.fault(Reason::Constant).at(Some(*key)));
    }
    let own = place.find("segments")?.map_or(Ok(Vec::new()), |place| {
        place.each_entry(12, &|id, settings| {
            if !segments.iter().any(|segment| segment.id == id) {
                return Err(settings.fault(Reason::Nothing("segment of this name".to_owned())));
            }
            Ok((id.to_owned(), own_settings(settings)?))
        })
    })?;
    Ok(Change { from, until, set, segments: own })
}

const WORDS: &[&str] = &[
    "title",
    "situation",
    "question",
    "notice",
    "discuss",
    "source",
    "variants",
    "outcomes",
    "segments",
    "stages",
    "rivals",
];

/// The words of one language.
pub(super) fn words(place: &Place) -> Result<Words, Fault> {
    place.only(WORDS)?;
    let text = |key: &str, most| place.find(key)?.map_or(Ok(String::new()), |text| text.text(most).map(str::to_owned));
    let texts =
        |key: &str| -> Result<Vec<String>, Fault> { place.each(key, 200, &|text| text.text(2000).map(str::to_owned)) };
    let names = |key: &str| -> Result<Vec<(String, String)>, Fault> {
        let Some(names) = place.find(key)? else { return Ok(Vec::new()) };
        names.each_entry(100, &|id, name| Ok((id.to_owned(), name.text(200)?.to_owned())))
    };
    Ok(Words {
        title: text("title", 200)?,
        situation: text("situation", 5000)?,
        question: text("question", 500)?,
        notice: texts("notice")?,
        discuss: texts("discuss")?,
        source: text("source", 2000)?,
        variants: variant_words(place)?,
        outcomes: texts("outcomes")?,
        segments: names("segments")?,
        stages: names("stages")?,
        rivals: names("rivals")?,
    })
}

fn variant_words(place: &Place) -> Result<Vec<(String, VariantWords)>, Fault> {
    let Some(variants) = place.find("variants")? else { return Ok(Vec::new()) };
    variants.each_entry(100, &|id, words| {
        words.only(&["title", "what"])?;
        let title = words.need("title")?.text(200)?.to_owned();
        let what = words.find("what")?.map_or(Ok(""), |what| what.text(2000))?.to_owned();
        Ok((id.to_owned(), VariantWords { title, what }))
    })
}

/// What must come out, checked against the variants, periods and segments that there are.
pub(super) fn outcomes(file: &Place, scenario: &Scenario) -> Result<Vec<Outcome>, Fault> {
    file.each("outcomes", 200, &|place| outcome(place, scenario))
}

fn outcome(place: &Place, scenario: &Scenario) -> Result<Outcome, Fault> {
    place.only(&["that", "left", "is", "right", "times", "plus"])?;
    let relation = place.need("is")?;
    let is = match relation.text(10) {
        Ok("<") => Relation::Less,
        Ok(">") => Relation::Greater,
        Ok("=") => Relation::Equal,
        _ => return Err(relation.fault(Reason::Expected("\"<\", \">\" or \"=\""))),
    };
    let number = |key: &str, default| place.find(key)?.map_or(Ok(default), |number| money(&number));
    Ok(Outcome {
        that: place.find("that")?.map_or(Ok(""), |that| that.text(500))?.to_owned(),
        left: side(&place.need("left")?, scenario)?,
        is,
        right: side(&place.need("right")?, scenario)?,
        times: number("times", 1.0)?,
        plus: number("plus", 0.0)?,
    })
}

fn side(place: &Place, scenario: &Scenario) -> Result<Side, Fault> {
    if place.value().is_number() {
        return Ok(Side::Number(place.number()?));
    }
    let text = place.text(200)?;
    Side::parse(text, scenario).ok_or_else(|| place.fault(Reason::Nothing(format!("figure {text}"))))
}
