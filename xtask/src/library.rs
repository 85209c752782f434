//! The scenarios as one file beside the page, which loads them when its library is opened.

use std::fs;
use std::path::Path;

use crate::step::{Outcome, root};

/// The name of the file; the program knows it as `LIBRARY_FILE`.
const FILE: &str = "scenarios.json-seq";

/// Writes the scenarios into a built folder, in the order of the library.
pub fn write(folder: &Path) -> Outcome {
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let library = read(&root().join("src").join("scenario").join("library.rs"))?;
    let folder_of_files = root().join("assets").join("scenarios");
    let files = ids(&library).into_iter().map(|id| read(&folder_of_files.join(format!("{id}.json"))));
    let files = files.collect::<Result<Vec<_>, _>>()?;
    let file = folder.join(FILE);
    fs::write(&file, files.join("\u{1e}")).map_err(|error| format!("{}: {error}", file.display()))
}

/// The names of the scenarios, in order.
fn ids(library: &str) -> Vec<&str> {
    let entries = library.lines().filter_map(|line| line.trim_start().strip_prefix("entry!(\""));
    entries.filter_map(|entry| entry.split('"').next()).collect()
}

#[cfg(test)]
mod tests {
    use super::ids;

    #[test]
    fn the_names_are_those_of_the_library_in_order() {
        let library = "    entry!(\"one\", Promise, true),\n    entry!(\"two-and\", Demand),\n    ($id:literal) => { entry!($id) }";
        assert_eq!(ids(library), ["one", "two-and"]);
    }
}
