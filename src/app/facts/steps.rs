//! A step of the history in words: what differs between the moment before and the moment after.

use std::rc::Rc;

use super::changes::change_words;
use super::differences::{Difference, Side, Subject, Telling, differences, setting_words};
use crate::app::{Moment, StepId};
use crate::model::Key;
use crate::scenario::{Change, Draft, Pricing, Scenario, Settings, Theory, TheoryOf};
use crate::text::{Numbers, Text};

/// What the first step that is kept shows: the scenario was opened there, unless what came before is forgotten.
#[must_use]
pub fn first_step_words(id: StepId, moment: &Moment, text: &Text) -> String {
    let words = text.history();
    let tell = if id.number() == 0 { words.opened } else { words.earlier };
    tell(title(&moment.shipped, text))
}

/// What a step did, in one line.
#[must_use]
pub fn step_words(before: &Moment, after: &Moment, text: &Text) -> String {
    let words = text.history();
    if !Rc::ptr_eq(&before.shipped, &after.shipped) && before.shipped != after.shipped {
        return (words.opened)(title(&after.shipped, text));
    }
    let mut told = Vec::new();
    if before.variant != after.variant {
        told.push((words.variant)(variant(after, text)));
    }
    if before.pricing != after.pricing {
        told.push(words.pricing[usize::from(after.pricing == Pricing::Free)].to_owned());
    }
    if !Rc::ptr_eq(&before.edited, &after.edited) {
        // A reset goes back to the very scenario that came; putting the last lever back leads to one like it.
        if Rc::ptr_eq(&after.edited, &after.shipped) {
            told.push(text.page().reset.to_owned());
        } else {
            told.extend(edited(before, after, text));
        }
    }
    match told.as_slice() {
        [] => words.other.to_owned(),
        [only] => only.clone(),
        [first, rest @ ..] => (words.and_more)(first, rest.len()),
    }
}

/// What the reader made of the scenario, the largest things first.
fn edited(before: &Moment, after: &Moment, text: &Text) -> Vec<String> {
    let (was, is) = (&*before.edited, &*after.edited);
    let telling = telling(was, is, after.variant, text);
    let mut left = differences(telling.was, telling.is);
    let mut told = theories(was, is, &mut left, text);
    let recast = recasts(was, is, text);
    if recast.is_empty() {
        told.extend(scheduled(was, is, &mut left, text));
    }
    told.extend(recast);
    left.retain(|one| !matches!(one.subject, Subject::Kinds | Subject::Service));
    told.extend(left.iter().map(|one| telling.brief(one)));
    if told.is_empty() { elsewhere(was, is, text) } else { told }
}

/// The theories that came into force; their assumptions are told with them.
fn theories(was: &Draft, is: &Draft, left: &mut Vec<Difference>, text: &Text) -> Vec<String> {
    let mut told = Vec::new();
    for about in TheoryOf::ALL {
        let now = Theory::in_force(*about, is);
        let Some(theory) = now.filter(|_| now != Theory::in_force(*about, was)) else { continue };
        let assumed: Vec<Key> = theory.assumptions().into_iter().map(|(key, _)| key).collect();
        left.retain(|one| !matches!(one.subject, Subject::Input(key) if assumed.contains(&key)));
        told.push((text.history().theory)((text.recast().theory)(theory).name));
    }
    told
}

/// Customers split or joined, the service taken apart or put together.
fn recasts(was: &Draft, is: &Draft, text: &Text) -> Vec<String> {
    let words = text.history();
    let ids = |draft: &Draft| draft.segments.iter().map(|kind| kind.id.clone()).collect::<Vec<_>>();
    let kinds = (ids(was) != ids(is)).then(|| match is.segments.len() {
        0 => words.joined.to_owned(),
        n => (words.split)(n),
    });
    let is_whole = |draft: &Draft| draft.base.stages().is_empty();
    let service = (is_whole(was) != is_whole(is)).then(|| words.service[usize::from(is_whole(is))].to_owned());
    kinds.into_iter().chain(service).collect()
}

/// A change of the schedule that came, went, moved in time or sets other inputs than before; what it does is told with it.
fn scheduled(was: &Draft, is: &Draft, left: &mut Vec<Difference>, text: &Text) -> Option<String> {
    let (old, new) = lists(was, is).find(|(old, new)| !alike(old, new, Change::has_form_of))?;
    let (old, new) = first_apart(old, new, Change::has_form_of);
    let touched: Vec<Key> = old.iter().chain(&new).flat_map(|change| change.keys()).collect();
    let is_touched = |subject| match subject {
        Subject::Input(key) => touched.contains(&key),
        Subject::Stage(_) => touched.contains(&Key::ScoreService),
        Subject::Length | Subject::Kinds | Subject::Share | Subject::Start(_) | Subject::Service => false,
    };
    left.retain(|one| !is_touched(one.subject));
    tell(old, new, was, is, text)
}

