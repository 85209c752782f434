//! Reading scenario files: what is wrong is said in one sentence with the path to it, and nothing panics.

use proptest::prelude::*;
use serde_json::{Value, json};
use worthwhile::scenario::{Entry, LIBRARY, MOST_BYTES, read};

/// A small scenario that is read without complaint.
fn small() -> Value {
    json!({
        "format": 1, "id": "small", "period": "month", "periods": 6, "currency": "EUR",
        "start": {"customers": 100, "lost": 0, "expectation": 20, "reputation": 20, "promoters": 10, "detractors": 1},
        "base": {"price": 50},
        "segments": [{"id": "calm", "share": 0.5}, {"id": "hasty", "share": 0.5, "scale": {"money_per_minute": 2}}],
        "changes": [{"from": 3, "set": {"rival_value": 25}}],
        "variants": [
            {"id": "cheaper", "changes": [{"from": 2, "until": 4, "set": {"price": 40}}]},
            {"id": "kinder", "changes": [{"set": {"score_personnel": 90}, "segments": {"hasty": {"psychic": 20}}}]}
        ],
        "outcomes": [{"that": "cheaper pays", "left": "cheaper.npv", "is": ">", "right": "baseline.npv"}]
    })
}

/// What is said of the small scenario with one value replaced; `null` at a path that is not there adds it.
#[track_caller]
fn said(pointer: &str, value: Value) -> String {
    let mut scenario = small();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let place = scenario.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}"));
    match place {
        Value::Array(items) => items[key.parse::<usize>().expect("an index")] = value,
        place => place[key] = value,
    }
    read(&scenario.to_string()).map_or_else(|fault| fault.to_string(), |_| "read".to_owned())
}

#[test]
fn a_good_file_is_read() {
    assert_eq!(said("/id", json!("other")), "read");
    assert_eq!(said("/variants/0/changes/0/until", Value::Null), "read");
}

#[test]
fn a_fault_is_named_with_its_path() {
    let table = [
        ("/variants/1/changes/0/set/servers", json!(0), "variants[1].changes[0].set.servers: 0 is below 1"),
        (
            "/variants/1/changes/0/set/servers",
            json!(2.5),
            "variants[1].changes[0].set.servers: 2.5 is not a whole number",
        ),
        ("/base/price", json!(-1), "base.price: -1 is below 0"),
        ("/base/price", json!("60"), "base.price: this must be a number"),
        ("/base/price", json!(2e6), "base.price: 2000000 is above 1000000"),
        ("/base/pricee", json!(1), "base.pricee: this key is not known"),
        ("/base/queueing", json!(1), "base.queueing: this must be true or false"),
        ("/colour", json!("red"), "colour: this key is not known"),
        ("/format", json!(2), "format: format 2 is newer than this program, which reads format 1"),
        ("/format", json!("one"), "format: the format must be 1"),
        ("/id", json!("Ärger"), "id: this must be a name of small letters a-z, digits and hyphens"),
        ("/period", json!("week"), "period: this must be \"month\", \"quarter\" or \"year\""),
        ("/periods", json!(121), "periods: this must be a whole number from 1 to 120"),
        ("/currency", json!("euro"), "currency: this must be a currency in three capital letters, such as \"USD\""),
        ("/shows", json!(6), "shows: this must be a period of the run"),
        ("/start/lost", json!(5901), "start: more customers and lost than the market has people"),
        ("/start/promoters", json!(-1), "start.promoters: this must be 0 or more"),
        ("/segments/0/share", json!(0.4), "segments: the shares add up to 0.9 and must add up to 1"),
        (
            "/segments/1/scale/servers",
            json!(2),
            "segments[1].scale.servers: all segments share this, so one cannot have its own",
        ),
        (
            "/segments/1/scale/queueing",
            json!(2),
            "segments[1].scale.queueing: all segments share this, so one cannot have its own",
        ),
        (
            "/segments/1/scale/rival_in_choice",
            json!(2),
            "segments[1].scale.rival_in_choice: this has no number to multiply",
        ),
        ("/segments/1/scale/money_per_minute", json!(99), "segments[1].scale.money_per_minute: 29.7 is above 5"),
        ("/segments/1/id", json!("calm"), "segments[1].id: this name is reserved or stands twice"),
        (
            "/changes/0/set/market_size",
            json!(9000),
            "changes[0].set.market_size: this holds for the whole run and cannot change",
        ),
        ("/changes/0/from", json!(6), "changes[0]: a change must end after it begins, within the run"),
        (
            "/variants/0/changes/0/until",
            json!(2),
            "variants[0].changes[0]: a change must end after it begins, within the run",
        ),
        ("/variants/0/id", json!("baseline"), "variants[0].id: this name is reserved or stands twice"),
        (
            "/variants/1/changes/0/segments/nobody",
            json!({}),
            "variants[1].changes[0].segments.nobody: there is no segment of this name",
        ),
        ("/outcomes/0/is", json!("≥"), "outcomes[0].is: this must be \"<\", \">\" or \"=\""),
        ("/outcomes/0/left", json!("dearer.npv"), "outcomes[0].left: there is no figure dearer.npv"),
        ("/outcomes/0/left", json!("cheaper.9.profit"), "outcomes[0].left: there is no figure cheaper.9.profit"),
        (
            "/base/service_stages",
            json!([{"id": "one", "score": 5}]),
            "base.service_stages: 1 stages; there must be 2 to 12",
        ),
        ("/price_of", json!({"worth_product": 5}), "price_of.worth_product: this key is not known"),
        ("/base", Value::Null, "base: this must be an object"),
    ];
    for (pointer, value, sentence) in table {
        assert_eq!(said(pointer, value), sentence, "at {pointer}");
    }
}

