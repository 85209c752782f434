//! The words around the published formulas, in English.

use crate::text::formulas::{FormulaWords, Guided, Step};

pub(in crate::text) const WORDS: FormulaWords = FormulaWords {
    title: "Formula sheet",
    intro: "The formulas behind the model, to calculate with: each with its source, how sure it is, and numbers to check it by.",
    guided_title: "Two stories to calculate",
    guided: &[RURAL_OUTREACH, TWENTY_FIVE_TO_EIGHTY_FIVE],
    all: "All formulas",
    play: "Try your own numbers",
    list: "several numbers, with spaces between",
    results: "What comes out",
    checks: "What should come out, and what does",
    given: "Given",
    printed: "Expected",
    computed: "Here",
    source: "Source",
    try_it: "Try",
    try_these: |given| format!("Try {given}"),
    agrees: "Agrees",
    differs: "Differs",
};

const RURAL_OUTREACH: Guided = Guided {
    title: "Rural outreach: what did the campaign cost and bring?",
    story: &[
        "A hospital sends doctors to the villages on a holiday. Fees $2,000, travel $3,000, wages $500, gifts $800 and \
         leaflets $700: the day costs $7,000. In the first quarter it brings 60 visits more than usual, and in each \
         quarter after that six tenths of those of the quarter before. A visit leaves the hospital $60.",
        "Before you calculate, guess: does the day pay within a year? All figures are illustrative.",
    ],
    formula: "campaign-return",
    steps: &[
        Step {
            title: "One year",
            given: "cost=7000 first=60 fade=0.6 periods=4 margin=60",
            says: "Four quarters bring $7,833.60, which is 11.9% more than the day cost. It takes 117 visits to break \
                   even; 131 come.",
        },
        Step {
            title: "Only the first quarter counted",
            given: "cost=7000 first=60 fade=0.6 periods=1 margin=60",
            says: "One quarter brings $3,600: counted too soon, the day seems to lose almost half its cost. When to \
                   count is part of the answer.",
        },
        Step {
            title: "Poor organisation inside",
            given: "cost=7000 first=30 fade=0.6 periods=4 margin=60",
            says: "Where visitors meet confusion, half as many come. Now the day loses 44.0% of its cost: the hospital \
                   pays for doing good. That may be right, but it should know.",
        },
    ],
    criticism: "Nothing is discounted, and every visit beyond the usual number is credited to the campaign. A hospital \
                that cannot tell these visits from the usual ones cannot calculate this return.",
};

const TWENTY_FIVE_TO_EIGHTY_FIVE: Guided = Guided {
    title: "Twenty-five to eighty-five: what is keeping customers worth?",
    story: &[
        "“Returning customers bring 25 to 85% of the profit”: so it is often retold. That is not what was found. \
         Reichheld and Sasser (1990) worked out what happens where five points fewer customers are lost each year, say \
         5% instead of 10%. The profit of one customer over the whole time they stay rises by 25 to 85%, depending on \
         the industry.",
        "Their example is a credit card: winning a customer costs $51, then profit grows from $30 in the first year to \
         $55 in the fifth and after. Where 10% are lost a year they let a customer stay ten years, where 5% are lost \
         twenty.",
    ],
    formula: "defection-cut",
    steps: &[
        Step {
            title: "As they counted",
            given: "profits=-51,30,42,44,49,55 from=0.1 to=0.05 discount=0.0597 timing=end",
            says: "A customer’s value rises from $305 to $532, by 74%. Printed were $300, $525 and 75%; the discount \
                   rate here is fitted to them.",
        },
        Step {
            title: "Less patience",
            given: "profits=-51,30,42,44,49,55 from=0.1 to=0.05 discount=0.15 timing=end",
            says: "The second ten years lie far away. At a discount rate of 15% the gain is 37%, half of what it was.",
        },
        Step {
            title: "Five points where few leave",
            given: "profits=-51,30,42,44,49,55 from=0.2 to=0.15 discount=0.0597 timing=end",
            says: "From 20% to 15% is five points as well, but it makes a stay longer by less than two years: 48%. \
                   Five points are not worth the same everywhere.",
        },
        Step {
            title: "No growth in profit",
            given: "profits=-51,44 from=0.1 to=0.05 discount=0.0597 timing=end",
            says: "With the same $44 every year the gain is 66%: the rest came from customers who bring more every \
                   year.",
        },
    ],
    criticism: "What it costs to keep customers is left out. Where the same share leaves every year, most customers \
                leave before the average. And not every study finds profit growing with the years (Reinartz and \
                Kumar). Sharp (2010) calls the figure a thought experiment. It is about the profit of one customer and \
                about five points, not about five per cent more customers.",
};
