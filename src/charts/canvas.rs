//! The backend of Plotters that does not paint but records marks.
//!
//! Plotters counts whole px; the canvas counts tenths, so that a mark is within a tenth of a px of its place.

use std::convert::Infallible;
use std::fmt::Write;

use plotters_backend::text_anchor::HPos;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};

use super::class::Class;
use super::mark::{Anchor, Mark, Span};
use super::measure::ems;

/// Units of Plotters in a px.
pub(super) const SCALE: f64 = 10.0;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// Records what Plotters draws.
#[derive(Debug, Default)]
pub(super) struct Canvas {
    size: (u32, u32),
    marks: Vec<Mark>,
}

impl Canvas {
    /// An empty canvas of this size (px).
    pub fn new(width: f64, height: f64) -> Self {
        Self { size: (tenths(width).unsigned_abs(), tenths(height).unsigned_abs()), marks: Vec::new() }
    }

    /// Takes what has been drawn.
    pub fn into_marks(self) -> Vec<Mark> {
        self.marks
    }

    /// Records words in several pieces, which Plotters cannot draw.
    pub fn record_text(&mut self, class: Class, at: BackendCoord, anchor: Anchor, spans: Vec<Span>) {
        self.marks.push(Mark::Text { class, at: px(at), anchor, spans });
    }

    fn record_path(&mut self, color: BackendColor, points: &[BackendCoord], end: &str) {
        let class = Class::of(color);
        match (points, end) {
            ([], _) => return,
            ([from, to], "") => return self.marks.push(Mark::Line { class, from: px(*from), to: px(*to) }),
            _ => {}
        }
        let mut d = String::with_capacity(12 * points.len());
        for point in points {
            d.push(if d.is_empty() { 'M' } else { ' ' });
            push_tenths(&mut d, point.0);
            d.push(',');
            push_tenths(&mut d, point.1);
        }
        d.push_str(end);
        self.marks.push(Mark::Path { class, d });
    }
}

/// A length in units of Plotters.
#[expect(clippy::cast_possible_truncation, reason = "no drawing is 200 million px wide, and the cast saturates")]
pub(super) fn tenths(px: f64) -> i32 {
    (px * SCALE).round() as i32
}

fn px((x, y): BackendCoord) -> (f64, f64) {
    (f64::from(x) / SCALE, f64::from(y) / SCALE)
}

fn push_tenths(d: &mut String, tenths: i32) {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    // Writing to a string cannot fail.
    let _ = if rest == 0 { write!(d, "{sign}{whole}") } else { write!(d, "{sign}{whole}.{rest}") };
}

impl DrawingBackend for Canvas {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        self.marks.push(Mark::Rect { class: Class::of(color), at: px(point), size: (1.0 / SCALE, 1.0 / SCALE) });
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.marks.push(Mark::Line { class: Class::of(style.color()), from: px(from), to: px(to) });
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, _: bool) -> Drawn {
        let size = px((to.0 - from.0, to.1 - from.1));
        self.marks.push(Mark::Rect { class: Class::of(style.color()), at: px(from), size });
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        if 0.0 < style.color().alpha {
            self.record_path(style.color(), &path.into_iter().collect::<Vec<_>>(), "");
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, at: BackendCoord, radius: u32, style: &S, _: bool) -> Drawn {
        self.marks.push(Mark::Circle {
            class: Class::of(style.color()),
            at: px(at),
            radius: f64::from(radius) / SCALE,
        });
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.record_path(style.color(), &path.into_iter().collect::<Vec<_>>(), "Z");
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, at: BackendCoord) -> Drawn {
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Start,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::End,
        };
        self.record_text(Class::of(style.color()), at, anchor, vec![Span::plain(text)]);
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        Ok((tenths(ems(text) * style.size() / SCALE).unsigned_abs(), tenths(style.size() / SCALE).unsigned_abs()))
    }
}
