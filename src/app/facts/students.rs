//! Who is in a class, and who moved what.

use super::class::name;
use crate::app::Sight;
use crate::app::class::{Class, Student};
use crate::charts::{Row, Table};
use crate::scenario::Lever;
use crate::text::Text;

/// Who is in, with what each is worth.
#[must_use]
pub fn students(class: &Class, text: &Text) -> Table {
    let words = text.class();
    let row = |(student, name): (&Student, String)| {
        let standing = student.code.standing();
        Row::plain(vec![name, standing.points.to_string(), (words.of)(standing.answered, standing.asked)])
    };
    let rows = class.students.iter().zip(names(class, text)).map(row).collect();
    Table { columns: words.who_columns.map(str::to_owned).to_vec(), rows }
}

/// What each is called: by the name that was typed, else by a number.
fn names(class: &Class, text: &Text) -> Vec<String> {
    let mut unnamed = 0;
    let name = |student: &Student| {
        if student.code.name.is_empty() {
            unnamed += 1;
            (text.class().who.1)(unnamed)
        } else {
            student.code.name.clone()
        }
    };
    class.students.iter().map(name).collect()
}

/// Which levers each moved.
#[must_use]
pub fn movers(class: &Class, sight: &Sight, text: &Text) -> Table {
    let words = text.class();
    let row = |(student, of): (&Student, String)| {
        let levers: Vec<String> = student.code.touched.iter().map(|lever| name(*lever, sight, text)).collect();
        Row::plain(vec![of, if levers.is_empty() { words.movers.1[2].to_owned() } else { levers.join(", ") }])
    };
    let rows = class.students.iter().zip(names(class, text)).map(row).collect();
    Table { columns: words.movers.1[..2].iter().map(|column| (*column).to_owned()).collect(), rows }
}

/// Which levers were moved, and by how many.
#[must_use]
pub fn touched(class: &Class, sight: &Sight, text: &Text) -> Table {
    let words = text.class();
    let n = class.students.len();
    let row = |(lever, by): (Lever, usize)| Row::plain(vec![name(lever, sight, text), (words.of)(by, n)]);
    let rows = class.touched().into_iter().map(row).collect();
    Table { columns: words.touched.1.map(str::to_owned).to_vec(), rows }
}
