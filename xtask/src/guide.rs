//! The model guide as a page: made from `src/model/model.md`, so that page, documentation and code have one text.

use std::collections::BTreeSet;
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
    fs::write(&guide, whole(&text, &sheets(&page))).map_err(|error| format!("{}: {error}", guide.display()))
}

/// The names of the style sheets of a page, in order.
fn sheets(page: &str) -> Vec<&str> {
    let names = page.split('"').filter_map(|value| value.strip_prefix("./"));
    names.filter(|name| Path::new(name).extension().is_some_and(|end| end == "css")).collect()
}

/// The guide as a page of its own.
fn whole(text: &str, sheets: &[&str]) -> String {
    let links: String = sheets.iter().map(|name| format!("<link rel=\"stylesheet\" href=\"./{name}\">\n")).collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'self'; img-src 'self'\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, \
         initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>Model guide · Worthwhile</title>\n\
         {links}</head>\n<body>\n<main class=\"guide guide--alone\" aria-label=\"Model guide\">\n<p><a href=\"./\">Worthwhile</a></p>\n\
         <article>\n{}</article>\n</main>\n</body>\n</html>\n",
        article(text)
    )
}

/// The text as HTML: every heading has a place to link to, and so has every input where a table first names it.
fn article(text: &str) -> String {
    let mut events: Vec<Event> = Vec::new();
    let mut named = BTreeSet::new();
    let (mut in_table, mut heading) = (false, None);
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(events.len()),
            Event::End(TagEnd::Heading(_)) => name_heading(&mut events, heading.take()),
            Event::Start(Tag::Table(_)) => {
                in_table = true;
                events.push(Event::Html("<div class=\"table-box\" tabindex=\"0\">".into()));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => {
                events.push(Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)));
                continue;
            }
            Event::Code(ref code) if in_table && is_key(code) && named.insert(code.to_string()) => {
                events.push(Event::InlineHtml(format!("<code id=\"about-{code}\">{code}</code>").into()));
                continue;
            }
            _ => {}
        }
        let ends_table = event == Event::End(TagEnd::Table);
        events.push(event);
        if ends_table {
            in_table = false;
            events.push(Event::Html("</div>".into()));
        }
    }
    let mut page = String::new();
    html::push_html(&mut page, events.into_iter());
    page.replace("<table>", "<table class=\"table\">")
}

/// Gives the heading that begins at this event the name of its words.
fn name_heading(events: &mut [Event], begins: Option<usize>) {
    let Some((Event::Start(Tag::Heading { id, .. }), words)) = begins.and_then(|at| events[at..].split_first_mut())
    else {
        return;
    };
    let letters = words.iter().filter_map(|event| match event {
        Event::Text(words) | Event::Code(words) => Some(words.as_ref()),
        _ => None,
    });
    *id = Some(CowStr::from(slug(&letters.collect::<String>())));
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

    #[test]
    fn the_page_names_the_sheets_of_the_first_page() {
        let page = whole("# Model", &sheets(r#"<link href="./a-1.css"><script src="./boot.js">"#));
        assert!(page.contains("href=\"./a-1.css\"") && !page.contains("boot.js"), "{page}");
    }
}
