//! Words of the report, which is one page to print.

/// Words of the report.
#[derive(Clone, Debug)]
pub struct ReportWords {
    /// The page.
    pub page: &'static str,
    /// Prints it.
    pub print: &'static str,
    /// How it is printed.
    pub how: &'static str,
    /// A scenario without a title.
    pub untitled: &'static str,
    /// The variant and the period that it is about, and how many there are, as `of 12`.
    pub about: fn(&str, &str, &str) -> String,
    /// What was changed.
    pub changed: &'static str,
    /// Nothing was.
    pub unchanged: &'static str,
    /// The assumptions that are not those of the scenario.
    pub assumed: &'static str,
    /// How many more there are than there is room for.
    pub more: fn(usize) -> String,
    /// Improvements cost nothing.
    pub free: &'static str,
    /// What stands before the link.
    pub link: &'static str,
    /// What stands in its place where it is too long to be typed.
    pub scan: &'static str,
    /// What stands in its place where there is none.
    pub too_long: &'static str,
    /// The response to a lever, given its name.
    pub response: fn(&str) -> String,
    /// A figure that is being worked out.
    pub working: &'static str,
}
