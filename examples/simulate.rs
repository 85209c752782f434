//! Runs a scenario file and prints the results document: `cargo run --release --example simulate -- FILE`.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use worthwhile::scenario::{self, MOST_BYTES};

fn main() -> ExitCode {
    match results(env::args_os().skip(1)) {
        Ok(json) => match writeln!(io::stdout(), "{json}") {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(why) => {
            // Nothing is left to tell where even this cannot be written.
            let _ = writeln!(io::stderr(), "{why}");
            ExitCode::from(2)
        }
    }
}

/// The results document of the one file that is named.
fn results(mut arguments: impl Iterator<Item = OsString>) -> Result<String, String> {
    let (Some(file), None) = (arguments.next(), arguments.next()) else {
        return Err("say which scenario to run: simulate FILE".to_owned());
    };
    let file = Path::new(&file);
    let text = text_of(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let scenario = scenario::read(&text).map_err(|fault| fault.to_string())?;
    serde_json::to_string_pretty(&scenario::results(&scenario)).map_err(|error| error.to_string())
}

/// The text of a file; of one that is too large only as much as shows that it is.
fn text_of(file: &Path) -> io::Result<String> {
    use io::Read as _;
    let mut bytes = Vec::new();
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    fs::File::open(file)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
