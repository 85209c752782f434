//! Which figures stand on the page, and how many at a time. A view: changing it is no step.

use crate::explore::Exhibit;

/// How many figures stand beside each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// One, as large as there is room for.
    One,
    /// Two.
    Two,
    /// Four.
    #[default]
    Four,
}

/// The places for figures and what stands in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gallery {
    layout: Layout,
    places: [Exhibit; 4],
}

impl Layout {
    /// All layouts.
    pub const ALL: &[Self] = &[Self::One, Self::Two, Self::Four];

    /// Its name in files, links and the style sheet.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Two => "two",
            Self::Four => "four",
        }
    }

    /// How many figures stand on the page.
    #[must_use]
    pub const fn n_places(self) -> usize {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Four => 4,
        }
    }
}

impl Default for Gallery {
    fn default() -> Self {
        Self { layout: Layout::Four, places: [Exhibit::Balance, Exhibit::Response, Exhibit::Curve, Exhibit::Time] }
    }
}

impl Gallery {
    /// How many figures stand beside each other.
    #[must_use]
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// The figures in their places; none stands twice.
    #[must_use]
    pub fn exhibits(&self) -> &[Exhibit] {
        &self.places[..self.layout.n_places()]
    }

    /// All four places, also those that the layout hides.
    #[must_use]
    pub fn places(&self) -> [Exhibit; 4] {
        self.places
    }

    /// With another layout; what stood in the places stays there.
    #[must_use]
    pub fn laid(self, layout: Layout) -> Self {
        Self { layout, ..self }
    }

    /// With a figure in a place; a figure that stood elsewhere changes places with the one that stood here.
    #[must_use]
    pub fn showing(mut self, place: usize, exhibit: Exhibit) -> Self {
        let place = place.min(self.places.len() - 1);
        let elsewhere = self.places.iter().position(|other| *other == exhibit);
        if let Some(elsewhere) = elsewhere {
            self.places.swap(place, elsewhere);
        }
        self.places[place] = exhibit;
        self
    }
}
