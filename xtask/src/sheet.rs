//! One style sheet instead of many: sources stay one file a component, a visitor loads one file for all of them.
//!
//! Part of trunk's hook (`Trunk.toml`), so that it holds for the page that is served as for the one that is published.

use crate::step::Outcome;
use std::fs;
use std::path::Path;

/// Replaces the sheets that the page in a folder links to by one, in their order.
pub fn join(folder: &Path) -> Outcome {
    let page = folder.join("index.html");
    let html = read(&page)?;
    let links = links(&html);
    let Some(first) = links.first() else { return Err("index.html links to no style sheet.".to_owned()) };
    let mut sheet = String::new();
    for link in &links {
        let file = folder.join(link.file);
        sheet += &packed(&read(&file)?);
        fs::remove_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    let name = format!("style-{:016x}.css", fingerprint(sheet.as_bytes()));
    let mut joined = html.replacen(first.tag, &first.tag.replace(first.file, &name), 1);
    for link in &links[1..] {
        joined = joined.replacen(link.tag, "", 1);
    }
    write(&folder.join(name), &sheet)?;
    write(&page, &joined)
}

/// A link to a sheet: the whole tag, and the file beside the page that it names.
struct Link<'a> {
    tag: &'a str,
    file: &'a str,
}

fn links(html: &str) -> Vec<Link<'_>> {
    let tags = html.match_indices("<link ").filter_map(|(at, _)| Some(&html[at..=at + html[at..].find('>')?]));
    let link = |tag| {
        let file = value(tag, "href")?.strip_prefix("./")?;
        (value(tag, "rel") == Some("stylesheet")).then_some(Link { tag, file })
    };
    tags.filter_map(link).collect()
}

fn value<'a>(tag: &'a str, attribute: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {attribute}=\""))?;
    rest.split('"').next()
}

/// A sheet without comments, and without the blank space that means nothing.
fn packed(css: &str) -> String {
    let mut packed = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(first) = rest.chars().next() {
        let token = token(rest, first);
        rest = &rest[token.len()..];
        if token.starts_with("/*") {
            continue;
        }
        let is_blank = first.is_ascii_whitespace();
        if matches!(first, '{' | '}' | ';' | ',') {
            packed.truncate(packed.trim_end_matches([' ', if first == '}' { ';' } else { ' ' }]).len());
        }
        let means_nothing = packed.is_empty() || packed.ends_with([' ', '{', '}', ';', ',']);
        match (is_blank, means_nothing) {
            (true, true) => {}
            (true, false) => packed.push(' '),
            (false, _) => packed.push_str(token),
        }
    }
    packed.truncate(packed.trim_end().len());
    packed
}

/// The comment, text or blank space that comes first; anything else is one character.
fn token(css: &str, first: char) -> &str {
    let end = match first {
        '/' if css.starts_with("/*") => css.find("*/").map(|end| end + 2),
        '"' | '\'' => css[1..].find(first).map(|end| end + 2),
        _ if first.is_ascii_whitespace() => css.find(|c: char| !c.is_ascii_whitespace()),
        _ => Some(first.len_utf8()),
    };
    &css[..end.unwrap_or(css.len())]
}

/// A number that differs where bytes differ (Fowler, Noll and Vo, 64 bits).
pub fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn write(file: &Path, text: &str) -> Outcome {
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use std::env;

    use super::*;

    #[track_caller]
    fn packs(css: &str, expected: &str) {
        assert_eq!(packed(css), expected);
    }

    #[test]
    fn comments_and_needless_space_go() {
        packs(
            "/* A. */\n.a,\n.b {\n  color: red;\n  /* why */\n  margin: 0 1px;\n}\n\n.c { top: 0 }\n",
            ".a,.b{color: red;margin: 0 1px}.c{top: 0}",
        );
    }

    #[test]
    fn space_that_means_something_stays() {
        packs(".a :hover > b {}", ".a :hover > b{}");
        packs("a { top: calc(1px + 2px - var(--x)); }", "a{top: calc(1px + 2px - var(--x))}");
        packs("@media (width < 1px) and (hover) {\n a {}\n}", "@media (width < 1px) and (hover){a{}}");
    }

    #[test]
    fn texts_stay_as_they_are() {
        packs("a::before { content: \"–  /* { ; */ \"; }", "a::before{content: \"–  /* { ; */ \"}");
    }

    #[test]
    fn a_page_links_to_one_sheet_named_by_what_it_says() {
        let folder = env::temp_dir().join(format!("worthwhile-sheet-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder for the test");
        let page = "<link rel=\"icon\" href=\"./i.svg\"><link rel=\"stylesheet\" href=\"./b-1.css\"/>\n<link rel=\"stylesheet\" href=\"./a-2.css\"/><p>";
        for (name, text) in [("index.html", page), ("b-1.css", "b { top: 0; }\n"), ("a-2.css", "a {}")] {
            write(&folder.join(name), text).expect("a file for the test");
        }
        assert_eq!(join(&folder), Ok(()));
        let name = format!("style-{:016x}.css", fingerprint(b"b{top: 0}a{}"));
        let joined = format!("<link rel=\"icon\" href=\"./i.svg\"><link rel=\"stylesheet\" href=\"./{name}\"/>\n<p>");
        assert_eq!(read(&folder.join("index.html")), Ok(joined));
        assert_eq!(read(&folder.join(&name)).as_deref(), Ok("b{top: 0}a{}"));
        assert_eq!(fs::read_dir(&folder).expect("the folder").count(), 2);
        fs::remove_dir_all(&folder).expect("the test's own folder");
    }
}
