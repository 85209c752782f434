//! Editing the schedule: changes added, removed, moved in time, and what they set.

use super::draft::{Change, Draft, Settings};
use super::fault::{Fault, Reason};
use super::lever::Lever;
use crate::model::{Refusal, Setting};

/// So many changes may stand in one list, here as in a file.
const MOST_CHANGES: usize = 200;

/// What is done to the schedule. Periods count from 0.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// A change more, after all others.
    Add(Whose, Change),
    /// A change less.
    Remove(At),
    /// A change begins here and lasts as long as before.
    Shift(At, usize),
    /// A change begins here and ends as before.
    Begin(At, usize),
    /// A change no longer holds from here on; none: it holds to the end.
    End(At, Option<usize>),
    /// A change sets a lever too, at first to what holds anyway.
    Include(At, Lever),
    /// A change sets an input to this.
    Put(At, Item, Setting),
    /// A change no longer sets an input; a stage goes with all stages.
    Take(At, Item),
}

/// Whose change it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whose {
    /// The scenario's: it holds in every variant.
    Scenario,
    /// The variant's.
    Variant,
}

/// A change by its place: whose it is, and its position among theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct At {
    /// Whose it is.
    pub whose: Whose,
    /// Its position, from 0.
    pub index: usize,
}

/// An input that a change sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Item {
    /// The input, or a stage of the service.
    pub lever: Lever,
    /// The segment it is set for, by position; none: everybody.
    pub segment: Option<usize>,
}

impl Draft {
    /// The changes of the scenario, or of a variant; the baseline has none of its own.
    #[must_use]
    pub fn schedule(&self, variant: usize, whose: Whose) -> &[Change] {
        match whose {
            Whose::Scenario => &self.changes,
            Whose::Variant => self.variant(variant).map_or(&[], |variant| &variant.changes),
        }
    }

    /// A change by its place.
    #[must_use]
    pub fn change_at(&self, variant: usize, at: At) -> Option<&Change> {
        self.schedule(variant, at.whose).get(at.index)
    }

    /// The draft after an edit of the schedule of a variant.
    ///
    /// # Errors
    /// Refuses what is not there, a change that ends before it begins or lies outside the run, and inputs that cannot
    /// change or that a segment cannot have; whether values go together is for [`Scenario::new`](super::Scenario::new).
    pub fn rescheduled(&self, variant: usize, edit: &Edit) -> Result<Self, Fault> {
        let mut draft = self.clone();
        match edit {
            Edit::Add(whose, change) => draft.add(variant, *whose, change.clone())?,
            Edit::Remove(at) => drop(draft.list(variant, *at)?.remove(at.index)),
            Edit::Shift(at, from) => {
                let change = draft.change_mut(variant, *at)?;
                change.until = change.until.map(|until| from.saturating_add(until.saturating_sub(change.from)));
                change.from = *from;
            }
            Edit::Begin(at, from) => draft.change_mut(variant, *at)?.from = *from,
            Edit::End(at, until) => draft.change_mut(variant, *at)?.until = *until,
            Edit::Include(at, lever) => {
                let number = self.number(variant, at.whose);
                let change = draft.change_mut(variant, *at)?;
                self.stand(number, change.from, *lever, change);
            }
            Edit::Put(at, item, to) => draft.put_item(variant, *at, *item, *to)?,
            Edit::Take(at, item) => draft.take_item(variant, *at, *item)?,
        }
        let changes = draft.schedule(variant, edit.whose());
        changes.iter().try_for_each(|change| draft.check_change(change))?;
        Ok(draft)
    }

    fn add(&mut self, variant: usize, whose: Whose, change: Change) -> Result<(), Fault> {
        let list = self.list_mut(variant, whose)?;
        list.push(change);
        let n = list.len();
        if n <= MOST_CHANGES { Ok(()) } else { Err(Fault::new("changes", Reason::Count { n, most: MOST_CHANGES })) }
    }

