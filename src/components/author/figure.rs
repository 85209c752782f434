//! The form of a figure: what, when, and whose.

use yew::prelude::*;

use super::field::{Offer, select};
use super::form::Form;
use super::scene::{n_periods, variants};
use crate::lesson::{Figure, Quantity, When};

const END: &str = "end";

/// A figure in three choices.
pub fn figure(
    form: &Form,
    id: &str,
    figure: &Figure,
    is_offered: impl Fn(Quantity) -> bool,
    on_figure: &Callback<Figure>,
) -> Html {
    let words = form.text.author();
    let quantities: Vec<Offer> = Quantity::every()
        .filter(|of| is_offered(*of))
        .map(|of| (of.name().to_owned(), (form.text.sitting().quantity)(of.name()).to_owned()))
        .collect();
    let variants: Vec<Offer> =
        [(String::new(), words.ask.in_sight.to_owned())].into_iter().chain(variants(form)).collect();
    let with = |change: fn(&mut Figure, String)| {
        let (figure, on_figure) = (figure.clone(), on_figure.clone());
        Callback::from(move |value: String| {
            let mut figure = figure.clone();
            change(&mut figure, value);
            if !allows(figure.of, figure.when) {
                figure.when = When::Sight;
            }
            on_figure.emit(figure);
        })
    };
    let [what, when, of] = words.ask.figure;
    html! {
        <div class="author__row">
            { select(&format!("{id}-of"), what, &quantities, figure.of.name(), with(|figure, name| figure.of = Quantity::named(&name).unwrap_or(figure.of))) }
            { select(&format!("{id}-when"), when, &times(form, figure.of), &at(figure.when), with(|figure, at| figure.when = when_of(&at))) }
            { select(&format!("{id}-whose"), of, &variants, figure.variant.as_deref().unwrap_or_default(), with(|figure, id| figure.variant = Some(id).filter(|id| !id.is_empty()))) }
        </div>
    }
}

fn allows(of: Quantity, when: When) -> bool {
    match when {
        When::Sight => true,
        When::Period(_) => of != Quantity::NetPresentValue,
        When::End => of.has_end(),
    }
}

fn times(form: &Form, of: Quantity) -> Vec<Offer> {
    let words = form.text.author().ask;
    let mut times = vec![(String::new(), words.when[0].to_owned())];
    if allows(of, When::End) {
        times.push((END.to_owned(), words.when[1].to_owned()));
    }
    if allows(of, When::Period(1)) {
        times.extend((1..=n_periods(form)).map(|period| (period.to_string(), (words.in_period)(period))));
    }
    times
}

fn at(when: When) -> String {
    match when {
        When::Sight => String::new(),
        When::Period(period) => period.to_string(),
        When::End => END.to_owned(),
    }
}

fn when_of(at: &str) -> When {
    match at {
        END => When::End,
        period => period.parse().map_or(When::Sight, When::Period),
    }
}
