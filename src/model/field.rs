//! What is known about an input: its name, unit, range, layer and source.

use super::Refusal;
use super::fields::{FIELDS, Key};
use super::unit::Unit;

/// An input of the model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// The input.
    pub key: Key,
    /// Its key in files and links.
    pub name: &'static str,
    /// Its symbol in the equations.
    pub symbol: &'static str,
    /// Which values it takes.
    pub kind: Kind,
    /// What it counts.
    pub unit: Unit,
    /// Least value.
    pub low: f64,
    /// Largest value.
    pub high: f64,
    /// Value where a scenario says nothing; for a switch, 1 is on; an optional input is absent.
    pub default: f64,
    /// Whose business it is.
    pub layer: Layer,
    /// What it belongs with.
    pub group: Group,
    /// One line in the domain's words.
    pub meaning: &'static str,
    /// Where it comes from.
    pub source: &'static str,
}

/// Which values an input takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any number in range.
    Number,
    /// A whole number in range.
    Whole,
    /// On or off.
    Switch,
    /// A number in range, or absent.
    Optional,
}

/// Whose business an input is; the three are never mixed on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// What the firm does.
    Lever,
    /// Who the customers are.
    Context,
    /// What we assume: theory, each with its source.
    Assumption,
}

/// What an input belongs with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The four values (Kotler).
    Value,
    /// How service is made and how evenly.
    Service,
    /// The four costs (Kotler).
    Cost,
    /// Rival, market and choice.
    Market,
    /// What is promised and advertised.
    Promise,
    /// Expectation and the zone of tolerance.
    Expectation,
    /// How a gap becomes satisfaction.
    Satisfaction,
    /// How satisfaction becomes loyalty.
    Loyalty,
    /// Failures and what is done about them.
    Recovery,
    /// Word of mouth.
    WordOfMouth,
    /// Servers, hours and the queue.
    Capacity,
    /// Costs of the firm and discounting.
    Money,
}

/// The value of an input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Setting {
    /// A number.
    Number(f64),
    /// On or off.
    Switch(bool),
    /// Nothing: only an optional input may be absent.
    Absent,
}

impl Layer {
    /// All layers, in the order of the page.
    pub const ALL: &[Self] = &[Self::Lever, Self::Context, Self::Assumption];
}

impl Group {
    /// All groups, in the order of the page.
    pub const ALL: &[Self] = &[
        Self::Value,
        Self::Service,
        Self::Cost,
        Self::Market,
        Self::Promise,
        Self::Expectation,
        Self::Satisfaction,
        Self::Loyalty,
        Self::Recovery,
        Self::WordOfMouth,
        Self::Capacity,
        Self::Money,
    ];
}

impl Key {
    /// The entry of the table of inputs.
    #[must_use]
    pub fn field(self) -> &'static Field {
        &FIELDS[self as usize]
    }

    /// The input of this name in files and links.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        FIELDS.iter().find(|field| field.name == name).map(|field| field.key)
    }

    /// Whether all segments share this input: it belongs to the firm as a whole.
    #[must_use]
    pub fn is_shared(self) -> bool {
        matches!(
            self,
            Self::MarketSize
                | Self::OpeningHours
                | Self::Servers
                | Self::ServiceMinutes
                | Self::UtilisationCap
                | Self::Queueing
                | Self::ServerCost
                | Self::AdvertisingCost
                | Self::RunningCost
                | Self::OneOffCost
                | Self::DiscountRate
        )
    }

    /// Whether this input holds for the whole run and cannot stand in a change.
    #[must_use]
    pub fn is_constant(self) -> bool {
        matches!(self, Self::MarketSize | Self::DiscountRate)
    }
}

impl Field {
    /// The value where a scenario says nothing.
    #[must_use]
    pub fn default_setting(&self) -> Setting {
        match self.kind {
            Kind::Number | Kind::Whole => Setting::Number(self.default),
            Kind::Switch => Setting::Switch(self.default > 0.0),
            Kind::Optional => Setting::Absent,
        }
    }

    /// Checks a value against kind and range.
    ///
    /// # Errors
    /// Says what is wrong with the value; a number that is not finite is out of range.
    pub fn check(&self, setting: Setting) -> Result<(), Refusal> {
        match (self.kind, setting) {
            (Kind::Switch, Setting::Switch(_)) | (Kind::Optional, Setting::Absent) => Ok(()),
            (Kind::Switch, _) => Err(Refusal::NotASwitch),
            (_, Setting::Switch(_) | Setting::Absent) => Err(Refusal::NotANumber),
            (_, Setting::Number(value)) if value < self.low => Err(Refusal::Below { value, low: self.low }),
            (Kind::Whole, Setting::Number(value)) if value <= self.high && value.fract() != 0.0 => {
                Err(Refusal::NotWhole(value))
            }
            (_, Setting::Number(value)) if value <= self.high => Ok(()),
            (_, Setting::Number(value)) => Err(Refusal::Above { value, high: self.high }),
        }
    }
}
