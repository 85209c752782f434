//! The words of the place where a lesson is written.

/// Words of the place where a lesson is written.
#[derive(Clone, Debug)]
pub struct AuthorWords {
    /// The place, as the list of lessons and the window name it.
    pub title: &'static str,
    /// What it is for.
    pub intro: &'static str,
    /// The title and the first step of a lesson that is begun anew.
    pub blank: [&'static str; 2],
    /// What can be done with the whole.
    pub ways: WayWords,
    /// The form, the text and the preview.
    pub parts: [&'static str; 3],
    /// What the text is, for whoever never saw one.
    pub text_how: &'static str,
    /// Nothing is wrong.
    pub sound: &'static str,
    /// What is wrong, given the fault.
    pub fault: fn(&str) -> String,
    /// Goes to the line of the text that is wrong.
    pub go_to: fn(usize) -> String,
    /// Why the form waits.
    pub locked: &'static str,
    /// Why there is no preview.
    pub unseen: &'static str,
    /// The preview is that of the text before it was wrong.
    pub past: &'static str,
    /// The browser did not keep it.
    pub unkept: &'static str,
    /// Words of the part about the lesson as a whole.
    pub whole: WholeWords,
    /// Words of a step.
    pub step: StepFormWords,
    /// Words of what is asked.
    pub ask: AskFormWords,
    /// Words of what is for the teacher.
    pub note: NoteFormWords,
    /// Takes one away, given what it is and its number.
    pub remove: fn(&str, usize) -> String,
    /// How prose is written.
    pub prose_how: &'static str,
}

/// What can be done with the whole.
#[derive(Clone, Copy, Debug)]
pub struct WayWords {
    /// One step back.
    pub undo: &'static str,
    /// Begins a lesson anew.
    pub fresh: &'static str,
    /// The lessons that ship; begins with a copy of one.
    pub copy: [&'static str; 2],
    /// Picks a file.
    pub open: &'static str,
    /// Saves a file.
    pub save: &'static str,
    /// Copies a link.
    pub link: &'static str,
    /// The link was copied; it could not be.
    pub linked: [&'static str; 2],
    /// Why there is no link, given its length and the greatest.
    pub too_long: fn(usize, usize) -> String,
    /// Why a file was not read.
    pub unread: &'static str,
    /// Takes the lesson as a student does.
    pub take: &'static str,
    /// Shows what else can be done with it.
    pub uses: &'static str,
    /// Why it can be neither taken nor taught with.
    pub waits: &'static str,
    /// Another lesson took the place of the one before, which `undo` brings back.
    pub replaced: &'static str,
}

/// Words of the lesson as a whole.
#[derive(Clone, Copy, Debug)]
pub struct WholeWords {
    /// All of it.
    pub title: &'static str,
    /// The title of the lesson.
    pub name: &'static str,
    /// Its name in files.
    pub id: &'static str,
    /// How long it runs.
    pub minutes: &'static str,
    /// What it is about.
    pub about: &'static str,
    /// Its scenario.
    pub scenario: &'static str,
    /// The scenario that it brings itself.
    pub own: &'static str,
    /// Takes what is on the page now for its scenario.
    pub here: &'static str,
}

/// Words of a step.
#[derive(Clone, Copy, Debug)]
pub struct StepFormWords {
    /// The steps.
    pub steps: &'static str,
    /// What can be done with the step: a new one after it, a copy, up, down, away.
    pub deeds: [&'static str; 5],
    /// What a new step is called.
    pub fresh: &'static str,
    /// The step as a whole, given its number.
    pub title: fn(usize) -> String,
    /// Its name.
    pub name: &'static str,
    /// What is said.
    pub says: &'static str,
    /// What is said afterwards.
    pub reveal: &'static str,
    /// What is in sight.
    pub scene: &'static str,
    /// The variant.
    pub variant: &'static str,
    /// The period, and the one where none is chosen.
    pub period: [&'static str; 2],
    /// The levers.
    pub levers: &'static str,
    /// The charts.
    pub charts: &'static str,
    /// What is pointed at, and nothing.
    pub points_at: [&'static str; 2],
    /// Where levers stand, the lever and its value.
    pub sets: [&'static str; 3],
    /// Adds a chart, a lever, and a lever that stands elsewhere.
    pub adds: [&'static str; 3],
    /// Levers stay as they were.
    pub goes_on: &'static str,
}

/// Words of what is asked.
#[derive(Clone, Copy, Debug)]
pub struct AskFormWords {
    /// What is asked.
    pub title: &'static str,
    /// Its kinds: nothing, a curve, a number with its interval, an order, a target, a failure, a cause, a choice, a mistake,
    /// a number.
    pub kinds: [&'static str; 10],
    /// The question.
    pub ask: &'static str,
    /// The figure, when it is read, and whose.
    pub figure: [&'static str; 3],
    /// When: in sight, at the end, in a period.
    pub when: [&'static str; 2],
    /// In a period, from 1.
    pub in_period: fn(usize) -> String,
    /// What is in sight, for a variant.
    pub in_sight: &'static str,
    /// The ends of an interval.
    pub ends: [&'static str; 2],
    /// The levers to choose from.
    pub levers: &'static str,
    /// A goal, its relation and its bound.
    pub goal: [&'static str; 3],
    /// Below and above.
    pub relations: [&'static str; 2],
    /// With how many levers.
    pub fewest: &'static str,
    /// A choice, why, and that it is right.
    pub choice: [&'static str; 3],
    /// How far off is right (percent).
    pub within: &'static str,
    /// What is said when it is right.
    pub right: &'static str,
    /// A hint.
    pub hint: &'static str,
    /// Adds a goal, a choice, a hint, a lever to choose from.
    pub adds: [&'static str; 4],
}

/// Words of what is for the teacher.
#[derive(Clone, Copy, Debug)]
pub struct NoteFormWords {
    /// All of it.
    pub title: &'static str,
    /// How long it takes.
    pub minutes: &'static str,
    /// What to do and to say.
    pub says: &'static str,
    /// A wrong answer, and what is behind it.
    pub expects: [&'static str; 2],
    /// A question, and what to say.
    pub asked: [&'static str; 2],
    /// A question to discuss.
    pub discuss: &'static str,
    /// Adds a wrong answer, a question that somebody asks, a question to discuss.
    pub adds: [&'static str; 3],
}
