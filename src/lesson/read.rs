//! From the text of a lesson to the lesson. It is taken whole or refused with the line of the fault.

use super::ask::Ask;
use super::entries::{Entries, Entry, whole};
use super::fault::{Fault, Problem, fault, shown};
use super::limits::{LONGEST_ID, LONGEST_LANGUAGE, LONGEST_NAME, LONGEST_TITLE, MOST_MINUTES, MOST_STEPS};
use super::prose::passages_of;
use super::scene::Scene;
use super::source::{Block, Kind, Part, Piece, Source};
use super::{Basis, Lesson, Note, Passage, Step, VERSION};
use crate::scenario;

/// The key of the version.
pub(super) const VERSION_KEY: &str = "worthwhile-lesson";
/// The language where none is said.
pub(super) const LANGUAGE: &str = "en";
const KEYS: &[&str] = &[VERSION_KEY, "id", "title", "minutes", "language"];
const A_NAME: &str = "a name of small letters a-z, digits and hyphens";

/// Reads a lesson.
///
/// # Errors
/// Says what is wrong and in which line.
pub fn read(text: &str) -> Result<Lesson, Fault> {
    lesson(&Source::new(text)?)
}

/// The lesson of a text that was taken apart.
pub(super) fn lesson(source: &Source) -> Result<Lesson, Fault> {
    let head = Entries::new(source.head.start, &source.entries)?;
    check_version(&head)?;
    head.only(KEYS, &[])?;
    let before = Before::read(source)?;
    if source.steps.is_empty() {
        return Err(fault(source.head.start, Problem::NoSteps));
    }
    if let Some(Part { name: Some(name), .. }) = source.steps.get(MOST_STEPS) {
        return Err(fault(name.number, Problem::TooManySteps));
    }
    Ok(Lesson {
        id: id(head.need("id")?)?,
        title: head.need("title")?.text(LONGEST_TITLE)?,
        minutes: head.need("minutes")?.whole(MOST_MINUTES)?,
        language: head.find("language").map_or(Ok(LANGUAGE.to_owned()), language)?,
        basis: before.basis,
        about: before.about,
        note: before.note,
        steps: source.steps.iter().map(Step::read).collect::<Result<_, _>>()?,
    })
}

/// Refuses what a newer program made, before looking at anything else.
fn check_version(head: &Entries) -> Result<(), Fault> {
    let version = head.need(VERSION_KEY)?;
    match whole(version.value) {
        Some(VERSION) => Ok(()),
        Some(newer) if VERSION < newer => Err(version.fault(Problem::Newer)),
        Some(_) | None => Err(version.fault(Problem::UnknownVersion)),
    }
}

fn id(entry: &Entry) -> Result<String, Fault> {
    let is_name = entry.value.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if is_name { entry.text(LONGEST_ID) } else { Err(entry.fault(Problem::Expected(A_NAME))) }
}

fn language(entry: &Entry) -> Result<String, Fault> {
    let is_tag = entry.value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if is_tag { entry.text(LONGEST_LANGUAGE) } else { Err(entry.fault(Problem::Expected("a language such as en"))) }
}

/// What stands before the first step.
struct Before {
    about: Vec<Passage>,
    basis: Basis,
    note: Note,
}

impl Before {
    fn read(source: &Source) -> Result<Self, Fault> {
        let [mut basis, mut note] = [None, None];
        for block in blocks(&source.before) {
            match block.kind {
                Kind::Scenario => once(&mut basis, block)?,
                Kind::Note => once(&mut note, block)?,
                Kind::Step | Kind::Predict | Kind::Question | Kind::Reveal => {
                    return Err(fault(block.line, Problem::BeforeSteps(block.kind)));
                }
            }
        }
        Ok(Self {
            about: said(&source.before),
            basis: Basis::read(basis.ok_or(fault(source.head.start, Problem::NoScenario))?)?,
            note: note.map_or(Ok(Note::default()), Note::read)?,
        })
    }
}

impl Basis {
    fn read(block: &Block) -> Result<Self, Fault> {
        let text = block.body.iter().map(|line| line.text).collect::<Vec<_>>().join("\n");
        let text = text.trim_ascii();
        let first = block.line + 1 + block.body.iter().take_while(|line| line.text.is_empty()).count();
        if !text.starts_with('{') {
            let entry = scenario::Entry::named(text);
            return entry
                .map(|_| Self::Shipped(text.to_owned()))
                .ok_or_else(|| fault(first, Problem::NoSuchScenario(shown(text))));
        }
        match scenario::read(text) {
            Ok(_) => Ok(Self::Own(text.to_owned())),
            Err(refused) => {
                let line = if let scenario::Reason::NotJson { line, .. } = refused.reason { line - 1 } else { 0 };
                Err(fault(first + line, Problem::Scenario(refused)))
            }
        }
    }
}

impl Step {
    fn read(part: &Part) -> Result<Self, Fault> {
        let [mut scene, mut ask, mut reveal, mut note] = [None; 4];
        for block in blocks(part) {
            match block.kind {
                Kind::Scenario => return Err(fault(block.line, Problem::InStep(block.kind))),
                Kind::Step => once(&mut scene, block)?,
                Kind::Predict | Kind::Question if ask.is_some() => {
                    return Err(fault(block.line, Problem::SecondAsk));
                }
                Kind::Predict | Kind::Question => once(&mut ask, block)?,
                Kind::Reveal => once(&mut reveal, block)?,
                Kind::Note => once(&mut note, block)?,
            }
        }
        let reveal = reveal.map_or(&[][..], |reveal: &Block| &reveal.body);
        Ok(Self {
            name: name(part)?,
            scene: scene.map_or(Ok(Scene::default()), Scene::read)?,
            says: said(part),
            ask: ask.map(Ask::read).transpose()?,
            reveal: passages_of(reveal.iter().map(|line| line.text)),
            note: note.map_or(Ok(Note::default()), Note::read)?,
        })
    }
}

fn name(part: &Part) -> Result<String, Fault> {
    let Some(name) = part.name else { return Ok(String::new()) };
    match name.text.chars().count() {
        0 => Err(fault(name.number, Problem::Heading)),
        n if LONGEST_NAME < n => Err(fault(name.number, Problem::TooLong(LONGEST_NAME))),
        _ => Ok(name.text.to_owned()),
    }
}

fn blocks<'a, 'b>(part: &'a Part<'b>) -> impl Iterator<Item = &'a Block<'b>> {
    part.pieces.iter().filter_map(|piece| if let Piece::Block(block) = piece { Some(block) } else { None })
}

/// Puts a block in its place, where no other may stand.
fn once<'a, 'b>(place: &mut Option<&'a Block<'b>>, block: &'a Block<'b>) -> Result<(), Fault> {
    match place.replace(block) {
        None => Ok(()),
        Some(_) => Err(fault(block.line, Problem::SecondBlock(block.kind))),
    }
}

/// The prose of a part, wherever it stands.
fn said(part: &Part) -> Vec<Passage> {
    let prose = part.pieces.iter().filter_map(|piece| if let Piece::Prose(lines) = piece { Some(lines) } else { None });
    prose.flat_map(|lines| passages_of(lines.iter().map(|line| line.text))).collect()
}
