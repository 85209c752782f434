//! The page of the formula sheet: a program of its own, which a first visit need not load.

use std::fs;
use std::path::Path;

use crate::step::Outcome;

/// Writes `formulas.html` into a built folder: the first page's head, and the other program.
pub fn write(folder: &Path) -> Outcome {
    let first = folder.join("index.html");
    let page = fs::read_to_string(&first).map_err(|error| format!("{}: {error}", first.display()))?;
    let page = page_of(&page).ok_or("index.html has no head, or starts no program.")?;
    let file = folder.join("formulas.html");
    fs::write(&file, page).map_err(|error| format!("{}: {error}", file.display()))
}

/// The page: the head of the first one but for its title and what only its own program needs.
fn page_of(first: &str) -> Option<String> {
    let head = first.get(first.find("<head>")?..first.find("</head>")?)?;
    let version = value(head, "data-wasm")?;
    let own = |line: &&str| {
        !line.contains("rel=\"modulepreload\"") && !line.contains("rel=\"preload\"") && !line.contains("<title>")
    };
    let kept: Vec<&str> =
        head.lines().filter(own).map(|line| if line.contains("id=\"boot\"") { "" } else { line }).collect();
    Some(format!(
        "<!doctype html>\n<html lang=\"en\">\n{}\n<title>Formula sheet · Worthwhile</title>\n\
         <script id=\"boot\" defer src=\"./boot.js\" data-module=\"./formulas.js?{version}\" \
         data-wasm=\"./formulas_bg.wasm?{version}\"></script>\n</head>\n<body>\n\
         <noscript><p class=\"failure\">The formula sheet needs JavaScript and WebAssembly, which are switched off here.</p></noscript>\n\
         <div id=\"app\"><main class=\"formulas\" aria-busy=\"true\"><h1 class=\"formulas__title\">Formula sheet</h1></main></div>\n\
         </body>\n</html>\n",
        kept.join("\n"),
        version = version.trim_start_matches("./")
    ))
}

fn value<'a>(html: &'a str, attribute: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(&format!("{attribute}=\""))?;
    rest.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::page_of;

    const FIRST: &str = "<html><head>\n<meta charset=\"utf-8\">\n<title>Worthwhile</title>\n<link rel=\"stylesheet\" href=\"./a.css\">\n\
                         <script id=\"boot\" src=\"./boot.js\" data-module=\"./w-1.js\" data-wasm=\"./w-1.wasm\"></script>\n</head><body></body></html>";

    #[test]
    fn it_has_the_first_pages_sheet_and_its_own_program() {
        let page = page_of(FIRST).expect("a page");
        assert!(page.contains("./a.css") && page.contains("data-module=\"./formulas.js?w-1.wasm\""), "{page}");
        assert!(!page.contains("./w-1.js") && page.matches("<title>").count() == 1, "{page}");
    }

    #[test]
    fn a_page_without_a_program_has_none() {
        assert_eq!(page_of("<html><head></head></html>"), None);
    }
}
