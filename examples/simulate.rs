//! Runs a scenario file and prints the results document: `cargo run --release --example simulate -- FILE`.

use std::process::ExitCode;
use std::{env, fs, io};

use worthwhile::scenario::{self, MOST_BYTES};

fn main() -> ExitCode {
    match results(env::args().skip(1)) {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

/// The results document of the one file that is named.
fn results(mut arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let (Some(file), None) = (arguments.next(), arguments.next()) else {
        return Err("say which scenario to run: simulate FILE".to_owned());
    };
    let text = text_of(&file).map_err(|error| format!("{file}: {error}"))?;
    let scenario = scenario::read(&text).map_err(|fault| fault.to_string())?;
    serde_json::to_string_pretty(&scenario::results(&scenario)).map_err(|error| error.to_string())
}

/// The text of a file; of one that is too large only as much as shows that it is.
fn text_of(file: &str) -> io::Result<String> {
    use io::Read as _;
    let mut bytes = Vec::new();
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    fs::File::open(file)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
