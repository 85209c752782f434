//! Where a student stands in a lesson, as a learning platform is told (SCORM 1.2, run-time environment, section 3.4).

/// The longest text that a platform keeps for the next time (characters). It is measured in bytes, of which there are never
/// fewer, however a platform counts.
pub const MOST_LEFT: usize = 4096;

/// How far a student is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Begun.
    Incomplete,
    /// Done, where nothing was to be passed.
    Completed,
    /// Done, and what was asked was met.
    Passed,
}

impl Status {
    /// As platforms write it.
    const fn name(self) -> &'static str {
        match self {
            Self::Incomplete => "incomplete",
            Self::Completed => "completed",
            Self::Passed => "passed",
        }
    }
}

/// Where a student stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// How far.
    pub status: Status,
    /// The score (0 to 100); none where nothing was scored.
    pub score: Option<f64>,
    /// What the lesson needs to go on from here the next time.
    pub left: String,
}

/// A name and a value that a platform is told.
pub type Entry = (&'static str, String);

impl Standing {
    /// Whether a platform keeps all that the lesson needs to go on.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.left.len() <= MOST_LEFT
    }

    /// What a platform is told, in order. What does not fit is not told: what it kept before stays.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        let mut entries = vec![("cmi.core.lesson_status", self.status.name().to_owned())];
        if let Some(score) = self.score.filter(|score| score.is_finite()) {
            let score = (score.clamp(0.0, 100.0) * 100.0).round() / 100.0;
            entries.push(("cmi.core.score.min", "0".to_owned()));
            entries.push(("cmi.core.score.max", "100".to_owned()));
            entries.push(("cmi.core.score.raw", score.to_string()));
        }
        if self.fits() {
            entries.push(("cmi.suspend_data", self.left.clone()));
        }
        // Otherwise a platform would forget it and begin anew.
        entries.push(("cmi.core.exit", "suspend".to_owned()));
        entries
    }
}
