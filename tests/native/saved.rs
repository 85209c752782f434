//! What the browser keeps: two tabs lose nothing, and no text in storage breaks the page.

use proptest::prelude::*;
use worthwhile::app::saved::{Deed, Desk, Fault, Found, Item, Kind, Notice, Shelf, Standing, Write, named, read, text};

/// A browser with its storage and two tabs.
struct World {
    stored: Option<String>,
    aside: Vec<String>,
    desks: [Desk; 2],
    now: u64,
}

impl World {
    fn new() -> Self {
        Self { stored: None, aside: Vec::new(), desks: [Desk::new(7), Desk::new(8)], now: 0 }
    }

    fn holding(stored: &str) -> Self {
        Self { stored: Some(stored.to_owned()), ..Self::new() }
    }

    fn does(&mut self, tab: usize, deed: &Deed) {
        let found = Ok(self.stored.clone());
        self.does_where(tab, deed, &found);
    }

    /// A deed of a tab that found this, which may be stale by now.
    fn does_where(&mut self, tab: usize, deed: &Deed, found: &Found) {
        self.now += 1;
        let (desk, write) = self.desks[tab].clone().after(deed, found, self.now);
        match &write {
            Write::Nothing => {}
            Write::Text(text) => self.stored = Some(text.clone()),
            Write::SetAside(corrupt, text) => {
                self.aside.push(corrupt.clone());
                self.stored.clone_from(text);
            }
            Write::Remove => self.stored = None,
        }
        self.desks[tab] = desk.written(&write, Ok(()));
    }

    /// Both tabs hear of what was written until nothing is written any more.
    fn rests(&mut self) {
        for _ in 0..6 {
            self.does(0, &Deed::Look);
            self.does(1, &Deed::Look);
        }
        let before = self.stored.clone();
        self.does(0, &Deed::Look);
        self.does(1, &Deed::Look);
        assert_eq!(self.stored, before, "the tabs come to rest");
    }

    fn shelf(&self) -> Shelf {
        self.stored.as_deref().map(|stored| read(stored).expect("what was written can be read")).unwrap_or_default()
    }

    fn texts(&self) -> Vec<String> {
        self.shelf().items().iter().map(|item| item.text.clone()).collect()
    }

    fn named(&self, name: &str) -> Option<Item> {
        self.shelf().items().iter().find(|item| item.kind == Kind::Own && item.name == name).cloned()
    }
}

fn keep(text: &str) -> Deed {
    Deed::Keep { name: "Dental clinic".to_owned(), text: text.to_owned() }
}

fn save(name: &str, text: &str) -> Deed {
    Deed::Save { name: name.to_owned(), text: text.to_owned() }
}

#[track_caller]
fn id_of(world: &World, name: &str) -> worthwhile::app::saved::ItemId {
    world.named(name).expect("it is saved").id
}

#[test]
fn work_follows_the_page_in_one_piece() {
    let mut world = World::new();
    world.does(0, &keep("a"));
    world.does(0, &keep("b"));
    assert_eq!(world.texts(), ["b"]);
    assert_eq!(world.desks[0].standing(), Standing::Saved);
}

#[test]
fn a_new_tab_goes_on_from_where_the_last_one_left_off() {
    let mut world = World::new();
    world.does(0, &keep("a"));
    world.does(1, &Deed::Look);
    let left = world.desks[1].shelf().last_left().expect("it was left").clone();
    world.does(1, &Deed::Open(left.id));
    world.does(1, &keep("b"));
    assert_eq!(world.texts(), ["b"], "a closed tab has nothing to lose");
    world.does(0, &Deed::Look);
    let mut texts = world.texts();
    texts.sort();
    assert_eq!(texts, ["a", "b"], "but one that is open keeps its own");
    assert_eq!(world.desks[0].notice(), Some(Notice::Parted));
}

