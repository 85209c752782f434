//! Files packed together as the letters of a script.

/// Files packed together as letters: their names and lengths on a line, then one after the other.
pub fn packed(files: &[(String, Vec<u8>)]) -> String {
    let names: Vec<String> = files.iter().map(|(name, content)| format!("\"{name}\":{}", content.len())).collect();
    let mut all = format!("{{{}}}\n", names.join(",")).into_bytes();
    for (_, content) in files {
        all.extend(content);
    }
    letters(&miniz_oxide::deflate::compress_to_vec(&all, 10))
}

/// Bytes as letters, five for every four, which base64 takes six bits each for: those from `#` to `x` but for `<`, so that
/// nothing among them can end a script. `enclosed.js` reads them.
fn letters(bytes: &[u8]) -> String {
    let letter = |digit: u32| char::from(b'#' + u8::try_from(digit).unwrap_or_default() + u8::from(25 <= digit));
    let mut text = String::with_capacity(bytes.len().div_ceil(4) * 5);
    for four in bytes.chunks(4) {
        let bits = (0..4).fold(0, |bits: u32, i| bits << 8 | u32::from(four.get(i).copied().unwrap_or(0)));
        let digits = [85_u32.pow(4), 85_u32.pow(3), 85_u32.pow(2), 85, 1].map(|unit| letter(bits / unit % 85));
        text.extend(&digits[..=four.len()]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_in_letters_that_end_nothing() {
        assert_eq!([letters(&[]), letters(&[0]), letters(&[0, 0, 0, 0])], ["", "##", "#####"]);
        assert_eq!(letters(&[0, 0, 0, 24, 0, 0, 0, 25, 0, 0, 0, 84]), "####;####=####x");
        assert_eq!(letters(&[255]).len(), 2);
        let all: Vec<u8> = (0..=255).collect();
        assert!(letters(&all).bytes().all(|letter| (b'#'..=b'x').contains(&letter) && letter != b'<'));
    }
}
