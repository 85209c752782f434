//! Where a frame takes long, figures follow a lever in the hand by turns.

use worthwhile::app::Turns;

/// After frames that each took so long.
fn after(frames: &[f64]) -> Turns {
    frames.iter().fold(Turns::default(), |turns, frame| turns.after(*frame))
}

#[test]
fn where_frames_are_short_every_figure_follows_every_move() {
    for n in 0..50 {
        let turns = after(&vec![12.0; n]);
        assert!((0..4).all(|place| !turns.waits(place)), "after {n} frames");
    }
}

#[test]
fn one_long_frame_by_itself_changes_nothing() {
    assert!((0..4).all(|place| !after(&[8.0, 8.0, 900.0]).waits(place)));
}

#[test]
fn where_frames_are_long_neighbours_take_turns_and_nobody_waits_twice() {
    let mut turns = after(&[40.0; 6]);
    for _ in 0..20 {
        assert!((0..3).all(|place| turns.waits(place) != turns.waits(place + 1)), "{turns:?}");
        let next = turns.after(26.0);
        assert!((0..4).all(|place| turns.waits(place) != next.waits(place)), "{turns:?}");
        turns = next;
    }
}

#[test]
fn all_follow_again_once_frames_are_short() {
    let mut turns = after(&[40.0; 6]);
    for _ in 0..20 {
        turns = turns.after(5.0);
    }
    assert!((0..4).all(|place| !turns.waits(place)));
}
