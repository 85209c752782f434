//! The form of what is in sight.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{Offer, select};
use super::form::Form;
use super::rows::{adds, removes, several, without};
use crate::explore::Exhibit;
use crate::lesson::{Scene, Step, Target, lever_name, lever_named};
use crate::model::FIELDS;
use crate::scenario::{BASELINE, Lever};
use crate::text::typing;

/// The form of a scene.
pub fn scene(form: &Form, step: &Step) -> Html {
    let words = form.text.author().step;
    html! {
        <details class="author__fold" open=true>
            <summary>{ words.scene }</summary>
            <div class="author__row">{ variant(form, &step.scene) }{ period(form, &step.scene) }</div>
            {
                several(form, "author-charts", [words.charts, words.adds[0]], &charts(form), &step.scene.charts.iter().map(|chart| chart.id().to_owned()).collect::<Vec<_>>(),
                    &form.change(|step, names: Vec<String>| {
                        step.scene.charts = names.iter().filter_map(|name| Exhibit::named(name)).collect();
                        step.scene.points_at = in_sight(&step.scene);
                    }))
            }
            {
                several(form, "author-levers", [words.levers, words.adds[1]], &levers(form), &names(&step.scene.levers),
                    &form.change(|step, names: Vec<String>| {
                        step.scene.levers = levers_of(&names);
                        step.scene.points_at = in_sight(&step.scene);
                    }))
            }
            { points_at(form, &step.scene) }
            { sets(form, &step.scene) }
            { goes_on(form, &step.scene) }
        </details>
    }
}

/// What is pointed at, as long as it is in sight.
fn in_sight(scene: &Scene) -> Option<Target> {
    scene.points_at.filter(|target| match target {
        Target::Lever(lever) => scene.levers.contains(lever),
        Target::Chart(chart) => scene.charts.contains(chart),
    })
}

/// The variants of the scenario.
pub fn variants(form: &Form) -> Vec<Offer> {
    let Some(scenario) = form.scenario else { return Vec::new() };
    let words = scenario.words_in(form.text.language.code());
    let one = |number: usize| {
        let id = scenario.variant_id(number).to_owned();
        let own = words.and_then(|words| words.variant(&id)).map(|words| words.title.clone());
        let name = if number == 0 { form.text.page().baseline.to_owned() } else { own.unwrap_or_else(|| id.clone()) };
        (id, name)
    };
    (0..scenario.n_variants()).map(one).collect()
}

/// The periods of the scenario, from 1.
pub fn n_periods(form: &Form) -> usize {
    form.scenario.map_or(1, |scenario| scenario.n_periods)
}

/// The levers that can be chosen where the step plays.
pub fn levers(form: &Form) -> Vec<Offer> {
    let Some((scenario, step)) = form.scenario.zip(form.step()) else { return Vec::new() };
    let id = step.scene.variant.as_deref().unwrap_or(BASELINE);
    let variant = (0..scenario.n_variants()).find(|&number| scenario.variant_id(number) == id).unwrap_or(0);
    let period =
        step.scene.period.map_or(scenario.n_periods, |period| period as usize).clamp(1, scenario.n_periods) - 1;
    let n_stages = scenario.inputs_at(variant, period).map_or(0, |inputs| inputs.stages().len());
    let inputs = FIELDS.iter().map(|field| Lever::Input(field.key));
    let all = (0..n_stages).map(Lever::Stage).chain(inputs);
    let all = all.filter(|lever| n_stages == 0 || *lever != Lever::Input(crate::model::Key::ScoreService));
    all.map(|lever| (lever_name(lever), form.text.lever(scenario, variant, period, lever))).collect()
}

/// Levers by name.
pub fn names(levers: &[Lever]) -> Vec<String> {
    levers.iter().map(|lever| lever_name(*lever)).collect()
}

/// The levers of these names.
pub fn levers_of(names: &[String]) -> Vec<Lever> {
    names.iter().filter_map(|name| lever_named(name).ok()).collect()
}

fn charts(form: &Form) -> Vec<Offer> {
    Exhibit::ALL.iter().map(|chart| (chart.id().to_owned(), (form.text.exhibits().name)(*chart).to_owned())).collect()
}

