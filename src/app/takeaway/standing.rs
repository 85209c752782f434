//! Where a student stands in a lesson, as a learning platform is told (SCORM 1.2, run-time environment, section 3.4).

use crate::app::sitting::{SUSPENDED, Sitting};

/// How far a student is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Begun.
    Incomplete,
    /// Done to the end.
    Completed,
}

/// Where a student stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// How far.
    pub status: Status,
    /// The score (0 to 100); none where nothing is scored.
    pub score: Option<f64>,
    /// What the lesson needs to go on from here the next time (at most [`SUSPENDED`] characters).
    pub left: String,
}

/// A name and a value that a platform is told.
pub type Entry = (&'static str, String);

impl Standing {
    /// How a lesson as it was taken stands: done when all is answered, scored where it asks something.
    #[must_use]
    pub fn of(sitting: &Sitting) -> Self {
        let standing = sitting.standing();
        let status = if sitting.is_finished() { Status::Completed } else { Status::Incomplete };
        let score = (0 < standing.asked).then(|| f64::from(standing.points));
        Self { status, score, left: sitting.brief(SUSPENDED) }
    }

    /// Whether a platform keeps all that the lesson needs to go on. Bytes are counted, of which there are never fewer than
    /// characters, however a platform counts.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.left.len() <= SUSPENDED
    }

    /// What a platform is told, in order, given the score from which it takes a lesson for passed. What does not fit is not
    /// told: what it kept before stays.
    #[must_use]
    pub fn entries(&self, mastery: Option<f64>) -> Vec<Entry> {
        let score = self.score.filter(|score| score.is_finite());
        let is_passed = mastery.zip(score).is_some_and(|(least, score)| least <= score);
        let status = match self.status {
            Status::Incomplete => "incomplete",
            Status::Completed if is_passed => "passed",
            Status::Completed => "completed",
        };
        let mut entries = vec![("cmi.core.lesson_status", status.to_owned())];
        if let Some(score) = score {
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

/// What can be asked of a platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// Somebody is here.
    Begin,
    /// What is kept under a name.
    Get,
    /// Something to keep.
    Set,
    /// Keep what was told.
    Commit,
    /// They leave.
    End,
}

impl Call {
    /// The name of the platform's function.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Begin => "LMSInitialize",
            Self::Get => "LMSGetValue",
            Self::Set => "LMSSetValue",
            Self::Commit => "LMSCommit",
            Self::End => "LMSFinish",
        }
    }
}
