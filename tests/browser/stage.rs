//! A place in the page for one component, and hands to touch it.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};
use worthwhile::components::controls::Gesture;
use worthwhile::scenario::{Entry, Scenario, read};
use yew::prelude::*;

/// Shows a component in a place of its own, in a browser that has kept nothing and whose address says nothing.
pub async fn show<C>(props: C::Properties) -> Element
where
    C: BaseComponent,
    C::Properties: 'static,
{
    let window = web_sys::window().expect("a window");
    for storage in [window.local_storage(), window.session_storage()] {
        storage.expect("allowed").expect("there").clear().expect("cleared");
    }
    let path = window.location().pathname().expect("a path");
    window.history().expect("a history").replace_state_with_url(&JsValue::NULL, "", Some(&path)).expect("allowed");
    let document = window.document().expect("a document");
    let root = document.create_element("div").expect("a place");
    document.body().expect("a body").append_child(&root).expect("room");
    yew::Renderer::<C>::with_root_and_props(root.clone(), props).render();
    yew::scheduler::flush().await;
    root
}

/// What a part of the page draws.
#[derive(Properties, PartialEq)]
pub struct DrawnProps {
    draw: Callback<(), Html>,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    props.draw.emit(())
}

/// Shows a part of the page in a place of its own.
pub async fn drawn(draw: impl Fn() -> Html + 'static) -> Element {
    show::<Drawn>(DrawnProps { draw: Callback::from(move |()| draw()) }).await
}

/// What a control asked for, in order.
#[derive(Clone, Default)]
pub struct Asked(Rc<RefCell<Vec<Gesture>>>);

impl Asked {
    /// The callback that listens.
    pub fn listen(&self) -> Callback<Gesture> {
        let asked = Rc::clone(&self.0);
        Callback::from(move |gesture| asked.borrow_mut().push(gesture))
    }

    /// What was asked for since the last time.
    pub fn take(&self) -> Vec<Gesture> {
        self.0.take()
    }
}

#[track_caller]
pub fn part(root: &Element, selector: &str) -> Element {
    find(root, selector).unwrap_or_else(|| panic!("no {selector}"))
}

pub fn find(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).expect("a selector")
}

#[track_caller]
pub fn words(root: &Element, selector: &str) -> String {
    part(root, selector).text_content().unwrap_or_default()
}

#[track_caller]
pub fn input(root: &Element, selector: &str) -> HtmlInputElement {
    part(root, selector).dyn_into().expect("an input")
}

pub async fn click(root: &Element, selector: &str) {
    part(root, selector).dyn_into::<HtmlElement>().expect("an element").click();
    yew::scheduler::flush().await;
}

/// Lets an event happen, given as JavaScript, such as `new FocusEvent('blur')`.
pub async fn happen(root: &Element, selector: &str, event: &str) {
    let event: Event = js_sys::eval(event).expect("an event").unchecked_into();
    part(root, selector).dispatch_event(&event).expect("dispatched");
    yew::scheduler::flush().await;
}

/// Waits until the screen has been painted once more.
pub async fn frame() {
    let painted = js_sys::Promise::new(&mut |resolve, _| {
        web_sys::window().expect("a window").request_animation_frame(&resolve).expect("a frame");
    });
    wasm_bindgen_futures::JsFuture::from(painted).await.expect("painted");
    yew::scheduler::flush().await;
}

/// Puts a value into an input as a hand would.
pub async fn put(root: &Element, selector: &str, value: &str) {
    input(root, selector).set_value(value);
    happen(root, selector, "new InputEvent('input', { bubbles: true })").await;
}

pub async fn press(root: &Element, selector: &str, key: &str) {
    let event = format!("new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, cancelable: true }})");
    happen(root, selector, &event).await;
}

/// A scenario of the library; the page itself loads most of them.
#[track_caller]
pub fn scenario(id: &str) -> Scenario {
    let json = match id {
        "hospital-chain" => include_str!("../../assets/scenarios/hospital-chain.json"),
        "phone-shopping" => include_str!("../../assets/scenarios/phone-shopping.json"),
        "lab-report" => include_str!("../../assets/scenarios/lab-report.json"),
        _ => return Entry::named(id).expect("in the library").open().expect("carried by the page"),
    };
    read(json).expect("a valid scenario")
}
