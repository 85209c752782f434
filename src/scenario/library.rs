//! The scenarios that come with the program.

use super::checked::Scenario;
use super::fault::{Fault, Reason};
use super::format::read;

/// A scenario that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name in files and links.
    pub id: &'static str,
    /// What it is about.
    pub theme: Theme,
    /// Its file, where the program carries it: the page loads most of them when they are asked for.
    json: Option<&'static str>,
}

/// The file beside the page that holds all scenarios in the order of the library, a record separator between two.
pub const LIBRARY_FILE: &str = "scenarios.json-seq";
/// What stands between two files in it (ASCII 30; JSON text sequences, RFC 7464).
const RECORD: char = '\u{1e}';

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
        entry!($id, $theme, cfg!(not(target_arch = "wasm32")))
    };
    ($id:literal, $theme:ident, $carried:expr) => {
        Entry {
            id: $id,
            theme: Theme::$theme,
            json: if $carried { Some(include_str!(concat!("../../assets/scenarios/", $id, ".json"))) } else { None },
        }
    };
}

/// Every scenario that comes with the program, in the order of the library; the first opens on a first visit. The page
/// carries that one, and those that lend their kinds of customers and the names of the dimensions of service to others.
pub const LIBRARY: &[Entry] = &[
    entry!("dental-clinic", Promise, true),
    entry!("bad-service-advertised", Promise),
    entry!("life-insurer", Promise, true),
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
    entry!("values-and-lifestyles", Demand, true),
];

impl Entry {
    /// The entry of this name.
    #[must_use]
    pub fn named(id: &str) -> Option<&'static Self> {
        LIBRARY.iter().find(|entry| entry.id == id)
    }

    /// Reads the scenario from the file that the program carries.
    ///
    /// # Errors
    /// Says that it has to be loaded first. None for the files that ship: a test reads them all.
    pub fn open(&self) -> Result<Scenario, Fault> {
        self.json.map_or_else(|| Err(Fault::new("", Reason::Nothing(self.id.to_owned()))), |json| self.read(json))
    }

    /// Reads the scenario from its file among those of the whole library, as [`LIBRARY_FILE`] holds them.
    ///
    /// # Errors
    /// Says what is wrong with the file, or that there is none.
    pub fn open_among(&self, files: &str) -> Result<Scenario, Fault> {
        let own = LIBRARY.iter().zip(files.split(RECORD)).find(|(entry, _)| entry.id == self.id);
        own.map_or_else(|| self.open(), |(_, json)| self.read(json))
    }

    fn read(&self, json: &str) -> Result<Scenario, Fault> {
        Ok(read(json)?.of_library(self.id))
    }
}
