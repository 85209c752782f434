//! What a mark means; the style sheet decides how it looks.

use plotters_backend::BackendColor;

macro_rules! classes {
    (
        $($(#[$doc:meta])* $name:ident = $css:literal,)*
        ; $($(#[$line:meta])* [$a:ident, $b:ident, $c:ident, $d:ident] = $of:literal,)*
    ) => {
        /// What a mark means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Class {
            $($(#[$doc])* $name,)*
            $($(#[$line])* $a, $(#[$line])* $b, $(#[$line])* $c, $(#[$line])* $d,)*
        }

        impl Class {
            /// All meanings.
            pub const ALL: &[Self] = &[$(Self::$name,)* $(Self::$a, Self::$b, Self::$c, Self::$d,)*];

            /// The `class` attribute of the mark.
            #[must_use]
            pub const fn css(self) -> &'static str {
                match self {
                    $(Self::$name => $css,)*
                    $(
                        Self::$a => concat!($of, " state-a"),
                        Self::$b => concat!($of, " state-b"),
                        Self::$c => concat!($of, " state-c"),
                        Self::$d => concat!($of, " state-d"),
                    )*
                }
            }
        }
    };
}

classes! {
    /// Plain words.
    Words = "",
    /// Plain words that may cross a line.
    WordsHalo = "halo",
    /// A number.
    Number = "num",
    /// Words that matter.
    Ink = "ink",
    /// Words that matter and may cross a line.
    InkHalo = "ink halo",
    /// Words that matter most.
    InkStrong = "ink strong",
    /// Within other words: the part that matters most.
    Strong = "strong",
    /// Within words about the past: the part about now.
    StrongInk = "strong ink",
    /// Words about the baseline.
    Past = "past",
    /// Words about the baseline that may cross a line.
    PastHalo = "past halo",
    /// Words about value.
    ValueWords = "t-value",
    /// A sum of value.
    ValueSum = "strong t-value",
    /// The one figure of value.
    ValueFigure = "strong t-value big",
    /// More value.
    ValueMore = "num strong t-value",
    /// Words about cost.
    CostWords = "t-cost",
    /// A sum of cost.
    CostSum = "strong t-cost",
    /// The one figure of cost.
    CostFigure = "strong t-cost big",
    /// More cost.
    CostMore = "num strong t-cost",
    /// Words about satisfaction.
    SatisfactionWords = "t-satisfaction",
    /// Satisfaction, as a head or value.
    SatisfactionStrong = "strong t-satisfaction",
    /// Satisfaction as it is read off.
    SatisfactionReading = "strong t-satisfaction halo",
    /// Words about loyalty.
    LoyaltyWords = "t-loyalty",
    /// Words about loyalty that may cross a line.
    LoyaltyHalo = "t-loyalty halo",
    /// Loyalty, as a head or value.
    LoyaltyStrong = "strong t-loyalty",
    /// Loyalty as it is read off.
    LoyaltyReading = "strong t-loyalty halo",

    /// A line of the grid.
    Grid = "grid",
    /// An axis, or a tick on it.
    Axis = "axis",
    /// Where the lever stands.
    Here = "here",
    /// Where a value is read off.
    Reading = "reading",
    /// The zone of tolerance.
    Zone = "zone",
    /// An edge of the zone of tolerance.
    ZoneEdge = "zone-edge",
    /// Satisfaction so low that customers leave.
    Defection = "zone-1",
    /// Satisfaction so high that customers stay.
    Affection = "zone-3",
    /// The shown period.
    Shown = "now",
    /// A stretch of time with a name.
    Bracket = "bracket",

    /// The bar of the zone of tolerance.
    StripNow = "strip-now",
    /// An end of that bar.
    StripNowEnd = "strip-now-end",
    /// The arrow of that bar, where it goes on.
    NowLine = "drop",
    /// The bar of the zone of tolerance at baseline.
    StripPast = "strip-past",
    /// An end of that bar.
    StripPastEnd = "strip-past-end",
    /// The arrow of a bar at baseline that goes on.
    PastLine = "past-line",

    /// A gain.
    Gain = "bar-value",
    /// The spine of the gains; solid: what is left, or has been gained.
    GainSolid = "edge-value",
    /// A cost.
    Cost = "bar-cost",
    /// The spine of the costs; solid: what is missing, or has been added.
    CostSolid = "edge-cost",
    /// A part at baseline.
    PartPast = "bar-past",

    /// An arrow from the baseline to now.
    Drop = "drop",
    /// A line that was drawn by hand.
    Guess = "guess",
    /// A line at baseline.
    Ghost = "ghost",
    /// Satisfaction at baseline.
    GhostSatisfaction = "ghost ghost-satisfaction",
    /// Loyalty at baseline.
    GhostLoyalty = "ghost ghost-loyalty",
    /// Lost customers at baseline.
    GhostLost = "ghost ghost-lost",
    /// Prospects at baseline, and whoever becomes one.
    GhostProspects = "ghost prospects",
    /// Newcomers at baseline.
    GhostNew = "ghost newcomers",
    /// Satisfaction.
    Satisfaction = "series-satisfaction",
    /// Satisfaction of newcomers, where that of regulars stands beside it.
    SatisfactionNew = "series-satisfaction newcomers",
    /// Loyalty.
    Loyalty = "series-loyalty",
    /// Loyalty of newcomers, where that of regulars stands beside it.
    LoyaltyNew = "series-loyalty newcomers",
    /// Delivered value.
    Value = "series-value",
    /// Prospects, and whoever becomes one.
    Prospects = "series-lost prospects",
    /// Customers, and whoever becomes one.
    Customers = "series-customers",
    /// Lost customers, and whoever becomes one.
    Lost = "series-lost",
    /// The wait.
    Wait = "series-wait",
    /// The area under the wait.
    WaitArea = "series-wait-area",
    /// Profit.
    Profit = "series-profit",
    /// The area between profit and nothing.
    ProfitArea = "series-profit-area",

    /// A part that adds to value.
    AddsValue = "adds-value",
    /// A part that adds to cost.
    AddsCost = "adds-cost",
    /// A part that adds to satisfaction.
    AddsSatisfaction = "adds-satisfaction",
    /// A part that adds to loyalty.
    AddsLoyalty = "adds-loyalty",
    /// A part that adds to people or money of the firm.
    AddsFirm = "adds-firm",
    /// A part that takes away from value.
    TakesValue = "takes-value",
    /// A part that takes away from cost.
    TakesCost = "takes-cost",
    /// A part that takes away from satisfaction.
    TakesSatisfaction = "takes-satisfaction",
    /// A part that takes away from loyalty.
    TakesLoyalty = "takes-loyalty",
    /// A part that takes away from people or money of the firm.
    TakesFirm = "takes-firm",
    /// From the end of one part to the start of the next.
    Link = "link",

    /// A link of the chain.
    LinkBox = "link-box",
    /// A link of the chain that has moved.
    LinkBoxLit = "link-box lit",
    /// From one link to the one that it decides.
    Arrow = "arrow",
    /// The same, where both have moved.
    ArrowLit = "arrow lit",

    /// A point of cost.
    DotCost = "dot-cost",
    /// A point of satisfaction.
    DotSatisfaction = "dot-satisfaction",
    /// A point of delivered value.
    DotValue = "dot-value",
    /// A point of loyalty; regulars.
    DotLoyalty = "dot-loyalty",
    /// A point of loyalty; newcomers.
    DiamondLoyalty = "dot-loyalty diamond",
    /// A point of customers or money.
    DotInk = "dot-ink",
    /// A point at baseline.
    DotPast = "dot-past",
    /// A point at baseline; newcomers.
    DiamondPast = "dot-past diamond",
    /// The ground of the letter of a state that is compared.
    Pin = "pin",
    /// That letter.
    PinLetter = "pin-letter",

    ;
    /// People or money of the firm, of a state that is compared.
    [InkA, InkB, InkC, InkD] = "compared compared-ink",
    /// Satisfaction of a state that is compared.
    [SatisfactionA, SatisfactionB, SatisfactionC, SatisfactionD] = "compared compared-satisfaction",
    /// Loyalty of a state that is compared.
    [LoyaltyA, LoyaltyB, LoyaltyC, LoyaltyD] = "compared compared-loyalty",
    /// Value of a state that is compared.
    [ValueA, ValueB, ValueC, ValueD] = "compared compared-value",
    /// Waiting in a state that is compared.
    [CostA, CostB, CostC, CostD] = "compared compared-cost",
    /// Anything of the state that others are compared with.
    [PastA, PastB, PastC, PastD] = "compared compared-past",
}

impl Class {
    /// The meaning that a colour of Plotters stands for.
    pub(super) fn of(color: BackendColor) -> Self {
        Self::ALL.get(usize::from(color.rgb.0)).copied().unwrap_or(Self::Words)
    }
}
