//! Putting a few things in order.
//!
//! Sorting as the standard library does it is made for many things and weighs some four kilobytes in the page for each kind
//! of them; the lists of a scenario and of a chart are short.

/// Puts a short list in order; what neither precedes nor follows keeps its place.
pub fn put_in_order<T>(few: &mut [T], precedes: impl Fn(&T, &T) -> bool) {
    for end in 1..few.len() {
        let mut at = end;
        while 0 < at && precedes(&few[at], &few[at - 1]) {
            few.swap(at - 1, at);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::put_in_order;

    #[test]
    fn equals_keep_their_order() {
        let mut pairs = [(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
        put_in_order(&mut pairs, |one, other| one.0 < other.0);
        assert_eq!(pairs, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
    }
}
