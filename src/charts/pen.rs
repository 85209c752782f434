//! Writes labels where there is room for them.

use super::class::Class;
use super::mark::Span;
use super::place::{Label, Places, Spot};
use super::sheet::Brush;

/// A brush that knows what is free and taken.
pub(super) struct Pen {
    /// Draws, in px.
    pub px: Brush,
    /// What is free and taken.
    pub places: Places,
}

impl Pen {
    /// Writes a label at the first free spot, or else as near to it as there is room.
    pub fn write(&mut self, class: Class, spans: &[Span], spots: &[Spot]) {
        if let Some(label) = self.places.place_near(class, spans, spots) {
            self.px.text(&label);
        }
    }

    /// Writes a label at the first free spot, if there is one.
    pub fn write_if_free(&mut self, class: Class, spans: &[Span], spots: &[Spot]) -> bool {
        let label = self.places.place(class, spans, spots);
        if let Some(label) = &label {
            self.px.text(label);
        }
        label.is_some()
    }

    /// Writes a label at its place, whatever is there.
    pub fn set(&mut self, label: &Label) {
        self.places.take(label.area());
        self.px.text(label);
    }
}
