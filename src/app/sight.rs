//! Everything in sight: what the page shows is a function of this.

use std::rc::Rc;

use super::answer::{Answer, Headline, balance};
use super::gallery::Gallery;
use super::moment::Moment;
use super::place::Place;
use super::playing::Playing;
use super::state::State;
use crate::explore::Who;
use crate::explore::ledger::Question;
use crate::model::{Balance, Group, Key, Period, Run, Setting};
use crate::scenario::{Budget, Charge, Lever, Span};

/// The moment, the period and what the model answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Sight {
    /// The scenario, what was made of it, and the variant.
    pub moment: Moment,
    /// The period in sight, from 0.
    pub period: usize,
    /// The lever that is asked about.
    pub asked: Lever,
    /// The lever that answers for it: the weakest stage for a service made of stages.
    pub varied: Lever,
    /// The figures on the page.
    pub gallery: Gallery,
    /// Whether a lever, or the period in sight, is being held.
    pub held: bool,
    /// Whether the periods pass by themselves.
    pub playing: Playing,
    /// The runs.
    pub answer: Rc<Answer>,
}

impl Sight {
    /// What is in sight in a state, with the runs of its moment.
    #[must_use]
    pub fn new(state: &State, answer: Rc<Answer>) -> Self {
        let (moment, period) = (state.moment().clone(), state.period());
        let (asked, varied) = (state.asked(), state.varied());
        Self {
            moment,
            period,
            asked,
            varied,
            gallery: state.gallery(),
            held: state.is_preview(),
            playing: state.playing(),
            answer,
        }
    }

    /// The run of the variant in sight.
    #[must_use]
    pub fn run(&self) -> &Run {
        self.answer.run(self.moment.variant)
    }

    /// The run of the baseline.
    #[must_use]
    pub fn baseline(&self) -> &Run {
        &self.answer.baseline
    }

    /// Whether there is nothing to compare: the baseline as shipped.
    #[must_use]
    pub fn is_baseline(&self) -> bool {
        self.moment.is_baseline()
    }

    /// The period in sight.
    #[must_use]
    pub fn now(&self) -> Option<&Period> {
        self.run().periods.get(self.period)
    }

    /// The same period of the baseline.
    #[must_use]
    pub fn was(&self) -> Option<&Period> {
        self.baseline().periods.get(self.period)
    }

    /// Whose satisfaction and loyalty are shown: regulars, or newcomers where there are no regulars.
    #[must_use]
    pub fn who(&self) -> Who {
        self.now().map_or(Who::Regulars, |period| Who::of(&period.all))
    }

    /// The three numbers now, and at the baseline.
    #[must_use]
    pub fn headlines(&self) -> Option<(Headline, Headline)> {
        let headline = |group: &Group| Headline::new(group, self.who());
        Some((headline(&self.now()?.all), headline(&self.was()?.all)))
    }

    /// The customer's account now, and at the baseline.
    #[must_use]
    pub fn balances(&self) -> Option<(Balance, Balance)> {
        let now = balance(&self.moment.edited, self.moment.variant, self.now()?);
        Some((now, balance(&self.moment.shipped, 0, self.was()?)))
    }

    /// What a lever shows, and what it shows at the baseline.
    #[must_use]
    pub fn settings(&self, lever: Lever) -> (Option<Setting>, Option<Setting>) {
        let now = self.moment.edited.shown(self.moment.variant, self.period, lever);
        (now, self.came(0, lever))
    }

    /// What a lever shows in the scenario as shipped, in the variant in sight: where restoring puts it.
    #[must_use]
    pub fn shipped(&self, lever: Lever) -> Option<Setting> {
        self.came(self.moment.variant, lever)
    }

    /// What a lever shows in the scenario as shipped; a stage of a service that came as one score shows that score.
    fn came(&self, variant: usize, lever: Lever) -> Option<Setting> {
        let shown = |lever| self.moment.shipped.shown(variant, self.period, lever);
        match lever {
            Lever::Input(_) => shown(lever),
            Lever::Stage(_) => shown(lever).or_else(|| shown(Lever::Input(Key::ScoreService))),
        }
    }

    /// The inputs that stand in a place: how stages combine stands with the stages of the service, where it has any.
    pub fn keys(&self, place: Place) -> impl Iterator<Item = Key> {
        let with_stages = 0 < self.n_stages();
        place.keys().filter(move |key| !(with_stages && *key == Key::ServiceBlend))
    }

    /// How many stages the service has in the variant and the period in sight; none where it is one score.
    #[must_use]
    pub fn n_stages(&self) -> usize {
        self.moment.edited.inputs_at(self.moment.variant, self.period).map_or(0, |inputs| inputs.stages().len())
    }

    /// How far the slider of a lever goes.
    #[must_use]
    pub fn span(&self, lever: Lever) -> Span {
        let span = self.moment.shipped.span_of(lever);
        match self.moment.edited.shown(self.moment.variant, self.period, lever) {
            Some(Setting::Number(value)) => span.stretched(value, lever),
            _ => span,
        }
    }

    /// What the reader's improvements cost in the period in sight, and how that stands against the budget.
    #[must_use]
    pub fn charge(&self) -> (Charge, Budget) {
        let charge = self.moment.charge(self.period);
        let budget = charge.against(self.moment.shipped.budget);
        (charge, budget)
    }

    /// Why the figures are not those of the baseline; no question where there is nothing to compare.
    #[must_use]
    pub fn question(&self) -> Option<Question> {
        let baseline = Rc::clone(self.moment.shipped.course_of(0));
        let present = self.moment.course_of(self.moment.variant);
        (baseline != present).then_some(Question { baseline, present, period: self.period, who: self.who() })
    }
}