#[test]
fn a_saved_piece_is_never_written_over() {
    let mut world = World::new();
    world.does(0, &save("Mine", "a"));
    world.does(1, &save("Mine", "b"));
    assert_eq!(world.named("Mine").map(|item| item.text), Some("a".to_owned()));
    assert_eq!(world.named("Mine (2)").map(|item| item.text), Some("b".to_owned()));
    let id = id_of(&world, "Mine");
    world.does(0, &Deed::Open(id));
    world.does(0, &keep("c"));
    assert_eq!(world.named("Mine").map(|item| item.text), Some("a".to_owned()));
}

#[test]
fn renaming_duplicating_and_deleting_do_what_they_say() {
    let mut world = World::new();
    world.does(0, &save("Mine", "a"));
    world.does(0, &Deed::Duplicate(id_of(&world, "Mine"), "Second".to_owned()));
    world.does(1, &Deed::Rename(id_of(&world, "Mine"), "  First\n".to_owned()));
    assert_eq!(world.texts(), ["a", "a"]);
    world.does(0, &Deed::Delete(id_of(&world, "First")));
    assert!(world.named("First").is_none());
    world.rests();
    assert!(world.named("First").is_none(), "the other tab does not bring it back");
    world.does(0, &Deed::PutBack);
    world.rests();
    assert_eq!(world.named("First").map(|item| item.text), Some("a".to_owned()));
}

#[test]
fn work_that_was_left_is_saved_by_naming_it() {
    let mut world = World::new();
    world.does(0, &keep("a"));
    world.does(1, &Deed::Look);
    let id = world.desks[1].offered(Kind::Left)[0].id;
    world.does(1, &Deed::Rename(id, "Kept".to_owned()));
    world.does(0, &keep("b"));
    assert_eq!(world.named("Kept").map(|item| item.text), Some("a".to_owned()));
    assert!(world.texts().contains(&"b".to_owned()));
}

#[test]
fn after_deleting_everything_nothing_is_left_and_all_can_come_back() {
    let mut world = World::new();
    world.does(0, &save("Mine", "a"));
    world.does(1, &keep("b"));
    world.does(0, &Deed::Clear);
    assert_eq!(world.stored, None);
    world.rests();
    assert_eq!(world.stored, None, "another tab does not write it again");
    assert_eq!(world.desks[1].notice(), Some(Notice::Removed));
    world.does(0, &Deed::PutBack);
    world.rests();
    assert_eq!(world.texts().len(), 2);
}

#[test]
fn what_was_removed_behind_the_page_can_be_put_back() {
    let mut world = World::new();
    world.does(0, &save("Mine", "a"));
    world.stored = None;
    world.does(0, &keep("b"));
    assert_eq!(world.desks[0].notice(), Some(Notice::Removed));
    world.does(0, &Deed::PutBack);
    assert_eq!(world.desks[0].notice(), None);
    assert_eq!(world.texts().len(), 2);
}

#[test]
fn what_a_newer_version_wrote_stays_as_it_is() {
    let newer = "{\"worthwhile_saved\":2,\"anything\":[]}";
    let mut world = World::holding(newer);
    for deed in [Deed::Look, keep("a"), save("Mine", "b"), Deed::PutBack] {
        world.does(0, &deed);
        assert_eq!(world.stored.as_deref(), Some(newer));
    }
    assert_eq!(world.desks[0].standing(), Standing::Unsaved(Fault::Newer));
    assert_eq!(world.desks[0].shelf().items().len(), 2, "it is kept as long as the page");
}

#[test]
fn what_cannot_be_read_is_put_aside_unchanged() {
    let mut world = World::holding("{\"worthwhile_saved\":1,\"checksum\":\"0\"");
    world.does(0, &Deed::Look);
    assert_eq!(world.aside, ["{\"worthwhile_saved\":1,\"checksum\":\"0\""]);
    assert_eq!(world.desks[0].notice(), Some(Notice::SetAside));
    world.does(0, &keep("a"));
    assert_eq!(world.texts(), ["a"]);
}

#[test]
fn where_nothing_can_be_stored_the_page_remembers() {
    let mut world = World::new();
    world.does_where(0, &save("Mine", "a"), &Err(Fault::Blocked));
    assert_eq!(world.desks[0].standing(), Standing::Unsaved(Fault::Blocked));
    assert_eq!(world.desks[0].offered(Kind::Own).len(), 1);
    world.does(0, &keep("b"));
    assert_eq!(world.texts(), ["a", "b"], "and writes it as soon as it can");
}

