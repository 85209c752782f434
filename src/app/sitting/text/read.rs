//! From a text to the sitting that it is of.

use std::rc::Rc;

use super::{SittingFault, VERSION};
use crate::app::link::crc;
use crate::app::sitting::deed::{MOST_SECONDS, MOST_TRIES};
use crate::app::sitting::{Curtain, Led, Mark, Reply, Sitting, Work, bounded, join, levers_of};
use crate::lesson::{Ask, Lesson, Step};
use crate::model::Setting;
use crate::scenario::Lever;

impl Sitting {
    /// Reads a text that was written of this lesson.
    ///
    /// # Errors
    /// Says why it is none.
    pub fn read(text: &str, lesson: Rc<Lesson>) -> Result<Self, SittingFault> {
        let version = text.split('!').next().and_then(|version| version.parse::<u32>().ok());
        match version {
            Some(VERSION) => {}
            Some(newer) if VERSION < newer => return Err(SittingFault::Newer),
            Some(_) | None => return Err(SittingFault::Foreign),
        }
        let (body, sum) = text.rsplit_once('!').ok_or(SittingFault::Foreign)?;
        if format!("{:08x}", crc(body)) != sum {
            return Err(SittingFault::Foreign);
        }
        let new = Self::new(lesson);
        let parts: Vec<&str> = body.split('!').collect();
        if parts.get(1).is_none_or(|print| *print != format!("{:08x}", new.fingerprint)) {
            return Err(SittingFault::OtherLesson);
        }
        new.filled(&parts).ok_or(SittingFault::Foreign)
    }

    fn filled(self, parts: &[&str]) -> Option<Self> {
        let [_, _, step, furthest, led, name, works] = parts else { return None };
        let (step, furthest) = (step.parse().ok()?, furthest.parse().ok()?);
        let led = match *led {
            "s" => Led::ByStudent,
            "t" => Led::ByTrainer,
            _ => return None,
        };
        let (levers, n) = (levers_of(&self.lesson), self.works.len());
        let works = self.lesson.steps.iter().zip(works.split('|')).map(|(step, work)| read_work(work, step, &levers));
        let works: Vec<Work> = works.collect::<Option<_>>()?;
        let is_whole = works.len() == n && step <= furthest && furthest < n;
        let name = bounded(&name.replace("%21", "!").replace("%25", "%"));
        is_whole.then_some(Self { led, name, step, furthest, works, ..self })
    }
}

fn read_work(text: &str, step: &Step, levers: &[Lever]) -> Option<Work> {
    let mut work = Work::default();
    let list = |text: &str| text.split(',').map(str::parse).collect::<Result<Vec<usize>, _>>().ok();
    for part in text.split(';').filter(|part| !part.is_empty()) {
        let letter = part.chars().next()?;
        let rest = &part[letter.len_utf8()..];
        match letter {
            'c' | 'i' | 'o' | 'p' | 'n' => work.reply = Some(read_reply(letter, rest)?),
            'k' => work.mark = Some(read_mark(rest)?),
            'h' => work.hints = rest.parse().ok()?,
            't' => work.tries = rest.parse().ok().filter(|tries| *tries <= MOST_TRIES)?,
            'm' => work.moved = rest.split(',').map(|moved| read_moved(moved, levers)).collect::<Option<_>>()?,
            'u' => work.touched = list(rest)?.into_iter().map(|at| levers.get(at).copied()).collect::<Option<_>>()?,
            'a' => work.curtain = Curtain::Answer,
            'z' => work.curtain = Curtain::Up,
            's' => work.seconds = rest.parse().ok().filter(|seconds| *seconds <= MOST_SECONDS)?,
            _ => return None,
        }
    }
    fitting(work, step)
}

/// The work where it can be of the step; a curve that was told in few points is drawn through them.
fn fitting(mut work: Work, step: &Step) -> Option<Work> {
    let hints = match &step.ask {
        Some(Ask::Question(question)) => question.hints.len(),
        Some(Ask::Predict(_)) | None => 0,
    };
    if let (Some(Reply::Curve(points)), true) = (&mut work.reply, work.mark.is_some()) {
        join(points);
    }
    let reply = match (&work.reply, &step.ask) {
        (Some(reply), Some(ask)) => Some(reply.clone().kept(ask)?),
        (Some(_), None) => return None,
        (None, _) => None,
    };
    let is_asked = step.ask.is_some() || work.mark.is_none();
    (work.hints <= hints && is_asked).then_some(Work { reply, ..work })
}

fn read_reply(letter: char, text: &str) -> Option<Reply> {
    let numbers = || text.split(',').map(number).collect::<Option<Vec<f64>>>();
    match letter {
        'c' => {
            let point = |text: &str| if text.is_empty() { Some(None) } else { number(text).map(Some) };
            let points = text.split(',').map(point).collect::<Option<Vec<_>>>()?;
            Some(Reply::Curve(if text.is_empty() { Vec::new() } else { points }))
        }
        'i' => {
            let [low, best, high] = numbers()?[..] else { return None };
            Some(Reply::Interval { best, low, high })
        }
        'o' => text.split(',').map(str::parse).collect::<Result<_, _>>().ok().map(Reply::Rank),
        'p' => text.parse().ok().map(Reply::Choice),
        _ => number(text).map(Reply::Number),
    }
}

fn read_mark(text: &str) -> Option<Mark> {
    let scored = |text: &str, held| {
        let points = text.parse().ok().filter(|points| *points <= 100)?;
        Some(Mark::Scored { points, held })
    };
    match text {
        "r" => Some(Mark::Right),
        "w" => Some(Mark::Wrong),
        _ => match (text.strip_suffix('+'), text.strip_suffix('-')) {
            (Some(points), _) => scored(points, Some(true)),
            (_, Some(points)) => scored(points, Some(false)),
            (None, None) => scored(text, None),
        },
    }
}

fn read_moved(text: &str, levers: &[Lever]) -> Option<(Lever, Setting)> {
    let (lever, to) = text.split_once('=')?;
    let lever = *levers.get(lever.parse::<usize>().ok()?)?;
    let to = match to {
        "on" => Setting::Switch(true),
        "off" => Setting::Switch(false),
        "none" => Setting::Absent,
        digits => Setting::Number(number(digits)?),
    };
    Some((lever, to))
}

/// A number as it was written.
fn number(digits: &str) -> Option<f64> {
    let value = serde_json::from_str::<serde_json::Value>(digits).ok()?;
    value.as_f64().filter(|number| number.is_finite())
}
