//! What a group of customers thinks after a period: means over different visits (equations 8 and 12).

use super::fields::Key;
use super::inputs::Inputs;
use super::loyalty;
use super::mean::Visits;
use super::recovery::Recovery;
use super::satisfaction::Judgement;

/// What a group of customers thinks of the firm, and does, after a period.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Opinion {
    /// Mean satisfaction, 0 to 100.
    pub satisfaction: f64,
    /// Share who stay, 0 to 1.
    pub retention: f64,
    /// Share who recommend, 0 to 1.
    pub promoters: f64,
    /// Share who warn others, 0 to 1.
    pub detractors: f64,
}

/// A smaller spread (share of `V_max`) moves no mean by 1e-6 and counts as none.
const LEAST_SPREAD: f64 = 1e-9;

/// How customers of one kind form an opinion; worked out once while the inputs stay the same.
#[derive(Clone, Debug)]
pub struct Customers<'a> {
    inputs: &'a Inputs,
    recovery: Recovery,
    turned_away: Opinion,
    deviation: f64,
}

impl<'a> Customers<'a> {
    /// Customers under these inputs.
    #[must_use]
    pub fn new(inputs: &'a Inputs) -> Self {
        let satisfaction = inputs[Key::TurnedAwaySatisfaction];
        Self {
            inputs,
            recovery: Recovery::new(inputs),
            turned_away: Opinion {
                satisfaction,
                retention: loyalty::retention(inputs, satisfaction),
                promoters: 0.0,
                detractors: 1.0,
            },
            deviation: if inputs[Key::Spread] < LEAST_SPREAD {
                0.0
            } else {
                inputs[Key::Spread] * inputs.perfect_value()
            },
        }
    }

    /// The opinion of customers who expected and received these values ($) while a share was turned away (equations 12,
    /// 13 and 17).
    #[must_use]
    pub fn opinion(&self, delivered: f64, expected: f64, turned_away: f64) -> Opinion {
        let served = self.recovery.apply(self.served(delivered, expected));
        let mix = |served: f64, away: f64| (1.0 - turned_away) * served + turned_away * away;
        Opinion {
            satisfaction: mix(served.satisfaction, self.turned_away.satisfaction),
            retention: mix(served.retention, self.turned_away.retention),
            promoters: mix(served.promoters, self.turned_away.promoters),
            detractors: mix(served.detractors, self.turned_away.detractors),
        }
    }

    /// The mean opinion over visits that differ by chance (equation 12).
    fn served(&self, delivered: f64, expected: f64) -> Opinion {
        let judgement = Judgement::new(self.inputs, expected);
        if self.deviation > 0.0 {
            return Visits { inputs: self.inputs, judgement, delivered, deviation: self.deviation }.mean();
        }
        let satisfaction = judgement.satisfaction(delivered);
        Opinion {
            satisfaction,
            retention: loyalty::retention(self.inputs, satisfaction),
            promoters: loyalty::promoters(self.inputs, satisfaction),
            detractors: loyalty::detractors(self.inputs, satisfaction),
        }
    }
}
