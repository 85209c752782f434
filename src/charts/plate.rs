//! A chart as a picture of its own: the drawing between its title and where it comes from, needing nothing else.

use std::fmt::Write;

use super::looks::{Looks, Palette};
use super::measure::ems;
use super::svg::{Dress, escaped, push_mark};
use super::{Chart, Mark};
use crate::model::plain;

/// Around everything (px).
const MARGIN: f64 = 24.0;
/// How words around the drawing look: their size, from one line to the next (px), their weight, and how much wider that
/// makes them.
struct Lettering {
    size: f64,
    line: f64,
    weight: &'static str,
    widens: f64,
}

const SMALL: Lettering = Lettering { size: 13.0, line: 19.0, weight: "--regular", widens: 1.0 };
const TITLE: Lettering = Lettering { size: 21.0, line: 26.0, weight: "--strong", widens: 1.07 };
/// Between the words and the drawing (px).
const GAP: f64 = 12.0;

/// What stands around a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plate<'a> {
    /// The name of the figure.
    pub name: &'a str,
    /// What it shows: scenario, variant, period, date.
    pub shows: &'a str,
    /// What made it, and where.
    pub source: &'a str,
}

/// The room for a drawing on a plate of this width (px).
#[must_use]
pub fn room(width: f64) -> f64 {
    width - 2.0 * MARGIN
}

/// A chart as an SVG that is `width` px wide; one that cannot be drawn so wide is scaled as a whole.
#[must_use]
pub fn plate(chart: &Chart, around: &Plate, palette: &Palette, width: f64) -> String {
    let room = chart.drawing.width.min(room(width));
    let looks = Looks::new(palette);
    let mut page = Page { text: String::new(), palette, below: MARGIN };
    page.words(around.name, &SMALL, "--ink-soft", room);
    page.words(&chart.title, &TITLE, "--ink", room);
    page.below += GAP;
    page.drawing(chart, &looks);
    page.below += GAP;
    page.words(&chart.caption, &SMALL, "--ink-soft", room);
    page.rule(room);
    page.words(around.shows, &SMALL, "--ink", room);
    page.words(around.source, &SMALL, "--ink-soft", room);
    let size = (room + 2.0 * MARGIN, page.below + MARGIN);
    format!(
        "{}<title>{}: {}</title>\n<desc>{}</desc>\n{}{}</svg>\n",
        opening(size, width, palette),
        escaped(around.name),
        escaped(&chart.title),
        escaped(&chart.description),
        hatches(chart, &looks),
        page.text,
    )
}

/// The tag that opens the picture, and its ground.
fn opening((across, down): (f64, f64), width: f64, palette: &Palette) -> String {
    let height = (down * width / across).ceil();
    let (across, down, width, height) = (plain(across), plain(down), plain(width), plain(height));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {across} {down}\" \
         role=\"img\" font-family=\"{}\">\n<rect width=\"{across}\" height=\"{down}\" fill=\"{}\"/>\n",
        escaped(palette.value("--font")),
        escaped(palette.value("--surface")),
    )
}

/// What is being written, from top to bottom.
struct Page<'a> {
    text: String,
    palette: &'a Palette,
    /// How far it has come (px).
    below: f64,
}

// Writing to a string cannot fail.
impl Page<'_> {
    /// Words in as many lines as they need.
    fn words(&mut self, words: &str, look: &Lettering, colour: &str, room: f64) {
        let (colour, weight) = (escaped(self.palette.value(colour)), escaped(self.palette.value(look.weight)));
        let (x, size) = (plain(MARGIN), plain(look.size));
        for words in lines(words, room / (look.widens * look.size)) {
            self.below += look.line;
            let (y, words) = (plain(self.below - 0.3 * look.line), escaped(&words));
            let _ = writeln!(
                self.text,
                "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{colour}\">{words}</text>",
            );
        }
    }

    /// The marks, moved to where they stand.
    fn drawing(&mut self, chart: &Chart, looks: &Looks) {
        let _ = writeln!(self.text, "<g transform=\"translate({} {})\">", plain(MARGIN), plain(self.below));
        for mark in marks(chart) {
            let look = looks.of(kind(mark), mark.class().css());
            push_mark(&mut self.text, mark, &Dress::Attributes(looks));
            if look.has_halo {
                push_mark(&mut self.text, mark, &Dress::WithoutOutline(looks));
            }
            self.text.push('\n');
        }
        self.text.push_str("</g>\n");
        self.below += chart.drawing.height;
    }

    /// A line between what is shown and where it comes from.
    fn rule(&mut self, room: f64) {
        let (from, to, y) = (plain(MARGIN), plain(MARGIN + room), plain(self.below + GAP));
        let colour = escaped(self.palette.value("--hairline"));
        let _ = writeln!(self.text, "<line x1=\"{from}\" y1=\"{y}\" x2=\"{to}\" y2=\"{y}\" stroke=\"{colour}\"/>");
        self.below += 1.5 * GAP;
    }
}

fn marks(chart: &Chart) -> impl Iterator<Item = &Mark> {
    chart.drawing.axes.iter().chain(&chart.drawing.marks)
}

/// The element that a mark becomes.
fn kind(mark: &Mark) -> &'static str {
    match mark {
        Mark::Line { .. } => "line",
        Mark::Path { .. } => "path",
        Mark::Rect { .. } => "rect",
        Mark::Circle { .. } => "circle",
        Mark::Text { .. } => "text",
    }
}

/// The patterns that the marks are filled with, as on the page.
fn hatches(chart: &Chart, looks: &Looks) -> String {
    let mut names: Vec<String> = Vec::new();
    for mark in marks(chart) {
        let look = looks.of(kind(mark), mark.class().css());
        if let Some(name) = look.hatch().filter(|name| !names.iter().any(|known| known == name)) {
            names.push(name.to_owned());
        }
    }
    let pattern = |name: &String| {
        let lines = looks.of("pattern", name).attributes();
        format!(
            "<pattern id=\"{name}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(45)\"><path d=\"M0 3h6\"{lines}/></pattern>\n"
        )
    };
    names.iter().map(pattern).collect()
}

/// Words in lines that are at most so long, in sizes of their font; a word that is longer has a line of its own.
fn lines(words: &str, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut().filter(|line| ems(line) + ems(" ") + ems(word) <= most) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}
