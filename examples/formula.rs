//! Calculates one published formula: `cargo run --release --example formula -- NAME key=value …`; lists them without
//! arguments.

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use worthwhile::model::formulas::{FORMULAS, calculate};

fn main() -> ExitCode {
    let arguments: Vec<String> =
        env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    match reply(&arguments) {
        Ok(text) => match writeln!(io::stdout(), "{text}") {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

/// The results of the named formula as JSON, or the list of all formulas.
///
/// # Errors
/// Says in one line what is wrong.
pub fn reply(arguments: &[String]) -> Result<String, String> {
    let Some((name, inputs)) = arguments.split_first() else {
        return Ok(listing());
    };
    let pair = |input: &String| match input.split_once('=') {
        Some((key, text)) => Ok((key.to_owned(), text.to_owned())),
        None => Err(format!("{input:?} is not key=value")),
    };
    let inputs: Vec<(String, String)> = inputs.iter().map(pair).collect::<Result<_, _>>()?;
    let inputs: Vec<(&str, &str)> = inputs.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect();
    let answer = calculate(name, &inputs).map_err(|why| why.to_string())?;
    serde_json::to_string(&answer).map_err(|error| error.to_string())
}

/// What there is to calculate: names, inputs with examples and units, results and sources.
fn listing() -> String {
    let formulas: Vec<String> = FORMULAS.iter().map(ToString::to_string).collect();
    format!("cargo run --release --example formula -- NAME key=value … (lists as 1,2,3)\n\n{}", formulas.join("\n"))
}
