//! The model guide as a page: made from `src/model/model.md`, so that page, documentation and code have one text.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd, html};

use crate::step::{Outcome, root};

/// Writes `guide.html` into a built folder, with the style sheets that its page names.
pub fn write(folder: &Path) -> Outcome {
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let text = read(&root().join("src").join("model").join("model.md"))?;
    let page = read(&folder.join("index.html"))?;
    let guide = folder.join("guide.html");
    fs::write(&guide, whole(&text, &links(&page))).map_err(|error| format!("{}: {error}", guide.display()))
}

/// Links to the style sheets and the icon of a page, in order.
fn links(page: &str) -> String {
    let link = |name: &str| match Path::new(name).extension()?.to_str()? {
        "css" => Some(format!("<link rel=\"stylesheet\" href=\"./{name}\">\n")),
        "svg" => Some(format!("<link rel=\"icon\" href=\"./{name}\">\n")),
        _ => None,
    };
    page.split('"').filter_map(|value| link(value.strip_prefix("./")?)).collect()
}

/// The guide as a page of its own; the page takes only its article over.
fn whole(text: &str, links: &str) -> String {
    let (title, text) = titled(text);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'self'; img-src 'self'\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, \
         initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>{title} · Worthwhile</title>\n\
         {links}</head>\n<body>\n<main class=\"guide guide--alone\" aria-label=\"Model guide\">\n<p><a href=\"./\">Worthwhile</a></p>\n\
         <h1>{title}</h1>\n{}<article>\n{}</article>\n</main>\n</body>\n</html>\n",
        contents(text),
        article(text),
    )
}

/// The title of a text, which is its first line, and the rest.
fn titled(text: &str) -> (&str, &str) {
    text.strip_prefix("# ").and_then(|text| text.split_once('\n')).unwrap_or(("Model guide", text))
}

/// Links to the sections.
fn contents(text: &str) -> String {
    let mut is_code = false;
    let mut links = String::new();
    for line in text.lines() {
        is_code ^= line.starts_with("```");
        if let (false, Some(words)) = (is_code, line.strip_prefix("## ")) {
            let _ = writeln!(links, "<li><a href=\"#{}\">{words}</a></li>", slug(words)); // a string takes any text
        }
    }
    format!("<nav aria-label=\"Sections\">\n<ul>\n{links}</ul>\n</nav>\n")
}

/// The text as HTML: every heading has a place to link to, and so has every input where a table first names it.
fn article(text: &str) -> String {
    let mut events: Vec<Event> = Vec::new();
    let mut named = BTreeSet::new();
    let (mut in_table, mut heading, mut section) = (false, None, String::new());
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(events.len()),
            Event::End(TagEnd::Heading(_)) => section = name_heading(&mut events, heading.take()),
            Event::Start(Tag::Table(_)) => {
                in_table = true;
                events.push(Event::Html(table_box(&section).into()));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(kind))) => {
                events.push(Event::Html(code_box(&kind, &section).into()));
                continue;
            }
            Event::End(TagEnd::CodeBlock) => {
                events.push(Event::Html("</code></pre>\n".into()));
                continue;
            }
            Event::Code(ref code) if in_table && is_key(code) && named.insert(code.to_string()) => {
                events.push(Event::InlineHtml(format!("<code id=\"about-{code}\">{code}</code>").into()));
                continue;
            }
            Event::Start(Tag::Link { ref dest_url, .. }) if is_elsewhere(dest_url) => continue,
            _ => {}
        }
        let ends_table = event == Event::End(TagEnd::Table);
        events.push(event);
        if ends_table {
            in_table = false;
            events.push(Event::Html("</div>".into()));
        }
    }
    html_of(events)
}

fn html_of(events: Vec<Event>) -> String {
    let mut page = String::new();
    html::push_html(&mut page, events.into_iter());
    page.replace("<table>", "<table class=\"table\">").replace("<th>", "<th scope=\"col\">")
}

/// A box of its own for a table, so that a wide one scrolls, also by keys.
fn table_box(section: &str) -> String {
    format!("<div class=\"table-box\" tabindex=\"0\" role=\"group\" aria-label=\"Table: {}\">", escaped(section))
}

/// The same for what keeps its lines. A diagram is a picture; the text beside it says the same.
fn code_box(kind: &str, section: &str) -> String {
    let (role, what) = if kind.contains("diagram") { ("img", "Diagram") } else { ("group", "As typed") };
    format!("<pre tabindex=\"0\" role=\"{role}\" aria-label=\"{what}: {}\"><code>", escaped(section))
}

/// Text within an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

