//! From a sitting to its text.

use super::VERSION;
use crate::app::link::crc;
use crate::app::sitting::{Curtain, Led, Mark, Reply, Sitting, Work, levers_of};
use crate::model::Setting;
use crate::scenario::{Lever, number};

/// How much is told.
#[derive(Clone, Copy)]
struct Detail {
    /// So many points of a locked curve.
    points: usize,
    /// Whether levers of other steps than the one in sight are told.
    levers: bool,
    /// Whether locked answers of other steps are told, and not only what they are worth.
    replies: bool,
}

/// From everything to what is left where there is no room.
const DETAILS: [Detail; 6] = [
    Detail { points: usize::MAX, levers: true, replies: true },
    Detail { points: 13, levers: true, replies: true },
    Detail { points: 5, levers: true, replies: true },
    Detail { points: 5, levers: false, replies: true },
    Detail { points: 3, levers: false, replies: true },
    Detail { points: 3, levers: false, replies: false },
];

impl Sitting {
    /// The text, whole and exact.
    #[must_use]
    pub fn text(&self) -> String {
        self.written(DETAILS[0])
    }

    /// The text in at most so many characters: where there is no room, locked curves lose points first, then the levers of
    /// other steps are left out. What the answers are worth always stays; of a lesson of the longest kind that takes 4,096.
    #[must_use]
    pub fn brief(&self, most: usize) -> String {
        let [.., least] = DETAILS;
        DETAILS
            .into_iter()
            .map(|detail| self.written(detail))
            .find(|text| text.len() <= most)
            .unwrap_or_else(|| self.written(least))
    }

    fn written(&self, detail: Detail) -> String {
        let led = match self.led {
            Led::ByStudent => 's',
            Led::ByTrainer => 't',
        };
        let levers = levers_of(&self.lesson);
        let works: Vec<String> = self
            .works
            .iter()
            .enumerate()
            .map(|(at, work)| {
                let detail = if at == self.step { DETAILS[0] } else { detail };
                written(work, &levers, detail)
            })
            .collect();
        let works = works.join("|");
        let (step, furthest, name) = (self.step, self.furthest, escaped(&self.name));
        let text = format!("{VERSION}!{:08x}!{step}!{furthest}!{led}!{name}!{works}", self.fingerprint);
        format!("{text}!{:08x}", crc(&text))
    }
}

/// The work of a step: its parts, each with a letter before it.
fn written(work: &Work, levers: &[Lever], detail: Detail) -> String {
    let mut parts: Vec<String> = Vec::new();
    let has_room = detail.replies || !work.is_locked();
    parts.extend(work.reply.as_ref().filter(|_| has_room).map(|reply| self::reply(reply, points(work, detail))));
    parts.extend(work.mark.map(mark));
    let count = |letter: char, n: u32| (0 < n).then(|| format!("{letter}{n}"));
    parts.extend(count('h', u32::try_from(work.hints).unwrap_or(u32::MAX)));
    parts.extend(count('t', work.tries));
    if detail.levers {
        let place = |lever: &Lever| levers.iter().position(|known| known == lever);
        let moved = |(lever, to): &(Lever, Setting)| Some(format!("{}={}", place(lever)?, setting(*to)));
        let moved: Vec<String> = work.moved.iter().filter_map(moved).collect();
        let touched: Vec<String> = work.touched.iter().filter_map(place).map(|place| place.to_string()).collect();
        parts.extend((!moved.is_empty()).then(|| format!("m{}", moved.join(","))));
        parts.extend((!touched.is_empty()).then(|| format!("u{}", touched.join(","))));
    }
    match work.curtain {
        Curtain::Down => {}
        Curtain::Answer => parts.push("a".to_owned()),
        Curtain::Up => parts.push("z".to_owned()),
    }
    parts.extend(count('s', work.seconds));
    parts.join(";")
}

/// So many points of a curve are told: of a draft all.
fn points(work: &Work, detail: Detail) -> usize {
    if work.is_locked() { detail.points } else { usize::MAX }
}

fn reply(reply: &Reply, most_points: usize) -> String {
    match reply {
        Reply::Curve(points) => {
            let n = points.len();
            let told = |(at, point): (usize, &Option<f64>)| match point {
                Some(point) if is_told(at, n, most_points) => digits(*point),
                Some(_) | None => String::new(),
            };
            format!("c{}", points.iter().enumerate().map(told).collect::<Vec<_>>().join(","))
        }
        Reply::Interval { best, low, high } => format!("i{},{},{}", digits(*low), digits(*best), digits(*high)),
        Reply::Rank(order) => format!("o{}", order.iter().map(usize::to_string).collect::<Vec<_>>().join(",")),
        Reply::Choice(chosen) => format!("p{chosen}"),
        Reply::Number(said) => format!("n{}", digits(*said)),
    }
}

/// Whether a point is one of at most so many that are spread evenly from the first to the last.
fn is_told(at: usize, n: usize, most: usize) -> bool {
    let last = most.clamp(2, n.max(2)) - 1;
    n <= most || (0..=last).any(|i| i * (n - 1) / last == at)
}

fn mark(mark: Mark) -> String {
    match mark {
        Mark::Scored { points, held: None } => format!("k{points}"),
        Mark::Scored { points, held: Some(true) } => format!("k{points}+"),
        Mark::Scored { points, held: Some(false) } => format!("k{points}-"),
        Mark::Right => "kr".to_owned(),
        Mark::Wrong => "kw".to_owned(),
    }
}

fn setting(setting: Setting) -> String {
    match setting {
        Setting::Number(value) => digits(value),
        Setting::Switch(true) => "on".to_owned(),
        Setting::Switch(false) => "off".to_owned(),
        Setting::Absent => "none".to_owned(),
    }
}

/// A number, exactly; a whole one without a point.
fn digits(value: f64) -> String {
    let digits = number(value).to_string();
    digits.strip_suffix(".0").map_or(digits.clone(), str::to_owned)
}

/// A name without the letters that part the text.
fn escaped(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        match letter {
            '%' => text.push_str("%25"),
            '!' => text.push_str("%21"),
            other => text.push(other),
        }
    }
    text
}
