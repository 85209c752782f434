//! What a page around this one may ask: exactly the documented messages, and nothing breaks on any other.

use proptest::prelude::*;
use worthwhile::app::{Action, Command, Controls, LONGEST, Value, embedded};
use worthwhile::scenario::LIBRARY;

fn message(fields: &[(&str, Value)]) -> Option<Command> {
    let fields: Vec<_> = fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    Command::read(&fields)
}

fn number(value: f64) -> Value {
    Value::Number(value)
}

fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

#[test]
fn the_documented_messages_are_read() {
    let version = ("worthwhile", number(1.0));
    assert_eq!(message(&[version.clone(), ("kind", text("height"))]), Some(Command::Height));
    let period = [version.clone(), ("kind", text("period")), ("period", number(3.0))];
    assert_eq!(message(&period), Some(Command::Period(3)));
    let variant = [("variant", text("baseline")), version, ("kind", text("variant"))];
    assert_eq!(message(&variant), Some(Command::Variant("baseline".to_owned())));
}

#[test]
fn what_is_a_little_off_is_no_message() {
    let version = ("worthwhile", number(1.0));
    for fields in [
        vec![("kind", text("height"))],
        vec![("worthwhile", number(2.0)), ("kind", text("height"))],
        vec![("worthwhile", text("1")), ("kind", text("height"))],
        vec![version.clone(), ("kind", number(1.0))],
        vec![version.clone(), ("kind", text("Height"))],
        vec![version.clone(), ("kind", text("height")), ("height", number(3.0))],
        vec![version.clone(), ("kind", text("period"))],
        vec![version.clone(), ("kind", text("period")), ("period", text("3"))],
        vec![version.clone(), ("kind", text("period")), ("period", number(-1.0))],
        vec![version.clone(), ("kind", text("period")), ("period", number(0.5))],
        vec![version.clone(), ("kind", text("period")), ("period", number(f64::NAN))],
        vec![version.clone(), ("kind", text("period")), ("period", number(f64::INFINITY))],
        vec![version, ("kind", text("variant")), ("variant", number(0.0))],
    ] {
        assert_eq!(message(&fields), None, "{fields:?}");
    }
}

#[test]
fn a_period_or_variant_that_is_not_there_does_nothing() {
    let scenario = LIBRARY.first().expect("a scenario").open().expect("opens");
    let period = |period| Command::Period(period).action(&scenario);
    assert_eq!(period(scenario.n_periods - 1), Some(Action::Look(scenario.n_periods - 1)));
    assert_eq!(period(scenario.n_periods), None);
    let variant = |id: &str| Command::Variant(id.to_owned()).action(&scenario);
    assert_eq!(variant("baseline"), Some(Action::Choose(0)));
    assert_eq!(variant(scenario.variant_id(1)), Some(Action::Choose(1)));
    assert_eq!(variant("nobody"), None);
    assert_eq!(Command::Height.action(&scenario), None);
}

#[test]
fn every_choice_of_levers_has_an_address() {
    for controls in Controls::ALL {
        assert_eq!(embedded(&format!("#embed&controls={}", controls.id())), Some(*controls));
        assert_eq!(embedded(&format!("#controls={}&embed=1", controls.id())), Some(*controls));
    }
    assert_eq!(embedded(""), None);
    assert_eq!(embedded("#embedded"), None);
}

#[test]
fn the_schema_names_the_messages_that_are_read_and_no_other() {
    let document = include_str!("../../docs/embedding.md");
    let schema = document.split("```json").nth(1).and_then(|rest| rest.split("```").next()).expect("a schema");
    let schema: serde_json::Value = serde_json::from_str(schema).expect("JSON");
    let kinds = |side: &str| -> Vec<String> {
        let kinds = schema["$defs"][side]["oneOf"].as_array().expect("messages").iter();
        kinds.map(|one| one["properties"]["kind"]["const"].as_str().expect("a kind").to_owned()).collect()
    };
    assert_eq!(kinds("asked"), ["height", "period", "variant"]);
    assert_eq!(kinds("told"), ["height"]);
    for one in schema["$defs"]["asked"]["oneOf"].as_array().expect("messages") {
        assert_eq!(one["additionalProperties"], false);
        assert_eq!(one["properties"]["worthwhile"]["const"], 1);
    }
    let asked = &schema["$defs"]["asked"]["oneOf"];
    assert_eq!(asked[1]["properties"]["period"]["maximum"], 1_000_000);
    assert_eq!(asked[2]["properties"]["variant"]["maxLength"], LONGEST);
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<f64>().prop_map(Value::Number),
        Just(Value::Number(1.0)),
        ".*".prop_map(Value::Text),
        prop::sample::select(vec!["height", "period", "variant", "baseline"]).prop_map(text),
    ]
}

fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec!["worthwhile", "kind", "period", "variant", "height"]).prop_map(str::to_owned),
        ".*",
    ]
}

proptest! {
    #[test]
    fn no_message_breaks_the_reader(fields in prop::collection::vec((any_name(), any_value()), 0..5)) {
        let scenario = LIBRARY.first().expect("a scenario").open().expect("opens");
        if let Some(command) = Command::read(&fields) {
            let action = command.action(&scenario);
            let is_harmless = match action {
                None => true,
                Some(Action::Look(period)) => period < scenario.n_periods,
                Some(Action::Choose(variant)) => variant < scenario.n_variants(),
                Some(other) => panic!("{other:?} is nothing that a page around may do"),
            };
            prop_assert!(is_harmless);
        }
    }

    #[test]
    fn a_message_with_a_field_too_many_is_none(name in ".*", value in any_value()) {
        prop_assume!(!["worthwhile", "kind"].contains(&name.as_str()));
        let height = [("worthwhile", number(1.0)), ("kind", text("height")), (name.as_str(), value)];
        prop_assert_eq!(message(&height), None);
    }

    #[test]
    fn no_fragment_breaks_the_page(fragment in ".*") {
        let names_it = fragment.trim_start_matches('#').split('&').any(|key| key == "embed" || key == "embed=1");
        prop_assert_eq!(embedded(&fragment).is_some(), names_it);
    }
}
