//! How a novelty spreads: some try it by themselves, the rest follow those who have (Bass 1969).

/// The spread of a novelty through a market that it fills in the end (Bass 1969).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bass {
    innovation: f64,
    imitation: f64,
    market: f64,
}

/// When most people adopt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Peak {
    /// Periods after the start; 0 where adoption falls from the first day.
    pub time: f64,
    /// People who adopt in a period then.
    pub rate: f64,
    /// Share of the market that has adopted by then, 0 to 1.
    pub share: f64,
}

impl Bass {
    /// The spread with chances in a period of adopting by oneself and from others, in a market of people; none where
    /// nobody would begin.
    #[must_use]
    pub fn new(innovation: f64, imitation: f64, market: f64) -> Option<Self> {
        (0.0 < innovation && 0.0 <= imitation).then_some(Self { innovation, imitation, market })
    }

    /// Share of the market that has adopted by a time, 0 to 1.
    #[must_use]
    pub fn share(&self, time: f64) -> f64 {
        let left = (self.innovation + self.imitation) * time;
        self.innovation * -libm::expm1(-left) / (self.innovation + self.imitation * libm::exp(-left))
    }

    /// People who have adopted by a time.
    #[must_use]
    pub fn adopters(&self, time: f64) -> f64 {
        self.market * self.share(time)
    }

    /// People who adopt in a period at a time.
    #[must_use]
    pub fn rate(&self, time: f64) -> f64 {
        let both = self.innovation + self.imitation;
        let faded = libm::exp(-both * time);
        let crowd = both / (self.innovation + self.imitation * faded);
        self.market * self.innovation * faded * crowd * crowd
    }

    /// When most people adopt.
    #[must_use]
    pub fn peak(&self) -> Peak {
        let Self { innovation: p, imitation: q, market } = *self;
        if q <= p {
            return Peak { time: 0.0, rate: market * p, share: 0.0 };
        }
        let rate = market * (p + q) * (p + q) / (4.0 * q);
        Peak { time: libm::log(q / p) / (p + q), rate, share: (q - p) / (2.0 * q) }
    }

    /// People who have adopted after each of the first periods, counted step by step as a simulator does.
    #[must_use]
    pub fn steps(&self, n_periods: usize) -> Vec<f64> {
        let mut share = 0.0;
        let mut step = || {
            share += (self.innovation + self.imitation * share).min(1.0) * (1.0 - share);
            self.market * share
        };
        (0..n_periods).map(|_| step()).collect()
    }
}
