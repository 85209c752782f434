//! The words of the page around levers and results: bar, library, notices.

use crate::scenario::Theme;

/// Words of the page.
#[derive(Clone, Debug)]
pub struct PageWords {
    /// The program's name.
    pub name: &'static str,
    /// The title of the window, given the title of the scenario.
    pub window: fn(&str) -> String,
    /// The link that skips the bar.
    pub skip: &'static str,
    /// What opens the library.
    pub scenario: &'static str,
    /// The choice of a variant.
    pub variant: &'static str,
    /// The variant that changes nothing.
    pub baseline: &'static str,
    /// One step back.
    pub undo: &'static str,
    /// One step on again.
    pub redo: &'static str,
    /// Back to the scenario as it came.
    pub reset: &'static str,
    /// The promise at the foot.
    pub promise: &'static str,
    /// What opens the explanation of a word.
    pub what_is: fn(&str) -> String,
    /// Words around the model guide.
    pub guide: GuideWords,
    /// Words of the library.
    pub library: LibraryWords,
    /// What opens something else.
    pub openers: OpenerWords,
    /// Words about parts of the page that are loaded when they are asked for.
    pub later: LaterWords,
    /// Words of the offline copy.
    pub offline: OfflineWords,
    /// A scenario that does not open, given its name in files and the fault.
    pub unopened: fn(&str, &str) -> String,
}

/// Words around the model guide, which is a page of its own.
#[derive(Clone, Copy, Debug)]
pub struct GuideWords {
    /// What opens it, and its title.
    pub title: &'static str,
    /// What it is for.
    pub intro: &'static str,
    /// Opens it as a page of its own.
    pub alone: &'static str,
    /// It cannot be had here.
    pub failed: &'static str,
}

/// What opens something else; each says what its button says, and then what it is for in a sentence.
#[derive(Clone, Copy, Debug)]
pub struct OpenerWords {
    /// The menu of a figure, given its name.
    pub menu: fn(&str) -> String,
    /// What was done.
    pub history: [&'static str; 2],
    /// What can be taken away or opened.
    pub files: [&'static str; 2],
    /// What can be handed out; its title differs from what its button says.
    pub share: [&'static str; 3],
    /// One page to print.
    pub report: [&'static str; 2],
    /// Pins what is in sight.
    pub pin: &'static str,
    /// Why no more can be pinned.
    pub full: &'static str,
    /// Opens the comparison of so many states.
    pub compare: fn(usize) -> String,
    /// Leaves it.
    pub back: &'static str,
    /// The colours of the page, and in the order of files: the reader's own, light, dark, for a projector.
    pub colours: (&'static str, [&'static str; 4]),
    /// What opens the lessons.
    pub lessons: &'static str,
    /// Shuts what was said about a file.
    pub dismiss: &'static str,
}

/// Words about parts of the page that are loaded when they are asked for.
#[derive(Clone, Copy, Debug)]
pub struct LaterWords {
    /// While one is on its way.
    pub loading: &'static str,
    /// It did not come.
    pub missing: &'static str,
    /// Asks for it again.
    pub again: &'static str,
}

/// Words of the copy that the browser keeps.
#[derive(Clone, Debug)]
pub struct OfflineWords {
    /// The version of the program, and that of its folder where it has one.
    pub version: fn(&str, Option<&str>) -> String,
    /// Removes the copy.
    pub remove: &'static str,
    /// It is removed.
    pub removed: &'static str,
    /// A new version waits.
    pub offered: &'static str,
    /// Takes it.
    pub take: &'static str,
    /// Puts it off; shuts what was said.
    pub later: &'static str,
    /// Another page runs a new version.
    pub moved: &'static str,
    /// Loads this page anew.
    pub reload: &'static str,
}

/// Words of the library.
#[derive(Clone, Debug)]
pub struct LibraryWords {
    /// Its title.
    pub title: &'static str,
    /// What it holds and that nothing is lost, given how many scenarios there are.
    pub intro: fn(usize) -> String,
    /// While it is on its way.
    pub loading: &'static str,
    /// It did not come.
    pub missing: &'static str,
    /// Asks for it again.
    pub again: &'static str,
    /// Closes it.
    pub close: &'static str,
    /// The scenario that is open.
    pub open_now: &'static str,
    /// A group of scenarios.
    pub theme: fn(Theme) -> &'static str,
}
