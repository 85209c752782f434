//! From a state to what stands behind `#`.

use miniz_oxide::deflate::compress_to_vec;

use super::check::{checksum, letters};
use super::fault::LinkFault;
use super::read::Link;
use super::schema::{KEYS, Kind};
use super::{LONGEST, VERSION};
use crate::app::kept::{Kept, lever_name};
use crate::model::{FIELDS, Key, Setting};
use crate::scenario::{Lever, Scenario};

/// How hard to look for what repeats, 0 to 10.
const EFFORT: u8 = 9;

impl Link {
    /// The link to a state, without `#`: readable where that says the very same, packed otherwise.
    ///
    /// # Errors
    /// Says how long the link would be where that is too long.
    pub fn to(kept: &Kept) -> Result<String, LinkFault> {
        let text = kept.text();
        let content = readable(kept, &text).unwrap_or_else(|| packed(&text));
        let link = format!("{VERSION}.{}{content}", checksum(&format!("{VERSION}{content}")));
        if link.len() <= LONGEST { Ok(link) } else { Err(LinkFault::TooLong(link.len())) }
    }
}

fn packed(text: &str) -> String {
    format!(".{}", letters(&compress_to_vec(text.as_bytes(), EFFORT)))
}

/// The keys and values that stand for a state; none where it takes more than those.
fn readable(kept: &Kept, text: &str) -> Option<String> {
    let shipped = &kept.stand.moment.shipped;
    shipped.entry()?;
    let document = Kept::document(text).ok()?;
    let mut pairs = String::new();
    for key in KEYS {
        let Some(value) = document.get(key.name) else { continue };
        let written = match key.kind {
            Kind::Name | Kind::Input => value.as_str()?.to_owned(),
            Kind::Count => value.as_u64()?.to_string(),
            Kind::Switch => value.as_bool()?.then(|| "on".to_owned())?,
            Kind::Names => value.as_array()?.iter().filter_map(|name| name.as_str()).collect::<Vec<_>>().join("."),
        };
        pairs.extend(["&", key.name, "=", &written]);
    }
    if document.get("edits").is_some() {
        pairs.push_str(&levers(kept)?);
    }
    let again = Link::parse(pairs.trim_start_matches('&')).ok()??;
    let again = again.kept(&|_| Ok(Scenario::clone(shipped))).ok()?;
    (again.text() == text).then_some(pairs)
}

/// The levers that show another value than in the scenario as it came.
fn levers(kept: &Kept) -> Option<String> {
    let (moment, period) = (&kept.stand.moment, kept.stand.period);
    let is_divided = !moment.shipped.inputs_at(moment.variant, period).ok()?.stages().is_empty();
    let inputs = FIELDS.iter().map(|field| Lever::Input(field.key));
    let inputs = inputs.filter(|lever| !is_divided || *lever != Lever::Input(Key::ScoreService));
    let stages = (0..12).take_while(|_| is_divided).map(Lever::Stage);
    let mut pairs = String::new();
    for lever in inputs.chain(stages) {
        let shown = |scenario: &Scenario| scenario.shown(moment.variant, period, lever);
        let (came, now) = (shown(&moment.shipped), shown(&moment.edited));
        if let Some(now) = now.filter(|now| came != Some(*now)) {
            pairs.extend(["&", &lever_name(lever), "=", &value(now)]);
        }
    }
    Some(pairs)
}

fn value(setting: Setting) -> String {
    match setting {
        Setting::Number(number) => crate::scenario::number(number).to_string(),
        Setting::Switch(true) => "on".to_owned(),
        Setting::Switch(false) => "off".to_owned(),
        Setting::Absent => "none".to_owned(),
    }
}
