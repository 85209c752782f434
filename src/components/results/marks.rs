//! Marks as nodes: Yew compares them, the style sheet colours them, nothing is parsed.

use yew::prelude::*;

use crate::charts::{Anchor, Chart, Mark, Span};
use crate::components::shared::Shared;
use crate::model::plain;

/// A layer of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Axes, grid and bands, which seldom change.
    Axes,
    /// Everything else.
    Marks,
}

/// A layer of a chart; equal where its marks are.
#[derive(Properties)]
pub struct Props {
    /// The chart.
    pub chart: Shared<Chart>,
    /// Its layer.
    pub layer: Layer,
}

impl Props {
    fn marks(&self) -> &[Mark] {
        match self.layer {
            Layer::Axes => &self.chart.drawing.axes,
            Layer::Marks => &self.chart.drawing.marks,
        }
    }
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.layer == other.layer && (self.chart == other.chart || self.marks() == other.marks())
    }
}

/// The marks of a layer, as a group; nothing is compared where none has changed.
#[component]
pub fn Marks(props: &Props) -> Html {
    let class = match props.layer {
        Layer::Axes => "chart__axes",
        Layer::Marks => "chart__marks",
    };
    html! { <g {class}>{ nodes(props.marks()) }</g> }
}

/// A node for each mark, one for rectangles of one look that follow each other; its key is its look and its number among
/// those that look the same.
pub fn nodes(marks: &[Mark]) -> Html {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    let mut key = |mark: &Mark| {
        let look = mark.class().css();
        let position = counts.iter().position(|(known, _)| *known == look).unwrap_or_else(|| {
            counts.push((look, 0));
            counts.len() - 1
        });
        counts[position].1 += 1;
        format!("{look} {}", counts[position].1)
    };
    let are_alike = |one: &Mark, next: &Mark| is_rect(one) && is_rect(next) && one.class() == next.class();
    marks
        .chunk_by(are_alike)
        .filter_map(|alike| match alike {
            [mark] => Some(node(mark, key(mark))),
            [first, ..] => Some(boxes(alike, first.class().css(), key(first))),
            [] => None,
        })
        .collect()
}

fn is_rect(mark: &Mark) -> bool {
    matches!(mark, Mark::Rect { .. })
}

/// Rectangles of one look as one node: under a hand a drawing of many bars then changes in few places.
fn boxes(alike: &[Mark], class: &'static str, key: String) -> Html {
    let mut d = String::with_capacity(24 * alike.len());
    for mark in alike {
        if let Mark::Rect { at, size, .. } = mark {
            let parts = [("M", at.0), (",", at.1), ("h", size.0), ("v", size.1), ("h", -size.0)];
            d.extend(parts.map(|(sign, length)| sign.to_owned() + &plain(length)));
            d.push('z');
        }
    }
    html! { <path {key} {class} {d} /> }
}

fn node(mark: &Mark, key: String) -> Html {
    let class = mark.class().css();
    match mark {
        Mark::Line { from, to, .. } => html! {
            <line {key} {class} x1={plain(from.0)} y1={plain(from.1)} x2={plain(to.0)} y2={plain(to.1)} />
        },
        Mark::Path { d, .. } => html! { <path {key} {class} d={d.clone()} /> },
        Mark::Rect { at, size, .. } => html! {
            <rect {key} {class} x={plain(at.0)} y={plain(at.1)} width={plain(size.0)} height={plain(size.1)} />
        },
        Mark::Circle { at, radius, .. } => html! {
            <circle {key} {class} cx={plain(at.0)} cy={plain(at.1)} r={plain(*radius)} />
        },
        Mark::Text { at, anchor, spans, .. } => html! {
            <text {key} {class} x={plain(at.0)} y={plain(at.1)} text-anchor={anchored(*anchor)}>{ words(spans) }</text>
        },
    }
}

fn anchored(anchor: Anchor) -> Option<&'static str> {
    (anchor != Anchor::Start).then(|| anchor.svg())
}

/// The words of a text; pieces never change their order.
fn words(spans: &[Span]) -> Html {
    let piece = |span: &Span| match span.class {
        Some(class) => html! { <tspan class={class.css()}>{ &span.words }</tspan> },
        None => html! { { &span.words } },
    };
    spans.iter().map(piece).collect()
}
