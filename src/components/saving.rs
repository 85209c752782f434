//! What the reader saves: a figure as shapes, as points or as a table, and the results.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::export::{
    Form, Taken, Width, Written, figure_file, figure_svg, file_name, kept_in, results_file, results_in_sight,
    scenario_file, scenario_text, table_of_everything, table_shown,
};
use crate::app::picture::embed_png;
use crate::app::{Kept, Sight};
use crate::browser::tokens::Tokens;
use crate::browser::{download, picture, place};
use crate::charts::{Chart, Palette};
use crate::explore::Exhibit;
use crate::text::{Day, Numbers, Text};

/// Kinds of files (RFC 6838).
const SVG: &str = "image/svg+xml";
const PNG: &str = "image/png";
const CSV: &str = "text/csv;charset=utf-8";
const JSON: &str = "application/json";

/// A figure to be saved.
#[derive(Clone, Copy)]
pub struct Figure<'a> {
    /// What is in sight.
    pub sight: &'a Sight,
    /// Which figure it is.
    pub exhibit: Exhibit,
    /// Its chart, drawn at the width of the picture.
    pub chart: &'a Chart,
    /// The words.
    pub text: &'static Text,
}

impl Figure<'_> {
    /// Saves it as shapes.
    pub fn save_svg(self, width: Width) {
        download::save(&self.name("svg"), self.svg(width, &taken(self.sight)).as_bytes(), SVG);
    }

    /// Saves it as points, and says whether that could be done.
    pub fn save_png(self, width: Width, on_end: Callback<bool>) {
        let (taken, name) = (taken(self.sight), self.name("png"));
        picture::points(&self.svg(width, &taken), move |points| {
            let picture = points.and_then(|points| embed_png(&points, &taken.kept).ok());
            on_end.emit(picture.is_some());
            if let Some(picture) = picture {
                download::save(&name, &picture, PNG);
            }
        });
    }

    /// Saves its table.
    pub fn save_csv(self, form: Form) {
        let symbol = Numbers { currency: self.sight.moment.edited.currency }.symbol();
        download::save(&self.name("csv"), table_shown(&self.chart.table, &symbol, form).text.as_bytes(), CSV);
    }

    fn svg(self, width: Width, taken: &Taken) -> String {
        figure_svg(self.sight, self.exhibit, self.chart, (width, taken), self.text)
    }

    fn name(self, ending: &str) -> String {
        figure_file(self.sight, self.exhibit, ending, self.text)
    }
}

/// When and where something is taken, in the colours of the page.
fn taken(sight: &Sight) -> Taken {
    let tokens = Tokens::of_page();
    let value = |token: &str| tokens.as_ref().map(|tokens| tokens.value(token)).unwrap_or_default();
    let (year, month, day) = place::today();
    Taken { on: Day { year, month, day }, at: place::address(), palette: Palette::new(value), kept: kept_in(sight) }
}

/// Saves a state, as a link to it would open it.
pub fn save_state(kept: &Kept, text: &Text) {
    let shipped = &kept.stand.moment.shipped;
    let title = shipped.words_in(text.language.code()).map_or(&shipped.id, |words| &words.title);
    download::save(&file_name(&[title, text.share().file_name], "json"), kept.text().as_bytes(), JSON);
}

/// Saves the scenario as changed; where improvements are paid for, with what they cost.
pub fn save_scenario(sight: &Sight, text: &Text) {
    let name = scenario_file(sight, text.files().scenario_name, "json", text);
    download::save(&name, scenario_text(sight).as_bytes(), JSON);
}

/// Saves the results document.
pub fn save_results(sight: &Sight, text: &Text) {
    download::save(
        &scenario_file(sight, text.files().results_name, "json", text),
        results_file(sight).as_bytes(),
        JSON,
    );
}

/// The results as a table.
pub fn everything(sight: &Sight, form: Form) -> Written {
    table_of_everything(&results_in_sight(sight), form)
}

/// Saves the results as a table.
pub fn save_everything(sight: &Sight, form: Form, text: &Text) {
    let name = scenario_file(sight, text.files().results_name, "csv", text);
    download::save(&name, everything(sight, form).text.as_bytes(), CSV);
}

/// How numbers stand where the reader is.
pub fn usual_form() -> Form {
    if place::writes_comma() { Form::Comma } else { Form::Point }
}

/// A quiet choice: the browser's own list beside its name.
pub fn quiet(label: &'static str, options: &[&'static str], chosen: usize, on_choose: Callback<usize>) -> Html {
    let onchange = move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        on_choose.emit(select.map_or(0, |select| usize::try_from(select.selected_index()).unwrap_or_default()));
    };
    let option =
        |(n, words): (usize, &&'static str)| html! { <option key={n} selected={n == chosen}>{ *words }</option> };
    html! {
        <label class="quiet">{ label }{ " " }<select {onchange}>{ for options.iter().enumerate().map(option) }</select></label>
    }
}
