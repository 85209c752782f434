//! How the page stands in the frame of another: which levers it shows there.

/// The levers that a page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Controls {
    /// All levers, with what is assumed and how the scenario is made.
    #[default]
    All,
    /// The eight levers of the offer.
    Eight,
    /// None: results only.
    None,
}

impl Controls {
    /// All choices.
    pub const ALL: &[Self] = &[Self::All, Self::Eight, Self::None];

    /// Its name in addresses.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Eight => "eight",
            Self::None => "none",
        }
    }
}

/// The levers of a page that another one shows, given the fragment of its address; none where it stands by itself.
///
/// ```
/// use worthwhile::app::{Controls, embedded};
/// assert_eq!(embedded("#embed&controls=eight"), Some(Controls::Eight));
/// assert_eq!(embedded("#embed"), Some(Controls::All));
/// assert_eq!(embedded("#controls=none"), None);
/// ```
#[must_use]
pub fn embedded(fragment: &str) -> Option<Controls> {
    let keys = || fragment.trim_start_matches('#').split('&');
    keys().find(|key| matches!(*key, "embed" | "embed=1"))?;
    let named = keys().find_map(|key| key.strip_prefix("controls="));
    Some(Controls::ALL.iter().copied().find(|controls| Some(controls.id()) == named).unwrap_or_default())
}
