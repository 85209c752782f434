//! Where somebody is among the lessons, as the address says it: `lessons`, `lesson=dental-clinic&step=3`.

use super::link::LESSONS;

/// What stands for a name of the lesson that is being written.
pub const DRAFT: &str = ".draft";

/// Where somebody is among the lessons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seat {
    /// The lesson, by its name in files, or packed as a link brings it; none: the list of them.
    pub lesson: Option<String>,
    /// The step, from 0; none: where it was left.
    pub step: Option<usize>,
    /// What they are there for.
    pub role: Role,
}

/// What somebody is in a lesson for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// To take it.
    #[default]
    Student,
    /// To show it to a room.
    Room,
    /// To lead the room from a window of their own.
    Console,
    /// To read or print what the teacher needs.
    Notes,
    /// To write one.
    Author,
    /// To go through it alone beforehand, with the notes and every answer in sight.
    Rehearsal,
    /// To read or print what is left to talk about.
    Slides,
    /// To see what a class answered.
    Class,
}

impl Role {
    /// All roles.
    pub const ALL: &[Self] = &[
        Self::Student,
        Self::Room,
        Self::Console,
        Self::Notes,
        Self::Author,
        Self::Rehearsal,
        Self::Slides,
        Self::Class,
    ];

    /// Its name in addresses; the student has none.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Student => "",
            Self::Room => "room",
            Self::Console => "console",
            Self::Notes => "notes",
            Self::Author => "author",
            Self::Rehearsal => "rehearsal",
            Self::Slides => "slides",
            Self::Class => "class",
        }
    }
}

impl Seat {
    /// What an address says behind `#`. What it says besides is of no account.
    #[must_use]
    pub fn read(fragment: &str) -> Self {
        let mut seat = Self::default();
        for pair in fragment.split('&') {
            match pair.split_once('=') {
                Some((LESSONS, id)) if is_name(id) => seat.lesson = Some(id.to_owned()),
                Some(("step", step)) => seat.step = step.parse::<usize>().ok().and_then(|step| step.checked_sub(1)),
                None => seat.role = Role::ALL.iter().copied().find(|role| role.id() == pair).unwrap_or(seat.role),
                Some(_) => {}
            }
        }
        seat
    }

    /// What stands behind `#`.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = self.lesson.as_ref().map_or_else(|| format!("{LESSONS}s"), |id| format!("{LESSONS}={id}"));
        if self.role != Role::Student {
            text = text + "&" + self.role.id();
        }
        match self.step {
            Some(step) if self.lesson.is_some() => format!("{text}&step={}", step.saturating_add(1)),
            Some(_) | None => text,
        }
    }
}

/// Whether something can be the name of a lesson in files, or one that was packed.
fn is_name(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}