    fn put_item(&mut self, variant: usize, at: At, item: Item, to: Setting) -> Result<(), Fault> {
        let refused = |refusal| Fault::new(item.lever.key().field().name, Reason::Refused(refusal));
        item.lever.key().field().check(to).map_err(refused)?;
        let change = self.change_at(variant, at).ok_or_else(gone)?;
        if self.given(change, item).is_none() {
            return Err(gone());
        }
        let settings = self.settings_of(variant, at, item)?;
        match (item.lever, to) {
            (Lever::Input(key), to) => settings.put(key, to),
            (Lever::Stage(index), Setting::Number(score)) => {
                let stages = settings.stages.iter_mut().flatten();
                stages.skip(index).take(1).for_each(|stage| stage.score = score);
            }
            (Lever::Stage(_), Setting::Switch(_) | Setting::Absent) => return Err(refused(Refusal::NotANumber)),
        }
        Ok(())
    }

    fn take_item(&mut self, variant: usize, at: At, item: Item) -> Result<(), Fault> {
        self.settings_of(variant, at, item)?.take(item.lever);
        self.change_mut(variant, at)?.segments.retain(|(_, settings)| !settings.is_empty());
        Ok(())
    }

    /// The settings in which an input of a change stands.
    fn settings_of(&mut self, variant: usize, at: At, item: Item) -> Result<&mut Settings, Fault> {
        let id = match item.segment {
            None => None,
            Some(i) => Some(self.segments.get(i).ok_or_else(gone)?.id.clone()),
        };
        let change = self.change_mut(variant, at)?;
        Ok(match id {
            None => &mut change.set,
            Some(id) => change.own_mut(&id),
        })
    }

    fn change_mut(&mut self, variant: usize, at: At) -> Result<&mut Change, Fault> {
        self.list(variant, at).map(|list| &mut list[at.index])
    }

    /// The list in which a change stands; it does stand there.
    fn list(&mut self, variant: usize, at: At) -> Result<&mut Vec<Change>, Fault> {
        self.list_mut(variant, at.whose).and_then(|list| if at.index < list.len() { Ok(list) } else { Err(gone()) })
    }

    fn list_mut(&mut self, variant: usize, whose: Whose) -> Result<&mut Vec<Change>, Fault> {
        match whose {
            Whose::Scenario => Ok(&mut self.changes),
            Whose::Variant => {
                let own = variant.checked_sub(1).and_then(|index| self.variants.get_mut(index));
                own.map(|variant| &mut variant.changes).ok_or_else(gone)
            }
        }
    }

    /// What a file is checked for as well: a change within the run that sets only what can change.
    fn check_change(&self, change: &Change) -> Result<(), Fault> {
        if self.n_periods <= change.from
            || change.until.is_some_and(|until| until <= change.from || self.n_periods < until)
        {
            return Err(Fault::new("until", Reason::Backwards));
        }
        let constant = change.set.values.iter().find(|(key, _)| key.is_constant());
        if let Some((key, _)) = constant {
            return Err(Fault::new(key.field().name, Reason::Constant));
        }
        for (id, settings) in &change.segments {
            if let Some((key, _)) = settings.values.iter().find(|(key, _)| key.is_shared()) {
                return Err(Fault::new(key.field().name, Reason::Shared));
            }
            if !self.segments.iter().any(|segment| segment.id == *id) {
                return Err(gone());
            }
        }
        Ok(())
    }
}

impl Edit {
    /// Whose schedule it is about.
    #[must_use]
    pub fn whose(&self) -> Whose {
        match self {
            Self::Add(whose, _) => *whose,
            Self::Remove(at)
            | Self::Shift(at, _)
            | Self::Begin(at, _)
            | Self::End(at, _)
            | Self::Include(at, _)
            | Self::Put(at, ..)
            | Self::Take(at, _) => at.whose,
        }
    }
}

fn gone() -> Fault {
    Fault::new("changes", Reason::Nothing("such change".to_owned()))
}
