//! Money: profit of a period, present value, and what a customer is worth (equations 21 and 22).

use std::iter;

use super::count::count;
use super::fields::Key;
use super::inputs::Inputs;

/// What the firm pays in a period whoever comes ($, equation 21).
#[must_use]
pub fn fixed_cost(shared: &Inputs) -> f64 {
    shared[Key::Servers] * shared[Key::ServerCost] + shared[Key::AdvertisingCost] + shared[Key::RunningCost]
}

/// What one customer who is served brings in a period ($, equation 21): margin of the visits less payouts after failures.
#[must_use]
pub fn contribution(own: &Inputs) -> f64 {
    let margin = own[Key::VisitsPerPeriod] * (own[Key::Price] - own[Key::UnitCost]);
    margin - own[Key::Payout] * own[Key::FailureRate] * own[Key::ComplaintRate]
}

/// Present value of an amount at the end of a period ($, equation 22).
#[must_use]
pub fn present_value(amount: f64, discount_rate: f64, period: usize) -> f64 {
    let periods = count(period) + 1.0;
    amount * discount_factor(discount_rate, periods)
}

/// What money after some periods is worth today, for each unit of it.
fn discount_factor(discount_rate: f64, periods: f64) -> f64 {
    libm::exp(-periods * libm::log1p(discount_rate))
}

/// When in a year its profit comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// At the end of the year.
    End,
    /// In the middle of the year.
    Mid,
}

impl Timing {
    /// Both timings.
    pub const ALL: &[Self] = &[Self::End, Self::Mid];

    /// Its name in files and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::End => "end",
            Self::Mid => "mid",
        }
    }

    /// How long before the end of its year a profit comes (years).
    fn ahead(self) -> f64 {
        match self {
            Self::End => 0.0,
            Self::Mid => 0.5,
        }
    }
}

/// No stream of profits is followed further than this (years).
pub const MOST_YEARS: f64 = 10_000.0;

/// Present value of a customer who stays for some years ($; Reichheld and Sasser 1990): the first profit comes today, the
/// others in the years after it, and the last repeats. A part of a year counts pro rata, at its year's time.
#[must_use]
pub fn stream_value(profits: &[f64], years: f64, discount_rate: f64, timing: Timing) -> f64 {
    let [first, later @ ..] = profits else { return 0.0 };
    let last = later.last().unwrap_or(first);
    let (mut total, mut year) = (*first, 1.0);
    for profit in later.iter().chain(iter::repeat(last)) {
        let part = (years.min(MOST_YEARS) - (year - 1.0)).min(1.0);
        if part.is_nan() || part <= 0.0 {
            break;
        }
        total += part * profit * discount_factor(discount_rate, year - timing.ahead());
        year += 1.0;
    }
    total
}

/// What a customer is worth for each unit of margin a period, after the first purchase: r/(1 + i − r) (equation 22; Gupta
/// and Lehmann 2003). With the first purchase it is one more (Fader and Hardie 2012). Infinite where all stay and nothing
/// is discounted.
#[must_use]
pub fn customer_multiple(retention: f64, discount_rate: f64) -> f64 {
    retention / (1.0 + discount_rate - retention)
}

/// The same, counting the first years only: those who are still there at the end of each year pay then.
#[must_use]
pub fn customer_multiple_over(n_years: usize, retention: f64, discount_rate: f64) -> f64 {
    let kept = retention / (1.0 + discount_rate);
    iter::successors(Some(kept), |share| Some(share * kept)).take(n_years).sum()
}

/// What a campaign brings back before its cost ($): extra visits in the first period, of which a share comes again in each
/// period after it, times the margin of a visit.
#[must_use]
pub fn campaign_gross(first: f64, fade: f64, n_periods: usize, margin: f64) -> f64 {
    let visits: f64 = iter::successors(Some(first), |visits| Some(visits * fade)).take(n_periods).sum();
    visits * margin
}
