//! The pinned states beside each other: up to when they can be compared, their key figures and what they are made of.

mod charts;
mod figures;
mod inputs;
mod profile;

use std::rc::Rc;

use crate::app::{Moment, Pin, Pins};
use crate::charts::Lettered;
use crate::explore::Letter;
use crate::model::{Course, Run, simulate};
use crate::scenario::PeriodLength;
use crate::text::compare::{KeyFigure, Overlay, Reach, Standing};
use crate::text::{Numbers, Text};

pub use charts::{compared, overlays};
pub use figures::{KeyCell, KeyRow, key_figures};
pub use inputs::{InputCell, InputRow, InputTable, Stretch, differing_inputs};

/// A pinned state with its run.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// Its letter.
    pub letter: Letter,
    /// Its name.
    pub name: String,
    /// What is done in it, or what was changed.
    pub what: String,
    /// What was pinned.
    pub moment: Moment,
    /// What its run is made of.
    pub course: Rc<Course>,
    /// Its run.
    pub run: Rc<Run>,
    /// How many of its periods are compared.
    pub n_periods: usize,
    /// The one of them that is shown, from 0; none where none is compared.
    pub shown: Option<usize>,
}

/// The pinned states beside each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The states, by letter.
    pub states: Vec<Beside>,
    /// Which of them differences are taken against, by position.
    pub against: usize,
    /// Whether all come from one scenario.
    pub is_one_scenario: bool,
    /// Whether all have periods of one length.
    pub is_one_length: bool,
    /// Whether all count in one currency.
    pub is_one_currency: bool,
}

impl Beside {
    /// How numbers are written in its currency.
    #[must_use]
    pub fn numbers(&self) -> Numbers {
        Numbers { currency: self.moment.edited.currency }
    }

    /// How long its periods are.
    #[must_use]
    pub fn length(&self) -> PeriodLength {
        self.moment.edited.period
    }

    fn new(pin: &Pin, is_one_scenario: bool, text: &Text) -> Self {
        let Pin { letter, moment, .. } = pin;
        let course = moment.course_of(moment.variant);
        let name = pin.name.clone().unwrap_or_else(|| called(moment, text));
        let what = what(moment, is_one_scenario, text);
        let run = Rc::new(simulate(&course));
        Self { letter: *letter, name, what, moment: moment.clone(), course, run, n_periods: 0, shown: None }
    }
}

impl Comparison {
    /// The pinned states, looked at in a period (from 0), or in the last of those that are compared.
    #[must_use]
    pub fn new(pins: &Pins, period: usize, text: &Text) -> Self {
        let all = pins.all();
        let same =
            |is_same: fn(&Moment, &Moment) -> bool| all.windows(2).all(|two| is_same(&two[0].moment, &two[1].moment));
        let is_one_scenario = same(|one, other| one.shipped.id == other.shipped.id);
        let mut states: Vec<Beside> = all.iter().map(|pin| Beside::new(pin, is_one_scenario, text)).collect();
        reach(&mut states, period);
        let against = all.iter().position(|pin| Some(pin.letter) == pins.against()).unwrap_or_default();
        Self {
            states,
            against,
            is_one_scenario,
            is_one_length: same(|one, other| one.edited.period == other.edited.period),
            is_one_currency: same(|one, other| one.edited.currency == other.edited.currency),
        }
    }

    /// The state that differences are taken against; none where nothing is pinned.
    #[must_use]
    pub fn baseline(&self) -> Option<&Beside> {
        self.states.get(self.against)
    }

    /// The length of the periods and how many are compared, where that is one for all.
    #[must_use]
    pub fn end(&self) -> Option<(PeriodLength, usize)> {
        self.states.first().filter(|_| self.is_one_length).map(|state| (state.length(), state.n_periods))
    }

