//! Which figures stand on the page.

use proptest::prelude::*;
use worthwhile::app::{Gallery, Layout};
use worthwhile::explore::{Exhibit, Topic};

fn shown(gallery: Gallery, changes: &[(usize, usize)]) -> Gallery {
    changes
        .iter()
        .fold(gallery, |gallery, (place, exhibit)| gallery.showing(*place, Exhibit::ALL[exhibit % Exhibit::ALL.len()]))
}

#[test]
fn the_first_page_has_the_four_charts() {
    let four = [Exhibit::Balance, Exhibit::Response, Exhibit::Curve, Exhibit::Time];
    assert_eq!(Gallery::default().exhibits(), four);
}

#[test]
fn a_figure_that_stands_elsewhere_changes_places() {
    let gallery = Gallery::default().showing(0, Exhibit::Time);
    assert_eq!(gallery.exhibits(), [Exhibit::Time, Exhibit::Response, Exhibit::Curve, Exhibit::Balance]);
}

#[test]
fn fewer_places_keep_what_the_others_held() {
    let one = Gallery::default().laid(Layout::One);
    assert_eq!(one.exhibits(), [Exhibit::Balance]);
    assert_eq!(one.laid(Layout::Four), Gallery::default());
}

#[test]
fn every_figure_has_a_name_of_its_own_and_a_topic() {
    for exhibit in Exhibit::ALL {
        assert_eq!(Exhibit::named(exhibit.id()), Some(*exhibit));
        assert!(Topic::ALL.contains(&exhibit.topic()));
    }
}

proptest! {
    #[test]
    fn no_figure_stands_twice(changes in proptest::collection::vec((0_usize..6, 0_usize..40), 0..12)) {
        let gallery = shown(Gallery::default(), &changes);
        let exhibits = gallery.exhibits();
        for (place, exhibit) in exhibits.iter().enumerate() {
            prop_assert!(!exhibits[..place].contains(exhibit));
        }
    }
}
