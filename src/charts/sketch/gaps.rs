//! What is drawn by hand has gaps.

/// What is drawn, without its gaps: each number with its position.
pub(super) fn runs(drawn: &[Option<f64>]) -> Vec<Vec<(usize, f64)>> {
    let mut runs: Vec<Vec<(usize, f64)>> = Vec::new();
    for (index, value) in drawn.iter().enumerate().filter_map(|(index, value)| Some((index, (*value)?))) {
        match runs.last_mut().filter(|run| run.last().is_some_and(|(before, _)| before + 1 == index)) {
            Some(run) => run.push((index, value)),
            None => runs.push(vec![(index, value)]),
        }
    }
    runs
}
