//! The table of inputs: one entry each, and everything that lists inputs is a loop over it.

use super::field::{Field, Group, Kind, Layer};
use super::unit::Unit;

macro_rules! fields {
    ($($key:ident, $name:literal, $symbol:literal, $kind:ident, $unit:ident, [$low:literal, $high:literal], $default:literal,
       $layer:ident, $group:ident, $meaning:literal, $source:literal;)*) => {
        /// Names an input of the model; in the order of [`FIELDS`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Key { $(#[doc = concat!($meaning, " (", stringify!($unit), "; ", $source, ").")] $key,)* }

        impl Key {
            /// Every key, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$key),*];
        }

        /// Every input of the model with its unit, range, default and source.
        pub const FIELDS: &[Field] = &[$(Field {
            key: Key::$key, name: $name, symbol: $symbol, kind: Kind::$kind, unit: Unit::$unit, low: $low, high: $high,
            default: $default, layer: Layer::$layer, group: Group::$group, meaning: $meaning, source: $source,
        }),*];
    };
}

// key, name in files, symbol, kind, unit, range, default, layer, group, meaning, source
fields! {
    WorthProduct, "worth_product", "W_prod", Number, Money, [0.0, 1_000_000.0], 80.0, Context, Value, "What a perfect product is worth to the customer", "Kotler: four values";
    WorthService, "worth_service", "W_serv", Number, Money, [0.0, 1_000_000.0], 40.0, Context, Value, "What perfect service is worth to the customer", "Kotler: four values";
    WorthPersonnel, "worth_personnel", "W_pers", Number, Money, [0.0, 1_000_000.0], 40.0, Context, Value, "What perfect personnel is worth to the customer", "Kotler: four values";
    WorthImage, "worth_image", "W_img", Number, Money, [0.0, 1_000_000.0], 20.0, Context, Value, "What a perfect image is worth to the customer", "Kotler: four values";
    ScoreProduct, "score_product", "x_prod", Number, Score, [0.0, 100.0], 75.0, Lever, Value, "How good the product is", "Kotler: four values";
    ScoreService, "score_service", "x_serv", Number, Score, [0.0, 100.0], 70.0, Lever, Value, "How good the service is; derived when service_stages are given", "Kotler: four values";
    ScorePersonnel, "score_personnel", "x_pers", Number, Score, [0.0, 100.0], 70.0, Lever, Value, "How good the personnel is", "Kotler: four values";
    ScoreImage, "score_image", "x_img", Number, Score, [0.0, 100.0], 50.0, Lever, Value, "How good the image is", "Kotler: four values";
    ServiceBlend, "service_blend", "rho_l", Number, Plain, [-50.0, 1.0], 1.0, Assumption, Service, "How stages of service combine: 1 compensates fully and -50 is the weakest link", "CES power mean";
    Price, "price", "P", Number, Money, [0.0, 1_000_000.0], 60.0, Lever, Cost, "Monetary cost", "Kotler: four costs";
    TimeMinutes, "time_minutes", "T0", Number, Minutes, [0.0, 600.0], 30.0, Lever, Cost, "Time the customer spends besides waiting", "Kotler: four costs";
    MoneyPerMinute, "money_per_minute", "v_T", Number, MoneyPerMinute, [0.0, 5.0], 0.3, Context, Cost, "What a minute is worth to the customer", "Kotler: four costs";
    WaitWeight, "wait_weight", "m_w", Number, Plain, [0.5, 2.0], 1.0, Lever, Cost, "How long a minute of waiting feels (occupied and explained waits feel shorter)", "Maister 1985 (illustrative size)";
    Energy, "energy", "e", Number, Score, [0.0, 100.0], 30.0, Lever, Cost, "Energy cost (100 is the worst)", "Kotler: four costs";
    WorthEnergy, "worth_energy", "W_E", Number, Money, [0.0, 1_000_000.0], 20.0, Context, Cost, "What energy cost at 100 is worth to the customer", "Kotler: four costs";
    Psychic, "psychic", "psi", Number, Score, [0.0, 100.0], 50.0, Lever, Cost, "Psychic cost (100 is the worst)", "Kotler: four costs";
    WorthPsychic, "worth_psychic", "W_Psi", Number, Money, [0.0, 1_000_000.0], 20.0, Context, Cost, "What psychic cost at 100 is worth to the customer", "Kotler: four costs";
    PersonnelLeverage, "personnel_leverage", "eps", Number, Share, [0.0, 0.5], 0.2, Assumption, Cost, "How far personnel lowers every cost but money", "Staff efficiency drives both total value and total cost (illustrative size)";
    Spread, "spread", "sd", Number, ShareOfWorth, [0.0, 0.3], 0.05, Lever, Service, "Standard deviation of the value delivered in a period between customers", "Rust; Inman; Jia; Zahorik 1999";
    RivalValue, "rival_value", "K", Number, Money, [-1_000_000.0, 1_000_000.0], 20.0, Context, Market, "Delivered value of the best alternative", "Gale 1994; Anderson and Sullivan 1993";
    PromisedValue, "promised_value", "G", Optional, Money, [-1_000_000.0, 1_000_000.0], 0.0, Lever, Promise, "Delivered value that is promised; none: no promise", "Gaps model: gap 4";
    PromiseWeight, "promise_weight", "gamma", Number, Share, [0.0, 1.0], 0.0, Lever, Promise, "Weight of the promise in a newcomer's expectation", "Gaps model: gap 4";
    ToleranceBelow, "tolerance_below", "a", Number, ShareOfWorth, [0.0, 0.3], 0.05, Assumption, Expectation, "Width of the zone of tolerance below the expectation", "Berry and Parasuraman 1991; ZBP 1993";
    ToleranceAbove, "tolerance_above", "b", Number, ShareOfWorth, [0.0, 0.3], 0.05, Assumption, Expectation, "Width of the zone of tolerance above the expectation", "Berry and Parasuraman 1991; ZBP 1993";
    ToleranceSlope, "tolerance_slope", "zeta", Number, Share, [0.0, 1.0], 0.5, Assumption, Expectation, "Response inside the zone; 1 switches the idea off", "Contested: Yap and Sweeney 2007; Stodnick and Marley 2013";
    LossAversion, "loss_aversion", "lambda", Number, Plain, [1.0, 4.0], 2.25, Assumption, Expectation, "How much more a shortfall counts than a surplus", "Tversky and Kahneman 1992";
    Diminishing, "diminishing", "alpha", Number, Plain, [0.5, 1.0], 0.88, Assumption, Expectation, "Diminishing sensitivity to the size of the gap", "Tversky and Kahneman 1992";
    DisconfirmationPoints, "disconfirmation_points", "kappa", Number, Points, [0.0, 50.0], 10.0, Assumption, Satisfaction, "Points of satisfaction for one unit of gap", "Scale choice";
    PerformancePoints, "performance_points", "beta", Number, Points, [0.0, 50.0], 10.0, Assumption, Satisfaction, "Points of satisfaction for one unit above the rival", "Anderson and Sullivan 1993 (scale choice)";
    ConfirmationLevel, "confirmation_level", "S_c", Number, Score, [0.0, 100.0], 70.0, Assumption, Satisfaction, "Satisfaction when expectation and rival are just met", "ACSI levels";
    LearningRate, "learning_rate", "eta", Number, Share, [0.0, 1.0], 0.3, Assumption, Expectation, "How fast expectation follows delivery", "Boulding 1993; Anderson; Fornell; Lehmann 1994";
    LoyaltySteepness, "loyalty_steepness", "k", Number, PerPoint, [0.03, 0.3], 0.1, Assumption, Loyalty, "Steepness of the loyalty curve", "Jones and Sasser 1995; Heskett 1994";
    LoyaltyMidpoint, "loyalty_midpoint", "S_half", Number, Score, [0.0, 100.0], 55.0, Context, Loyalty, "Satisfaction at which half would stay", "Jones and Sasser 1995; switching costs";
    InvoluntaryLoss, "involuntary_loss", "nu", Number, Share, [0.0, 0.2], 0.03, Context, Loyalty, "Share that leaves whatever happens", "Standard";
    PromoterLevel, "promoter_level", "S_pro", Number, Score, [0.0, 100.0], 80.0, Assumption, WordOfMouth, "Satisfaction at which half become promoters", "Illustrative";
    DetractorLevel, "detractor_level", "S_det", Number, Score, [0.0, 100.0], 50.0, Assumption, WordOfMouth, "Satisfaction at which half become detractors", "Illustrative";
    OpinionWidth, "opinion_width", "w_o", Number, Points, [0.5, 20.0], 5.0, Assumption, WordOfMouth, "How gradual those two borders are", "Illustrative";
    MarketSize, "market_size", "M", Number, People, [1.0, 100_000_000.0], 6000.0, Context, Market, "Everyone who could be a customer", "Bass 1969";
    Innovation, "innovation", "p", Number, PerPeriod, [0.0, 1.0], 0.03, Context, WordOfMouth, "Chance to consider the firm without hearing of it (the default is a yearly figure for durables; services by the quarter are lower)", "Bass 1969; Sultan; Farley; Lehmann 1990";
    Imitation, "imitation", "q", Number, PerPeriod, [0.0, 1.0], 0.38, Context, WordOfMouth, "Chance to consider the firm from promoters", "Bass 1969; Sultan; Farley; Lehmann 1990";
    Advertising, "advertising", "ad", Number, Times, [0.0, 50.0], 0.0, Lever, Promise, "How many times the base rate of consideration advertising adds", "Illustrative";
    DetractorWeight, "detractor_weight", "omega", Number, Plain, [0.0, 5.0], 2.0, Assumption, WordOfMouth, "How many promoters one detractor undoes", "TARP: bad news reaches twice as many";
    WinBack, "win_back", "r_w", Number, PerPeriod, [0.0, 1.0], 0.05, Lever, Market, "Share of lost customers who become prospects again", "Standard";
    ChoiceScale, "choice_scale", "tau_c", Number, ShareOfWorth, [0.02, 1.0], 0.1, Assumption, Market, "How sharply newcomers prefer the better offer (small is sharp)", "Binary logit (scale choice)";
    RivalInChoice, "rival_in_choice", "choice", Switch, Plain, [0.0, 1.0], 1.0, Assumption, Market, "Newcomers weigh the expected value against the rival", "Binary logit";
    FailureRate, "failure_rate", "phi", Number, Share, [0.0, 1.0], 0.0, Lever, Recovery, "Share of customers who are let down in a period", "Moments of truth";
    ComplaintRate, "complaint_rate", "comp", Number, Share, [0.0, 1.0], 0.3, Lever, Recovery, "Share of failed customers who complain", "TARP";
    ResolvedQuickly, "resolved_quickly", "quick", Number, Share, [0.0, 1.0], 0.2, Lever, Recovery, "Share of complaints resolved quickly", "TARP";
    ResolvedLater, "resolved_later", "res", Number, Share, [0.0, 1.0], 0.4, Lever, Recovery, "Share of complaints resolved later", "TARP";
    StaySilent, "stay_silent", "t_nc", Number, Share, [0.0, 1.0], 0.09, Assumption, Recovery, "Share who stay after a failure without complaining", "TARP: loss above $100";
    StayUnresolved, "stay_unresolved", "t_u", Number, Share, [0.0, 1.0], 0.19, Assumption, Recovery, "Share who stay when the complaint is not resolved", "TARP: loss above $100";
    StayResolved, "stay_resolved", "t_r", Number, Share, [0.0, 1.0], 0.54, Assumption, Recovery, "Share who stay when the complaint is resolved", "TARP: loss above $100";
    StayResolvedQuickly, "stay_resolved_quickly", "t_q", Number, Share, [0.0, 1.0], 0.82, Assumption, Recovery, "Share who stay when the complaint is resolved quickly", "TARP: loss above $100";
    FailedSatisfaction, "failed_satisfaction", "S_f", Number, Score, [0.0, 100.0], 20.0, Assumption, Recovery, "Satisfaction after a failure that was not made good", "Illustrative";
    RecoveredSatisfaction, "recovered_satisfaction", "S_g", Number, Score, [0.0, 100.0], 70.0, Assumption, Recovery, "Satisfaction after a failure that was made good", "Illustrative";
    VisitsPerPeriod, "visits_per_period", "f", Number, PerCustomer, [0.01, 1000.0], 1.0, Context, Capacity, "Visits of one customer in a period", "Standard";
    OpeningHours, "opening_hours", "H", Number, HoursPerPeriod, [1.0, 8784.0], 1040.0, Lever, Capacity, "Hours open in a period", "Standard";
    Servers, "servers", "c", Whole, People, [1.0, 500.0], 2.0, Lever, Capacity, "People or desks that serve at the same time", "Erlang C";
    ServiceMinutes, "service_minutes", "tau", Number, Minutes, [0.1, 480.0], 30.0, Lever, Capacity, "Length of one service", "Erlang C";
    UtilisationCap, "utilisation_cap", "rho_max", Number, Share, [0.5, 0.999], 0.98, Assumption, Capacity, "Utilisation above which customers are turned away", "Illustrative";
    TurnedAwaySatisfaction, "turned_away_satisfaction", "S_u", Number, Score, [0.0, 100.0], 10.0, Assumption, Capacity, "Satisfaction of a customer turned away", "Illustrative";
    Queueing, "queueing", "queue", Switch, Plain, [0.0, 1.0], 1.0, Context, Capacity, "Whether customers queue for the servers", "Erlang C";
    UnitCost, "unit_cost", "c_v", Number, Money, [0.0, 1_000_000.0], 20.0, Lever, Money, "Variable cost of one visit", "Standard";
    ServerCost, "server_cost", "F", Number, MoneyPerPeriod, [0.0, 100_000_000.0], 25_000.0, Lever, Money, "Cost of one server", "Standard";
    AdvertisingCost, "advertising_cost", "A", Number, MoneyPerPeriod, [0.0, 100_000_000.0], 0.0, Lever, Money, "Advertising spend", "Standard";
    RunningCost, "running_cost", "R", Number, MoneyPerPeriod, [0.0, 100_000_000.0], 0.0, Lever, Money, "Other running spend such as training", "Standard";
    OneOffCost, "one_off_cost", "O", Number, Money, [0.0, 100_000_000.0], 0.0, Lever, Money, "Spend in the first period only; set by a change: in the first period of that change", "Standard";
    Payout, "payout", "G_p", Number, Money, [0.0, 1_000_000.0], 0.0, Lever, Recovery, "Paid out for each customer who complains about a failure", "Hart 1988";
    DiscountRate, "discount_rate", "i", Number, PerPeriod, [0.0, 1.0], 0.05, Context, Money, "Discount rate of a period", "Standard";
}
