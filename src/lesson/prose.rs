//! Prose: paragraphs and lists of words, some of them stressed. Nothing else, so that nothing can hide in it.

use std::mem::take;

use super::note::NOTE_KEYS;

/// A passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage {
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list; each item is a line.
    List(Vec<Vec<Span>>),
}

/// Words of one tone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub words: String,
    /// How they are said.
    pub tone: Tone,
}

/// How words are said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// As they are.
    #[default]
    Plain,
    /// Stressed: `*so*`.
    Stressed,
    /// Strongly: `**so**`.
    Strong,
}

/// The passages of a text: an empty line parts paragraphs, a line that begins with a hyphen is an item.
#[must_use]
pub fn passages(text: &str) -> Vec<Passage> {
    passages_of(text.lines())
}

/// The passages of lines.
pub(super) fn passages_of<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<Passage> {
    let (mut passages, mut paragraph, mut items) = (Vec::new(), String::new(), Vec::new());
    for line in lines.map(str::trim_ascii).chain([""]) {
        let item = ["- ", "* "].iter().find_map(|mark| line.strip_prefix(mark));
        if (line.is_empty() || item.is_some()) && !paragraph.is_empty() {
            passages.push(Passage::Paragraph(spans(&take(&mut paragraph))));
        }
        if line.is_empty() && !items.is_empty() {
            passages.push(Passage::List(take(&mut items).iter().map(|item: &String| spans(item)).collect()));
        }
        let open = match (item, items.last_mut()) {
            (Some(item), _) => {
                items.push(item.to_owned());
                continue;
            }
            (None, Some(item)) => item,
            (None, None) => &mut paragraph,
        };
        open.push_str(if open.is_empty() { "" } else { " " });
        open.push_str(line);
    }
    passages
}

/// A letter, and whether a backslash before it makes it plain.
#[derive(Clone, Copy)]
struct Letter {
    letter: char,
    is_plain: bool,
}

/// The words of a paragraph or an item. A star that stresses nothing is a star.
pub(super) fn spans(text: &str) -> Vec<Span> {
    let letters = letters(text);
    let (mut spans, mut i, mut are_left) = (Vec::new(), 0, [true; 2]);
    while i < letters.len() {
        let stress = [(Tone::Strong, 2), (Tone::Stressed, 1)].into_iter().find_map(|(tone, n)| {
            let next = letters.get(i + n).filter(|next| !next.letter.is_whitespace());
            let begins = stars(&letters[i..], n) && next.is_some() && !stars(&letters[i + n..], 1);
            // Where none ends behind this place, none ends behind a later one.
            let end = (begins && are_left[n - 1]).then(|| end(&letters, i + n, n))?;
            are_left[n - 1] = end.is_some();
            end.map(|end| (tone, i + n..end, end + n))
        });
        let (tone, words, next) = stress.unwrap_or((Tone::Plain, i..i + 1, i + 1));
        add(&mut spans, tone, &letters[words]);
        i = next;
    }
    spans
}

/// The letters of a text, one space for many.
fn letters(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for (i, word) in text.split_ascii_whitespace().enumerate() {
        letters.extend((0 < i).then_some(Letter { letter: ' ', is_plain: false }));
        let mut word = word.chars().peekable();
        while let Some(letter) = word.next() {
            let escaped = if letter == '\\' { word.next_if(char::is_ascii_punctuation) } else { None };
            letters.push(Letter { letter: escaped.unwrap_or(letter), is_plain: escaped.is_some() });
        }
    }
    letters
}

/// Whether so many stars begin here.
fn stars(letters: &[Letter], n: usize) -> bool {
    letters.get(..n).is_some_and(|letters| letters.iter().all(|letter| letter.letter == '*' && !letter.is_plain))
}

/// Where so many stars end what began before a place.
fn end(letters: &[Letter], from: usize, n: usize) -> Option<usize> {
    (from + 1..letters.len()).find(|&i| stars(&letters[i..], n) && !letters[i - 1].letter.is_whitespace())
}

fn add(spans: &mut Vec<Span>, tone: Tone, letters: &[Letter]) {
    let words = letters.iter().map(|letter| letter.letter);
    match spans.last_mut().filter(|span| span.tone == tone) {
        Some(span) => span.words.extend(words),
        None => spans.push(Span { words: words.collect(), tone }),
    }
}

/// Passages as they are written, an empty line between two.
#[must_use]
pub fn prose(passages: &[Passage]) -> String {
    let one = |passage: &Passage| match passage {
        Passage::Paragraph(spans) => beginning(&line(spans)),
        Passage::List(items) => items.iter().map(|item| format!("- {}", line(item))).collect::<Vec<_>>().join("\n"),
    };
    passages.iter().map(one).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Words on one line, as they are written.
pub(super) fn line(spans: &[Span]) -> String {
    let mut line = String::new();
    for span in spans {
        let words = span.words.replace('\\', "\\\\").replace('*', "\\*").replace(['\n', '\r'], " ");
        let stars = match span.tone {
            Tone::Plain => "",
            Tone::Stressed => "*",
            Tone::Strong => "**",
        };
        let stressed = words.trim_ascii();
        if stars.is_empty() || stressed.is_empty() {
            line.push_str(&words);
            continue;
        }
        let before = words.len() - words.trim_ascii_start().len();
        line.push_str(&words[..before]);
        line.extend([stars, stressed, stars]);
        line.push_str(&words[before + stressed.len()..]);
    }
    line.trim_ascii().to_owned()
}

/// A paragraph that nobody takes for an item, a step, a fence or an entry of a note.
fn beginning(line: &str) -> String {
    let is_marked = line.starts_with("- ") || line.starts_with('#') || line.starts_with("```");
    let key = line.split_once(':').filter(|(key, _)| NOTE_KEYS.contains(&key.trim_ascii()));
    match key {
        Some((key, words)) => format!("{key}\\:{words}"),
        None if is_marked => format!("\\{line}"),
        None => line.to_owned(),
    }
}
