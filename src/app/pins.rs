//! The pinned states: up to four moments with names, to be compared. A view, not a step.

use super::moment::Moment;
use crate::explore::Letter;

/// A name is cut to so many letters.
const LONGEST_NAME: usize = 60;

/// A pinned state: what is shared of it costs nothing to keep.
#[derive(Clone, Debug, PartialEq)]
pub struct Pin {
    /// Its letter, which it keeps.
    pub letter: Letter,
    /// What was in sight when it was pinned.
    pub moment: Moment,
    /// The name that the reader gave it; none: it is called after its variant.
    pub name: Option<String>,
}

/// The pinned states, by letter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pins {
    pins: Vec<Pin>,
    against: Option<Letter>,
}

/// What a reader does to the pinned states.
#[derive(Clone, Debug, PartialEq)]
pub enum Pinning {
    /// Pins what is in sight.
    Pin,
    /// Takes a pin away.
    Unpin(Letter),
    /// Gives it a name; an empty one is taken back.
    Name(Letter, String),
    /// Takes differences against it.
    Against(Letter),
}

impl Pins {
    /// The pinned states, by letter.
    #[must_use]
    pub fn all(&self) -> &[Pin] {
        &self.pins
    }

    /// The state against which differences are taken: the one that was chosen, else the first.
    #[must_use]
    pub fn against(&self) -> Option<Letter> {
        let chosen = self.pins.iter().find(|pin| Some(pin.letter) == self.against);
        chosen.or(self.pins.first()).map(|pin| pin.letter)
    }

    /// The letter that the next state gets; none where all are taken.
    #[must_use]
    pub fn free(&self) -> Option<Letter> {
        Letter::ALL.iter().copied().find(|letter| self.pins.iter().all(|pin| pin.letter != *letter))
    }

    /// The pins after something was done to them, given what is in sight.
    #[must_use]
    pub(super) fn after(mut self, done: Pinning, moment: &Moment) -> Self {
        match done {
            Pinning::Pin => {
                if let Some(letter) = self.free() {
                    let place = self.pins.partition_point(|pin| pin.letter < letter);
                    self.pins.insert(place, Pin { letter, moment: moment.clone(), name: None });
                }
            }
            Pinning::Unpin(letter) => {
                self.pins.retain(|pin| pin.letter != letter);
                self.against = self.against.filter(|against| *against != letter);
            }
            Pinning::Name(letter, name) => {
                let name: String = name.trim().chars().take(LONGEST_NAME).collect();
                if let Some(pin) = self.pins.iter_mut().find(|pin| pin.letter == letter) {
                    pin.name = (!name.is_empty()).then_some(name);
                }
            }
            Pinning::Against(letter) => self.against = Some(letter),
        }
        self
    }
}
