//! Prose: paragraphs and lists of words, some of them stressed. Nothing else, so that nothing can hide in it.

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
