//! Words of what makes a lesson a file.

/// Words of what makes a lesson a file.
#[derive(Clone, Debug)]
pub struct TakeawayWords {
    /// Shows the ways.
    pub open: &'static str,
    /// Takes a lesson away as one file.
    pub file: &'static str,
    /// What it is.
    pub file_means: &'static str,
    /// What is said when it is made.
    pub file_made: &'static str,
    /// Takes a lesson away as a package for a learning platform.
    pub package: &'static str,
    /// What it is.
    pub package_means: &'static str,
    /// What is said when it is made.
    pub package_made: &'static str,
    /// What is said where neither can be made.
    pub failed: &'static str,
    /// What is said where a learning platform does not keep all that it was told.
    pub untold: &'static str,
}
