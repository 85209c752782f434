//! What a teacher is told beside the lessons: the answers in words, and links that lead somewhere.

use std::rc::Rc;

use worthwhile::app::sitting::Sitting;
use worthwhile::app::{Answer, Role, Seat, Sight, bench, solution};
use worthwhile::scenario;
use worthwhile::text::{Language, Text};

use super::{IDS, lessons, open, scenario_of};

fn solutions(id: &str) -> Vec<(String, String)> {
    let lesson = Rc::new(open(id));
    let entry = scenario::Entry::named(scenario_of(&lesson)).expect("it ships");
    let scenario = Rc::new(entry.open().expect("it is good"));
    let asks = lesson.steps.iter().enumerate().filter_map(|(at, step)| Some((at, step, step.ask.as_ref()?)));
    let solved = asks.map(|(at, step, ask)| {
        let state = bench::scene(&Sitting::led(Rc::clone(&lesson)), at, &scenario);
        let answer = Rc::new(Answer::new(state.moment()));
        let says = solution(ask, &Sight::new(&state, answer), Text::of(Language::English));
        (step.name.clone(), says.unwrap_or_else(|| panic!("{id}: {}: no answer", step.name)))
    });
    solved.collect()
}

#[test]
fn the_answer_to_everything_can_be_said() {
    let said: Vec<(String, String)> = IDS.iter().flat_map(|id| solutions(id)).collect();
    let says = |name: &str, words: &str| {
        assert!(said.iter().any(|(step, says)| step == name && says == words), "{name}: {words}\n{said:#?}");
    };
    says("The other order", "2,155");
    says("Count it up", "$129.98");
    says("Where to act", "In this order: Discharge, Psychic cost (worry), Energy, Examination.");
    says("Why they left", "Advertising.");
    says("Make it fail", "One way: Bring Half would stay at up to 80.");
    says("Your forecast", "From 1,000 to 806. Highest: 1,378 in quarter 6. Lowest: 806 at the end.");
    says("The next link", "“The discharge, again.” Yes. It is still the weakest, and ten points there add $7.32.");
}

#[test]
fn a_first_lesson_takes_ten_minutes_and_its_steps_are_there() {
    let words = Text::of(Language::English).teach().first;
    let lesson = open(words.lesson);
    let mut now = 0;
    for minutes in words.plan {
        assert!(minutes.from == now && now < minutes.until && minutes.step < lesson.steps.len(), "minute {now}");
        now = minutes.until;
    }
    assert_eq!(now, 10);
}

#[test]
fn the_guide_for_teachers_tells_of_the_lessons_as_they_are() {
    let guide = include_str!("../../../docs/teaching.md");
    for lesson in lessons() {
        let row = format!("| {} | {} |", lesson.title, lesson.minutes);
        assert!(guide.contains(&row) && guide.contains(&format!("`#lesson={}`", lesson.id)), "{row}");
        assert!(guide.contains(&format!("**{}.**", lesson.title)), "{}: what to discuss", lesson.id);
    }
    for link in guide.split('`').filter(|word| word.starts_with("#lesson=")) {
        let seat = Seat::read(&link[1..]);
        assert_eq!(format!("#{}", seat.text()), link);
        let lesson = open(&seat.lesson.expect("a lesson"));
        assert!(seat.step.is_none_or(|step| step < lesson.steps.len()), "{link}");
    }
}

#[test]
fn every_role_is_found_in_an_address() {
    for role in Role::ALL {
        let seat = Seat { lesson: Some("dental-clinic".to_owned()), step: Some(2), role: *role };
        assert_eq!(Seat::read(&seat.text()), seat);
    }
}
