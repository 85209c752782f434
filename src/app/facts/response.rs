//! The response to the lever that is asked about.

use std::rc::Rc;

use crate::app::{Sight, baseline_alike};
use crate::charts::ResponseFacts;
use crate::explore::{Grain, Response, ResponsePoint, Who};
use crate::model::{FIELDS, Key, Kind, Layer, Setting};
use crate::scenario::{Lever, Scenario, Span};
use crate::text::Text;

/// Satisfaction and loyalty over the lever, now and at baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    /// In the variant in sight.
    pub now: Vec<ResponsePoint>,
    /// At baseline.
    pub baseline: Vec<ResponsePoint>,
}

/// What the lines of the response are to answer.
#[derive(Clone, Debug)]
pub struct Question {
    scenario: Rc<Scenario>,
    variant: usize,
    period: usize,
    lever: Lever,
    span: Span,
    who: Who,
    grain: Grain,
}

/// A question with its runs, which answer others too.
#[derive(Debug)]
pub struct Answered {
    question: Question,
    response: Response,
}

impl Answered {
    /// The runs that answer a question; those of an earlier one where they are the same.
    #[must_use]
    pub fn after(earlier: Option<Self>, question: Question) -> Self {
        match earlier {
            Some(Self { question: known, response }) if known.has_runs_of(&question) => Self { question, response },
            Some(_) | None => {
                let Question { scenario, variant, period, lever, span, .. } = &question;
                Self { response: Response::new(scenario, *lever, *span, (*variant, *period)), question }
            }
        }
    }

    /// The lines.
    pub fn lines(&mut self) -> Vec<ResponsePoint> {
        self.response.read(self.question.period, self.question.who, self.question.grain)
    }
}

impl Question {
    /// What is asked in the variant in sight.
    #[must_use]
    pub fn now(sight: &Sight) -> Self {
        Self::new(sight, &sight.moment.edited, sight.moment.variant)
    }

    /// What is asked of the baseline.
    #[must_use]
    pub fn baseline(sight: &Sight) -> Self {
        let shipped = &sight.moment.shipped;
        let is_stage = matches!(sight.varied, Lever::Stage(_)) && shipped.base.stages().is_empty();
        let alike = if is_stage { baseline_alike(&sight.moment).ok() } else { None };
        Self::new(sight, alike.as_ref().unwrap_or(shipped), 0)
    }

    fn new(sight: &Sight, scenario: &Rc<Scenario>, variant: usize) -> Self {
        let (lever, span, who) = (sight.varied, sight.span(sight.varied), sight.who());
        let grain = if sight.held { Grain::Coarse } else { Grain::Fine };
        Self { scenario: Rc::clone(scenario), variant, period: sight.period, lever, span, who, grain }
    }

    /// Whether the same runs answer another question: the scenarios are the same but for the lever, whose every position is
    /// tried anyway, and it is moved in the same place. Each has to lead to the other, since moving a lever of several
    /// segments to its end can lose what told them apart.
    #[must_use]
    pub fn has_runs_of(&self, other: &Self) -> bool {
        let same_axis = self.variant == other.variant && self.lever == other.lever && self.span == other.span;
        let same_place = || self.scenario.holds_alike(self.variant, self.period, other.period);
        let same_scenario =
            || Rc::ptr_eq(&self.scenario, &other.scenario) || self.leads_to(other) && other.leads_to(self);
        same_axis && same_place() && same_scenario()
    }

    fn leads_to(&self, other: &Self) -> bool {
        let Some(there) = other.scenario.shown(self.variant, self.period, self.lever) else { return false };
        let moved = self.scenario.moved(self.variant, self.period, self.lever, there);
        moved.is_ok_and(|moved| moved == **other.scenario)
    }

    /// The lines that answer it.
    #[must_use]
    pub fn answer(self) -> Vec<ResponsePoint> {
        Answered::after(None, self).lines()
    }
}

