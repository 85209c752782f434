//! Theories about satisfaction and about the market, as presets of assumptions.

use super::draft::Draft;
use super::lever::Lever;
use crate::model::{FIELDS, Key, Layer, Setting};

/// A preset of assumptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Theory {
    /// Satisfaction follows the gap in proportion.
    Linear,
    /// The next dollar counts for less than the first.
    Diminishing,
    /// A shortfall counts for more than a surplus.
    LossAverse,
    /// Both, and within the zone of tolerance a gap is hardly felt: the defaults.
    ZoneOfTolerance,
    /// A market in which only the totally satisfied stay.
    CompetitiveMarket,
    /// A market in which customers can hardly leave.
    CaptiveMarket,
}

/// What a theory is about: of each, one can be in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TheoryOf {
    /// How a gap becomes satisfaction.
    Satisfaction,
    /// How satisfaction becomes loyalty.
    Loyalty,
}

impl TheoryOf {
    /// Both, in the order of the page.
    pub const ALL: &[Self] = &[Self::Satisfaction, Self::Loyalty];
}

impl Theory {
    /// All six, in the order of the page.
    pub const ALL: &[Self] = &[
        Self::Linear,
        Self::Diminishing,
        Self::LossAverse,
        Self::ZoneOfTolerance,
        Self::CompetitiveMarket,
        Self::CaptiveMarket,
    ];

    /// What it assumes.
    #[must_use]
    pub fn assumptions(self) -> Vec<(Key, f64)> {
        let satisfaction = |alpha, lambda, zeta| {
            vec![(Key::Diminishing, alpha), (Key::LossAversion, lambda), (Key::ToleranceSlope, zeta)]
        };
        let loyalty = |k, half| vec![(Key::LoyaltySteepness, k), (Key::LoyaltyMidpoint, half)];
        match self {
            Self::Linear => satisfaction(1.0, 1.0, 1.0),
            Self::Diminishing => satisfaction(0.88, 1.0, 1.0),
            Self::LossAverse => satisfaction(1.0, 2.25, 1.0),
            Self::ZoneOfTolerance => satisfaction(0.88, 2.25, 0.5),
            Self::CompetitiveMarket => loyalty(0.157, 86.0),
            Self::CaptiveMarket => loyalty(0.10, 20.0),
        }
    }

    /// What it is about.
    #[must_use]
    pub fn of(self) -> TheoryOf {
        match self {
            Self::Linear | Self::Diminishing | Self::LossAverse | Self::ZoneOfTolerance => TheoryOf::Satisfaction,
            Self::CompetitiveMarket | Self::CaptiveMarket => TheoryOf::Loyalty,
        }
    }

    /// Where it was published.
    #[must_use]
    pub fn source(self) -> &'static str {
        match self {
            Self::Linear => "Oliver 1980: disconfirmation in proportion to the gap",
            Self::Diminishing => "Tversky and Kahneman 1992: alpha 0.88, without loss aversion",
            Self::LossAverse => "Tversky and Kahneman 1992: lambda 2.25; Anderson and Sullivan 1993",
            Self::ZoneOfTolerance => "Zeithaml, Berry and Parasuraman 1993; Tversky and Kahneman 1992",
            Self::CompetitiveMarket => "Jones and Sasser 1995: Xerox, six to one (fitted here)",
            Self::CaptiveMarket => "Jones and Sasser 1995: a local telephone company (fitted here)",
        }
    }

    /// Whether everything that it assumes holds in a scenario, for everybody, in every period of every variant.
    #[must_use]
    pub fn is_in_force(self, draft: &Draft) -> bool {
        self.assumptions().iter().all(|&(key, value)| {
            let holds = |setting: Setting| setting == Setting::Number(value);
            let scaled = draft.segments.iter().flat_map(|segment| &segment.scale).any(|(known, _)| *known == key);
            let everywhere = draft.all_settings().filter_map(|settings| settings.value(key)).all(holds);
            holds(draft.base.setting(key)) && everywhere && !scaled
        })
    }

    /// The theory about this that is in force in a scenario; none where its assumptions are its own.
    #[must_use]
    pub fn in_force(about: TheoryOf, draft: &Draft) -> Option<Self> {
        Self::ALL.iter().copied().find(|theory| theory.of() == about && theory.is_in_force(draft))
    }
}

impl Draft {
    /// This draft under a theory: what it assumes holds wherever it is set, and multipliers of it are dropped.
    #[must_use]
    pub fn under(&self, theory: Theory) -> Self {
        let mut draft = self.clone();
        for (key, value) in theory.assumptions() {
            let _ = draft.base.set(key, Setting::Number(value)); // a test holds that every value is in range
            for settings in draft.all_settings_mut().filter(|settings| settings.value(key).is_some()) {
                settings.put(key, Setting::Number(value));
            }
            draft.segments.iter_mut().for_each(|segment| segment.scale.retain(|(known, _)| *known != key));
        }
        draft
    }

    /// This draft under the assumptions that the scenario came with, those that theories make among them; none where they
    /// are in force.
    #[must_use]
    pub fn under_those_of(&self, shipped: &Self) -> Option<Self> {
        let of_theories: Vec<Key> =
            Theory::ALL.iter().flat_map(|theory| theory.assumptions()).map(|(key, _)| key).collect();
        let assumptions =
            FIELDS.iter().filter(|field| field.layer == Layer::Assumption || of_theories.contains(&field.key));
        let levers = assumptions.map(|field| Lever::Input(field.key)).filter(|lever| self.has_moved(shipped, *lever));
        levers.fold(None, |draft, lever| Some(draft.as_ref().unwrap_or(self).restored(shipped, lever)))
    }
}
