//! Questions and answers as plain numbers, exact to the bit, so that a worker can take them; nothing that arrives breaks it.

use std::rc::Rc;

use super::cause::Cause;
use super::figures::Figures;
use super::{Certainty, Explained, Question, Row};
use crate::explore::Who;
use crate::model::{Course, Inputs, Key, Kind, Setting, Span, Stage, Start, Stocks};

/// No list in a question or an answer is longer.
const MOST: usize = 10_000;
/// Stages are told after the inputs, then the causes that are neither.
const STAGES_FROM: usize = 1000;
const OTHERS: [Cause; 3] = [Cause::Service, Cause::Start, Cause::Segments];
const OTHERS_FROM: usize = 2000;

/// A question as numbers.
#[must_use]
pub fn encode_question(question: &Question) -> Vec<f64> {
    let mut numbers = vec![count(question.period), count(usize::from(question.who == Who::Newcomers))];
    for course in [&question.baseline, &question.present] {
        write_course(&mut numbers, course);
    }
    numbers
}

/// The question that was written so; none where the numbers are no question.
#[must_use]
pub fn decode_question(numbers: &[f64]) -> Option<Question> {
    let mut numbers = Numbers(numbers);
    let period = numbers.count()?;
    let who = if numbers.count()? == 0 { Who::Regulars } else { Who::Newcomers };
    let (baseline, present) = (Rc::new(numbers.course()?), Rc::new(numbers.course()?));
    numbers.0.is_empty().then_some(Question { baseline, present, period, who })
}

/// An answer as numbers.
#[must_use]
pub fn encode_explained(explained: &Explained) -> Vec<f64> {
    let n_orders = match explained.certainty {
        Certainty::Exact => 0,
        Certainty::Sampled { n_orders } => n_orders,
    };
    let mut numbers = vec![count(n_orders)];
    numbers.extend(explained.from.0.iter().chain(&explained.to.0));
    write_list(&mut numbers, &explained.rows, |numbers, row| {
        write_list(numbers, &row.causes, |numbers, cause| numbers.push(count(code(*cause))));
        numbers.extend(row.parts.0.iter().chain(&row.errors.0));
    });
    numbers
}

/// The answer that was written so; none where the numbers are no answer.
#[must_use]
pub fn decode_explained(numbers: &[f64]) -> Option<Explained> {
    let mut numbers = Numbers(numbers);
    let certainty = match numbers.count()? {
        0 => Certainty::Exact,
        n_orders => Certainty::Sampled { n_orders },
    };
    let (from, to) = (numbers.figures()?, numbers.figures()?);
    let rows = numbers.list(|numbers| {
        let causes = numbers.list(|numbers| cause(numbers.count()?))?;
        Some(Row { causes, parts: numbers.figures()?, errors: numbers.figures()? })
    })?;
    numbers.0.is_empty().then_some(Explained { from, to, rows, certainty })
}

fn write_course(numbers: &mut Vec<f64>, course: &Course) {
    numbers.extend([count(course.n_periods), course.market_size]);
    write_list(numbers, &course.segments, |numbers, Start { id, share, stocks }| {
        write_text(numbers, id);
        let Stocks { customers, lost, expectation, reputation, promoters, detractors } = *stocks;
        numbers.extend([*share, customers, lost, expectation, reputation, promoters, detractors]);
    });
    write_list(numbers, &course.spans, |numbers, span| {
        numbers.push(count(span.until));
        write_inputs(numbers, &span.shared);
        write_list(numbers, &span.own, write_inputs);
    });
    write_list(numbers, &course.one_off, |numbers, spend| numbers.push(*spend));
}

/// Nothing stands as not-a-number, which no input can be.
fn write_inputs(numbers: &mut Vec<f64>, inputs: &Inputs) {
    numbers.extend(Key::ALL.iter().map(|key| match inputs.setting(*key) {
        Setting::Number(value) => value,
        Setting::Switch(on) => f64::from(u8::from(on)),
        Setting::Absent => f64::NAN,
    }));
    write_list(numbers, inputs.stages(), |numbers, stage| {
        write_text(numbers, &stage.id);
        numbers.extend([stage.score, stage.weight]);
    });
}