/// What the drawing is about, given its lines; none where the lever has no number to stand at.
#[must_use]
pub fn response_facts(sight: &Sight, lines: &Lines, text: &Text) -> Option<ResponseFacts> {
    let (lever, scenario) = (sight.varied, &sight.moment.edited);
    let (Some(Setting::Number(here)), was) = sight.settings(lever) else { return None };
    let was = if let Some(Setting::Number(was)) = was { was } else { here };
    let who = sight.who();
    let key = if let Lever::Input(key) = lever { key } else { Key::ScoreService };
    let span = sight.span(lever);
    let (account, account_was) = sight.balances()?;
    Some(ResponseFacts {
        lever: key,
        lever_label: text.lever(scenario, sight.moment.variant, sight.period, lever),
        low: span.low,
        high: span.high,
        unit: key.field().unit,
        now: lines.now.clone(),
        baseline: lines.baseline.clone(),
        here: ResponsePoint { waiting: account.waiting, ..ResponsePoint::new(here, &sight.now()?.all, who) },
        was: ResponsePoint { waiting: account_was.waiting, ..ResponsePoint::new(was, &sight.was()?.all, who) },
        customers: who,
        period_name: (text.results().timeline.period_within)(scenario.period, sight.period),
        variant_name: variant_name(sight, text),
        since: since(sight, text),
    })
}

/// The period from which the lines move the lever; none: from the start.
fn since(sight: &Sight, text: &Text) -> Option<String> {
    let (scenario, variant) = (&sight.moment.edited, sight.moment.variant);
    let change = scenario.change(variant, scenario.origin(variant, sight.period, sight.varied))?;
    (0 < change.from).then(|| (text.results().timeline.period_within)(scenario.period, change.from))
}

/// The name of the variant in sight, within a sentence.
fn variant_name(sight: &Sight, text: &Text) -> String {
    let scenario = &sight.moment.edited;
    let words = scenario.words_in(text.language.code());
    let own = words.and_then(|words| words.variant(scenario.variant_id(sight.moment.variant)));
    match own.filter(|_| 0 < sight.moment.variant) {
        Some(own) => (text.results().figures.within)(&own.title),
        None => text.charts().common.now.to_owned(),
    }
}

/// The levers that can be asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levers {
    /// The eight: four values, four costs.
    pub eight: Vec<Lever>,
    /// The stages of the service, where there are any.
    pub stages: Vec<Lever>,
    /// All others that the firm has and that have a number.
    pub others: Vec<Lever>,
    /// What has a number among who the customers are.
    pub customers: Vec<Lever>,
    /// What has a number among what we assume.
    pub assumptions: Vec<Lever>,
}

/// The eight levers, in the order of the page.
pub(super) const EIGHT: [Key; 8] = [
    Key::ScoreService,
    Key::ScoreProduct,
    Key::ScorePersonnel,
    Key::ScoreImage,
    Key::Price,
    Key::TimeMinutes,
    Key::Energy,
    Key::Psychic,
];

/// No service has more stages (`check_stages`).
const MOST_STAGES: usize = 12;

/// The levers that can be asked about in the period in sight.
#[must_use]
pub fn levers(sight: &Sight) -> Levers {
    let (scenario, variant) = (&sight.moment.edited, sight.moment.variant);
    let has_number = |lever: &Lever| matches!(scenario.shown(variant, sight.period, *lever), Some(Setting::Number(_)));
    let is_number = |kind| matches!(kind, Kind::Number | Kind::Whole);
    let of_layer = |layer: Layer| -> Vec<Lever> {
        let numbers = FIELDS.iter().filter(|field| field.layer == layer && is_number(field.kind));
        let beside = numbers.map(|field| field.key).filter(|key| !EIGHT.contains(key)).map(Lever::Input);
        beside.filter(has_number).collect()
    };
    Levers {
        eight: EIGHT.map(Lever::Input).to_vec(),
        stages: (0..MOST_STAGES).map(Lever::Stage).take_while(has_number).collect(),
        others: of_layer(Layer::Lever),
        customers: of_layer(Layer::Context),
        assumptions: of_layer(Layer::Assumption),
    }
}
