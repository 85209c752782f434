//! Words of what is handed out.

/// Words of what is handed out.
#[derive(Clone, Debug)]
pub struct ShareWords {
    /// The link.
    pub link: &'static str,
    /// Puts it where it can be pasted.
    pub copy: &'static str,
    /// What is said when that was done.
    pub copied: &'static str,
    /// What is said when the browser does not let the page do it.
    pub not_copied: &'static str,
    /// What the link holds, given its length in letters.
    pub holds: fn(usize) -> String,
    /// How the page is that it opens.
    pub opens_with: &'static str,
    /// Which levers, and in the order of files: all, the eight, none.
    pub controls: (&'static str, [&'static str; 3]),
    /// In which period.
    pub period: &'static str,
    /// In which language, and the one that the reader's browser asks for.
    pub language: [&'static str; 2],
    /// Larger, for a room.
    pub presents: &'static str,
    /// Reset returns to it.
    pub returns: &'static str,
    /// The link as a picture.
    pub qr: &'static str,
    /// What can be done besides.
    pub more: &'static str,
    /// Takes it away as a file.
    pub file: &'static str,
    /// What such a file is called.
    pub file_name: &'static str,
    /// Makes it a page to print.
    pub report: &'static str,
    /// Shows how it is put into another page.
    pub embed: &'static str,
    /// What it takes.
    pub embedded: &'static str,
    /// The name of the frame in the other page, given the question.
    pub frame: fn(&str) -> String,
}
