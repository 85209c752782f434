//! The American Customer Satisfaction Index: three ratings as one score (Fornell 1996).

/// Weights of the three ratings as published for Ohio: overall, against expectations, against the ideal.
pub const ACSI_WEIGHTS: [f64; 3] = [0.3885, 0.3190, 0.2925];

/// Satisfaction, 0 to 100, from three ratings of 1 to 10: overall, against expectations, against the ideal (Fornell 1996).
///
/// The weights add up to 1.
#[must_use]
pub fn satisfaction_index(ratings: [f64; 3], weights: [f64; 3]) -> f64 {
    let above_least: f64 = ratings.iter().zip(weights).map(|(rating, weight)| (rating - 1.0) * weight).sum();
    above_least / 9.0 * 100.0
}
