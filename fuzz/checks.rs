//! What must hold for any bytes whatsoever. The fuzz targets and a native test run it.

use worthwhile::app::link::LONGEST;
use worthwhile::app::picture::{embed_png, embed_svg, extract};
use worthwhile::app::{Kept, Link};
use worthwhile::lesson::{self, Basis};
use worthwhile::model::simulate;
use worthwhile::scenario::{Entry, Fault, LIBRARY, Scenario, read};

thread_local! {
    /// The library, read once.
    static SHIPPED: Vec<Result<Scenario, Fault>> = LIBRARY.iter().map(Entry::open).collect();
}

fn library(entry: &Entry) -> Result<Scenario, Fault> {
    let place = LIBRARY.iter().position(|known| known == entry).expect("an entry of the library");
    SHIPPED.with(|shipped| shipped[place].clone())
}

/// What stands behind `#`: refused, or a state whose own link opens it again.
pub fn link(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(Some(link)) = Link::parse(text) else { return };
    let _ = link.needs();
    let Ok(kept) = link.kept(&library) else { return };
    runs(&kept);
    let Ok(made) = Link::to(&kept) else { return };
    assert!(made.len() <= LONGEST);
    let again = Link::parse(&made).expect("its own link").expect("a link").kept(&library).expect("its own link");
    assert_eq!(again, kept);
}

/// A file: refused, or a scenario or a state that is written and read as it was.
pub fn file(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(scenario) = read(text) {
        let again = read(&scenario.text()).expect("its own file");
        assert_eq!(format!("{again:?}"), format!("{scenario:?}"));
    }
    let _ = Kept::needs(text);
    if let Ok(kept) = Kept::read(text, &library) {
        runs(&kept);
        let again = Kept::read(&kept.text(), &library).expect("its own text");
        assert_eq!(again.text(), kept.text());
        assert_eq!(again, kept);
    }
}

/// A picture: refused, or what it carries survives being written into it again.
pub fn picture(data: &[u8]) {
    let Ok(Some(kept)) = extract(data) else { return };
    let again = match str::from_utf8(data) {
        Ok(text) => embed_svg(text, &kept).map(String::into_bytes),
        Err(_) => embed_png(data, &kept),
    };
    assert_eq!(extract(&again.expect("it was a picture")), Ok(Some(kept)));
}

/// The text of a lesson: refused in one of its lines, or a lesson that is written and read as it was.
pub fn lesson(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let n_lines = text.lines().count().max(1);
    let lesson = match lesson::read(text) {
        Ok(lesson) => lesson,
        Err(fault) => {
            assert!((1..=n_lines).contains(&fault.line));
            return;
        }
    };
    assert_eq!(lesson::read(&lesson.text()).expect("its own text"), lesson);
    let scenario = match &lesson.basis {
        Basis::Shipped(id) => library(Entry::named(id).expect("of the library")),
        Basis::Own(json) => read(json),
    };
    if let Err(fault) = lesson::check(text, &scenario.expect("readable")) {
        assert!((1..=n_lines).contains(&fault.line));
    }
}

/// Every figure of the run in sight is a number.
fn runs(kept: &Kept) {
    let moment = &kept.stand.moment;
    let run = simulate(&moment.course_of(moment.variant));
    assert_eq!(run.periods.len(), moment.edited.n_periods);
    assert!(run.periods.iter().all(|period| period.profit.is_finite() && period.wait_minutes.is_finite()));
}
