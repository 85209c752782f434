//! Loyalty and recovery as published: V9, V10, V28, V29 and V32.

use worthwhile::model::{LoyaltyCurve, stay_after_failure};

use super::{near, result};

/// V9: at Xerox the totally satisfied bought again six times as readily as the satisfied (Jones and Sasser 1995).
#[test]
fn the_competitive_curve_reproduces_six_to_one() {
    let curve = LoyaltyCurve { steepness: 0.157, midpoint: 86.0 };
    near(curve.retention(75.0), 0.1510, 1e-4);
    near(curve.retention(100.0), 0.9001, 1e-4);
    near(curve.retention(100.0) / curve.retention(75.0), 5.96, 0.01);
}

/// V10: calculation.
#[test]
fn two_points_fix_the_loyalty_curve() {
    let curve = LoyaltyCurve::through((75.0, 0.15), (100.0, 0.90)).expect("a curve");
    near(curve.steepness, 0.157_273, 1e-6);
    near(curve.midpoint, 86.0292, 1e-4);
    near(curve.retention(75.0), 0.15, 1e-12);
}

/// V28 and V29: TARP (fastcompany.com 663494).
#[test]
fn a_complaint_resolved_quickly_keeps_most() {
    let dear = [0.09, 0.19, 0.54, 0.82];
    near(stay_after_failure(dear, 0.3, 0.2, 0.4), 0.1998, 1e-9);
    near(stay_after_failure(dear, 0.8, 0.7, 0.25), 0.5928, 1e-9);
    near(stay_after_failure([0.37, 0.46, 0.70, 0.95], 0.3, 0.2, 0.4), 0.4552, 1e-9);
}

/// V32: dela.nl.
#[test]
fn the_net_promoter_score_is_promoters_less_detractors() {
    near(result("nps promoters=30 detractors=20", "score"), 10.0, 0.0);
}
