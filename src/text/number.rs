//! Numbers and money as they are read: 1,234.5 and −$12.90, with a true minus sign.

mod digits;

use super::Currency;
use crate::model::Unit;
use digits::{Sign, cents, cents_whole, compact, grouped, is_long, sign, signed, unsigned_zero};

/// Writes numbers, and money in one currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Numbers {
    /// The currency of money.
    pub currency: Currency,
}

/// Scores are read to a tenth.
pub const TENTH: f64 = 0.1;
/// Shares are read to a percent.
pub const PERCENT: f64 = 0.01;
/// Money that changes by less than this share of what customers get has practically not changed.
pub const HARDLY_ANY: f64 = 0.001;

/// The difference of two numbers that are read to a step, so that a reader who subtracts agrees.
#[must_use]
pub fn difference(was: f64, now: f64, step: f64) -> f64 {
    ((now / step).round() - (was / step).round()) * step
}

/// The difference of two amounts of money as they are read: to a cent, large ones to a whole ($).
#[must_use]
pub fn money_difference(was: f64, now: f64) -> f64 {
    difference(was, now, if was.abs().max(now.abs()) < 10_000.0 { 0.01 } else { 1.0 })
}

impl Numbers {
    /// Money: `$47.32`; from 10,000 on without cents.
    #[must_use]
    pub fn money(self, amount: f64) -> String {
        self.priced(Sign::Plain, amount, cents(amount))
    }

    /// A change of money: `+$4.10`, `−$12.90`, `±$0.00`.
    #[must_use]
    pub fn money_change(self, change: f64) -> String {
        self.priced(Sign::Change, change, cents(change))
    }

    /// Money without cents: `$2,860`.
    #[must_use]
    pub fn whole_money(self, amount: f64) -> String {
        self.priced(Sign::Plain, amount, 0)
    }

    /// Money in few characters: `$950`, `$27k`, `$1.11m`.
    #[must_use]
    pub fn compact_money(self, amount: f64) -> String {
        let (digits, unit) = compact(amount);
        self.around(sign(Sign::Plain, amount, &digits), &(digits + unit))
    }

    /// Money without its currency, for tables and labels: `47.32`.
    #[must_use]
    pub fn amount(self, amount: f64) -> String {
        signed(Sign::Plain, amount, cents(amount))
    }

    /// A change of money without its currency: `+4.10`, `−12.90`, `0.00`.
    #[must_use]
    pub fn amount_change(self, change: f64) -> String {
        signed(Sign::Change, change, cents(change)).replace('±', "")
    }

    /// An amount in few characters, without its currency: `950`, `27k`, `1.11m`.
    #[must_use]
    pub fn compact_amount(self, amount: f64) -> String {
        let (digits, unit) = compact(amount);
        format!("{}{digits}{unit}", sign(Sign::Plain, amount, &digits))
    }

    /// Money where there is little room: like [`money`](Self::money), from 100,000 on like
    /// [`compact_money`](Self::compact_money).
    #[must_use]
    pub fn short_money(self, amount: f64) -> String {
        if is_long(amount) { self.compact_money(amount) } else { self.money(amount) }
    }

    /// The same without its currency.
    #[must_use]
    pub fn short_amount(self, amount: f64) -> String {
        if is_long(amount) { self.compact_amount(amount) } else { self.amount(amount) }
    }

    /// People where there is little room: `5,846`, from a million on `1.11m`.
    #[must_use]
    pub fn short_whole(self, number: f64) -> String {
        if 999_999.5 <= number.abs() { self.compact_amount(number) } else { self.whole(number) }
    }

    /// A number of people or things: `5,846`.
    #[must_use]
    pub fn whole(self, number: f64) -> String {
        signed(Sign::Plain, number, 0)
    }

    /// A change of a number of people or things: `+5,846`, `−3`, `±0`.
    #[must_use]
    pub fn whole_change(self, change: f64) -> String {
        signed(Sign::Change, change, 0)
    }

    /// A number with so many decimals: `0.70`.
    #[must_use]
    pub fn decimal(self, number: f64, places: usize) -> String {
        signed(Sign::Plain, number, places)
    }

    /// A share: `71%`.
    #[must_use]
    pub fn percent(self, share: f64) -> String {
        signed(Sign::Plain, 100.0 * share, 0) + "%"
    }

