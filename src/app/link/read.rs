//! From the part of an address behind `#` to the state that it stands for.

use std::rc::Rc;

use serde_json::{Map, Value};

use super::check::{bytes, checksum};
use super::fault::LinkFault;
use super::schema::{Kind, kind_of};
use super::{LONGEST, VERSION};
use crate::app::kept::{Kept, lever_named};
use crate::model::Setting;
use crate::scenario::{Draft, Entry, Fault, Lever, MOST_BYTES, Reason, Scenario};

/// What the places begin with that are about lessons, not about the page.
pub const LESSONS: &str = "lesson";

/// A link whose parts are in order; what they say is not yet looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    kept: Value,
    levers: Vec<(Lever, Setting)>,
}

impl Link {
    /// Reads what stands behind `#`; none where that is nothing, or only the name of a place on the page.
    ///
    /// # Errors
    /// Says why it is no link, or no longer the one that was made.
    pub fn parse(fragment: &str) -> Result<Option<Self>, LinkFault> {
        if fragment.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') || fragment.starts_with(LESSONS) {
            return Ok(None);
        }
        if LONGEST < fragment.len() {
            return Err(LinkFault::Damaged);
        }
        let digits = fragment.bytes().take_while(u8::is_ascii_digit).count();
        let (version, rest) = fragment.split_at(digits);
        match rest.strip_prefix('.') {
            None if rest.is_empty() => Err(LinkFault::Damaged),
            Some(body) if 0 < digits => checked(version, body).map(Some),
            Some(_) | None => readable(fragment).map(Some),
        }
    }

    /// The scenario of the library that the link is about; none where it carries its own.
    ///
    /// # Errors
    /// Says that there is no such scenario.
    pub fn needs(&self) -> Result<Option<&'static Entry>, LinkFault> {
        Kept::needs_value(&self.kept).map_err(LinkFault::Refused)
    }

    /// The state that the link stands for; `library` reads a scenario of the library.
    ///
    /// # Errors
    /// Says what cannot be.
    pub fn kept(&self, library: &dyn Fn(&Entry) -> Result<Scenario, Fault>) -> Result<Kept, LinkFault> {
        let kept = Kept::read_value(&self.kept, library).map_err(LinkFault::Refused)?;
        if self.levers.is_empty() {
            return Ok(kept);
        }
        let mut stand = kept.stand;
        let (variant, period) = (stand.moment.variant, stand.period);
        let mut draft = Draft::clone(&stand.moment.edited);
        for (lever, to) in &self.levers {
            draft = draft.moved(variant, period, *lever, *to).map_err(LinkFault::Refused)?;
        }
        stand.moment.edited = Rc::new(Scenario::new(draft).map_err(LinkFault::Refused)?);
        let home = kept.home.map(|_| Rc::new(stand.clone()));
        Ok(Kept { stand, home, ..kept })
    }
}

/// A link of a known version whose checksum agrees.
fn checked(version: &str, body: &str) -> Result<Link, LinkFault> {
    match version.parse() {
        Ok(VERSION) => {}
        Ok(newer) if VERSION < newer => return Err(LinkFault::Newer),
        Ok(_) | Err(_) => return Err(LinkFault::Damaged),
    }
    let end = body.find(['&', '.']).ok_or(LinkFault::Damaged)?;
    let (sum, content) = body.split_at(end);
    if checksum(&format!("{version}{content}")) != sum {
        return Err(LinkFault::Damaged);
    }
    match content.strip_prefix('&') {
        Some(pairs) => readable(pairs),
        None => packed(&content[1..]),
    }
}

fn packed(content: &str) -> Result<Link, LinkFault> {
    let inflated =
        bytes(content).and_then(|bytes| miniz_oxide::inflate::decompress_to_vec_with_limit(&bytes, MOST_BYTES).ok());
    let text = inflated.and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(LinkFault::Damaged)?;
    let kept = Kept::document(&text).map_err(LinkFault::Refused)?;
    Ok(Link { kept, levers: Vec::new() })
}

/// A link of keys and values.
fn readable(pairs: &str) -> Result<Link, LinkFault> {
    let (mut kept, mut levers) = (Map::new(), Vec::new());
    kept.insert("worthwhile".to_owned(), VERSION.into());
    let mut names: Vec<&str> = Vec::new();
    for pair in pairs.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let kind = kind_of(name).ok_or_else(|| unknown(name, pair))?;
        if names.contains(&name) {
            return Err(LinkFault::Repeated(name.to_owned()));
        }
        names.push(name);
        match lever_named(name) {
            Some(lever) => levers.push((lever, setting(name, value)?)),
            None => drop(kept.insert(name.to_owned(), entry(name, value, kind)?)),
        }
    }
    Ok(Link { kept: kept.into(), levers })
}

/// What is no key: shown, where it could have been meant as one.
fn unknown(name: &str, pair: &str) -> LinkFault {
    let is_short = name.len() <= 40 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    if is_short && !name.is_empty() && name != pair {
        LinkFault::UnknownKey(name.to_owned())
    } else {
        LinkFault::Foreign
    }
}

fn refused(name: &str, expected: &'static str) -> LinkFault {
    LinkFault::Refused(Fault::new(name, Reason::Expected(expected)))
}

/// A value as it stands in the text of what is kept.
fn entry(name: &str, value: &str, kind: Kind) -> Result<Value, LinkFault> {
    match kind {
        Kind::Name | Kind::Input => Ok(value.into()),
        Kind::Names => Ok(value.split('.').collect()),
        Kind::Switch if value == "on" => Ok(true.into()),
        Kind::Switch => Err(refused(name, "on")),
        Kind::Count => {
            let count = value.parse::<usize>().ok().filter(|count| count.to_string() == value);
            count.map(Value::from).ok_or_else(|| refused(name, "a whole number from 0 on"))
        }
    }
}

fn setting(name: &str, value: &str) -> Result<Setting, LinkFault> {
    match value {
        "on" => Ok(Setting::Switch(true)),
        "off" => Ok(Setting::Switch(false)),
        "none" => Ok(Setting::Absent),
        number => {
            let number = serde_json::from_str::<Value>(number).ok().and_then(|value| value.as_f64());
            number.map(Setting::Number).ok_or_else(|| refused(name, "a number, on, off or none"))
        }
    }
}