/// Something that does not show in the variant in sight: another value in the schedule, or in another variant.
fn elsewhere(was: &Draft, is: &Draft, text: &Text) -> Vec<String> {
    let apart = lists(was, is).find(|(old, new)| !alike(old, new, PartialEq::eq));
    let told = apart.and_then(|(old, new)| {
        let (old, new) = first_apart(old, new, PartialEq::eq);
        tell(old, new, was, is, text)
    });
    told.into_iter().collect()
}

/// The schedules of the scenario and of each variant, before and after.
fn lists<'a>(was: &'a Draft, is: &'a Draft) -> impl Iterator<Item = (&'a [Change], &'a [Change])> {
    let own = was.variants.iter().zip(&is.variants).map(|(was, is)| (&*was.changes, &*is.changes));
    std::iter::once((&*was.changes, &*is.changes)).chain(own)
}

fn alike(old: &[Change], new: &[Change], same: fn(&Change, &Change) -> bool) -> bool {
    old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same(old, new))
}

/// The changes at the first place where two schedules part; one that is gone has none after it.
fn first_apart<'a>(
    old: &'a [Change],
    new: &'a [Change],
    same: fn(&Change, &Change) -> bool,
) -> (Option<&'a Change>, Option<&'a Change>) {
    let at = old.iter().zip(new).take_while(|(old, new)| same(old, new)).count();
    (old.get(at), new.get(at).filter(|_| old.len() <= new.len()))
}

fn tell(old: Option<&Change>, new: Option<&Change>, was: &Draft, is: &Draft, text: &Text) -> Option<String> {
    let gone = || old.map(|change| (text.history().unscheduled)(&change_words(change, was, text)));
    new.map(|change| scheduled_words(change, is, text)).or_else(gone)
}

/// What a change sets, and when.
fn scheduled_words(change: &Change, scenario: &Draft, text: &Text) -> String {
    let words = text.history();
    let numbers = Numbers { currency: scenario.currency };
    let when =
        (text.levers().when)(scenario.period, change.from, change.until.filter(|until| *until < scenario.n_periods));
    let what = match change.set.values.as_slice() {
        [(key, setting), rest @ ..] if change.set.stages.is_none() => {
            let value = setting_words(*setting, key.field().unit, numbers, text);
            let first = (words.set)(&(text.levers().field)(*key).name(), &value);
            if rest.is_empty() { first } else { (words.and_more)(&first, rest.len()) }
        }
        _ => return (words.changed)(&change_words(change, scenario, text)),
    };
    (words.scheduled)(&what, &when)
}

fn telling<'a>(was: &'a Scenario, is: &'a Scenario, variant: usize, text: &'a Text) -> Telling<'a> {
    Telling { was: Side { scenario: was, variant }, is: Side { scenario: is, variant }, text }
}

fn title<'a>(scenario: &'a Draft, text: &Text) -> &'a str {
    scenario.words_in(text.language.code()).map_or(&scenario.id, |words| &words.title)
}

fn variant<'a>(moment: &'a Moment, text: &Text) -> &'a str {
    let scenario = &moment.edited;
    if moment.variant == 0 {
        return text.page().baseline;
    }
    let id = scenario.variant_id(moment.variant);
    let words = scenario.words_in(text.language.code()).and_then(|words| words.variant(id));
    words.map_or(id, |words| &words.title)
}

impl Change {
    /// Whether another holds at the same time and sets the same inputs for the same customers.
    fn has_form_of(&self, other: &Self) -> bool {
        let own = |change: &Self| change.segments.iter().map(|(id, set)| (id.clone(), keys(set))).collect::<Vec<_>>();
        (self.from, self.until, keys(&self.set)) == (other.from, other.until, keys(&other.set))
            && own(self) == own(other)
    }

    /// The inputs that it sets for anybody; stages stand for the score of the service.
    fn keys(&self) -> Vec<Key> {
        let all = std::iter::once(&self.set).chain(self.segments.iter().map(|(_, set)| set));
        all.flat_map(keys).collect()
    }
}

fn keys(settings: &Settings) -> Vec<Key> {
    let stages = settings.stages.is_some().then_some(Key::ScoreService);
    stages.into_iter().chain(settings.values.iter().map(|(key, _)| *key)).collect()
}