    /// Up to when is compared, and what cannot be; none where nothing is pinned.
    #[must_use]
    pub fn reach(&self) -> Option<Reach> {
        let run = |state: &Beside| (state.letter, state.length(), state.run.periods.len(), state.n_periods);
        Some(Reach {
            runs: self.states.iter().map(run).collect(),
            is_one_scenario: self.is_one_scenario,
            is_one_length: self.is_one_length,
            is_one_currency: self.is_one_currency,
            against: self.baseline()?.letter,
        })
    }

    /// The finding in a sentence.
    #[must_use]
    pub fn head(&self, text: &Text) -> String {
        let standings = |figure: KeyFigure| -> Vec<Standing> {
            let standing = |state: &Beside| {
                let value = figures::value(figure, state)?;
                Some(Standing {
                    letter: state.letter,
                    value,
                    written: (text.compare().write)(figure, value, state.numbers()),
                })
            };
            self.states.iter().filter_map(standing).collect()
        };
        let worth = if self.is_one_currency { standings(KeyFigure::Npv) } else { Vec::new() };
        (text.compare().head)(&standings(KeyFigure::Customers), &worth, self.end())
    }

    /// Something of each state, with its letter.
    fn lettered<T>(&self, of: impl Fn(&Beside) -> Option<T>) -> Vec<Lettered<T>> {
        let one = |(position, state): (usize, &Beside)| {
            let is_against = position == self.against;
            Some(Lettered { letter: state.letter, name: state.name.clone(), is_against, of: of(state)? })
        };
        self.states.iter().enumerate().filter_map(one).collect()
    }

    /// Whether a figure of two states can be subtracted.
    #[must_use]
    pub fn can_subtract(&self, figure: KeyFigure) -> bool {
        (self.is_one_currency || !figure.is_money()) && (self.is_one_length || !figure.is_per_period())
    }

    /// The figures that can be shown, as one of this name is or not.
    #[must_use]
    pub fn offers(&self, overlay: Overlay) -> bool {
        overlays(self).iter().any(|(_, offered)| offered.contains(&overlay))
    }
}

/// The months of a period.
const fn months(length: PeriodLength) -> usize {
    match length {
        PeriodLength::Month => 1,
        PeriodLength::Quarter => 3,
        PeriodLength::Year => 12,
    }
}

/// Finds out how far all states go: the latest time that ends a period of each of them.
fn reach(states: &mut [Beside], period: usize) {
    let longest = states.iter().map(|state| months(state.length())).max().unwrap_or(1);
    let shortest = states.iter().map(|state| months(state.length()) * state.run.periods.len()).min().unwrap_or(0);
    let end = shortest / longest * longest;
    for state in states {
        state.n_periods = end / months(state.length());
        state.shown = state.n_periods.checked_sub(1).map(|last| period.min(last));
    }
}

/// A state without a name of its own is called after its variant, and says that something was changed.
fn called(moment: &Moment, text: &Text) -> String {
    let scenario = &moment.edited;
    let words = scenario.words_in(text.language.code());
    let id = scenario.variant_id(moment.variant);
    let title = match moment.variant {
        0 => text.page().baseline,
        _ => words.and_then(|words| words.variant(id)).map_or(id, |words| &words.title),
    };
    if moment.is_edited() { (text.compare().changed)(title) } else { title.to_owned() }
}

/// What is done in a state, or what was changed; with its scenario where there are several.
fn what(moment: &Moment, is_one_scenario: bool, text: &Text) -> String {
    let scenario = &moment.edited;
    let words = scenario.words_in(text.language.code());
    let own = words.and_then(|words| words.variant(scenario.variant_id(moment.variant)));
    let what = match own.filter(|_| !moment.is_edited()) {
        Some(own) => own.what.clone(),
        None if moment.is_edited() => {
            let names = inputs::changed(moment, text);
            (text.compare().what_changed)(&names, names.len())
        }
        None => text.compare().nothing_done.to_owned(),
    };
    match words.filter(|_| !is_one_scenario) {
        Some(words) => format!("{}. {what}", words.title),
        None => what,
    }
}
