//! What can be asked of a scenario, each answered by a figure.

/// A figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exhibit {
    /// What customers get and give, and what is left.
    Balance,
    /// How satisfaction and loyalty answer to a lever.
    Response,
    /// From satisfaction to loyalty.
    Curve,
    /// Customers, wait and profit over time.
    Time,
    /// Prospects, customers and lost, and who moves between them.
    Stocks,
    /// Satisfaction over time, and delivered value in the zone of tolerance.
    Judgement,
    /// Retention over time.
    Retention,
    /// Promoters and detractors over time.
    WordOfMouth,
    /// Wait, utilisation and people turned away over time.
    Waiting,
    /// Profit and its present value over time.
    Earnings,
    /// The segments beside each other.
    Segments,
    /// The stages or dimensions of the service, and which of them holds it back.
    Stages,
    /// The five gaps between what is expected and what is delivered.
    Gaps,
    /// Relative quality against relative price.
    ValueMap,
    /// Shares of those who try, among the rivals.
    Shares,
    /// What a customer is worth.
    Lifetime,
    /// What a variant costs and brings.
    Return,
    /// Which changed input moved a figure by how much.
    Why,
    /// How the parts of the model hang together, and which have moved.
    Chain,
}

/// What figures are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// The moment in sight.
    Moment,
    /// The whole run.
    Time,
    /// Who the customers are.
    Customers,
    /// How the service is made.
    Service,
    /// The rivals.
    Market,
    /// Money.
    Money,
    /// Causes.
    Why,
}

impl Exhibit {
    /// All figures, by topic.
    pub const ALL: &[Self] = &[
        Self::Balance,
        Self::Response,
        Self::Curve,
        Self::Time,
        Self::Stocks,
        Self::Judgement,
        Self::Retention,
        Self::WordOfMouth,
        Self::Waiting,
        Self::Earnings,
        Self::Segments,
        Self::Stages,
        Self::Gaps,
        Self::ValueMap,
        Self::Shares,
        Self::Lifetime,
        Self::Return,
        Self::Why,
        Self::Chain,
    ];

    /// What it is about.
    #[must_use]
    pub const fn topic(self) -> Topic {
        match self {
            Self::Balance | Self::Response | Self::Curve => Topic::Moment,
            Self::Time
            | Self::Stocks
            | Self::Judgement
            | Self::Retention
            | Self::WordOfMouth
            | Self::Waiting
            | Self::Earnings => Topic::Time,
            Self::Segments => Topic::Customers,
            Self::Stages | Self::Gaps => Topic::Service,
            Self::ValueMap | Self::Shares => Topic::Market,
            Self::Lifetime | Self::Return => Topic::Money,
            Self::Why | Self::Chain => Topic::Why,
        }
    }

    /// Its name in files, links and the style sheet.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Balance => "balance",
            Self::Response => "response",
            Self::Curve => "curve",
            Self::Time => "time",
            Self::Stocks => "stocks",
            Self::Judgement => "judgement",
            Self::Retention => "retention",
            Self::WordOfMouth => "word-of-mouth",
            Self::Waiting => "waiting",
            Self::Earnings => "earnings",
            Self::Segments => "segments",
            Self::Stages => "stages",
            Self::Gaps => "gaps",
            Self::ValueMap => "value-map",
            Self::Shares => "shares",
            Self::Lifetime => "lifetime",
            Self::Return => "return",
            Self::Why => "why",
            Self::Chain => "chain",
        }
    }

    /// The figure of this name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|exhibit| exhibit.id() == id)
    }
}

impl Topic {
    /// All topics, in the order in which figures are offered.
    pub const ALL: &[Self] =
        &[Self::Moment, Self::Time, Self::Customers, Self::Service, Self::Market, Self::Money, Self::Why];
}
