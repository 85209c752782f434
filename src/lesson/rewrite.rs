//! A lesson that was changed, in the text it was written in: only what says something else is written anew.

use std::ops::Range;

use super::source::{Kind, Part, Piece, Source};
use super::{Lesson, Step, prose, read};

/// What says one thing of a lesson or of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    /// The head of the lesson, or the line that begins a step.
    Head,
    /// The prose.
    Prose,
    /// A block.
    Block(Kind),
}

/// Lines that fill a slot, with the empty lines behind them.
#[derive(Clone, Debug)]
struct Chunk {
    slot: Slot,
    text: String,
    gap: String,
}

impl Lesson {
    /// This lesson in the words and lines of a text that said something else before; the other lines stay as they are.
    #[must_use]
    pub fn rewritten(&self, text: &str) -> String {
        let (Ok(source), Ok(was)) = (Source::new(text), read(text)) else { return self.text() };
        if was == *self {
            return text.to_owned();
        }
        let lines: Vec<&str> = text.lines().collect();
        let mut parts = chunks(&source, &lines);
        let before = merged(&parts.remove(0), &was.slots(), &self.slots());
        let mut is_taken = vec![false; parts.len()];
        let homes: Vec<Option<usize>> = self.steps.iter().map(|step| same(step, &was.steps, &mut is_taken)).collect();
        let mut written = before;
        for (i, (step, home)) in self.steps.iter().zip(homes).enumerate() {
            let home = home.or_else(|| {
                let is_free = was.steps.len() == self.steps.len() && !is_taken[i];
                let home = if is_free { Some(i) } else { named(step, &was.steps, &is_taken) };
                home.inspect(|home| is_taken[*home] = true)
            });
            let chunks = home.map_or_else(
                || merged(&[], &[], &step.slots()),
                |home| merged(&parts[home], &was.steps[home].slots(), &step.slots()),
            );
            apart(&mut written);
            written.extend(chunks);
        }
        let text: String = written.into_iter().map(|chunk| chunk.text + &chunk.gap).collect();
        text.trim_end().to_owned() + "\n"
    }

    fn slots(&self) -> Vec<(Slot, String)> {
        vec![
            (Slot::Head, self.head()),
            (Slot::Prose, prose(&self.about)),
            (Slot::Block(Kind::Scenario), self.basis.block()),
            (Slot::Block(Kind::Note), self.note.block()),
        ]
    }
}

impl Step {
    fn slots(&self) -> Vec<(Slot, String)> {
        let kinds = [Kind::Predict, Kind::Reveal, Kind::Note].map(Slot::Block);
        let slots = [Slot::Head, Slot::Block(Kind::Step), Slot::Prose].into_iter().chain(kinds);
        slots.zip(self.texts()).collect()
    }
}

/// The chunks of what stands before the steps, and of each step.
fn chunks(source: &Source, lines: &[&str]) -> Vec<Vec<Chunk>> {
    let head = |part: &Part| part.name.map_or(source.head.clone(), |name| name.number..name.number + 1);
    let of_part = |part: &Part| -> Vec<(Slot, Range<usize>)> {
        let pieces = part.pieces.iter().map(|piece| (Slot::of(piece), piece.lines()));
        [(Slot::Head, head(part))].into_iter().chain(pieces).collect()
    };
    let parts: Vec<_> = [&source.before].into_iter().chain(&source.steps).map(of_part).collect();
    let mut starts = parts.iter().flatten().map(|(_, lines)| lines.start).skip(1);
    let text = |range: Range<usize>| lines[range.start - 1..range.end - 1].iter().map(|line| format!("{line}\n"));
    let mut chunk = |(slot, range): &(Slot, Range<usize>)| {
        let next = starts.next().unwrap_or(lines.len() + 1);
        Chunk { slot: *slot, text: text(range.clone()).collect(), gap: text(range.end..next).collect() }
    };
    parts.iter().map(|part| part.iter().map(&mut chunk).collect()).collect()
}

impl Slot {
    /// A question stands where a prediction does.
    fn of(piece: &Piece) -> Self {
        match piece {
            Piece::Prose(_) => Self::Prose,
            Piece::Block(block) if block.kind == Kind::Question => Self::Block(Kind::Predict),
            Piece::Block(block) => Self::Block(block.kind),
        }
    }
}

/// Chunks that say what they now have to.
fn merged(chunks: &[Chunk], was: &[(Slot, String)], now: &[(Slot, String)]) -> Vec<Chunk> {
    let mut merged = chunks.to_vec();
    let mut after = 0;
    for (slot, text) in now {
        let place = merged.iter().position(|chunk| chunk.slot == *slot);
        if !was.contains(&(*slot, text.clone())) {
            put(&mut merged, *slot, text, place.unwrap_or(after));
        }
        after = merged.iter().rposition(|chunk| chunk.slot == *slot).map_or(after, |last| last + 1);
    }
    merged
}

/// Writes a slot anew at a place; what else filled it goes.
fn put(chunks: &mut Vec<Chunk>, slot: Slot, text: &str, place: usize) {
    let mut gap = "\n".to_owned();
    while let Some(at) = chunks.iter().rposition(|chunk| chunk.slot == slot) {
        gap = chunks.remove(at).gap;
        apart(&mut chunks[..at]);
    }
    if !text.is_empty() {
        apart(&mut chunks[..place]);
        chunks.insert(place, Chunk { slot, text: format!("{text}\n"), gap });
        apart(&mut chunks[..=place]);
    }
}

/// Sees that an empty line stands behind the last chunk.
fn apart(chunks: &mut [Chunk]) {
    if let Some(last) = chunks.last_mut().filter(|last| last.gap.is_empty()) {
        last.gap.push('\n');
    }
}

/// A step that says the same and is not taken yet.
fn same(step: &Step, steps: &[Step], is_taken: &mut [bool]) -> Option<usize> {
    let place = (0..steps.len()).find(|&i| !is_taken[i] && steps[i] == *step)?;
    is_taken[place] = true;
    Some(place)
}

/// A step of the same name that is not taken yet.
fn named(step: &Step, steps: &[Step], is_taken: &[bool]) -> Option<usize> {
    (0..steps.len()).find(|&i| !is_taken[i] && steps[i].name == step.name)
}
