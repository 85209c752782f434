//! A zip file of files as they are (APPNOTE 6.3.10): nothing packed, what they hold is packed already.

use crate::app::link::crc;

/// The day that stands for every file: none of them is older. 1 January 1980, as zip files count.
const DAY: u16 = 1 << 5 | 1;
/// What reads it must know version 2.0 of the format; names are UTF-8.
const VERSION: u16 = 20;
const UTF8: u16 = 1 << 11;

/// The zip file of some files, each a name and its bytes.
#[must_use]
pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut zip, mut list) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let (at, entry) = (length(zip.len()), entry(name, content));
        zip.extend(b"PK\x03\x04");
        zip.extend(&entry);
        zip.extend(name.as_bytes());
        zip.extend(*content);
        list.extend(b"PK\x01\x02");
        list.extend(VERSION.to_le_bytes());
        list.extend(&entry);
        list.extend([0; 10]); // no remark, the first disk, no attributes
        list.extend(at.to_le_bytes());
        list.extend(name.as_bytes());
    }
    let (at, size) = (length(zip.len()), length(list.len()));
    let n_files = short(files.len()).to_le_bytes();
    zip.extend(list);
    zip.extend(b"PK\x05\x06\0\0\0\0");
    zip.extend([n_files, n_files].concat());
    zip.extend([size.to_le_bytes(), at.to_le_bytes()].concat());
    zip.extend([0; 2]);
    zip
}

/// What a file and the list say of it alike.
fn entry(name: &str, content: &[u8]) -> Vec<u8> {
    let mut entry = Vec::new();
    for half in [VERSION, UTF8, 0, 0, DAY] {
        entry.extend(half.to_le_bytes());
    }
    let size = length(content.len());
    for whole in [crc(content), size, size] {
        entry.extend(whole.to_le_bytes());
    }
    entry.extend([short(name.len()), 0].map(u16::to_le_bytes).concat());
    entry
}

/// A length; no file here is near 4 GB.
fn length(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The length of a name, or how many files; none here is near 65 536.
fn short(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}
