//! Times one variant of `dental-clinic` (20 periods) and prints it; nothing is asserted.

use std::hint::black_box;
use std::time::{Duration, Instant};

use worthwhile::model::simulate;
use worthwhile::scenario::{Entry, Fault};

fn main() -> Result<(), Fault> {
    let Some(entry) = Entry::named("dental-clinic") else { return Ok(()) };
    let scenario = entry.open()?;
    for (variant, course) in scenario.courses().iter().enumerate() {
        let name = scenario.variant_id(variant);
        print(&format!("simulate {name}"), 50, || drop(black_box(simulate(black_box(course)))));
        print(&format!("course and simulate {name}"), 50, || {
            drop(black_box(scenario.course(black_box(variant)).map(|course| simulate(&course))));
        });
    }
    print("read and check the scenario", 5, || drop(black_box(entry.open())));
    Ok(())
}

/// Prints the least and the median time of one call, over 200 rounds of `n` calls.
fn print(what: &str, n: u32, call: impl Fn()) {
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..200 {
        let start = Instant::now();
        for _ in 0..n {
            call();
        }
        times.push(start.elapsed() / n);
    }
    times.sort_unstable();
    println!("{what}: least {:.1} µs, median {:.1} µs", micros(times[0]), micros(times[100]));
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
