//! The words of what the browser keeps of the reader's work.

/// Why nothing is being saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The browser lets this page store nothing.
    Blocked,
    /// There is no room left.
    Full,
    /// What is stored is not what was written.
    Corrupt,
    /// A newer version of the program wrote it.
    Newer,
}

impl Fault {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Blocked, Self::Full, Self::Corrupt, Self::Newer];
}

/// A moment by the reader's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalTime {
    /// The year.
    pub year: u32,
    /// The month, from 1.
    pub month: usize,
    /// The day of the month.
    pub day: u32,
    /// The hour, 0 to 23.
    pub hour: u32,
    /// The minute.
    pub minute: u32,
}

/// Words of what is kept.
#[derive(Clone, Debug)]
pub struct SavedWords {
    /// Where it is said.
    pub region: &'static str,
    /// Nothing has been changed yet.
    pub nothing: &'static str,
    /// It is saved.
    pub saved: &'static str,
    /// It is not, and why.
    pub unsaved: fn(Fault) -> &'static str,
    /// The same in two words.
    pub unsaved_short: &'static str,
    /// What was stored could not be read and was put aside.
    pub set_aside: &'static str,
    /// What was stored has been removed elsewhere.
    pub removed: &'static str,
    /// Another tab goes on from the same place.
    pub parted: &'static str,
    /// What was left could not be opened, and why.
    pub unopened: fn(&str, &str) -> String,
    /// Puts back what was removed.
    pub put_back: &'static str,
    /// The reader has read it.
    pub heed: &'static str,
    /// Words of the list in the library.
    pub own: OwnWords,
}

/// Words of the list of one's own work.
#[derive(Clone, Debug)]
pub struct OwnWords {
    /// Its title.
    pub title: &'static str,
    /// Nothing is in it.
    pub empty: &'static str,
    /// The name under which to save.
    pub name: &'static str,
    /// Saves what the page shows.
    pub save: &'static str,
    /// Work that was left without a name.
    pub left: &'static str,
    /// When it was saved.
    pub at: fn(LocalTime) -> String,
    /// Gives another name, given the name.
    pub rename: fn(&str) -> String,
    /// Saves once more, given the name.
    pub duplicate: fn(&str) -> String,
    /// Removes, given the name.
    pub delete: fn(&str) -> String,
    /// The three on a button.
    pub short: [&'static str; 3],
    /// The new name of a piece.
    pub new_name: &'static str,
    /// Takes the new name.
    pub take_name: &'static str,
    /// Leaves things as they are.
    pub cancel: &'static str,
    /// The name of a second one.
    pub copy_of: fn(&str) -> String,
    /// What was removed, given the name of the last and how many there are.
    pub removed: fn(&str, usize) -> String,
    /// Puts it back.
    pub undo: &'static str,
    /// Texts that could not be read, given how many.
    pub aside: fn(usize) -> String,
    /// Downloads everything.
    pub download: &'static str,
    /// The name of its file, given the day.
    pub file: fn(LocalTime) -> String,
    /// Asks whether to remove everything.
    pub clear: &'static str,
    /// Removes it.
    pub clear_now: &'static str,
    /// What would be removed, given how many were saved, left and set aside.
    pub clears: fn(usize, usize, usize) -> String,
}
