//! The words of what makes a scenario over, in English.

use crate::scenario::{Theory, TheoryOf};
use crate::text::recast::{RecastWords, TheoryWords};

pub(in crate::text) const WORDS: RecastWords = RecastWords {
    about,
    theory,
    none: "none of these",
    split: "Split into kinds of customers",
    kinds: |kinds| {
        format!(
            "Kinds by values and lifestyles: {}. They differ in what time, image, people and worry are worth to them. All of it is illustrative.",
            kinds.join(", ")
        )
    },
    kind: |name, share| format!("{name} ({share})"),
    unsplit: |reason| format!("These customers cannot be split: {reason}."),
    of_input: |name, reason| format!("for some of them, {name} would not be possible ({reason})"),
    take_apart: "Take apart",
    apart: "Service becomes the five dimensions of service quality, each a lever of its own",
    put_together: "Put together",
    together: "Service becomes one score again, what its dimensions come to",
    blend: ["the weakest link rules", "a good one compensates"],
};

const fn about(about: TheoryOf) -> &'static str {
    match about {
        TheoryOf::Satisfaction => "How a gap becomes satisfaction",
        TheoryOf::Loyalty => "How satisfaction becomes loyalty",
    }
}

const fn theory(theory: Theory) -> TheoryWords {
    match theory {
        Theory::Linear => words("Linear", "Each dollar more or less than expected counts the same."),
        Theory::Diminishing => words("Diminishing", "Twice the gap counts less than twice, above and below alike."),
        Theory::LossAverse => {
            words("Loss averse", "A dollar too little hurts more than twice as much as a dollar too much pleases.")
        }
        Theory::ZoneOfTolerance => words(
            "Zone of tolerance",
            "Both, and within the zone of tolerance a gap counts half; so every scenario here.",
        ),
        Theory::CompetitiveMarket => {
            words("Competitive market", "Leaving is easy: only the totally satisfied are sure to stay.")
        }
        Theory::CaptiveMarket => words("Captive market", "Leaving is hard: even the dissatisfied stay."),
    }
}

const fn words(name: &'static str, says: &'static str) -> TheoryWords {
    TheoryWords { name, says }
}
