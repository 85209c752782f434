//! What a class answered, in sentences, tables and a drawing.

use super::spelled::{figure_words, value_words};
use crate::app::class::{Asked, Placed, Quantiles, Spread};
use crate::app::sitting::{Truth, frame};
use crate::app::{Offered, Sight, options};
use crate::charts::{Row, RowKind, Table};
use crate::lesson::{Ask, Figure, Task};
use crate::model::{count, plain};
use crate::scenario::Lever;
use crate::text::{Numbers, Text};

/// Fewer than so many answers have no halves and quarters.
const FEW: usize = 5;

/// What a class answered in a step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClassAnswer {
    /// What there is to say, a sentence each.
    pub lines: Vec<String>,
    /// The same in numbers; none where there are none.
    pub table: Option<Table>,
    /// Whether the lines or the drawing say enough, and the numbers are for whoever asks.
    pub is_folded: bool,
    /// The share of the class for each row of the table, 0 to 1, where each row is a choice.
    pub shares: Vec<f64>,
    /// The curves of the class, where curves were asked for.
    pub curve: Option<ClassCurve>,
}

/// The curves of a class.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassCurve {
    /// The figure that was drawn.
    pub figure: Figure,
    /// The middle curve of the class.
    pub middle: Vec<Option<f64>>,
    /// Whether they are so few that the one band goes from the lowest to the highest.
    pub is_few: bool,
    /// Where eight of ten drew, and where half did.
    pub bands: [Vec<(f64, f64)>; 2],
    /// What the model answers; none where it does not.
    pub model: Option<Vec<f64>>,
    /// From where to where could be drawn.
    pub frame: (f64, f64),
}

/// What there is to tell from.
#[derive(Clone, Copy)]
struct Telling<'a> {
    ask: &'a Ask,
    truth: Option<&'a Truth>,
    sight: &'a Sight,
    text: &'a Text,
    /// Whether so few answered that each value is told.
    is_few: bool,
}

/// What a class answered in a step, beside what the model answers in the step as it begins.
#[must_use]
pub fn class_answer(asked: &Asked, ask: &Ask, truth: Option<&Truth>, sight: &Sight, text: &Text) -> ClassAnswer {
    let (telling, words) = (Telling { ask, truth, sight, text, is_few: asked.n < FEW }, text.class());
    if asked.n == 0 {
        return ClassAnswer { lines: vec![words.nobody.to_owned()], ..ClassAnswer::default() };
    }
    let mut lines = vec![(words.answered)(asked.n, asked.points.map(crate::app::sitting::whole_points))];
    if matches!(ask, Ask::Question(_)) {
        lines.push((words.right)(asked.right, asked.at_once, asked.n));
    }
    let mut answer = ClassAnswer::default();
    match &asked.spread {
        Spread::Curves(bands) => {
            answer.table = Some(telling.periods(bands));
            answer.curve = telling.curve(bands);
        }
        Spread::Intervals { said, best, held } => {
            let best_of = said.iter().map(|[_, best, _]| *best).collect::<Vec<f64>>();
            lines.extend(telling.spread(&best_of, best.as_ref()));
            lines.push((words.held)(*held, asked.n));
            answer.table = telling.numbers_table(best.as_ref());
        }
        Spread::Numbers { said, spread } => {
            lines.extend(telling.spread(said, spread.as_ref()));
            answer.table = telling.numbers_table(spread.as_ref());
        }
        Spread::Order(placed) => answer.table = Some(telling.order(placed)),
        Spread::Choices(chosen) => {
            answer.shares = chosen.iter().map(|n| count(*n) / count(asked.n)).collect();
            answer.table = Some(telling.choices(chosen));
        }
        Spread::Moved => {}
    }
    let is_folded = !matches!(asked.spread, Spread::Order(_) | Spread::Choices(_));
    ClassAnswer { lines, is_folded, ..answer }
}

pub(super) fn name(lever: Lever, sight: &Sight, text: &Text) -> String {
    text.lever(&sight.moment.edited, sight.moment.variant, sight.period, lever)
}