fn write_text(numbers: &mut Vec<f64>, text: &str) {
    let letters: Vec<char> = text.chars().collect();
    write_list(numbers, &letters, |numbers, letter| numbers.push(f64::from(u32::from(*letter))));
}

fn write_list<T>(numbers: &mut Vec<f64>, list: &[T], write: impl Fn(&mut Vec<f64>, &T)) {
    numbers.push(count(list.len()));
    for item in list {
        write(numbers, item);
    }
}

/// Numbers that are still to be read.
struct Numbers<'a>(&'a [f64]);

impl Numbers<'_> {
    fn next(&mut self) -> Option<f64> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn finite(&mut self) -> Option<f64> {
        self.next().filter(|number| number.is_finite())
    }

    fn count(&mut self) -> Option<usize> {
        whole(self.next()?).filter(|count| *count <= MOST)
    }

    fn list<T>(&mut self, mut read: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        (0..self.count()?).map(|_| read(self)).collect()
    }

    fn text(&mut self) -> Option<String> {
        let letters = self.list(|numbers| char::from_u32(u32::try_from(whole(numbers.next()?)?).ok()?))?;
        Some(letters.into_iter().collect())
    }

    fn figures(&mut self) -> Option<Figures> {
        let mut figures = Figures::default();
        for figure in &mut figures.0 {
            *figure = self.finite()?;
        }
        Some(figures)
    }

    fn course(&mut self) -> Option<Course> {
        Some(Course {
            n_periods: self.count()?,
            market_size: self.finite()?,
            segments: self.list(Self::start)?,
            spans: self.list(|numbers| {
                let until = numbers.count()?;
                Some(Span { until, shared: numbers.inputs()?, own: numbers.list(Self::inputs)? })
            })?,
            one_off: self.list(Self::finite)?,
        })
    }

    fn start(&mut self) -> Option<Start> {
        let (id, share) = (self.text()?, self.finite()?);
        let stocks = Stocks {
            customers: self.finite()?,
            lost: self.finite()?,
            expectation: self.finite()?,
            reputation: self.finite()?,
            promoters: self.finite()?,
            detractors: self.finite()?,
        };
        Some(Start { id, share, stocks })
    }

    fn inputs(&mut self) -> Option<Inputs> {
        let mut inputs = Inputs::default();
        for key in Key::ALL {
            let number = self.next()?;
            let setting = match key.field().kind {
                Kind::Switch => Setting::Switch(number > 0.0),
                Kind::Optional if number.is_nan() => Setting::Absent,
                Kind::Number | Kind::Whole | Kind::Optional => Setting::Number(number),
            };
            inputs.set(*key, setting).ok()?;
        }
        let stages = self
            .list(|numbers| Some(Stage { id: numbers.text()?, score: numbers.finite()?, weight: numbers.finite()? }))?;
        if !stages.is_empty() {
            inputs.set_stages(stages).ok()?;
        }
        Some(inputs)
    }
}

fn code(cause: Cause) -> usize {
    match cause {
        Cause::Input(key) => key as usize,
        Cause::Stage(i) => STAGES_FROM + i,
        Cause::Service => OTHERS_FROM,
        Cause::Start => OTHERS_FROM + 1,
        Cause::Segments => OTHERS_FROM + 2,
    }
}

fn cause(code: usize) -> Option<Cause> {
    if let Some(other) = code.checked_sub(OTHERS_FROM) {
        return OTHERS.get(other).copied();
    }
    code.checked_sub(STAGES_FROM).map(Cause::Stage).or_else(|| Key::ALL.get(code).copied().map(Cause::Input))
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// A number as a whole one from 0 on.
fn whole(number: f64) -> Option<usize> {
    let whole = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // it was checked to be whole and in range
    whole.then_some(number as usize)
}
