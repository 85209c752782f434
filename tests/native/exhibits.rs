//! The figures that stand on the page when the reader asks for them: of every scenario, at every width.

use std::rc::Rc;

use worthwhile::app::facts::{course, exhibit, first, why_moved};
use worthwhile::app::{Action, Answer, Recast, Sight, State};
use worthwhile::charts::{Chart, Class, Detail, Mark};
use worthwhile::explore::Exhibit;
use worthwhile::explore::ledger::{Figure, Ledger};
use worthwhile::scenario::LIBRARY;
use worthwhile::text::{Language, Text};

use super::charts::layout::faults;

/// Every scenario and variant; some split, some with the service taken apart.
fn sights() -> impl Iterator<Item = (String, Sight)> {
    LIBRARY.iter().flat_map(|entry| {
        let opened = State::opened(Rc::new(entry.open().expect("it ships")));
        let n_variants = opened.moment().edited.n_variants();
        (0..n_variants).flat_map(move |variant| {
            let chosen = opened.clone().after(Action::Choose(variant));
            let recast = |made| chosen.clone().after(Action::Recast(made));
            let states = [chosen.clone(), recast(Recast::Split), recast(Recast::TakeApart)];
            states.into_iter().enumerate().map(move |(i, state)| {
                let answer = Rc::new(Answer::new(state.moment()));
                (format!("{} {variant} {i}", entry.id), Sight::new(&state, answer))
            })
        })
    })
}

#[track_caller]
fn check(name: &str, chart: &Chart) {
    assert!(!chart.title.is_empty() && !chart.caption.is_empty() && !chart.description.is_empty(), "{name}");
    assert!(!chart.table.rows.is_empty(), "{name} has no twin");
    let said = [&chart.title, &chart.caption, &chart.description];
    let cells = chart.table.rows.iter().flat_map(|row| &row.cells);
    for words in said.into_iter().chain(cells) {
        assert!(!words.contains("NaN") && !words.contains("inf"), "{name}: {words}");
    }
    let faults = faults(chart);
    assert!(faults.is_empty(), "{name}: {faults:?}");
}

#[test]
fn every_figure_is_drawn_with_words_and_a_twin() {
    let text = Text::of(Language::English);
    for (name, sight) in sights() {
        for asked in Exhibit::ALL {
            for width in [300.0, 400.0, 560.0, 1000.0] {
                if let Some(chart) = exhibit(*asked, &sight, width, text) {
                    check(&format!("{name} {} at {width}", asked.id()), &chart);
                }
            }
        }
    }
}

#[test]
fn a_figure_in_less_detail_is_the_same_as_far_as_it_goes() {
    let text = Text::of(Language::English);
    for (name, sight) in sights() {
        for asked in [Exhibit::Balance, Exhibit::Curve, Exhibit::Time, Exhibit::Earnings] {
            let drawn = |detail| {
                let room = (480.0, detail);
                first(asked, &sight, room, text).or_else(|| course(asked, &sight, room, text)).expect("it is drawn")
            };
            let (whole, drawing, title) = (drawn(Detail::Whole), drawn(Detail::Drawing), drawn(Detail::Title));
            let told = |chart: &Chart| (chart.title.clone(), chart.caption.clone());
            assert_eq!((&drawing.drawing, told(&drawing)), (&whole.drawing, told(&whole)), "{name} {asked:?}");
            assert_eq!(told(&title), told(&whole), "{name} {asked:?}");
        }
    }
}

#[test]
fn figures_that_need_nothing_more_are_drawn_for_every_scenario() {
    let text = Text::of(Language::English);
    for (name, sight) in sights() {
        for asked in [Exhibit::Gaps, Exhibit::Shares, Exhibit::Lifetime, Exhibit::Return, Exhibit::Chain] {
            assert!(exhibit(asked, &sight, 480.0, text).is_some(), "{name} {}", asked.id());
        }
    }
}

#[test]
fn a_split_and_a_service_taken_apart_have_figures() {
    let text = Text::of(Language::English);
    let drawn = |i: usize, asked| {
        sights()
            .filter(|(name, _)| name.ends_with(&format!(" {i}")))
            .all(|(_, s)| exhibit(asked, &s, 480.0, text).is_some())
    };
    assert!(drawn(1, Exhibit::Segments));
    assert!(drawn(2, Exhibit::Stages));
}

#[test]
fn every_move_is_told_by_its_parts() {
    let text = Text::of(Language::English);
    for (name, sight) in sights().filter(|(name, _)| name.ends_with(" 0")) {
        let Some(explained) = sight.question().and_then(Ledger::explain) else { continue };
        for figure in Figure::ALL {
            for width in [300.0, 560.0] {
                check(&format!("{name} {figure:?}"), &why_moved(&explained, *figure, &sight, width, text));
            }
        }
    }
}

#[test]
fn a_move_that_can_hardly_be_read_does_not_fill_the_drawing() {
    let (_, sight) = sights().find(|(name, _)| name == "hospital-chain 1 0").expect("it ships");
    let explained = sight.question().and_then(Ledger::explain).expect("the best stage was improved");
    let chart = why_moved(&explained, Figure::Satisfaction, &sight, 480.0, Text::of(Language::English));
    let place = |class| {
        let dots = chart.drawing.marks.iter().filter(|mark| mark.class() == class);
        let mut places = dots.filter_map(|mark| if let Mark::Circle { at, .. } = mark { Some(at.0) } else { None });
        places.next().expect("a dot")
    };
    let apart = (place(Class::DotSatisfaction) - place(Class::DotPast)).abs();
    assert!(apart < 24.0, "{} moved {apart} px", chart.title);
}
