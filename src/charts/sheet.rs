//! The sheet that a chart is drawn on: two layers, and coordinates in px or in the units of an axis.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use plotters::coord::CoordTranslate;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::DrawingArea;
use plotters::element::{Circle, CoordMapper, Drawable, PathElement, PointCollection, Polygon, Rectangle};
use plotters::series::{AreaSeries, LineSeries};
use plotters::style::Color;
use plotters_backend::{BackendColor, BackendCoord, DrawingErrorKind};

use super::canvas::{Canvas, SCALE, tenths};
use super::class::Class;
use super::mark::{Anchor, Mark, Span};
use super::measure::Area;
use super::{Drawing, place::Label};

type Point = (f64, f64);
type Plane = Cartesian2d<RangedCoordf64, RangedCoordf64>;
/// Plotters wants its backend in a cell, because several areas draw on it; nobody else ever holds it.
type Layer = Rc<RefCell<Canvas>>;

/// A sheet of two layers.
pub(super) struct Sheet {
    width: f64,
    height: f64,
    axes: Layer,
    marks: Layer,
}

/// Draws on one layer, in one system of coordinates.
pub(super) struct Brush(DrawingArea<Canvas, Plane>);

/// Draws on both layers within a frame, in the units of its axes.
pub(super) struct Plot {
    /// Where it is (px).
    pub frame: Area,
    /// Beneath.
    pub axes: Brush,
    /// Above.
    pub marks: Brush,
}

impl Sheet {
    /// An empty sheet of this size (px).
    pub fn new(width: f64, height: f64) -> Self {
        let layer = || Rc::new(RefCell::new(Canvas::new(width, height)));
        Self { width, height, axes: layer(), marks: layer() }
    }

    /// Draws axes and what lies beneath, in px.
    pub fn axes(&self) -> Brush {
        self.in_px(&self.axes)
    }

    /// Draws marks, in px.
    pub fn marks(&self) -> Brush {
        self.in_px(&self.marks)
    }

    /// Draws within a frame, in the units of its axes; both spans are above 0.
    pub fn plot(&self, frame: Area, x: &Range<f64>, y: &Range<f64>) -> Plot {
        let brush = |layer| brush(layer, frame, (x.clone(), y.clone()));
        Plot { frame, axes: brush(&self.axes), marks: brush(&self.marks) }
    }

    /// What has been drawn.
    pub fn finish(self) -> Drawing {
        let marks = |layer: Layer| -> Vec<Mark> { layer.take().into_marks() };
        Drawing { width: self.width, height: self.height, axes: marks(self.axes), marks: marks(self.marks) }
    }

    fn in_px(&self, layer: &Layer) -> Brush {
        Brush(DrawingArea::from(layer).apply_coord_spec(px_plane(self.width, self.height)))
    }
}

/// Coordinates in px, downwards.
fn px_plane(width: f64, height: f64) -> Plane {
    Cartesian2d::new(0.0..width, 0.0..height, (0..tenths(width), 0..tenths(height)))
}

/// A brush for a frame; `y` runs from its bottom to its top.
fn brush(layer: &Layer, frame: Area, (x, y): (Range<f64>, Range<f64>)) -> Brush {
    let (across, down) = (tenths(frame.left)..tenths(frame.right), tenths(frame.bottom)..tenths(frame.top));
    Brush(DrawingArea::from(layer).apply_coord_spec(Cartesian2d::new(x, y, (across, down))))
}

impl Brush {
    /// A straight line.
    pub fn line(&self, class: Class, from: Point, to: Point) {
        self.draw(&PathElement::new(vec![from, to], class));
    }

    /// A line through points.
    pub fn path(&self, class: Class, points: impl IntoIterator<Item = Point>) {
        for line in LineSeries::new(points, class) {
            self.draw(&line);
        }
    }

    /// The area between a line and a height.
    pub fn area(&self, class: Class, points: impl IntoIterator<Item = Point>, height: f64) {
        // Its second element is the border, of which there is none.
        if let Some(area) = AreaSeries::new(points, height, class).next() {
            self.draw(&area);
        }
    }

    /// The area within corners.
    pub fn polygon(&self, class: Class, corners: Vec<Point>) {
        self.draw(&Polygon::new(corners, class));
    }

    /// A rectangle between two corners.
    pub fn rect(&self, class: Class, from: Point, to: Point) {
        self.draw(&Rectangle::new([from, to], class));
    }

    /// A dot with a radius in px.
    pub fn dot(&self, class: Class, at: Point, radius: f64) {
        self.draw(&Circle::new(at, tenths(radius).unsigned_abs(), class));
    }

    /// A square on its corner, with half a diagonal in px.
    pub fn diamond(&self, class: Class, at: Point, reach: f64) {
        let (x, y) = self.px(at);
        let corners = [(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y), (x, y - reach)];
        self.in_px().path(class, corners);
    }

    /// Words of one kind.
    pub fn words(&self, class: Class, at: Point, anchor: Anchor, words: impl Into<String>) {
        self.text(&Label { class, at, anchor, spans: vec![Span::plain(words)] });
    }

    /// Words that have found their place.
    pub fn text(&self, label: &Label) {
        self.draw(label);
    }

    /// Where a point is, in px.
    pub fn px(&self, point: Point) -> Point {
        let (x, y) = self.0.map_coordinate(&point);
        (f64::from(x) / SCALE, f64::from(y) / SCALE)
    }

    /// The right edge of the sheet (px).
    pub fn right(&self) -> f64 {
        f64::from(self.0.dim_in_pixel().0) / SCALE
    }

    /// The same layer in px.
    fn in_px(&self) -> Self {
        let (width, height) = self.0.dim_in_pixel();
        let plane = px_plane(f64::from(width) / SCALE, f64::from(height) / SCALE);
        Self(self.0.strip_coord_spec().apply_coord_spec(plane))
    }

    fn draw<'a, E, M: CoordMapper>(&self, element: &'a E)
    where
        &'a E: PointCollection<'a, <Plane as CoordTranslate>::From, M>,
        E: Drawable<Canvas, M>,
    {
        // Nothing to handle: a canvas only records, which cannot fail, and no other code holds it while it does.
        let _ = self.0.draw(element);
    }
}

impl<'a> PointCollection<'a, Point> for &'a Label {
    type Point = &'a Point;
    type IntoIter = std::iter::Once<&'a Point>;

    fn point_iter(self) -> Self::IntoIter {
        std::iter::once(&self.at)
    }
}

/// Plotters knows words of one kind only; these go to the canvas directly.
impl Drawable<Canvas> for Label {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut at: I,
        canvas: &mut Canvas,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<std::convert::Infallible>> {
        if let Some(at) = at.next() {
            canvas.record_text(self.class, at, self.anchor, self.spans.clone());
        }
        Ok(())
    }
}

/// To Plotters a meaning is a colour: its number as red.
impl Color for Class {
    fn to_backend_color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: (*self as u8, 0, 0) }
    }
}
