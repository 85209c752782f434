//! Things of which there can be any number: lines with one or two texts, and names picked from a list.

use yew::prelude::*;

use super::field::{Field, Offer, Pick, Takes};
use super::form::Form;
use crate::components::icons::{Icon, icon};

/// Lines with as many texts as there are labels; each can be changed and taken away, and the button adds one more.
pub fn rows<const N: usize>(
    form: &Form,
    (id, does): (&str, &'static str),
    labels: [&str; N],
    rows: &[[String; N]],
    on_rows: &Callback<Vec<[String; N]>>,
) -> Html {
    let one = |(i, row): (usize, &[String; N])| {
        let field = |(column, value): (usize, &String)| {
            let (rows, on_rows) = (rows.to_vec(), on_rows.clone());
            let on_type = Callback::from(move |typed: String| {
                let mut rows = rows.clone();
                rows[i][column] = typed;
                on_rows.emit(rows);
            });
            let (id, label) = (format!("{id}-{i}-{column}"), format!("{} {}", labels[column], i + 1));
            html! { <Field {id} {label} value={value.clone()} takes={Takes::Sentence} {on_type} on_settle={form.on_settle} /> }
        };
        html! {
            <li class="author__one" key={i}>
                { for row.iter().enumerate().map(field) }
                { removes(form, labels[0], i, without(rows, i, on_rows)) }
            </li>
        }
    };
    let more = {
        let (rows, on_rows) = (rows.to_vec(), on_rows.clone());
        move |_: MouseEvent| {
            let mut rows = rows.clone();
            rows.push([const { String::new() }; N]);
            on_rows.emit(rows);
        }
    };
    html! {
        <div class="author__many">
            <ul>{ for rows.iter().enumerate().map(one) }</ul>
            { adds(does, more) }
        </div>
    }
}

/// Adds one more of something.
pub fn adds(does: &'static str, onclick: impl Fn(MouseEvent) + 'static) -> Html {
    html! { <button class="button button--outlined" type="button" {onclick}>{ does }</button> }
}

/// Takes one away.
pub fn removes(form: &Form, what: &str, i: usize, onclick: impl Fn(MouseEvent) + 'static) -> Html {
    let name = (form.text.author().remove)(what, i + 1);
    html! { <button class="button button--icon" type="button" aria-label={name} {onclick}>{ icon(Icon::Close) }</button> }
}

/// All but one of a list.
pub fn without<T: Clone + 'static>(all: &[T], i: usize, on_all: &Callback<Vec<T>>) -> impl Fn(MouseEvent) + 'static {
    let (all, on_all) = (all.to_vec(), on_all.clone());
    move |_| {
        let mut all = all.clone();
        all.remove(i);
        on_all.emit(all);
    }
}

/// Names picked from a list with a label and a button, in the order in which they were picked.
pub fn several(
    form: &Form,
    id: &str,
    [label, does]: [&'static str; 2],
    offers: &[Offer],
    chosen: &[String],
    on_all: &Callback<Vec<String>>,
) -> Html {
    let name = |value: &String| {
        offers.iter().find(|(offer, _)| offer == value).map_or(value.clone(), |(_, name)| name.clone())
    };
    let one = |(i, value): (usize, &String)| {
        let name = name(value);
        let remove = format!("{label}: {name}");
        html! {
            <li class="author__chosen" key={value.clone()}>
                { &name }
                { removes(form, &remove, i, without(chosen, i, on_all)) }
            </li>
        }
    };
    let left = offers.iter().filter(|(offer, _)| !chosen.contains(offer)).cloned();
    let left: Vec<Offer> = left.collect();
    let (all, on_add) = (chosen.to_vec(), on_all.clone());
    let on_choose = Callback::from(move |value: String| {
        on_add.emit(all.iter().cloned().chain([value]).collect());
    });
    html! {
        <div class="author__many">
            <Pick id={id.to_owned()} {label} {does} offers={left} on_pick={on_choose} />
            <ul class="author__chosens">{ for chosen.iter().enumerate().map(one) }</ul>
        </div>
    }
}
