//! The chain: how the parts of the model hang together, and which of them stand elsewhere than at baseline.

use super::class::Class;
use super::mark::Anchor;
use super::measure::width;
use super::sheet::{Brush, Sheet};
use super::{Chart, Reading, Rule, Table, drawable};

/// A link of the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// What the offer is worth.
    TotalValue,
    /// What it costs the customer.
    TotalCost,
    /// How long customers wait.
    Wait,
    /// What customers expect.
    Expectation,
    /// What is left for the customer.
    DeliveredValue,
    /// How busy the servers are.
    Utilisation,
    /// How customers judge it.
    Satisfaction,
    /// What they tell others.
    WordOfMouth,
    /// Who stays.
    Loyalty,
    /// Who is there.
    Customers,
    /// Who comes.
    Newcomers,
    /// What the firm earns.
    Profit,
}

impl Link {
    /// All links, in the order in which they are read.
    pub const ALL: &[Self] = &[
        Self::TotalValue,
        Self::TotalCost,
        Self::DeliveredValue,
        Self::Expectation,
        Self::Satisfaction,
        Self::Loyalty,
        Self::WordOfMouth,
        Self::Newcomers,
        Self::Customers,
        Self::Utilisation,
        Self::Wait,
        Self::Profit,
    ];

    /// What it decides (the equations of the model, in their order).
    #[must_use]
    pub const fn decides(self) -> &'static [Self] {
        match self {
            Self::TotalValue | Self::TotalCost => &[Self::DeliveredValue],
            Self::Wait => &[Self::TotalCost],
            Self::Expectation => &[Self::Satisfaction],
            Self::DeliveredValue => &[Self::Satisfaction, Self::Expectation],
            Self::Utilisation => &[Self::Wait],
            Self::Satisfaction => &[Self::Loyalty, Self::WordOfMouth],
            Self::WordOfMouth => &[Self::Newcomers],
            Self::Loyalty | Self::Newcomers => &[Self::Customers],
            Self::Customers => &[Self::Utilisation, Self::Profit],
            Self::Profit => &[],
        }
    }

    /// Its column and row, from above.
    const fn place(self) -> (f64, f64) {
        match self {
            Self::TotalValue => (0.0, 0.0),
            Self::TotalCost => (1.0, 0.0),
            Self::Wait => (2.0, 0.0),
            Self::Expectation => (0.0, 1.0),
            Self::DeliveredValue => (1.0, 1.0),
            Self::Utilisation => (2.0, 1.0),
            Self::Satisfaction => (1.0, 2.0),
            Self::WordOfMouth => (0.0, 3.0),
            Self::Loyalty => (1.0, 3.0),
            Self::Customers => (2.0, 3.0),
            Self::Newcomers => (1.0, 4.0),
            Self::Profit => (2.0, 4.0),
        }
    }
}

/// What the chain is about, and everything that is said with it.
#[derive(Clone, Debug, PartialEq)]
pub struct ChainFacts {
    /// What it found.
    pub title: String,
    /// How to read it.
    pub caption: String,
    /// What it shows, in words.
    pub description: String,
    /// The same facts as a table.
    pub table: Table,
    /// Every link, with its name, its value and whether that is another than at baseline.
    pub links: Vec<Told>,
}

/// A link as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Which it is.
    pub link: Link,
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// The change against the baseline; none where there is none.
    pub change: Option<String>,
}

/// The height of a row and of a link (px).
const ROW: f64 = 84.0;
const BOX: f64 = 58.0;

/// Draws the chain at a width in px.
#[must_use]
pub fn chain(facts: &ChainFacts, width: f64) -> Chart {
    let layout = Layout { width: drawable(width) };
    let sheet = Sheet::new(layout.width, 4.0 * ROW + BOX + 2.0);
    layout.draw_arrows(&sheet.axes(), &sheet.marks(), facts);
    for told in &facts.links {
        layout.draw_link(&sheet.marks(), told);
    }
    Chart {
        drawing: sheet.finish(),
        title: facts.title.clone(),
        caption: facts.caption.clone(),
        description: facts.description.clone(),
        table: facts.table.clone(),
        readings: facts.links.iter().map(|told| layout.reading(told)).collect(),
    }
}

