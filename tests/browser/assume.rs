//! What the reader assumes, how customers and service are divided, and what changes cost, in a browser.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;
use worthwhile::components::App;

use crate::stage::{click, find, happen, input, part, press, put, show, words};

const CUSTOMERS: &str = ".levers__layers details:nth-of-type(1)";
const ASSUMPTIONS: &str = ".levers__layers details:nth-of-type(2)";
const MONEY: &str = ".levers__more details:nth-of-type(4)";
const UNDO: &str = "[aria-label=Undo]";

async fn unfold(root: &Element, fold: &str) {
    part(root, fold).set_attribute("open", "").expect("a fold");
    happen(root, fold, "new Event('toggle')").await;
}

async fn typed(root: &Element, field: &str, value: &str) {
    put(root, field, value).await;
    press(root, field, "Enter").await;
}

fn count(root: &Element, selector: &str) -> u32 {
    root.query_selector_all(selector).expect("a selector").length()
}

fn pressed(root: &Element) -> Vec<String> {
    let found = root.query_selector_all(".theory__name[aria-pressed=true]").expect("a selector");
    (0..found.length()).filter_map(|i| found.get(i)?.text_content()).collect()
}

#[wasm_bindgen_test]
async fn a_theory_changes_what_must_come_out_and_undo_restores_it() {
    let root = show::<App>(()).await;
    unfold(&root, ASSUMPTIONS).await;
    assert_eq!(pressed(&root), ["Zone of tolerance"]);
    assert_eq!(words(&root, "section:nth-of-type(2) .theory__about span:nth-child(2)"), "none of these");
    click(&root, "[aria-describedby=theory-CompetitiveMarket]").await;
    assert_eq!(pressed(&root), ["Zone of tolerance", "Competitive market"]);
    assert_eq!(count(&root, ".outcome__assumed"), 3);
    assert_eq!(words(&root, ".outcome__assumed"), "not under these assumptions");
    click(&root, UNDO).await;
    assert_eq!((pressed(&root).len(), count(&root, ".outcome__assumed")), (1, 0));
}

#[wasm_bindgen_test]
async fn customers_are_split_and_joined_by_one_switch() {
    let root = show::<App>(()).await;
    unfold(&root, CUSTOMERS).await;
    let switch = &format!("{CUSTOMERS} .turn input");
    assert!(words(&root, &format!("{CUSTOMERS} .turn")).contains("Believers (35%)"));
    assert!(!input(&root, switch).checked());
    click(&root, switch).await;
    assert!(input(&root, switch).checked());
    click(&root, switch).await;
    assert!(!input(&root, switch).checked());
}

#[wasm_bindgen_test]
async fn a_service_taken_apart_keeps_its_numbers_until_a_dimension_moves() {
    let root = show::<App>(()).await;
    let value = || words(&root, "#out-value");
    let before = value();
    click(&root, ".apart__button").await;
    assert_eq!((count(&root, ".levers__stages .lever"), value()), (6, before.clone()));
    assert!(input(&root, "#lever-score_service").disabled());
    typed(&root, "#lever-stage-0-field", "20").await;
    assert_ne!(value(), before);
    unfold(&root, ASSUMPTIONS).await;
    assert_eq!(count(&root, "#lever-service_blend"), 1, "how they combine stands with them only");
    click(&root, ".apart__button").await;
    assert_eq!((count(&root, ".levers__stages"), count(&root, "#lever-service_blend")), (0, 1));
}

#[wasm_bindgen_test]
async fn improvements_cost_until_play_is_free() {
    let root = show::<App>(()).await;
    assert!(find(&root, ".bill").is_none());
    typed(&root, "#lever-score_service-field", "75").await;
    assert!(words(&root, ".bill__total").starts_with("Your changes cost $"));
    assert!(find(&root, ".budget--over").is_none());
    typed(&root, "#lever-score_product-field", "100").await;
    assert!(words(&root, ".budget--over + .bill__rest").contains("over the budget of $6,000"));
    click(&root, ".bill .switch").await;
    assert!(find(&root, ".bill__total").is_none());
    unfold(&root, MONEY).await;
    click(&root, &format!("{MONEY} .turn .switch")).await;
    assert!(find(&root, ".bill__total").is_some());
}