fn variant(form: &Form, scene: &Scene) -> Html {
    let chosen = scene.variant.as_deref().unwrap_or(BASELINE);
    let on_choose = form.change(|step, id: String| step.scene.variant = Some(id).filter(|id| id != BASELINE));
    select("author-variant", form.text.author().step.variant, &variants(form), chosen, on_choose)
}

fn period(form: &Form, scene: &Scene) -> Html {
    let words = form.text.author().step;
    let periods = (1..=n_periods(form)).map(|period| (period.to_string(), period.to_string()));
    let offers: Vec<Offer> = [(String::new(), words.period[1].to_owned())].into_iter().chain(periods).collect();
    let chosen = scene.period.map_or(String::new(), |period| period.to_string());
    select(
        "author-period",
        words.period[0],
        &offers,
        &chosen,
        form.change(|step, period: String| step.scene.period = period.parse().ok()),
    )
}

fn points_at(form: &Form, scene: &Scene) -> Html {
    let words = form.text.author().step;
    let (levers, charts) = (levers(form), charts(form));
    let name = |target: Target| {
        let (offers, id) = match target {
            Target::Lever(lever) => (&levers, lever_name(lever)),
            Target::Chart(chart) => (&charts, chart.id().to_owned()),
        };
        (target.name(), offers.iter().find(|(offer, _)| *offer == id).map_or(id, |(_, name)| name.clone()))
    };
    let targets = scene
        .charts
        .iter()
        .map(|chart| Target::Chart(*chart))
        .chain(scene.levers.iter().map(|lever| Target::Lever(*lever)));
    let targets: Vec<Target> = targets.collect();
    let offers: Vec<Offer> = [(String::new(), words.points_at[1].to_owned())]
        .into_iter()
        .chain(targets.iter().map(|target| name(*target)))
        .collect();
    let chosen = scene.points_at.map_or(String::new(), Target::name);
    let on_choose = form.change(move |step, name: String| {
        step.scene.points_at = targets.iter().copied().find(|target| target.name() == name);
    });
    select("author-points", words.points_at[0], &offers, &chosen, on_choose)
}

/// Where levers stand when the step begins.
fn sets(form: &Form, scene: &Scene) -> Html {
    let words = form.text.author().step;
    let (offers, on_sets) = (levers(form), form.change(|step, sets| step.scene.sets = sets));
    let one = |(i, (lever, value)): (usize, &(Lever, f64))| {
        let change = move |with: fn(&mut (Lever, f64), String)| {
            form.change(move |step, typed: String| {
                if let Some(set) = step.scene.sets.get_mut(i) {
                    with(set, typed);
                }
            })
        };
        let on_lever = change(|set, name| set.0 = lever_named(&name).unwrap_or(set.0));
        let on_value = change(|set, typed| set.1 = typing::number(&typed).unwrap_or(set.1));
        html! {
            <li class="author__one" key={i}>
                { select(&format!("author-set-{i}"), &format!("{} {}", words.sets[1], i + 1), &offers, &lever_name(*lever), on_lever) }
                { form.line((&format!("author-set-value-{i}"), &format!("{} {}", words.sets[2], i + 1)), &typing::typed(*value), on_value) }
                { removes(form, words.sets[1], i, without(&scene.sets, i, &on_sets)) }
            </li>
        }
    };
    let fresh = offers
        .iter()
        .filter_map(|(name, _)| lever_named(name).ok())
        .find(|lever| scene.sets.iter().all(|(set, _)| set != lever));
    let more = form.change(move |step, _: MouseEvent| step.scene.sets.extend(fresh.map(|lever| (lever, 0.0))));
    html! {
        <div class="author__many">
            <p>{ words.sets[0] }</p>
            <ul>{ for scene.sets.iter().enumerate().map(one) }</ul>
            { adds(words.adds[2], move |event| more.emit(event)) }
        </div>
    }
}

fn goes_on(form: &Form, scene: &Scene) -> Html {
    let on_turn = form.change(|step, is_on| step.scene.goes_on = is_on);
    let onchange = move |event: Event| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            on_turn.emit(field.checked());
        }
    };
    html! {
        <label class="author__check"><input type="checkbox" checked={scene.goes_on} {onchange} />{ form.text.author().step.goes_on }</label>
    }
}
