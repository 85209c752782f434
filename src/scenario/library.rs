//! The scenarios that come with the program.

use super::checked::Scenario;
use super::fault::Fault;
use super::format::read;

/// A scenario that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name in files and links.
    pub id: &'static str,
    /// What it is about.
    pub theme: Theme,
    json: &'static str,
}

/// What a scenario is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// What is promised.
    Promise,
    /// How it is delivered.
    Delivery,
    /// Who delivers it.
    People,
    /// How it is organised.
    Organisation,
    /// Who wants it, and when.
    Demand,
}

impl Theme {
    /// All themes, in the order of the library.
    pub const ALL: &[Self] = &[Self::Promise, Self::Delivery, Self::People, Self::Organisation, Self::Demand];
}

macro_rules! entry {
    ($id:literal, $theme:ident) => {
        Entry { id: $id, theme: Theme::$theme, json: include_str!(concat!("../../assets/scenarios/", $id, ".json")) }
    };
}

/// Every scenario that comes with the program, in the order of the library; the first opens on a first visit.
pub const LIBRARY: &[Entry] = &[
    entry!("dental-clinic", Promise),
    entry!("bad-service-advertised", Promise),
    entry!("life-insurer", Promise),
    entry!("guarantee", Promise),
    entry!("savings-bank", Delivery),
    entry!("lab-report", Delivery),
    entry!("it-outsourcing", Delivery),
    entry!("cable-maker", Delivery),
    entry!("auto-club", People),
    entry!("phone-shopping", People),
    entry!("computer-shop", People),
    entry!("two-branches", People),
    entry!("freshness-rule", Organisation),
    entry!("hospital-chain", Organisation),
    entry!("singapore-general", Organisation),
    entry!("concert-hall", Demand),
    entry!("values-and-lifestyles", Demand),
];

impl Entry {
    /// The entry of this name.
    #[must_use]
    pub fn named(id: &str) -> Option<&'static Self> {
        LIBRARY.iter().find(|entry| entry.id == id)
    }

    /// Reads the scenario.
    ///
    /// # Errors
    /// None for the files that ship: a test reads them all.
    pub fn open(&self) -> Result<Scenario, Fault> {
        read(self.json)
    }
}