#[test]
fn work_that_found_no_room_is_written_when_there_is_some() {
    let mut world = World::new();
    let (desk, write) = world.desks[0].clone().after(&save("Mine", "a"), &Ok(None), 1);
    let desk = desk.written(&write, Err(Fault::Full));
    assert_eq!(desk.standing(), Standing::Unsaved(Fault::Full));
    world.desks[0] = desk;
    world.does(0, &Deed::Look);
    assert_eq!((world.texts(), world.desks[0].standing()), (vec!["a".to_owned()], Standing::Saved));
}

#[test]
fn a_name_is_one_short_line() {
    assert_eq!(named(" My\tclinic \n"), Some("My clinic".to_owned()));
    assert_eq!(named(" \n "), None);
    assert_eq!(named(&"x".repeat(500)).map(|name| name.len()), Some(80));
}

#[test]
fn tabs_that_know_of_two_removals_of_a_piece_come_to_rest() {
    let mut world = World::new();
    world.does(0, &save("Mine", "a"));
    let id = id_of(&world, "Mine");
    for _ in 0..2 {
        world.does(0, &Deed::Delete(id));
        world.does(1, &Deed::Look);
        world.does(0, &Deed::PutBack);
    }
    world.does(0, &Deed::Delete(id));
    world.rests();
    assert!(world.texts().is_empty());
}

/// A step of a story with two tabs: what a tab does, to which piece, and what the other does at the same instant.
#[derive(Clone, Debug)]
enum Step {
    Keep(usize),
    Save(usize),
    Rename(usize, usize),
    Duplicate(usize, usize),
    Delete(usize, usize),
    PutBack(usize),
    Clear(usize),
    Open(usize, usize),
    Look(usize),
    /// Both keep and save what they show, each having read what was there before the other wrote.
    Race,
    /// The browser forgets.
    Evict,
}

fn any_step() -> impl Strategy<Value = Step> {
    let tab = || 0..2_usize;
    let piece = || (0..2_usize, 0..6_usize);
    prop_oneof![
        6 => tab().prop_map(Step::Keep),
        3 => tab().prop_map(Step::Save),
        2 => piece().prop_map(|(tab, piece)| Step::Rename(tab, piece)),
        2 => piece().prop_map(|(tab, piece)| Step::Duplicate(tab, piece)),
        2 => piece().prop_map(|(tab, piece)| Step::Delete(tab, piece)),
        1 => tab().prop_map(Step::PutBack),
        1 => tab().prop_map(Step::Clear),
        3 => piece().prop_map(|(tab, piece)| Step::Open(tab, piece)),
        3 => tab().prop_map(Step::Look),
        2 => Just(Step::Race),
        1 => Just(Step::Evict),
    ]
}

/// Two tabs and what must not get lost.
struct Story {
    world: World,
    /// What each tab shows and has kept.
    shown: [Option<String>; 2],
    /// What was saved, or left to stay.
    left: Vec<String>,
    n_texts: usize,
}

impl Story {
    fn fresh(&mut self) -> String {
        self.n_texts += 1;
        format!("text {}", self.n_texts)
    }

    fn piece(&self, tab: usize, piece: usize) -> Option<Item> {
        let items = self.world.desks[tab].shelf().items();
        items.get(piece % items.len().max(1)).cloned()
    }

    /// A tab writes over the piece that follows it; what stood there is what the reader saw and went on from.
    fn keep(&mut self, tab: usize, found: &Found) {
        let text = self.fresh();
        let before = self.world.desks[tab].work().map(|work| work.text.clone());
        self.left.retain(|left| Some(left) != before.as_ref());
        self.world.does_where(tab, &keep(&text), found);
        self.shown[tab] = Some(text);
    }

    fn save(&mut self, tab: usize, found: &Found) {
        let text = self.fresh();
        self.world.does_where(tab, &save("Mine", &text), found);
        self.left.push(text);
    }