#[test]
fn inputs_that_do_not_go_together_are_refused_in_the_period_they_meet() {
    let sentence = said("/variants/0/changes/0/set", json!({"resolved_quickly": 0.7}));
    assert_eq!(
        sentence,
        "segments[0]: in period 2: resolved_quickly and resolved_later add up to 1.1; at most 1 is possible"
    );
    assert_eq!(
        said("/base/detractor_level", json!(90)),
        "segments[0]: in period 0: detractor_level 90 is above promoter_level 80"
    );
}

#[test]
fn a_service_score_beside_stages_is_refused() {
    let mut scenario = small();
    scenario["base"]["service_stages"] = json!([{"id": "one", "score": 5}, {"id": "two", "score": 50, "weight": 2}]);
    assert!(read(&scenario.to_string()).is_ok());
    scenario["variants"][0]["changes"][0]["set"]["score_service"] = json!(50);
    let fault = read(&scenario.to_string()).expect_err("derived");
    assert_eq!(
        fault.to_string(),
        "variants[0].changes[0].set.score_service: service follows from its stages and cannot be set as well"
    );
}

#[test]
fn what_is_required_is_missed_by_name() {
    for key in ["format", "id", "period", "periods", "currency", "start", "base"] {
        let mut scenario = small();
        scenario.as_object_mut().expect("an object").remove(key);
        let fault = read(&scenario.to_string()).expect_err("required");
        assert_eq!(fault.to_string(), format!("{key}: this is missing"));
    }
}

#[test]
fn what_is_no_scenario_is_refused_in_a_sentence() {
    let table = [
        ("", "this is not JSON from line 1, column 0 on"),
        ("{\"format\": 1,", "this is not JSON from line 1, column 13 on"),
        ("[]", "this must be an object"),
        ("{}", "format: this is missing"),
        ("1e999", "this is not JSON from line 1, column 5 on"),
    ];
    for (text, sentence) in table {
        assert_eq!(read(text).expect_err("no scenario").to_string(), sentence, "{text}");
    }
    let large = " ".repeat(MOST_BYTES + 1);
    assert_eq!(read(&large).expect_err("large").to_string(), "the file is larger than 2 MB, more than any scenario");
    let deep = "[".repeat(100_000);
    assert!(read(&deep).is_err());
}

#[test]
fn a_key_that_stands_twice_is_refused_where_it_stands() {
    let good = small().to_string();
    let table = [
        ("\"price\":50", "\"price\":50,\"price\":60", "base.price: this key stands twice"),
        ("\"format\":1", "\"format\":1,\"format\":1", "format: this key stands twice"),
        (
            "\"psychic\":20",
            "\"psychic\":20,\"psychic\":20",
            "variants[1].changes[0].segments.hasty.psychic: this key stands twice",
        ),
        ("\"share\":0.5", "\"share\":0.5,\"sh\\u0061re\":1", "segments[0].share: this key stands twice"),
        ("\"price\":50", "\"price\":50,\"a\\nb\":[{}],\"a\\nb\":2", "base.a b: this key stands twice"),
    ];
    for (once, twice, sentence) in table {
        assert!(good.contains(once), "{once} in {good}");
        let said = read(&good.replacen(once, twice, 1)).expect_err("twice").to_string();
        assert_eq!(said, sentence);
    }
    assert_eq!(read("{} {}").expect_err("two documents").to_string(), "this is not JSON from line 1, column 4 on");
}

