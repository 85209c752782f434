//! The page that shows this one in a frame: what it asks, and what it is told (`docs/embedding.md`).

use gloo::events::EventListener;
use js_sys::{JsString, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MessageEvent, ResizeObserver, Window, window};

use crate::app::{Command, Controls, LONGEST, MOST_FIELDS, Value, embedded};

/// The element whose height is the page's.
const ROOT: &str = "app";

/// The levers that this page shows as part of another; none where it stands by itself.
#[must_use]
pub fn controls() -> Option<Controls> {
    window()?.location().hash().ok().and_then(|fragment| embedded(&fragment))
}

/// Calls back with each command of the page around this one, as long as the listener lives. What is no command is not
/// answered, and neither is anybody else.
#[must_use]
pub fn listen(on_command: impl Fn(Command) + 'static) -> Option<EventListener> {
    let around = around()?;
    let own = window()?;
    Some(EventListener::new(&own, "message", move |event| {
        let message = event.unchecked_ref::<MessageEvent>();
        let is_from_around = message.source().is_some_and(|source| Object::is(&source, &around));
        let fields = if is_from_around { fields(&message.data()) } else { None };
        if let Some(command) = fields.and_then(|fields| Command::read(&fields)) {
            on_command(command);
        }
    }))
}

/// The fields of a message, if it can be one: few, and each a number or a short text.
fn fields(message: &JsValue) -> Option<Vec<(String, Value)>> {
    let message: &Object = message.dyn_ref()?;
    let names = Object::keys(message);
    if MOST_FIELDS < names.length() as usize {
        return None;
    }
    let field = |name: JsValue| {
        let value = Reflect::get(message, &name).ok()?;
        Some((short(&name)?, value.as_f64().map(Value::Number).or_else(|| short(&value).map(Value::Text))?))
    };
    names.iter().map(field).collect()
}

/// A text that is no longer than one of a message.
fn short(value: &JsValue) -> Option<String> {
    let text = value.dyn_ref::<JsString>()?;
    (text.length() as usize <= LONGEST).then(|| String::from(text))
}

/// Tells the page around this one how high it is, now and whenever that changes.
pub struct Height {
    observer: ResizeObserver,
    _told: Closure<dyn FnMut()>,
}

impl Height {
    /// Tells it from now on; nothing where there is no page around.
    #[must_use]
    pub fn tell() -> Option<Self> {
        around()?;
        let told = Closure::new(tell_height);
        let observer = ResizeObserver::new(told.as_ref().unchecked_ref()).ok()?;
        observer.observe(&root()?);
        Some(Self { observer, _told: told })
    }
}

impl Drop for Height {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Tells the height once. It says nothing of the reader, so whoever shows the page may hear it.
pub fn tell_height() {
    let (Some(around), Some(root)) = (around(), root()) else { return };
    let message = Object::new();
    let height = root.get_bounding_client_rect().height().ceil();
    let fields = [("worthwhile", 1.0.into()), ("kind", "height".into()), ("height", height.into())];
    for (name, value) in fields {
        drop(Reflect::set(&message, &JsValue::from_str(name), &value)); // a plain object takes any field
    }
    drop(around.post_message(&message, "*")); // nobody is left to hear of a failure
}

/// The window of the page around this one.
fn around() -> Option<Window> {
    let own = window()?;
    let around = own.parent().ok()??;
    (!Object::is(&around, &own)).then_some(around)
}

fn root() -> Option<Element> {
    window()?.document()?.get_element_by_id(ROOT)
}
