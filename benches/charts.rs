//! How long a chart takes to draw: each against its target, natively. `cargo bench --bench charts`.

use std::hint::black_box;
use std::process::ExitCode;
use std::rc::Rc;
use std::time::{Duration, Instant};

use worthwhile::app::facts::{Lines, Question, balance_facts, brackets, curve_facts, response_facts};
use worthwhile::app::{Action, Answer, Sight, State};
use worthwhile::charts::{Chart, TimeFacts, Topic, balance, loyalty_curve, over_time, response};
use worthwhile::scenario::Entry;
use worthwhile::text::{Language, Numbers, Text};

/// A chart may take so long.
const TARGET: Duration = Duration::from_millis(1);
/// How often each is drawn.
const N_TIMES: u32 = 500;

fn main() -> ExitCode {
    let text = Text::of(Language::English);
    let scenario = Entry::named("dental-clinic").expect("built in").open().expect("built-in scenarios are good");
    let state = State::opened(Rc::new(scenario)).after(Action::Choose(1));
    let sight = Sight::new(&state, Rc::new(Answer::new(state.moment())));
    let numbers = Numbers { currency: sight.moment.shipped.currency };
    let width = 560.0;

    let account = balance_facts(&sight).expect("the shown period is in the run");
    let lines = Lines { now: Question::now(&sight).answer(), baseline: Question::baseline(&sight).answer() };
    let answer = response_facts(&sight, &lines, text).expect("service is a number");
    let curve = curve_facts(&sight).expect("the shown period is in the run");
    let course = TimeFacts {
        now: sight.run(),
        baseline: sight.baseline(),
        shown: sight.period,
        period_word: sight.moment.edited.period,
        brackets: brackets(&sight, text),
        is_baseline: sight.is_baseline(),
    };
    let mut all = vec![
        timed("balance", || balance(&account, width, text, numbers)),
        timed("response", || response(&answer, width, text, numbers)),
        timed("loyalty curve", || loyalty_curve(&curve, width, text, numbers)),
    ];
    let over_time =
        |topic: &Topic| timed(&format!("{topic:?} over time"), || over_time(*topic, &course, width, text, numbers));
    all.extend(Topic::ALL.iter().map(over_time));
    if all.into_iter().all(|is_fast| is_fast) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Draws a chart many times and says how long the median took; whether that is fast enough.
fn timed(name: &str, draw: impl Fn() -> Chart) -> bool {
    let mut times: Vec<Duration> = (0..N_TIMES)
        .map(|_| {
            let start = Instant::now();
            black_box(draw());
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    let median = times[times.len() / 2];
    println!("{name}: {median:.1?} (target {TARGET:?})");
    median < TARGET
}