#[test]
fn a_file_from_another_editor_may_begin_with_a_byte_order_mark() {
    assert!(read(&format!("\u{feff}{}", small())).is_ok());
}

#[test]
fn every_shipped_scenario_has_all_its_words() {
    for entry in LIBRARY {
        let scenario = entry.open().unwrap_or_else(|fault| panic!("{}: {fault}", entry.id));
        let words = scenario.words_in("en").unwrap_or_else(|| panic!("{}: no words", entry.id));
        assert_eq!(scenario.id, entry.id);
        assert!([&words.title, &words.situation, &words.question, &words.source].iter().all(|text| !text.is_empty()));
        assert!(!words.notice.is_empty() && !words.discuss.is_empty(), "{}", entry.id);
        assert!(words.question.ends_with('?'), "{}: {}", entry.id, words.question);
        assert_eq!(words.outcomes.len(), scenario.outcomes.len(), "{}", entry.id);
        for variant in &scenario.variants {
            let variant_words = words.variant(&variant.id).unwrap_or_else(|| panic!("{}.{}", entry.id, variant.id));
            assert!(!variant_words.title.is_empty() && !variant_words.what.is_empty());
        }
        let has_name = |id: &str| words.segments.iter().any(|(known, name)| known == id && !name.is_empty());
        assert!(scenario.segments.iter().all(|segment| has_name(&segment.id)), "{}", entry.id);
        assert!(scenario.base.stages().iter().all(|stage| words.stage(&stage.id) != stage.id), "{}", entry.id);
    }
}

/// JSON of any shape, with keys that the format knows among others.
fn any_json() -> impl Strategy<Value = Value> {
    let key = prop::sample::select(vec![
        "format",
        "id",
        "base",
        "start",
        "segments",
        "changes",
        "set",
        "from",
        "until",
        "price",
        "share",
        "service_stages",
        "outcomes",
        "left",
        "words",
        "en",
        "é",
        "",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-5..200_i64).prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((key.clone(), inner), 0..6).prop_map(|entries| Value::Object(
                entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
            )),
        ]
    })
}

/// Every place in a document.
fn pointers(value: &Value, path: &str, into: &mut Vec<String>) {
    into.push(path.to_owned());
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| pointers(value, &format!("{path}/{key}"), into)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, value)| pointers(value, &format!("{path}/{i}"), into));
        }
        _ => {}
    }
}

proptest! {
    #[test]
    fn no_text_breaks_the_reader(text in "\\PC*") {
        if let Err(fault) = read(&text) {
            prop_assert!(!fault.to_string().is_empty() && !fault.to_string().contains('\n'));
        }
    }

    #[test]
    fn no_json_breaks_the_reader(json in any_json()) {
        if let Err(fault) = read(&json.to_string()) {
            prop_assert!(!fault.to_string().is_empty() && !fault.to_string().contains('\n'));
        }
    }

    #[test]
    fn no_replaced_part_breaks_the_reader(place in any::<prop::sample::Index>(), json in any_json()) {
        let mut scenario = small();
        let mut places = Vec::new();
        pointers(&scenario, "", &mut places);
        *scenario.pointer_mut(place.get(&places).as_str()).expect("it is there") = json;
        if let Err(fault) = read(&scenario.to_string()) {
            prop_assert!(!fault.to_string().is_empty() && !fault.to_string().contains('\n'));
        }
    }

    #[test]
    fn no_cut_file_is_read(place in any::<prop::sample::Index>()) {
        let text = small().to_string();
        let cut = place.index(text.len());
        prop_assert!(read(&text[..cut]).is_err());
    }
}

#[test]
fn the_whole_library_is_read_from_one_file() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/scenarios/");
    let file = |entry: &Entry| std::fs::read_to_string(format!("{folder}{}.json", entry.id)).expect("it ships");
    let files = LIBRARY.iter().map(file).collect::<Vec<_>>().join("\u{1e}");
    for entry in LIBRARY {
        assert_eq!(entry.open_among(&files), entry.open(), "{}", entry.id);
    }
}