    /// A share to a tenth of a percent: `71.4%`.
    #[must_use]
    pub fn tenth_percent(self, share: f64) -> String {
        signed(Sign::Plain, 100.0 * share, 1) + "%"
    }

    /// A change of a share in points, without the word: `−15`, `+2`, `±0`.
    #[must_use]
    pub fn percent_change(self, change: f64) -> String {
        signed(Sign::Change, 100.0 * change, 0)
    }

    /// A change of a share: `−15 points`, `+1 point`, `±0 points`.
    #[must_use]
    pub fn points(self, change: f64) -> String {
        let digits = self.percent_change(change);
        let noun = if matches!(digits.as_str(), "+1" | "−1") { "point" } else { "points" };
        format!("{digits} {noun}")
    }

    /// A score or satisfaction: `67.5`.
    #[must_use]
    pub fn score(self, score: f64) -> String {
        signed(Sign::Plain, score, 1)
    }

    /// A change of a score or satisfaction: `−11.3`, `+1.9`, `±0.0`.
    #[must_use]
    pub fn score_change(self, change: f64) -> String {
        signed(Sign::Change, change, 1)
    }

    /// Minutes, without the word: `34`, below ten `4.2`.
    #[must_use]
    pub fn minutes(self, minutes: f64) -> String {
        signed(Sign::Plain, minutes, usize::from(minutes.abs() < 9.95))
    }

    /// A value of an input as its unit is read, without needless zeros: `$90`, `30 min`, `3%`.
    #[must_use]
    pub fn quantity(self, value: f64, unit: Unit) -> String {
        let digits = self.digits(value);
        match unit {
            Unit::Money | Unit::MoneyPerMinute | Unit::MoneyPerPeriod => match digits.strip_prefix('−') {
                Some(size) => self.around("−", &cents_whole(size)),
                None => self.around("", &cents_whole(&digits)),
            },
            Unit::Minutes => digits + " min",
            Unit::Times => digits + "×",
            Unit::Share | Unit::ShareOfWorth | Unit::PerPeriod => self.digits(100.0 * value) + "%",
            Unit::Score
            | Unit::Points
            | Unit::PerPoint
            | Unit::HoursPerPeriod
            | Unit::People
            | Unit::PerCustomer
            | Unit::Plain => digits,
        }
    }

    /// A value of an input with so many decimals, where fewer would not tell it from another.
    #[must_use]
    pub fn precise(self, value: f64, unit: Unit, places: usize) -> String {
        match unit {
            Unit::Money | Unit::MoneyPerMinute | Unit::MoneyPerPeriod => self.priced(Sign::Plain, value, places),
            Unit::Minutes => self.decimal(value, places) + " min",
            Unit::Times => self.decimal(value, places) + "×",
            Unit::Share | Unit::ShareOfWorth | Unit::PerPeriod => self.decimal(100.0 * value, places) + "%",
            Unit::Score
            | Unit::Points
            | Unit::PerPoint
            | Unit::HoursPerPeriod
            | Unit::People
            | Unit::PerCustomer
            | Unit::Plain => self.decimal(value, places),
        }
    }

    /// A number to about three digits, without needless zeros: `70`, `0.7`, `0.015`.
    #[must_use]
    pub fn digits(self, number: f64) -> String {
        let size = number.abs();
        let places = [(100.0, 0), (10.0, 1), (1.0, 2), (0.1, 3)].iter().find(|(least, _)| *least <= size);
        let digits = signed(Sign::Plain, number, places.map_or(4, |(_, places)| *places));
        let has_decimals = digits.contains('.');
        if has_decimals { unsigned_zero(digits.trim_end_matches('0').trim_end_matches('.')) } else { digits }
    }

    fn priced(self, style: Sign, amount: f64, places: usize) -> String {
        let digits = grouped(amount.abs(), places);
        self.around(sign(style, amount, &digits), &digits)
    }

    /// The sign of the currency as it stands before digits: `$`, `S$`; its code and a space where it has no sign.
    #[must_use]
    pub fn symbol(self) -> String {
        match self.currency.code() {
            "USD" => "$".to_owned(),
            "SGD" => "S$".to_owned(),
            "EUR" => "€".to_owned(),
            "GBP" => "£".to_owned(),
            "JPY" => "¥".to_owned(),
            code => format!("{code} "),
        }
    }

    /// Sign, currency and digits in their order.
    fn around(self, sign: &str, digits: &str) -> String {
        format!("{sign}{}{digits}", self.symbol())
    }
}
