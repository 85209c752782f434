//! Which coalitions are run, and what follows from them: exact Shapley values, or their estimate from a sample of orders.

use super::figures::Figures;
use super::{Certainty, Figure};

/// With so many players at most, every coalition is run.
pub const MOST_EXACT: usize = 10;
/// So many orders are drawn where there are more players: pairs of an order and its reverse.
pub const N_ORDERS: usize = 128;

/// Which coalitions are run, in order; the first is empty.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    n_players: usize,
    /// The coalitions: bit 0 is the first player.
    pub coalitions: Vec<u128>,
    /// The orders, if they are a sample; each is followed by its reverse.
    orders: Vec<Vec<usize>>,
}

impl Plan {
    /// What is to be run for so many players.
    pub fn new(n_players: usize) -> Self {
        if n_players <= MOST_EXACT {
            return Self { n_players, coalitions: (0..1 << n_players).collect(), orders: Vec::new() };
        }
        let orders = orders(n_players);
        let inner = orders.iter().flat_map(|order| prefixes(order).take(n_players - 1));
        let full = (1 << n_players) - 1;
        let coalitions = [0, full].into_iter().chain(inner).collect();
        Self { n_players, coalitions, orders }
    }

    /// How sure the parts are.
    pub fn certainty(&self) -> Certainty {
        if self.orders.is_empty() { Certainty::Exact } else { Certainty::Sampled { n_orders: self.orders.len() } }
    }

    /// The figures of the coalition of all.
    pub fn whole(&self, run: &[Figures]) -> Option<Figures> {
        let full = if self.orders.is_empty() { (1 << self.n_players) - 1 } else { 1 };
        run.get(full).copied()
    }

    /// What each player adds, and its standard error, from the figures of the coalitions.
    pub fn parts(&self, run: &[Figures]) -> Vec<(Figures, Figures)> {
        if self.orders.is_empty() { self.exact(run) } else { self.sampled(run) }
    }

    /// The mean over every order: each coalition without the player counts as often as it comes before the player.
    fn exact(&self, run: &[Figures]) -> Vec<(Figures, Figures)> {
        let n = self.n_players;
        let mut weights = Vec::with_capacity(n);
        let mut choices = 1.0; // n − 1 over size
        for size in 0..n {
            weights.push(1.0 / (small(n) * choices));
            choices *= small(n - 1 - size) / small(size + 1);
        }
        let part = |player: usize| {
            let mut part = Figures::default();
            for (without, figures) in run.iter().enumerate().filter(|(without, _)| without >> player & 1 == 0) {
                let added = run[without | 1 << player].with(*figures, |with, without| with - without);
                let weight = weights[without.count_ones() as usize];
                part = part.with(added, |sum, added| sum + weight * added);
            }
            (part, Figures::default())
        };
        (0..n).map(part).collect()
    }

    /// The mean over the orders drawn; its error from the differences between pairs of an order and its reverse.
    fn sampled(&self, run: &[Figures]) -> Vec<(Figures, Figures)> {
        let pairs: Vec<Vec<Figures>> = (0..self.orders.len() / 2).map(|pair| self.pair(run, pair)).collect();
        let n_pairs = small(pairs.len());
        let part = |player: usize| {
            let sum = |of: &dyn Fn(f64) -> f64, figure: usize| {
                pairs.iter().map(|pair| of(pair[player].0[figure])).sum::<f64>()
            };
            let (mut mean, mut error) = (Figures::default(), Figures::default());
            for figure in 0..Figure::N {
                let middle = sum(&|added| added, figure) / n_pairs;
                let squares = sum(&|added| (added - middle) * (added - middle), figure);
                mean.0[figure] = middle;
                error.0[figure] = libm::sqrt(squares / (n_pairs - 1.0) / n_pairs);
            }
            (mean, error)
        };
        (0..self.n_players).map(part).collect()
    }

    /// What each player adds in the mean of an order and its reverse.
    fn pair(&self, run: &[Figures], pair: usize) -> Vec<Figures> {
        let mut added = vec![Figures::default(); self.n_players];
        for index in [2 * pair, 2 * pair + 1] {
            let first = 2 + index * (self.n_players - 1);
            let mut before = run[0];
            for (place, &player) in self.orders[index].iter().enumerate() {
                let after = if place + 1 < self.n_players { run[first + place] } else { run[1] };
                let step = after.with(before, |after, before| 0.5 * (after - before));
                added[player] = added[player].with(step, |sum, step| sum + step);
                before = after;
            }
        }
        added
    }
}

/// Orders drawn by chance, each followed by its reverse; the same for ever.
fn orders(n_players: usize) -> Vec<Vec<usize>> {
    let mut seed = 0x5eed;
    let mut orders = Vec::with_capacity(N_ORDERS);
    while orders.len() < N_ORDERS {
        let mut order: Vec<usize> = (0..n_players).collect();
        for last in (1..n_players).rev() {
            let below = last as u64 + 1;
            order.swap(last, usize::try_from(next(&mut seed) % below).unwrap_or(0));
        }
        let reverse = order.iter().rev().copied().collect();
        orders.extend([order, reverse]);
    }
    orders
}

/// The coalitions that form as the players of an order come in.
fn prefixes(order: &[usize]) -> impl Iterator<Item = u128> {
    order.iter().scan(0, |coalition, player| {
        *coalition |= 1 << player;
        Some(*coalition)
    })
}

/// The next number of a `SplitMix64` sequence (Steele, Lea and Flood 2014).
fn next(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut number = *seed;
    number = (number ^ number >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    number = (number ^ number >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ number >> 31
}

fn small(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
