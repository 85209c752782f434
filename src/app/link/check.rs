//! What a link is made of: a checksum, and bytes as letters.

/// The letters of base64 that need no escape in an address (RFC 4648, section 5).
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// The divisor of the checksum (CRC-32 of Ethernet and of zip files), its bits turned round.
const DIVISOR: u32 = 0xEDB8_8320;

/// The checksum of a text in eight digits; any change of up to four bytes in a row changes it.
pub(in crate::app) fn checksum(text: &str) -> String {
    format!("{:08x}", crc(text))
}

/// The same as a number, of a text or of bytes.
pub(in crate::app) fn crc(content: impl AsRef<[u8]>) -> u32 {
    let mut rest = u32::MAX;
    for byte in content.as_ref() {
        rest ^= u32::from(*byte);
        for _ in 0..8 {
            rest = (rest >> 1) ^ if rest & 1 == 1 { DIVISOR } else { 0 };
        }
    }
    !rest
}

/// Bytes as letters, without padding.
pub(in crate::app) fn letters(bytes: &[u8]) -> String {
    let letter = |bits: u32| char::from(LETTERS[(bits & 63) as usize]);
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let bits = three.iter().fold(0, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        let all = [bits >> 18, bits >> 12, bits >> 6, bits].map(letter);
        text.extend(&all[..=three.len()]);
    }
    text
}

/// The bytes that letters stand for; none where they stand for none, or are not how bytes are written.
pub(in crate::app) fn bytes(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for four in text.as_bytes().chunks(4) {
        let mut bits = 0;
        for letter in four {
            let place = LETTERS.iter().position(|known| known == letter)?;
            bits = bits << 6 | u32::try_from(place).ok()?;
        }
        bits <<= 6 * (4 - four.len());
        bytes.extend(bits.to_be_bytes().into_iter().skip(1).take(four.len() - 1));
    }
    (letters(&bytes) == text).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{bytes, checksum, letters};

    #[test]
    fn published_examples_come_out() {
        assert_eq!(checksum("123456789"), "cbf43926"); // the check value of CRC-32
        let table = [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE")];
        for (text, written) in table {
            assert_eq!(letters(text.as_bytes()), written); // RFC 4648, section 10
            assert_eq!(bytes(written).as_deref(), Some(text.as_bytes()));
        }
        assert_eq!(letters(&[0xfb, 0xff]), "-_8");
    }

    #[test]
    fn what_no_bytes_are_written_as_is_refused() {
        for text in ["Z", "Zh", "Zm9", "Zm9vY", "Zg==", "Zm 8", "Zm+8", "Zé"] {
            assert_eq!(bytes(text), None, "{text}");
        }
    }
}
