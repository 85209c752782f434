//! What was done in one step.

use super::reply::Reply;
use super::verdict::Mark;
use crate::lesson::Ask;
use crate::model::Setting;
use crate::scenario::Lever;

/// What was done in one step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Work {
    /// The answer: a draft until it is locked.
    pub reply: Option<Reply>,
    /// How the answer stood against the model when it was locked; none: it is a draft.
    pub mark: Option<Mark>,
    /// How many hints were taken.
    pub hints: usize,
    /// How often an answer to a question was locked, 0 to 99.
    pub tries: u32,
    /// Where the levers stand that the student moved away from the scene.
    pub moved: Vec<(Lever, Setting)>,
    /// Every lever that was ever moved in the step, in the order of the first time.
    pub touched: Vec<Lever>,
    /// What is seen of the answer and the reveal.
    pub curtain: Curtain,
    /// How long was spent in the step (seconds).
    pub seconds: u32,
}

/// What is seen of the model's answer and of what is said about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Curtain {
    /// Nothing.
    #[default]
    Down,
    /// What the model answers, over what was predicted.
    Answer,
    /// Also the words of the reveal.
    Up,
}

impl Curtain {
    /// All, the lowest first.
    pub const ALL: &[Self] = &[Self::Down, Self::Answer, Self::Up];

    /// One stage more.
    #[must_use]
    pub const fn raised(self) -> Self {
        match self {
            Self::Down => Self::Answer,
            Self::Answer | Self::Up => Self::Up,
        }
    }
}

impl Work {
    /// Whether the answer is committed to.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.mark.is_some()
    }

    /// Whether nothing was answered, tried or moved.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        let rest = Self { seconds: self.seconds, curtain: self.curtain, ..Self::default() };
        *self == rest
    }

    /// Whether there is a whole answer to what is asked; levers that are to be moved are their own answer.
    #[must_use]
    pub fn answers(&self, ask: &Ask) -> bool {
        Reply::is_moved_levers(ask) || self.reply.as_ref().is_some_and(|reply| reply.is_whole(ask))
    }
}
