//! The firm among its rivals: the customer value map (Gale 1994), delivered value as difference and as ratio (Kotler), and
//! who is tried (multinomial logit).

use super::response::Reading;
use crate::model::{Balance, Course, Key, Period, Setting, logit_shares};
use crate::scenario::{Draft, Lever, Rival};

/// Whose offer it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Seller {
    /// The firm.
    Firm,
    /// A rival that the scenario names, by its position.
    Rival(usize),
    /// The best alternative of which nothing but its delivered value is known.
    Alternative,
}

/// What an offer gives and costs the customer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Offer {
    /// Whose it is.
    pub seller: Seller,
    /// What is left for the customer ($).
    pub delivered_value: f64,
    /// What it is made of; none where that is not known, so that it has no place on the map.
    pub parts: Option<Parts>,
}

/// What an offer is made of ($).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parts {
    /// What product, service, personnel and image are worth.
    pub quality_value: f64,
    /// The price.
    pub price: f64,
    /// Time, energy and worry.
    pub other_cost: f64,
}

/// Offers by quality and price relative to their means (Gale 1994).
#[derive(Clone, Debug, PartialEq)]
pub struct ValueMap {
    /// The offers that have a place on it, the firm first.
    pub points: Vec<MapPoint>,
    /// Mean quality over mean price: how steep the fair-value line is.
    pub slope: f64,
}

/// An offer on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapPoint {
    /// Whose it is.
    pub seller: Seller,
    /// Its quality over the mean of all: everything but the price counts, so time, energy and worry are taken off.
    pub relative_quality: f64,
    /// Its price over the mean of all.
    pub relative_price: f64,
}

/// What newcomers judge the firm by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Known {
    /// What they expect, as in the model: nobody has tried it yet.
    Expected,
    /// What is delivered: as if everybody knew it.
    Delivered,
}

impl Parts {
    /// What is left for the customer ($; difference).
    #[must_use]
    pub fn delivered_value(&self) -> f64 {
        self.quality_value - self.price - self.other_cost
    }

    /// What the customer gets for each unit of total cost (ratio); none where it costs nothing.
    #[must_use]
    pub fn ratio(&self) -> Option<f64> {
        let cost = self.price + self.other_cost;
        (0.0 < cost).then(|| self.quality_value / cost)
    }

    /// Everything but the price ($).
    fn quality(&self) -> f64 {
        self.quality_value - self.other_cost
    }
}

/// The firm's offer and those of its rivals in a period: the rivals that the scenario names, or the one best alternative
/// that the model reckons with, of which nothing but its delivered value is known (of segments, the mean by share).
#[must_use]
pub fn offers(draft: &Draft, balance: &Balance, reading: Reading) -> Vec<Offer> {
    let price = balance.costs[0];
    let firm = Parts { quality_value: balance.total_value(), price, other_cost: balance.total_cost() - price };
    let made = |seller, parts: Parts| Offer { seller, delivered_value: parts.delivered_value(), parts: Some(parts) };
    let mut offers = vec![made(Seller::Firm, firm)];
    offers.extend(draft.rivals.iter().enumerate().map(|(i, rival)| made(Seller::Rival(i), rival.parts())));
    let best = draft.shown(reading.variant, reading.period, Lever::Input(Key::RivalValue));
    if let (true, Some(Setting::Number(delivered_value))) = (draft.rivals.is_empty(), best) {
        offers.push(Offer { seller: Seller::Alternative, delivered_value, parts: None });
    }
    offers
}

/// The customer value map; none with fewer than two offers on it, or where their mean quality or price is not above 0.
#[must_use]
pub fn value_map(offers: &[Offer]) -> Option<ValueMap> {
    let on_it: Vec<(Seller, Parts)> = offers.iter().filter_map(|offer| Some((offer.seller, offer.parts?))).collect();
    let n = f64::from(u32::try_from(on_it.len()).ok()?);
    let quality = on_it.iter().map(|(_, parts)| parts.quality()).sum::<f64>() / n;
    let price = on_it.iter().map(|(_, parts)| parts.price).sum::<f64>() / n;
    if on_it.len() < 2 || quality <= 0.0 || price <= 0.0 {
        return None;
    }
    let point = |(seller, parts): &(Seller, Parts)| MapPoint {
        seller: *seller,
        relative_quality: parts.quality() / quality,
        relative_price: parts.price / price,
    };
    Some(ValueMap { points: on_it.iter().map(point).collect(), slope: quality / price })
}

impl ValueMap {
    /// The fair price of a quality, both relative: at it an offer delivers as much as the mean of all. An offer below the
    /// line delivers more.
    #[must_use]
    pub fn fair_price(&self, relative_quality: f64) -> f64 {
        1.0 + self.slope * (relative_quality - 1.0)
    }
}

/// Two offers, by position, that difference and ratio rank differently: the first leaves more, the second gives more for
/// each unit of cost. The first such pair; none where both always agree.
#[must_use]
pub fn ranked_differently(offers: &[Offer]) -> Option<(usize, usize)> {
    let ratio = |i: usize| offers[i].parts.and_then(|parts| parts.ratio());
    let mut pairs = (0..offers.len()).flat_map(|i| (0..offers.len()).map(move |j| (i, j)));
    let differ = |&(i, j): &(usize, usize)| match (ratio(i), ratio(j)) {
        (Some(first), Some(second)) => offers[j].delivered_value < offers[i].delivered_value && first < second,
        (None, _) | (_, None) => false,
    };
    pairs.find(differ)
}

/// Who of those that consider buying tries whom: the firm's share first, then its rivals'; together 1. Of segments, the
/// mean by prospects. With the one alternative that the model reckons with, the firm's share is that of equation 15.
#[must_use]
pub fn trial_shares(course: &Course, rivals: &[Rival], period: &Period, known: Known) -> Vec<f64> {
    let mut shares = vec![0.0; 1 + rivals.len().max(1)];
    let Some(span) = course.spans.iter().find(|span| period.period < span.until) else { return shares };
    let prospects: f64 = period.segments.iter().map(|segment| segment.group.prospects).sum();
    let even = 1.0 / f64::from(u32::try_from(period.segments.len().max(1)).unwrap_or(u32::MAX));
    for (inputs, segment) in span.own.iter().zip(&period.segments) {
        let weight = if 0.0 < prospects { segment.group.prospects / prospects } else { even };
        let firm = match known {
            Known::Expected => segment.group.expectation_new,
            Known::Delivered => segment.group.delivered_value,
        };
        let mut values = vec![firm];
        values.extend(rivals.iter().map(|rival| rival.parts().delivered_value()));
        if rivals.is_empty() {
            values.push(inputs[Key::RivalValue]);
        }
        let compares = inputs.is_on(Key::RivalInChoice);
        let own = logit_shares(&values, inputs[Key::ChoiceScale] * inputs.perfect_value());
        for (i, (share, own)) in shares.iter_mut().zip(own).enumerate() {
            let own = if compares { own } else { f64::from(u8::from(i == 0)) };
            *share += weight * own;
        }
    }
    shares
}

impl Rival {
    fn parts(&self) -> Parts {
        Parts { quality_value: self.quality_value, price: self.price, other_cost: self.other_cost }
    }
}
