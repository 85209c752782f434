//! Windows of this copy of the page that show the same lesson: each hears what the others say. Nothing leaves the browser.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

use super::storage::key;

/// What a window can hear and say.
pub struct Channel {
    channel: BroadcastChannel,
    _heard: Closure<dyn FnMut(MessageEvent)>,
}

impl Channel {
    /// Hears what is said under a name, as long as it lives; nothing where the browser has no such thing.
    #[must_use]
    pub fn open(name: &str, on_heard: impl Fn(String) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(&format!("{}#{name}", key())).ok()?;
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                on_heard(text);
            }
        });
        channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        Some(Self { channel, _heard: heard })
    }

    /// Says something to the other windows.
    pub fn say(&self, text: &str) {
        drop(self.channel.post_message(&text.into())); // nobody is left to hear of a failure
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}