/// Whether a link leads to a file that is not published beside the page.
fn is_elsewhere(address: &str) -> bool {
    address.starts_with("..")
}

/// Gives the heading that begins at this event the name of its words, and tells them.
fn name_heading(events: &mut [Event], begins: Option<usize>) -> String {
    let Some((Event::Start(Tag::Heading { id, .. }), words)) = begins.and_then(|at| events[at..].split_first_mut())
    else {
        return String::new();
    };
    let letters = words.iter().filter_map(|event| match event {
        Event::Text(words) | Event::Code(words) => Some(words.as_ref()),
        _ => None,
    });
    let words: String = letters.collect();
    *id = Some(CowStr::from(slug(&words)));
    words
}

/// A name for links: small letters, figures and hyphens.
fn slug(words: &str) -> String {
    let plain = |letter: char| if letter.is_alphanumeric() { letter.to_ascii_lowercase() } else { ' ' };
    let plain: String = words.chars().map(plain).collect();
    format!("guide-{}", plain.split_whitespace().collect::<Vec<_>>().join("-"))
}

/// Whether a piece of code may be the key of an input.
fn is_key(code: &str) -> bool {
    code.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_has_a_place_to_link_to() {
        assert!(article("## 3.1 Symbols, `all`").contains("<h2 id=\"guide-3-1-symbols-all\">"));
    }

    #[test]
    fn an_input_has_its_place_where_a_table_first_names_it() {
        let page = article("`price`\n\n| key |\n|---|\n| `price` |\n| `price` |\n");
        assert_eq!(page.matches("id=\"about-price\"").count(), 1);
        assert!(page.find("<table").is_some_and(|table| table < page.find("about-price").unwrap_or(0)));
    }

    /// The guide as it is published.
    fn guide() -> String {
        let text = fs::read_to_string(root().join("src").join("model").join("model.md")).expect("it is there");
        whole(&text, "")
    }

    /// The ids of a page, in order.
    fn ids(page: &str) -> Vec<&str> {
        page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn every_input_has_its_place_in_the_guide() {
        let table = fs::read_to_string(root().join("src").join("model").join("fields.rs")).expect("it is there");
        let rows = table.lines().filter(|line| line.starts_with("    ") && line.trim_end().ends_with(';'));
        let keys: Vec<&str> = rows.filter_map(|line| line.split('"').nth(1)).filter(|key| is_key(key)).collect();
        assert!(keys.contains(&"price") && keys.contains(&"loss_aversion") && 60 < keys.len(), "{keys:?}");
        let page = guide();
        for key in keys {
            assert_eq!(page.matches(&format!(" id=\"about-{key}\"")).count(), 1, "{key}");
        }
    }

    #[test]
    fn no_id_stands_twice_nor_can_be_one_of_the_page() {
        let page = guide();
        let ids = ids(&page);
        let unlike = |id: &&str| !id.starts_with("about-") && (!id.starts_with("guide-") || *id == "guide-title");
        assert_eq!(ids.iter().find(|id| unlike(id)), None, "the dialog's own title is guide-title");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
    }

    #[test]
    fn every_link_within_the_guide_leads_somewhere() {
        let page = guide();
        let places = ids(&page);
        for address in page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let there = address.strip_prefix('#').map_or(address == "./", |place| places.contains(&place));
            assert!(there, "{address}");
        }
    }

    #[test]
    fn headings_go_down_one_step_at_a_time() {
        let page = guide();
        let levels = page.split("<h").skip(1).filter_map(|rest| rest.chars().next()?.to_digit(10));
        let levels: Vec<u32> = levels.collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        let article = page.split("<article>").nth(1).expect("it has one");
        assert!(
            !article.contains("<h1") && !article.contains("<nav"),
            "what the page takes over has no title of its own"
        );
    }

    #[test]
    fn what_scrolls_can_be_reached_and_has_a_name() {
        let page = guide();
        for begin in ["<pre", "<div class=\"table-box\""] {
            let boxes = page.split(begin).skip(1).filter_map(|rest| rest.split('>').next());
            assert!(boxes.clone().all(|at| at.contains("tabindex=\"0\"") && at.contains("aria-label=\"")), "{begin}");
            assert!(boxes.clone().next().is_some());
        }
        assert_eq!(page.matches("role=\"img\"").count(), 1, "the chain");
    }

    #[test]
    fn the_page_names_the_sheets_of_the_first_page() {
        let page = whole("# Model", &links(r#"<link href="./a-1.css"><script src="./boot.js">"#));
        assert!(page.contains("href=\"./a-1.css\"") && !page.contains("boot.js"), "{page}");
    }
}
