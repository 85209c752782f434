//! A step of a command: it says what it does, runs, and says how long it took.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Nothing, or in words what went wrong.
pub type Outcome = Result<(), String>;

/// The folder of the repository.
pub fn root() -> PathBuf {
    let xtask = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().map(PathBuf::from).unwrap_or(xtask)
}

/// Does the work under a name; `about` says roughly how long it takes.
pub fn step(name: &str, about: &str, work: impl FnOnce() -> Outcome) -> Outcome {
    println!("\n── {name} ({about})");
    let start = Instant::now();
    work().map_err(|why| format!("Step “{name}”: {why}"))?;
    println!("── {name}: done in {}", spoken(start.elapsed()));
    Ok(())
}

/// Runs a program to its end, its output on the screen.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| format!("{} did not start: {error}", said(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}.", said(command))) }
}

/// What a program prints, or nothing when it is missing or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A command that runs in the folder of the repository.
pub fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).args(arguments);
    command
}

/// A time as people say it: "4.2 s", "3 min 20 s".
pub fn spoken(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {} s", seconds / 60, seconds % 60)
    }
}

fn said(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_spoken_in_seconds_then_minutes() {
        assert_eq!(spoken(Duration::from_millis(4_240)), "4.2 s");
        assert_eq!(spoken(Duration::from_secs(200)), "3 min 20 s");
    }

    #[test]
    fn a_step_that_fails_says_its_name() {
        let outcome = step("Try", "at once", || Err("no".to_owned()));
        assert_eq!(outcome, Err("Step “Try”: no".to_owned()));
    }

    #[test]
    fn a_program_that_fails_is_an_error_with_its_words() {
        let outcome = run(&mut command("false", &[]));
        assert!(outcome.is_err_and(|why| why.starts_with("false ended with")));
    }
}
