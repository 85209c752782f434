//! The words around files: what is saved, what is opened, what is refused.

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The year.
    pub year: u32,
    /// The month, from 1.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
}

/// Words around files.
#[derive(Clone, Debug)]
pub struct FileWords {
    /// Shows a figure as its table.
    pub as_table: &'static str,
    /// Shows it as a drawing again.
    pub as_drawing: &'static str,
    /// Saves a figure as shapes, as points and as a table.
    pub save: [&'static str; 3],
    /// The choice of how wide a picture is, and its options.
    pub width: &'static str,
    /// Three widths.
    pub widths: [&'static str; 3],
    /// The choice of how numbers stand in a table, and its options.
    pub numbers: &'static str,
    /// With a point, with a comma.
    pub forms: [&'static str; 2],
    /// What pictures carry.
    pub carries: &'static str,
    /// A picture that could not be made.
    pub unmade: &'static str,
    /// A day as it is written.
    pub date: fn(Day) -> String,
    /// What made a picture, given the version.
    pub made_by: fn(&str) -> String,
    /// The scenario as it is in sight.
    pub scenario: &'static str,
    /// What that is.
    pub scenario_means: &'static str,
    /// What such a file is called.
    pub scenario_name: &'static str,
    /// The results document.
    pub results: &'static str,
    /// What it is.
    pub results_means: &'static str,
    /// The results as a table.
    pub everything: &'static str,
    /// What it is, given how many rows it has and how many there would be.
    pub everything_means: fn(&str, Option<&str>) -> String,
    /// What those files hold, in their names.
    pub results_name: &'static str,
    /// Opens a file.
    pub open: &'static str,
    /// What can be opened, and that it can be dropped.
    pub open_means: &'static str,
    /// The scenarios of the reader, in the library.
    pub own: &'static str,
    /// A file that was refused, given its name and the reason.
    pub refused: fn(&str, &str) -> String,
    /// Why a file is refused.
    pub too_large: &'static str,
    /// It is neither of ours.
    pub foreign: &'static str,
    /// It is a picture that carries nothing.
    pub plain_picture: &'static str,
    /// It could not be read from the disk.
    pub unread: &'static str,
    /// Several files came at once.
    pub several: &'static str,
}
