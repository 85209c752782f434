//! What a class answered, in sentences, tables and a drawing.

use super::missed::value_words;
use crate::app::Sight;
use crate::app::class::{Asked, Class, Placed, Quantiles, Spread};
use crate::app::sitting::{Truth, frame};
use crate::charts::{Row, RowKind, Table};
use crate::lesson::{Ask, Figure, Shape, Task};
use crate::model::plain;
use crate::scenario::Lever;
use crate::text::{Numbers, Text};

/// What a class answered in a step.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassAnswer {
    /// What there is to say, a sentence each.
    pub lines: Vec<String>,
    /// The same in numbers; none where there are none.
    pub table: Option<Table>,
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
}

/// What a class answered in a step, beside what the model answers in the step as it begins.
#[must_use]
pub fn class_answer(asked: &Asked, ask: &Ask, truth: Option<&Truth>, sight: &Sight, text: &Text) -> ClassAnswer {
    let (telling, words) = (Telling { ask, truth, sight, text }, text.class());
    if asked.n == 0 {
        return ClassAnswer { lines: vec![words.nobody.to_owned()], table: None, curve: None };
    }
    let mut lines = vec![(words.answered)(asked.n, asked.points.map(crate::app::sitting::whole_points))];
    if matches!(ask, Ask::Question(_)) {
        lines.push((words.right)(asked.right, asked.n));
    }
    let (mut table, mut curve) = (None, None);
    match &asked.spread {
        Spread::Curves(bands) => {
            table = Some(telling.periods(bands));
            curve = telling.curve(bands);
        }
        Spread::Intervals { best, held, .. } => {
            lines.extend(best.as_ref().and_then(|best| telling.spread(best)));
            lines.push((words.held)(*held, asked.n));
            table = best.as_ref().map(|best| telling.numbers_table(best));
        }
        Spread::Numbers { spread, .. } => {
            lines.extend(spread.as_ref().and_then(|spread| telling.spread(spread)));
            table = spread.as_ref().map(|spread| telling.numbers_table(spread));
        }
        Spread::Order(placed) => table = Some(telling.order(placed)),
        Spread::Choices(chosen) => table = Some(telling.choices(chosen)),
        Spread::Moved => {}
    }
    ClassAnswer { lines, table, curve }
}

/// Who is in, with what each is worth.
#[must_use]
pub fn students(class: &Class, text: &Text) -> Table {
    let words = text.class();
    let mut unnamed = 0;
    let rows = class.students.iter().map(|student| {
        let (code, standing) = (&student.code, student.code.standing());
        let name = if code.name.is_empty() {
            unnamed += 1;
            (words.who.1)(unnamed)
        } else {
            code.name.clone()
        };
        Row::plain(vec![name, standing.points.to_string(), (words.of)(standing.answered, standing.asked)])
    });
    let rows = rows.collect();
    Table { columns: words.who_columns.map(str::to_owned).to_vec(), rows }
}

/// Which levers were moved, and by how many.
#[must_use]
pub fn touched(class: &Class, sight: &Sight, text: &Text) -> Table {
    let words = text.class();
    let n = class.students.len();
    let row = |(lever, by): (Lever, usize)| Row::plain(vec![name(lever, sight, text), (words.of)(by, n)]);
    let rows = class.touched().into_iter().map(row).collect();
    Table { columns: words.touched.1.map(str::to_owned).to_vec(), rows }
}

fn name(lever: Lever, sight: &Sight, text: &Text) -> String {
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

    /// How numbers spread, and what the model says.
    fn spread(self, spread: &Quantiles) -> Option<String> {
        let Some(Truth::Number(is)) = self.truth else { return None };
        let told = [spread.quarter, spread.middle, spread.three_quarters].map(|value| self.write(value));
        Some((self.text.class().spread)([&told[0], &told[1], &told[2]], &self.write(*is)))
    }

    fn quantiles(self, first: String, spread: &Quantiles, model: Option<f64>) -> Row {
        let Quantiles { tenth, quarter, middle, three_quarters, ninetieth } = *spread;
        let cells = [tenth, quarter, middle, three_quarters, ninetieth].map(|value| self.write(value));
        let model = model.map(|model| self.write(model)).unwrap_or_default();
        Row::plain([first].into_iter().chain(cells).chain([model]).collect())
    }

    fn table(self, first: &str, rows: Vec<Row>) -> Table {
        let columns = [first].into_iter().chain(self.text.class().columns).map(str::to_owned);
        Table { columns: columns.collect(), rows }
    }

    fn numbers_table(self, spread: &Quantiles) -> Table {
        let model = if let Some(Truth::Number(is)) = self.truth { Some(*is) } else { None };
        let words = self.text.class();
        self.table("", vec![self.quantiles(words.number.to_owned(), spread, model)])
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
            bands: [
                known.iter().map(|band| (band.tenth, band.ninetieth)).collect(),
                known.iter().map(|band| (band.quarter, band.three_quarters)).collect(),
            ],
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
        let right = self.right_choice();
        let row = |(choice, n): (usize, &usize)| {
            let is_right = right == Some(choice);
            let mark = if is_right { words.is_right.to_owned() } else { String::new() };
            let kind = if is_right { RowKind::SumValue } else { RowKind::Plain };
            Row { kind, cells: vec![self.choice(choice), n.to_string(), mark] }
        };
        let columns = words.choices.map(str::to_owned).to_vec();
        Table { columns, rows: chosen.iter().enumerate().map(row).collect() }
    }

    /// The choice that is right, by its position; of a cause, the lever that added most.
    fn right_choice(self) -> Option<usize> {
        match self.truth? {
            Truth::Choice(right) => Some(*right),
            Truth::Parts(parts) => {
                let most = parts.iter().map(|(_, part)| part.abs()).fold(0.0, f64::max);
                parts.iter().position(|(_, part)| most <= part.abs())
            }
            Truth::Curve { .. } | Truth::Number(_) | Truth::Order(_) | Truth::Goals(_) => None,
        }
    }

    fn choice(self, choice: usize) -> String {
        let lever = |levers: &[Lever]| levers.get(choice).map(|lever| name(*lever, self.sight, self.text));
        let told = match self.ask {
            Ask::Predict(prediction) => match &prediction.shape {
                Shape::Rank(levers) => lever(levers),
                Shape::Curve | Shape::Number { .. } => None,
            },
            Ask::Question(question) => match &question.task {
                Task::Cause { levers, .. } => lever(levers),
                Task::Choose { choices, .. } => choices.get(choice).map(|choice| choice.words.clone()),
                Task::Reach { .. } | Task::Fail { .. } | Task::Number { .. } => None,
            },
        };
        told.unwrap_or_default()
    }
}
