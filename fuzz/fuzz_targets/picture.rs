//! Whatever bytes are opened as a picture, the reader says what they are; what it finds survives being written again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use worthwhile::app::picture::{embed_png, embed_svg, extract};

fuzz_target!(|bytes: &[u8]| {
    let Ok(Some(kept)) = extract(bytes) else { return };
    let again = match str::from_utf8(bytes) {
        Ok(text) => embed_svg(text, &kept).map(String::into_bytes),
        Err(_) => embed_png(bytes, &kept),
    };
    assert_eq!(extract(&again.expect("it was a picture")), Ok(Some(kept)));
});