impl Telling<'_> {
    fn figure(self) -> Option<Figure> {
        match self.ask {
            Ask::Predict(prediction) => Some(prediction.of.clone()),
            Ask::Question(question) => match &question.task {
                Task::Cause { of, .. } | Task::Number { of, .. } => Some(of.clone()),
                Task::Reach { .. } | Task::Fail { .. } | Task::Choose { .. } => None,
            },
        }
    }

    fn write(self, value: f64) -> String {
        let numbers = Numbers { currency: self.sight.moment.edited.currency };
        self.figure().map_or_else(String::new, |figure| value_words(&figure, value, numbers, self.text))
    }

    /// How numbers spread, and what the model says; of few numbers, which they are.
    fn spread(self, said: &[f64], spread: Option<&Quantiles>) -> Option<String> {
        let Some(Truth::Number(is)) = self.truth else { return None };
        let (spread, words, is) = (spread?, self.text.class(), self.write(*is));
        if self.is_few {
            return Some((words.said)(&said.iter().map(|value| self.write(*value)).collect::<Vec<_>>(), &is));
        }
        let told = [spread.quarter, spread.middle, spread.three_quarters].map(|value| self.write(value));
        Some((words.spread)([&told[0], &told[1], &told[2]], &is))
    }

    fn quantiles(self, first: String, spread: &Quantiles, model: Option<f64>) -> Row {
        let Quantiles { low, tenth, quarter, middle, three_quarters, ninetieth, high } = *spread;
        let shown: &[f64] =
            if self.is_few { &[low, middle, high] } else { &[tenth, quarter, middle, three_quarters, ninetieth] };
        let cells = shown.iter().map(|value| self.write(*value));
        let model = model.map(|model| self.write(model)).unwrap_or_default();
        Row::plain([first].into_iter().chain(cells).chain([model]).collect())
    }

    fn table(self, first: &str, rows: Vec<Row>) -> Table {
        let words = self.text.class();
        let rest: &[&str] = if self.is_few { &words.columns_few } else { &words.columns };
        Table { columns: [first].iter().chain(rest).map(|head| (*head).to_owned()).collect(), rows }
    }

    /// The spread in numbers; of few numbers all that there is to say is said.
    fn numbers_table(self, spread: Option<&Quantiles>) -> Option<Table> {
        let spread = spread.filter(|_| !self.is_few)?;
        let model = if let Some(Truth::Number(is)) = self.truth { Some(*is) } else { None };
        let name = self.figure().map(|figure| figure_words(&figure, self.sight, self.text)).unwrap_or_default();
        Some(self.table(self.text.class().number, vec![self.quantiles(name, spread, model)]))
    }

    fn periods(self, bands: &[Option<Quantiles>]) -> Table {
        let length = self.sight.moment.edited.period;
        let model = |period: usize| match self.truth {
            Some(Truth::Curve { values, .. }) => values.get(period).copied(),
            _ => None,
        };
        let name = |period: usize| {
            let number = (period < self.sight.moment.edited.n_periods).then_some(period);
            (self.text.compare().period)(length, number)
        };
        let row = |(period, band): (usize, &Option<Quantiles>)| {
            Some(self.quantiles(name(period), band.as_ref()?, model(period)))
        };
        let rows = bands.iter().enumerate().filter_map(row).collect();
        self.table((self.text.time().period)(length), rows)
    }

    fn curve(self, bands: &[Option<Quantiles>]) -> Option<ClassCurve> {
        let figure = self.figure()?;
        let known: Vec<&Quantiles> = bands.iter().flatten().collect();
        let (model, frame) = match self.truth {
            Some(Truth::Curve { values, frame }) => (Some(values.clone()), *frame),
            _ => (None, frame(&figure, self.sight)),
        };
        let mut middle: Vec<Option<f64>> = bands.iter().map(|band| band.as_ref().map(|band| band.middle)).collect();
        middle.resize(middle.len().max(model.as_ref().map_or(0, Vec::len)), None);
        Some(ClassCurve {
            figure,
            middle,
            is_few: self.is_few,
            bands: if self.is_few {
                [known.iter().map(|band| (band.low, band.high)).collect(), Vec::new()]
            } else {
                [
                    known.iter().map(|band| (band.tenth, band.ninetieth)).collect(),
                    known.iter().map(|band| (band.quarter, band.three_quarters)).collect(),
                ]
            },
            model,
            frame,
        })
    }

    fn order(self, placed: &[Placed]) -> Table {
        let in_model = |lever: Lever| match self.truth {
            Some(Truth::Order(order)) => order.iter().position(|(known, _)| *known == lever),
            _ => None,
        };
        let row = |placed: &Placed| {
            let place = plain((10.0 * placed.place).round() / 10.0);
            let model = in_model(placed.lever).map(|place| (place + 1).to_string()).unwrap_or_default();
            Row::plain(vec![name(placed.lever, self.sight, self.text), place, placed.first.to_string(), model])
        };
        let columns = self.text.class().order.map(str::to_owned).to_vec();
        Table { columns, rows: placed.iter().map(row).collect() }
    }

    fn choices(self, chosen: &[usize]) -> Table {
        let words = self.text.class();
        let offered = options(self.ask, self.truth, self.sight, self.text);
        let row = |(offered, n): (&Offered, &usize)| {
            let (kind, mark) =
                if offered.is_right { (RowKind::SumValue, words.is_right) } else { (RowKind::Plain, "") };
            Row { kind, cells: vec![offered.words.clone(), n.to_string(), mark.to_owned()] }
        };
        let columns = words.choices.map(str::to_owned).to_vec();
        Table { columns, rows: offered.iter().zip(chosen).map(row).collect() }
    }
}
