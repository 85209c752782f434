//! Two courses side by side, and the courses between them: some changes made, others not.

use super::cause::{Aligned, Cause, players};
use crate::model::{Course, Inputs, Key, Span, Start, put_in_order};

/// Two courses side by side.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    courses: Aligned,
    /// What differs, in groups that change together.
    pub players: Vec<Vec<Cause>>,
}

impl Pair {
    /// Sets two courses side by side. Where one has segments and the other is whole, the whole is split into the same
    /// segments with equal inputs; where both have segments of their own, they differ as a whole.
    pub fn new(baseline: &Course, present: &Course) -> Self {
        match aligned(baseline, present) {
            Some(courses) => Self { players: players(&courses), courses },
            None => Self { courses: [baseline.clone(), present.clone()], players: vec![vec![Cause::Segments]] },
        }
    }

    /// The baseline with the changes of a coalition: bit 0 is the first player.
    pub fn mixed(&self, coalition: u128) -> Course {
        let [baseline, present] = &self.courses;
        if coalition.count_ones() as usize == self.players.len() {
            return present.clone();
        }
        let mut course = baseline.clone();
        let members = self.players.iter().enumerate().filter(|(i, _)| coalition >> i & 1 == 1);
        for cause in members.flat_map(|(_, causes)| causes) {
            take(&mut course, present, *cause);
        }
        course
    }
}

/// Takes one thing that differs from the present course.
fn take(course: &mut Course, present: &Course, cause: Cause) {
    match cause {
        Cause::Input(Key::MarketSize) => course.market_size = present.market_size,
        Cause::Input(Key::OneOffCost) => course.one_off.clone_from(&present.one_off),
        Cause::Start => {
            for (start, is) in course.segments.iter_mut().zip(&present.segments) {
                start.stocks = is.stocks;
            }
        }
        Cause::Segments => {
            for (start, is) in course.segments.iter_mut().zip(&present.segments) {
                start.share = is.share;
            }
        }
        Cause::Input(_) | Cause::Stage(_) | Cause::Service => {
            for (span, is) in course.spans.iter_mut().zip(&present.spans) {
                take_input(&mut span.shared, &is.shared, cause);
                for (own, is) in span.own.iter_mut().zip(&is.own) {
                    take_input(own, is, cause);
                }
            }
        }
    }
}

/// What is taken was checked when it came, and a stage stands where it stood.
fn take_input(inputs: &mut Inputs, present: &Inputs, cause: Cause) {
    match cause {
        Cause::Input(key) => drop(inputs.set(key, present.setting(key))),
        Cause::Stage(i) => {
            let mut stages = inputs.stages().to_vec();
            if let (Some(stage), Some(is)) = (stages.get_mut(i), present.stages().get(i)) {
                stage.clone_from(is);
                let _ = inputs.set_stages(stages);
            }
        }
        Cause::Service => inputs.take_service(present),
        Cause::Start | Cause::Segments => {}
    }
}

/// Both courses with the same spans and segments; none where the segments have nothing in common.
fn aligned(a: &Course, b: &Course) -> Option<Aligned> {
    if a.n_periods != b.n_periods {
        return None;
    }
    let [a, b] = match (a.segments.as_slice(), b.segments.as_slice()) {
        ([_], [_]) => [a.clone(), b.clone()],
        ([_], parts) => [split(a, parts), b.clone()],
        (parts, [_]) => [a.clone(), split(b, parts)],
        (was, is) if have_same_names(was, is) => [a.clone(), b.clone()],
        _ => return None,
    };
    let mut borders: Vec<usize> = a.spans.iter().chain(&b.spans).map(|span| span.until.min(a.n_periods)).collect();
    put_in_order(&mut borders, |one, other| one < other);
    borders.dedup();
    Some([refined(a, &borders)?, refined(b, &borders)?])
}

fn have_same_names(was: &[Start], is: &[Start]) -> bool {
    was.len() == is.len() && was.iter().zip(is).all(|(was, is)| was.id == is.id)
}

/// A course of one segment as one of several that are all alike.
fn split(whole: &Course, parts: &[Start]) -> Course {
    let mut course = whole.clone();
    let Some(start) = whole.segments.first() else { return course };
    let part = |part: &Start| Start {
        id: part.id.clone(),
        share: start.share * part.share,
        stocks: start.stocks.times(part.share),
    };
    course.segments = parts.iter().map(part).collect();
    for span in &mut course.spans {
        span.own = span.own.iter().cycle().take(span.own.len() * parts.len()).cloned().collect();
    }
    course
}

/// The same course with a border wherever either has one; none where it ends too early.
fn refined(course: Course, borders: &[usize]) -> Option<Course> {
    let span = |until: &usize| {
        let span = course.spans.iter().find(|span| *until <= span.until)?;
        Some(Span { until: *until, ..span.clone() })
    };
    let spans = borders.iter().map(span).collect::<Option<_>>()?;
    Some(Course { spans, ..course })
}
