//! A lesson to take away: one HTML file that holds the program and the lesson, and a package of it for a learning platform.
//!
//! The build makes the file without a lesson (`xtask/src/enclosed.rs`); here the lesson is put in, and read again by the
//! page that the file is. Nothing is sent anywhere to do so.

mod enclosed;
mod manifest;
mod standing;
mod zip;

pub use enclosed::{TEMPLATE_FILE, enclose, fingerprint, read};
pub use manifest::manifest;
pub use standing::{Call, Entry, Standing, Status};
pub use zip::zip;

use super::export::file_name;

/// What is taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parcel {
    /// The name of the lesson in files: lower case letters, digits and hyphens.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its whole text.
    pub text: String,
}

impl Parcel {
    /// The name of its file.
    #[must_use]
    pub fn file_name(&self, ending: &str) -> String {
        file_name(&[&self.id], ending)
    }

    /// The package for a learning platform: the file and what says how it is started.
    #[must_use]
    pub fn package(&self, page: &str) -> Vec<u8> {
        let manifest = manifest(self);
        zip(&[("imsmanifest.xml", manifest.as_bytes()), (manifest::PAGE, page.as_bytes())])
    }
}
