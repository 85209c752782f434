//! A text as a QR code (ISO/IEC 18004), for a phone to be pointed at.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// A square of dark and light modules.
#[derive(Clone, PartialEq, Eq)]
pub struct Qr {
    code: QrCode,
}

impl Qr {
    /// Modules that stay light around it, as the standard asks.
    pub const QUIET: i32 = 4;

    /// The code of a text; none where it is too long for one (2,953 bytes).
    ///
    /// As much of it may be spoilt as its size allows anyway: the coarser the modules, the farther a phone can be.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        QrCode::encode_text(text, QrCodeEcc::Low).ok().map(|code| Self { code })
    }

    /// Modules a side, with the light ones around: 29 to 185.
    #[must_use]
    pub fn side(&self) -> i32 {
        self.code.size() + 2 * Self::QUIET
    }

    /// Whether a module is dark; beside the code, none is.
    #[must_use]
    pub fn is_dark(&self, x: i32, y: i32) -> bool {
        self.code.get_module(x - Self::QUIET, y - Self::QUIET)
    }

    /// The dark modules as the path of a drawing that is `side` wide and high: one stroke for each run in a row.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.side() {
            let mut x = 0;
            while x < self.side() {
                let run = (x..self.side()).take_while(|&x| self.is_dark(x, y)).count();
                if 0 < run {
                    let _ = write!(path, "M{x} {y}h{run}v1h-{run}z"); // writing to a text cannot fail
                }
                x += i32::try_from(run).unwrap_or(0) + 1;
            }
        }
        path
    }
}
