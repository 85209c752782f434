//! From the letters of a code to what it says.

use super::bits::Reader;
use super::letters::opened;
use super::write::{GRAINS, Grain, ends, places};
use super::{Code, CodeFault, Told, asks};
use crate::app::sitting::{Mark, Reply, fingerprint, join, levers_of};
use crate::lesson::{Ask, Lesson, Shape, Task};

impl Code {
    /// The lesson that a code is of, by its name in files.
    ///
    /// # Errors
    /// Says why it is no code, or no longer the one that was made.
    pub fn lesson_of(text: &str) -> Result<String, CodeFault> {
        opened(text).map(|sealed| sealed.lesson)
    }

    /// Reads a code of a lesson.
    ///
    /// # Errors
    /// Says why it is none.
    pub fn read(text: &str, lesson: &Lesson) -> Result<Self, CodeFault> {
        Self::read_of(text, lesson, fingerprint(lesson))
    }

    /// Reads a code of a lesson whose fingerprint is known.
    pub(in crate::app) fn read_of(text: &str, lesson: &Lesson, fingerprint: u32) -> Result<Self, CodeFault> {
        let sealed = opened(text)?;
        if sealed.lesson != lesson.id {
            return Err(CodeFault::OtherLesson(sealed.lesson));
        }
        let mut bits = Reader::new(&sealed.fives);
        if bits.take(32).ok_or(CodeFault::Changed)? != fingerprint {
            return Err(CodeFault::OtherText);
        }
        // What was not changed and is of the same lesson says something, unless somebody made it up.
        Self::said(&mut bits, lesson, fingerprint).ok_or(CodeFault::Changed)
    }

    fn said(bits: &mut Reader, lesson: &Lesson, fingerprint: u32) -> Option<Self> {
        let grain = *GRAINS.get(usize::try_from(bits.take(3)?).ok()?)?;
        let n_bytes = bits.take(6)?;
        let bytes = (0..n_bytes).map(|_| bits.take(8).and_then(|byte| u8::try_from(byte).ok()));
        let name = String::from_utf8(bytes.collect::<Option<_>>()?).ok()?;
        let mut touched = Vec::new();
        for lever in levers_of(lesson) {
            if bits.flag()? {
                touched.push(lever);
            }
        }
        let told =
            asks(lesson).map(|(_, ask)| Some(if bits.flag()? { Some(Told::read(ask, grain, bits)?) } else { None }));
        let told = told.collect::<Option<Vec<_>>>()?;
        bits.is_done().then(|| Self { lesson: lesson.id.clone(), fingerprint, name, touched, told })
    }
}

impl Told {
    fn read(ask: &Ask, grain: Grain, bits: &mut Reader) -> Option<Self> {
        let mark = match bits.take(2)? {
            3 if bits.flag()? => Mark::Right,
            3 => Mark::Wrong,
            held => {
                let points = u8::try_from(bits.take(7)?).ok().filter(|points| *points <= 100)?;
                Mark::Scored { points, held: (held != 0).then_some(held == 1) }
            }
        };
        if !grain.replies {
            return Some(Self { reply: None, mark, hints: 0, tries: 0 });
        }
        let (hints, tries) = (bits.take(3)?, bits.take(3)?);
        let reply = if bits.flag()? { Some(read(ask, grain, bits)?) } else { None };
        Some(Self { reply, mark, hints, tries })
    }
}

fn read(ask: &Ask, grain: Grain, bits: &mut Reader) -> Option<Reply> {
    let reply = match ask {
        Ask::Predict(prediction) => match &prediction.shape {
            Shape::Curve => read_curve(grain, bits)?,
            Shape::Number { .. } => {
                let ends = ends(ask);
                let (low, best, high) = (bits.share(ends, 10)?, bits.share(ends, 10)?, bits.share(ends, 10)?);
                Reply::Interval { best, low, high }
            }
            Shape::Rank(levers) => {
                let order = levers.iter().map(|_| bits.take(7).and_then(|place| usize::try_from(place).ok()));
                Reply::Rank(order.collect::<Option<_>>()?)
            }
        },
        Ask::Question(question) => match &question.task {
            Task::Cause { .. } | Task::Choose { .. } => Reply::Choice(usize::try_from(bits.take(8)?).ok()?),
            Task::Number { .. } => Reply::Number(bits.number()?),
            Task::Reach { .. } | Task::Fail { .. } => return None,
        },
    };
    reply.kept(ask)
}

fn read_curve(grain: Grain, bits: &mut Reader) -> Option<Reply> {
    let n = usize::try_from(bits.take(7)?).ok()?;
    let ends = (bits.number()?, bits.number()?);
    let mut points = vec![None; n];
    for at in places(n, grain.points) {
        points[at] = Some(bits.share(ends, grain.bits)?);
    }
    join(&mut points);
    Some(Reply::Curve(points))
}