/// Where links stand (px).
struct Layout {
    width: f64,
}

impl Layout {
    /// Left, top, right and bottom of a link.
    fn area(&self, link: Link) -> [f64; 4] {
        let (column, row) = link.place();
        let gap = if self.width < 420.0 { 16.0 } else { 36.0 };
        let breadth = (self.width - 2.0 * gap - 2.0) / 3.0;
        let (left, top) = (1.0 + column * (breadth + gap), 1.0 + row * ROW);
        [left, top, left + breadth, top + BOX]
    }

    /// What has moved is drawn over what has not.
    fn draw_arrows(&self, quiet: &Brush, lit: &Brush, facts: &ChainFacts) {
        let has_moved = |link: Link| facts.links.iter().any(|told| told.link == link && told.change.is_some());
        for from in Link::ALL {
            for to in from.decides() {
                let is_lit = has_moved(*from) && has_moved(*to);
                let (brush, class) = if is_lit { (lit, Class::ArrowLit) } else { (quiet, Class::Arrow) };
                self.draw_arrow(brush, class, *from, *to);
            }
        }
    }

    /// From the border of one link to the border of another, with a head.
    fn draw_arrow(&self, brush: &Brush, class: Class, from: Link, to: Link) {
        let (one, other) = (self.area(from), self.area(to));
        let (from, to) = (border(one, other), border(other, one));
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = dx.hypot(dy).max(1.0);
        let (across, down) = (dx / length, dy / length);
        let head = |aside: f64| (to.0 - 6.0 * across - aside * down, to.1 - 6.0 * down + aside * across);
        brush.line(class, from, to);
        brush.path(class, [head(4.0), to, head(-4.0)]);
    }

    fn draw_link(&self, brush: &Brush, told: &Told) {
        let [left, top, right, bottom] = self.area(told.link);
        let class = if told.change.is_some() { Class::LinkBoxLit } else { Class::LinkBox };
        brush.rect(class, (left, top), (right, bottom));
        let (middle, room) = (0.5 * (left + right), right - left - 8.0);
        let lines = lines(&told.name, room);
        let values = [told.value.clone(), told.change.clone().unwrap_or_default()];
        let both = values.join("  ");
        let one_line = width(Class::InkStrong, &both) <= room;
        let values = if one_line || lines.len() == 2 {
            vec![if one_line { both } else { values[0].clone() }]
        } else {
            values.to_vec()
        };
        let n_lines = lines.len() + values.iter().filter(|value| !value.is_empty()).count();
        let mut y = if n_lines == 2 { top + 25.0 } else { top + 17.0 };
        for line in lines {
            brush.words(Class::Words, (middle, y), Anchor::Middle, line);
            y += 16.0;
        }
        for value in values.into_iter().filter(|value| !value.is_empty()) {
            brush.words(Class::InkStrong, (middle, y), Anchor::Middle, value.trim_end());
            y += 16.0;
        }
    }

    fn reading(&self, told: &Told) -> Reading {
        let [left, top, right, bottom] = self.area(told.link);
        let words = [told.name.as_str(), &told.value, told.change.as_deref().unwrap_or_default()];
        let words: Vec<&str> = words.into_iter().filter(|words| !words.is_empty()).collect();
        let x = 0.5 * (left + right);
        Reading { x, words: words.join(", "), rules: vec![Rule { x, top, bottom }], dots: Vec::new() }
    }
}

/// A name in one line, or in two where there is no room.
fn lines(name: &str, room: f64) -> Vec<String> {
    match name.rsplit_once(' ') {
        Some((first, last)) if room < width(Class::Words, name) => vec![first.to_owned(), last.to_owned()],
        _ => vec![name.to_owned()],
    }
}

/// The middle of the side of one box that looks at another.
fn border([left, top, right, bottom]: [f64; 4], [other_left, other_top, _, other_bottom]: [f64; 4]) -> (f64, f64) {
    let (middle, centre) = (0.5 * (left + right), 0.5 * (top + bottom));
    if bottom <= other_top {
        (middle + 0.18 * (other_left - left), bottom)
    } else if other_bottom <= top {
        (middle + 0.18 * (other_left - left), top)
    } else if right <= other_left {
        (right, centre)
    } else {
        (left, centre)
    }
}
