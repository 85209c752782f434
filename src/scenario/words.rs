//! The words of a scenario in one language.

/// What a scenario says, in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// Its name.
    pub title: String,
    /// What is the case.
    pub situation: String,
    /// What it asks; gives no answer away.
    pub question: String,
    /// What to watch.
    pub notice: Vec<String>,
    /// What to talk about.
    pub discuss: Vec<String>,
    /// Where the story and its figures come from.
    pub source: String,
    /// The variants, by id.
    pub variants: Vec<(String, VariantWords)>,
    /// The sentences that are ticked, in the order of the outcomes.
    pub outcomes: Vec<String>,
    /// The segments, by id.
    pub segments: Vec<(String, String)>,
    /// The stages of the service, by id.
    pub stages: Vec<(String, String)>,
    /// The rivals, by id.
    pub rivals: Vec<(String, String)>,
}

/// What a scenario says of a variant.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariantWords {
    /// Its name.
    pub title: String,
    /// What the firm does.
    pub what: String,
}

impl Words {
    /// The words of a variant.
    #[must_use]
    pub fn variant(&self, id: &str) -> Option<&VariantWords> {
        self.variants.iter().find(|(known, _)| known == id).map(|(_, words)| words)
    }

    /// The name of a stage of the service; its id where it has none.
    #[must_use]
    pub fn stage<'a>(&'a self, id: &'a str) -> &'a str {
        named(&self.stages, id)
    }

    /// The name of a segment; its id where it has none.
    #[must_use]
    pub fn segment<'a>(&'a self, id: &'a str) -> &'a str {
        named(&self.segments, id)
    }

    /// The name of a rival; its id where it has none.
    #[must_use]
    pub fn rival<'a>(&'a self, id: &'a str) -> &'a str {
        named(&self.rivals, id)
    }
}

/// The name of this id; the id where it has none.
fn named<'a>(names: &'a [(String, String)], id: &'a str) -> &'a str {
    names.iter().find(|(known, _)| known == id).map_or(id, |(_, name)| name)
}
