//! Names of files, in the words of the page: `dental-clinic-promise-only-satisfaction.svg`.

use crate::app::Sight;
use crate::explore::Exhibit;
use crate::text::Text;

/// No name is longer (letters), so that every system takes it.
const MOST_LETTERS: usize = 120;

/// The name of a file about a figure.
#[must_use]
pub fn figure_file(sight: &Sight, exhibit: Exhibit, ending: &str, text: &Text) -> String {
    let (scenario, variant) = titles(sight, text);
    file_name(&[scenario, variant, (text.exhibits().name)(exhibit)], ending)
}

/// The name of a file about the whole scenario; `what` it holds.
#[must_use]
pub fn scenario_file(sight: &Sight, what: &str, ending: &str, text: &Text) -> String {
    file_name(&[titles(sight, text).0, what], ending)
}

/// A name made of words: letters as they are, Latin ones small, and hyphens for everything else.
#[must_use]
pub fn file_name(words: &[&str], ending: &str) -> String {
    let mut name = String::new();
    for letter in words.iter().flat_map(|words| words.chars().chain([' '])) {
        let is_plain = letter.is_ascii_alphanumeric();
        // Beyond Latin punctuation and that of Unicode, signs are letters of some script or other.
        if is_plain
            || '\u{bf}' < letter
                && !('\u{2000}'..='\u{2bff}').contains(&letter)
                && !('\u{3000}'..='\u{303f}').contains(&letter)
        {
            name.push(letter.to_ascii_lowercase());
        } else if !name.is_empty() && !name.ends_with('-') && letter != '’' && letter != '\'' {
            name.push('-');
        }
    }
    let name: String = name.chars().take(MOST_LETTERS).collect();
    format!("{}.{ending}", name.trim_end_matches('-'))
}

/// The titles of the scenario and of the variant in sight.
pub(super) fn titles<'a>(sight: &'a Sight, text: &Text) -> (&'a str, &'a str) {
    let (edited, variant) = (&sight.moment.edited, sight.moment.variant);
    let words = edited.words_in(text.language.code());
    let own = words.and_then(|words| words.variant(edited.variant_id(variant)));
    let baseline = text.page().baseline;
    (words.map_or(&edited.id, |words| &words.title), own.filter(|_| 0 < variant).map_or(baseline, |own| &own.title))
}
