//! Words of the results of a class.

/// Words of the results of a class.
#[derive(Clone, Debug)]
pub struct ClassWords {
    /// Opens it in the list of lessons.
    pub open: &'static str,
    /// What it is for.
    pub intro: &'static str,
    /// The field for codes, and what can stand there.
    pub codes: (&'static str, &'static str),
    /// Picks a file.
    pub file: &'static str,
    /// Empties the field.
    pub clear: &'static str,
    /// A file that could not be read.
    pub unread: &'static str,
    /// Words of the camera.
    pub camera: CameraWords,
    /// How many are in.
    pub n_in: fn(usize) -> String,
    /// How many codes stood there again.
    pub repeats: fn(usize) -> String,
    /// The lines without a code.
    pub without: fn(&str) -> String,
    /// The list of bad codes.
    pub bad: &'static str,
    /// A bad code: its line, how it begins, what is wrong.
    pub bad_one: fn(usize, &str, &str) -> String,
    /// The list of who is in; a student without a name, by number.
    pub who: (&'static str, fn(usize) -> String),
    /// Columns of that list: name, points, answered.
    pub who_columns: [&'static str; 3],
    /// How many of how many.
    pub of: fn(usize, usize) -> String,
    /// The answers, and a step with its number and name.
    pub answers: (&'static str, fn(usize, &str) -> String),
    /// How many answered, and what that is worth in the mean.
    pub answered: fn(usize, Option<u8>) -> String,
    /// How many are right in the end, how many of them at the first try, of how many.
    pub right: fn(usize, usize, usize) -> String,
    /// Nobody answered.
    pub nobody: &'static str,
    /// A curve: what the drawing shows; of few students.
    pub curve: [&'static str; 2],
    /// How numbers spread: a quarter is below, half are below, three quarters are below, and what the model says.
    pub spread: fn([&str; 3], &str) -> String,
    /// What few students say, each, and what the model says.
    pub said: fn(&[String], &str) -> String,
    /// How many intervals hold it.
    pub held: fn(usize, usize) -> String,
    /// The columns of the table of a spread: the shares of the class, then the model.
    pub columns: [&'static str; 6],
    /// The same columns of few students: the lowest, the middle, the highest, then the model.
    pub columns_few: [&'static str; 4],
    /// The first column where there are no periods.
    pub number: &'static str,
    /// Columns of an order: lever, place in the mean, how many put it first, the model's place.
    pub order: [&'static str; 4],
    /// Columns of choices: what, how many, whether it is right.
    pub choices: [&'static str; 3],
    /// What is right.
    pub is_right: &'static str,
    /// Which levers were moved, and the columns: lever, how many students.
    pub touched: (&'static str, [&'static str; 2]),
    /// Who moved which, and its columns: name, levers; what stands there for none.
    pub movers: (&'static str, [&'static str; 3]),
    /// Shows the numbers of a drawing.
    pub numbers: &'static str,
    /// What is wrong with a code.
    pub faults: CodeFaultWords,
}

/// Words of the camera.
#[derive(Clone, Debug)]
pub struct CameraWords {
    /// Begins to scan; ends it.
    pub doing: [&'static str; 2],
    /// What is seen.
    pub picture: &'static str,
    /// How to.
    pub how: &'static str,
    /// How many were scanned.
    pub scanned: fn(usize) -> String,
    /// Why there is no camera: the page is not secure; it was refused; there is none.
    pub troubles: [&'static str; 3],
}

/// What is wrong with a code.
#[derive(Clone, Debug)]
pub struct CodeFaultWords {
    /// It is none.
    pub no_code: &'static str,
    /// A newer program made it.
    pub newer: &'static str,
    /// Its end is missing.
    pub cut: &'static str,
    /// A letter of it was changed.
    pub changed: &'static str,
    /// It is of another lesson, by its name in files.
    pub other_lesson: fn(&str) -> String,
    /// It is of another edition of the lesson.
    pub other_text: &'static str,
}
