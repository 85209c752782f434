//! What the formula sheet shows of a formula: its symbols, what comes out for what is typed, and its checks.

use crate::model::formulas::{Check, Figure, Formula, Input, Kind, Output, Unanswered};
use crate::text::typing::{list, number, typed};

/// An input of a formula as it stands on the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked {
    /// Its name in the table of formulas.
    pub name: &'static str,
    /// Its symbol in the notation.
    pub symbol: &'static str,
    /// What it stands for.
    pub meaning: &'static str,
    /// Its unit in words.
    pub unit: &'static str,
    /// Which values it takes.
    pub kind: Kind,
}

/// A result as it stands on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its symbol.
    pub symbol: &'static str,
    /// What it stands for.
    pub meaning: &'static str,
    /// Its unit in words.
    pub unit: &'static str,
    /// Its number, or its numbers.
    pub value: String,
}

/// A check as it stands on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// What is given, symbol by symbol.
    pub given: String,
    /// What was printed.
    pub printed: String,
    /// What comes out here.
    pub computed: String,
    /// Whether the two agree as closely as the check asks.
    pub agrees: bool,
    /// Where it was printed and how well that is known.
    pub source: String,
}

/// The inputs of a formula.
#[must_use]
pub fn asked(formula: &Formula) -> Vec<Asked> {
    let one = |input: &Input| Asked {
        name: input.name,
        symbol: symbol(formula, input.name),
        meaning: input.meaning,
        unit: input.measure.words(),
        kind: input.kind,
    };
    formula.inputs.iter().map(one).collect()
}

/// What comes out for the texts of the inputs, in the order of the table.
///
/// # Errors
/// Says in words what is wrong with a text, or why there is no finite answer.
pub fn found(formula: &Formula, texts: &[String]) -> Result<Vec<Found>, Unanswered> {
    let plain: Vec<String> = formula.inputs.iter().zip(texts).map(|(input, text)| plain(input.kind, text)).collect();
    let named: Vec<(&str, &str)> =
        formula.inputs.iter().zip(&plain).map(|(input, text)| (input.name, text.as_str())).collect();
    let answer = formula.answer(&named)?;
    let one = |(result, (_, figure)): (&Output, &(_, Figure))| Found {
        symbol: symbol(formula, result.name),
        meaning: result.meaning,
        unit: result.measure.words(),
        value: written(figure.numbers()),
    };
    Ok(formula.results.iter().zip(answer.figures()).map(one).collect())
}

/// The checks of a formula, calculated anew.
#[must_use]
pub fn checked(formula: &Formula) -> Vec<Checked> {
    formula.checks.iter().map(|check| one_checked(formula, check)).collect()
}

/// The texts of the inputs that are given as on the command line; an input that is not among them keeps its example.
#[must_use]
pub fn texts(formula: &Formula, given: &[(&'static str, &'static str)]) -> Vec<String> {
    let one = |input: &Input| {
        let found = given.iter().find(|(name, _)| *name == input.name);
        let text = found.map_or(input.example, |(_, text)| text);
        if input.kind == Kind::List { text.replace(',', " ") } else { text.to_owned() }
    };
    formula.inputs.iter().map(one).collect()
}

fn one_checked(formula: &Formula, check: &Check) -> Checked {
    let answer = formula.answer(&check.inputs());
    let of = |numbers: &dyn Fn(&'static str) -> String| {
        let one = |(name, _): &(&'static str, _)| format!("{} = {}", symbol(formula, name), numbers(name));
        check.expected.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    let printed =
        |name| check.expected.iter().find(|(known, _)| *known == name).map_or(&[][..], |(_, numbers)| numbers);
    let computed = |name| answer.as_ref().ok().and_then(|answer| answer.figure(name)).map_or(&[][..], Figure::numbers);
    let given = |(name, text): &(&str, &str)| format!("{} = {}", symbol(formula, name), text.replace(',', " "));
    Checked {
        given: check.inputs().iter().map(given).collect::<Vec<_>>().join(", "),
        printed: of(&|name| written(printed(name))),
        computed: of(&|name| written(computed(name))),
        agrees: answer.as_ref().is_ok_and(|answer| check.agrees(answer)),
        source: format!("{} ({})", check.source, check.grade.words()),
    }
}

/// The symbol of an input or a result; its name where it has none.
fn symbol(formula: &Formula, name: &str) -> &'static str {
    formula.symbols.iter().find(|(_, known)| *known == name).map_or("", |(symbol, _)| symbol)
}

fn written(numbers: &[f64]) -> String {
    numbers.iter().map(|number| typed(*number).replace('-', "−")).collect::<Vec<_>>().join(" ")
}

/// What was typed, as the table of formulas reads it: decimal comma or point, minus sign or hyphen.
fn plain(kind: Kind, text: &str) -> String {
    match kind {
        Kind::Number | Kind::Whole => number(text).map_or_else(|_| text.to_owned(), |number| number.to_string()),
        Kind::List => list(text),
        Kind::Choice(_) => text.to_owned(),
    }
}