    fn goes_on(&mut self, step: &Step) {
        let found = Ok(self.world.stored.clone());
        match *step {
            Step::Keep(tab) => self.keep(tab, &found),
            Step::Save(tab) => self.save(tab, &found),
            Step::Rename(tab, piece) => self.with_piece(tab, piece, |item| Deed::Rename(item.id, "Other".to_owned())),
            Step::Duplicate(tab, piece) => {
                self.with_piece(tab, piece, |item| Deed::Duplicate(item.id, item.name.clone()));
            }
            Step::Delete(tab, piece) => self.with_piece(tab, piece, |item| Deed::Delete(item.id)),
            Step::Open(tab, piece) => {
                self.left.extend(self.shown[tab].take());
                self.with_piece(tab, piece, |item| Deed::Open(item.id));
            }
            Step::PutBack(tab) => self.world.does(tab, &Deed::PutBack),
            Step::Clear(tab) => self.world.does(tab, &Deed::Clear),
            Step::Look(tab) => self.world.does(tab, &Deed::Look),
            Step::Race => {
                self.keep(0, &found);
                self.keep(1, &found);
                self.world.rests();
                let found = Ok(self.world.stored.clone());
                self.save(0, &found);
                self.save(1, &found);
            }
            Step::Evict => self.world.stored = None,
        }
    }

    fn with_piece(&mut self, tab: usize, piece: usize, deed: fn(&Item) -> Deed) {
        if let Some(item) = self.piece(tab, piece) {
            self.world.does(tab, &deed(&item));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn two_tabs_lose_nothing(steps in prop::collection::vec(any_step(), 1..40)) {
        let mut story = Story { world: World::new(), shown: [None, None], left: Vec::new(), n_texts: 0 };
        for step in &steps {
            story.goes_on(step);
        }
        story.world.rests();
        let mut kept = story.world.texts();
        kept.extend(story.world.desks.iter().flat_map(Desk::bin).map(|item| item.text.clone()));
        for text in story.shown.iter().flatten().chain(&story.left) {
            prop_assert!(kept.contains(text), "{text} is neither kept nor to be put back");
        }
        let items = story.world.shelf();
        let ids: std::collections::BTreeSet<_> = items.items().iter().map(|item| item.id).collect();
        prop_assert_eq!(ids.len(), items.items().len());
    }

    #[test]
    fn what_is_written_is_read_to_the_letter(texts in prop::collection::vec((".*", ".*"), 0..6)) {
        let mut world = World::new();
        for (name, text) in &texts {
            world.does(0, &save(name, text));
        }
        let shelf = world.shelf();
        prop_assert_eq!(shelf.items().iter().map(|item| &item.text).collect::<Vec<_>>(), texts.iter().map(|(_, text)| text).collect::<Vec<_>>());
        if let Some(stored) = &world.stored {
            prop_assert_eq!(&text(&shelf), stored);
        }
    }

    #[test]
    fn a_letter_that_changed_is_noticed(at in any::<prop::sample::Index>(), letter in "[ -~]") {
        let mut world = World::new();
        world.does(0, &save("Mine", "{\"worthwhile\":1}"));
        let stored = world.stored.clone().expect("written");
        let at = at.index(stored.len());
        let changed = format!("{}{letter}{}", &stored[..at], &stored[at + 1..]);
        prop_assert_eq!(read(&changed).is_ok(), changed == stored);
        prop_assert!(read(&stored[..at]).is_err(), "nor is one cut off taken for whole");
    }

    #[test]
    fn no_text_in_storage_breaks_the_page_or_is_thrown_away(
        stored in prop_oneof![".*", "\\{\"worthwhile_saved\":[0-9]{0,3}[,}\"a-z:\\[\\]]{0,40}"],
    ) {
        let mut world = World::holding(&stored);
        world.does(0, &Deed::Look);
        world.does(0, &keep("a"));
        let is_there = world.stored.as_ref() == Some(&stored) || world.aside.contains(&stored);
        prop_assert!(is_there, "it stays or is put aside");
    }
}
