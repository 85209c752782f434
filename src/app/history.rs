//! What was done, so that it can be undone: a tree of steps. Of inputs only, never of views; bounded.

use super::moment::Moment;

/// So many steps are kept beside the one that everything began with.
pub const MOST_STEPS: usize = 200;

/// Names a step; a later step has a larger name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId(u32);

/// The steps that were taken, and where the reader is among them. What was undone stays as a branch.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// In order of their names, so a step stands after the one it came from.
    steps: Vec<Step>,
    /// The position of the present step.
    present: usize,
    /// How many there have ever been.
    n_taken: u32,
}

/// Where a step stands to the present one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// On the way to the present one.
    Done,
    /// It is the present one.
    Present,
    /// It was undone and can be redone.
    Undone,
    /// On another branch.
    Elsewhere,
}

/// A step as a list shows it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row<'a> {
    /// Its name.
    pub id: StepId,
    /// The moment it came from; none for the first that is kept.
    pub before: Option<&'a Moment>,
    /// The moment it led to.
    pub moment: &'a Moment,
    /// How many branches away from the present line.
    pub depth: usize,
    /// Where it stands.
    pub standing: Standing,
}

/// What was done, and the moment it led to.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    id: StepId,
    parent: Option<StepId>,
    /// Where redo leads.
    onward: Option<StepId>,
    moment: Moment,
}

impl History {
    /// A history that begins here.
    #[must_use]
    pub fn new(present: Moment) -> Self {
        let first = Step { id: StepId(0), parent: None, onward: None, moment: present };
        Self { steps: vec![first], present: 0, n_taken: 1 }
    }

    /// The present moment.
    #[must_use]
    pub fn present(&self) -> &Moment {
        &self.here().moment
    }

    /// The moment before the present one; none where there is nothing to undo.
    #[must_use]
    pub fn past(&self) -> Option<&Moment> {
        self.step(self.here().parent?).map(|step| &step.moment)
    }

    /// The moment that was undone last; none where there is nothing to redo.
    #[must_use]
    pub fn future(&self) -> Option<&Moment> {
        self.step(self.here().onward?).map(|step| &step.moment)
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn has_past(&self) -> bool {
        self.past().is_some()
    }

    /// Whether there is something to redo.
    #[must_use]
    pub fn has_future(&self) -> bool {
        self.future().is_some()
    }

    /// One step on. A moment like the present one is no step; one that was undone is taken again, any other begins a
    /// branch.
    #[must_use]
    pub fn then(mut self, next: Moment) -> Self {
        if next == *self.present() {
            return self;
        }
        let parent = self.here().id;
        let mut children = self.steps.iter().filter(|step| step.parent == Some(parent));
        if let Some(known) = children.find(|step| step.moment == next).map(|step| step.id) {
            return self.jump(known);
        }
        let id = StepId(self.n_taken);
        self.n_taken = self.n_taken.saturating_add(1);
        self.steps[self.present].onward = Some(id);
        self.present = self.steps.len();
        self.steps.push(Step { id, parent: Some(parent), onward: None, moment: next });
        while MOST_STEPS + 1 < self.steps.len() {
            self.forget();
        }
        self
    }

    /// One step back; nothing where there is no past.
    #[must_use]
    pub fn undo(self) -> Self {
        let parent = self.here().parent;
        self.going(parent)
    }

    /// One undone step on again; nothing where there is none.
    #[must_use]
    pub fn redo(self) -> Self {
        let onward = self.here().onward;
        self.going(onward)
    }

    /// To any step that is kept; nothing where it is not. Redo then leads on along its branch.
    #[must_use]
    pub fn jump(self, to: StepId) -> Self {
        let mut history = self.going(Some(to));
        let path = history.path();
        for (parent, child) in path.iter().skip(1).zip(&path) {
            let child = history.steps[*child].id;
            history.steps[*parent].onward = Some(child);
        }
        history
    }

    /// Every step that is kept: the present line newest first, each other branch above the step where it leaves.
    #[must_use]
    pub fn rows(&self) -> Vec<Row<'_>> {
        let mut rows = Vec::with_capacity(self.steps.len());
        self.list(0, 0, &self.path(), &mut rows);
        rows
    }

    /// Lists a step and all that came of it, newest first.
    fn list<'a>(&'a self, from: usize, depth: usize, path: &[usize], rows: &mut Vec<Row<'a>>) {
        let mut line = vec![from];
        while let Some(next) = line.last().and_then(|last| self.next(*last)) {
            line.push(next);
        }
        for (i, position) in line.iter().enumerate().rev() {
            let on = line.get(i + 1);
            for branch in self.children(*position).rev().filter(|child| Some(child) != on) {
                self.list(branch, depth + 1, path, rows);
            }
            rows.push(self.row(*position, depth, path));
        }
    }

    fn row(&self, position: usize, depth: usize, path: &[usize]) -> Row<'_> {
        let step = &self.steps[position];
        let standing = if position == self.present {
            Standing::Present
        } else if path.contains(&position) {
            Standing::Done
        } else if depth == 0 {
            Standing::Undone
        } else {
            Standing::Elsewhere
        };
        let before = step.parent.and_then(|parent| self.step(parent)).map(|parent| &parent.moment);
        Row { id: step.id, before, moment: &step.moment, depth, standing }
    }

    /// The step that goes on from one: where redo leads, else the newest; none at the end of a line.
    fn next(&self, position: usize) -> Option<usize> {
        let onward = self.steps[position].onward.and_then(|id| self.position(id));
        onward.or_else(|| self.children(position).next_back())
    }

    fn children(&self, of: usize) -> impl DoubleEndedIterator<Item = usize> {
        let parent = Some(self.steps[of].id);
        (of..self.steps.len()).filter(move |position| self.steps[*position].parent == parent)
    }

    /// The positions from the present step to the first.
    fn path(&self) -> Vec<usize> {
        let back = |position: &usize| self.steps[*position].parent.and_then(|parent| self.position(parent));
        std::iter::successors(Some(self.present), back).collect()
    }

    /// Forgets the oldest end of a branch; where there is no branch, the first step of all.
    fn forget(&mut self) {
        let path = self.path();
        let is_end = |position: &usize| !path.contains(position) && self.children(*position).next().is_none();
        let oldest = (0..self.steps.len()).find(is_end).unwrap_or(0);
        let gone = self.steps.remove(oldest).id;
        self.present -= usize::from(oldest < self.present);
        for step in &mut self.steps {
            step.parent = step.parent.filter(|parent| *parent != gone);
            step.onward = step.onward.filter(|onward| *onward != gone);
        }
    }

    fn going(mut self, to: Option<StepId>) -> Self {
        if let Some(to) = to.and_then(|to| self.position(to)) {
            self.present = to;
        }
        self
    }

    fn here(&self) -> &Step {
        &self.steps[self.present]
    }

    fn step(&self, id: StepId) -> Option<&Step> {
        self.position(id).map(|position| &self.steps[position])
    }

    fn position(&self, id: StepId) -> Option<usize> {
        let position = self.steps.partition_point(|step| step.id < id);
        (self.steps.get(position)?.id == id).then_some(position)
    }
}

impl StepId {
    /// Its number, from 0 for the first step of all.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }
}
