//! One step: what is said and asked, its levers and its figures, fed by what is in sight in the lesson.

use std::rc::Rc;

use yew::prelude::*;

use super::PLACE;
use super::ask::Asking;
use super::prose::prose;
use super::room::{WHY, use_in_sight};
use crate::app::bench::{bench, moved, scene};
use crate::app::sitting::{Curtain, Deed, Led, Reply, Sitting};
use crate::app::{Action, Answer, Place, Role, Sight, State};
use crate::components::app::{use_rest, use_sight};
use crate::components::contexts::{Dispatcher, Given, use_text};
use crate::components::keys::use_shortcuts;
use crate::components::levers::{Head, TITLE, lever};
use crate::components::results::{Linked, figure_at, numbers, use_linked};
use crate::components::shared::Shared;
use crate::components::store::{Message, Store};
use crate::explore::Exhibit;
use crate::lesson::{Ask, Shape, Step, Target};
use crate::scenario::{Lever, Scenario};
use crate::text::{Language, Text};

/// Which step is shown.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The lesson at this step; another step is another stage.
    pub sitting: Shared<Sitting>,
    /// Its scenario.
    pub scenario: Shared<Scenario>,
    /// What the student does.
    pub on_deed: Callback<Deed>,
    /// Who looks at it.
    pub role: Role,
}

/// What stands in a step, whatever is done in it.
pub struct Begun {
    /// The state at its beginning.
    pub state: State,
    /// What was in sight then.
    pub sight: Sight,
}

/// A step. It has a state of its own, made of its scene and of what the student moved in it.
#[component]
pub fn Stage(props: &Props) -> Html {
    let text = use_text();
    let Props { sitting, scenario, on_deed, .. } = props;
    let begun = use_memo((), |()| Begun::new(sitting, scenario));
    let store = use_reducer_eq(|| Store::new(bench(sitting, sitting.at(), scenario.rc())));
    use_rest(&store);
    let dispatcher = (*use_memo((), |()| Dispatcher::new(store.dispatcher()))).clone();
    use_shortcuts(Some(&dispatcher));
    let sight = use_sight(&store);
    use_moves(&store.state, &begun, props);
    use_in_sight(sitting.curtain(), props.role);
    let linked = use_linked();
    let on_ask = use_callback(store.dispatcher(), |lever, store| store.dispatch(Message::Act(Action::Ask(lever))));
    let Some(step) = sitting.step() else { return Html::default() };
    let parts = Parts { step, sitting, sight: &sight, role: props.role, text };
    let asking = step.ask.as_ref().map(|_| {
        html! { <Asking sitting={sitting.clone()} sight={sight.clone()} begun={Shared::from(Rc::clone(&begun))} {on_deed} role={props.role} /> }
    });
    html! {
        <ContextProvider<Given> context={Given { language: Language::English, dispatcher }}>
            <ContextProvider<Linked> context={linked}>
                { parts.arranged(asking.unwrap_or_default(), &on_ask) }
            </ContextProvider<Linked>>
        </ContextProvider<Given>>
    }
}

impl Begun {
    fn new(sitting: &Sitting, scenario: &Shared<Scenario>) -> Self {
        let state = scene(sitting, sitting.at(), scenario.rc());
        let answer = Rc::new(Answer::new(state.moment()));
        let sight = Sight::new(&state, answer);
        Self { state, sight }
    }
}

/// Tells which levers stand elsewhere than at the beginning, once they are let go.
#[hook]
fn use_moves(state: &Shared<State>, begun: &Rc<Begun>, props: &Props) {
    let (begun, on_deed, sitting) = (Rc::clone(begun), props.on_deed.clone(), props.sitting.clone());
    use_effect_with(state.clone(), move |state| {
        let levers = sitting.step().map_or(&[][..], |step| &step.scene.levers);
        let moved = moved(levers, &begun.state, state);
        if !state.is_preview() && moved != sitting.work().moved {
            on_deed.emit(Deed::Move(moved));
        }
    });
}

/// What a step is made of.
struct Parts<'a> {
    step: &'a Step,
    sitting: &'a Sitting,
    sight: &'a Shared<Sight>,
    role: Role,
    text: &'a Text,
}

impl Parts<'_> {
    /// The parts in the order in which they are met: a curve is drawn where the figures stand.
    fn arranged(&self, asking: Html, on_ask: &Callback<Lever>) -> Html {
        let draws = matches!(&self.step.ask, Some(Ask::Predict(prediction)) if prediction.shape == Shape::Curve);
        let figures = self.figures(on_ask);
        // Before a room goals, levers and figures are in sight together.
        let is_bench =
            self.role == Role::Room && figures.is_some() && self.sitting.ask().is_some_and(Reply::is_moved_levers);
        let (beside, below) =
            if is_bench { (self.levers(), Html::default()) } else { (Html::default(), self.levers()) };
        let (lead, rest) = (self.words(), html! { <>{ self.reveal() }{ below }</> });
        let has_sight = draws || figures.is_some();
        let figures = figures.unwrap_or_default();
        html! {
            <section class="step" aria-label={self.text.lessons().step.region} data-alone={(!has_sight).then_some("on")}
                data-light={self.sitting.stage().spotlight.map(|_| "on")} data-draws={draws.then_some("on")}
                data-moved={(is_bench && !self.sitting.work().touched.is_empty()).then_some("on")}
                data-shown={(self.sitting.curtain() != Curtain::Down).then_some("on")}>
                if draws {
                    <div class="step__lead">{ lead }</div>
                    { asking }
                    <div class="step__rest">{ rest }</div>
                    <div class="step__more">{ figures }</div>
                } else {
                    <div class="step__lead step__lead--whole">{ lead }{ asking }{ rest }</div>
                    if has_sight { <div class="step__sight">{ beside }{ figures }</div> }
                }
            </section>
        }
    }

    fn words(&self) -> Html {
        let (words, n_steps) = (self.text.lessons().step, self.sitting.lesson().steps.len());
        html! {
            <div class="step__words">
                <p class="step__where">{ (words.of)(self.sitting.at() + 1, n_steps) }</p>
                <h1 class="step__name" id={PLACE} tabindex="-1">{ &self.step.name }</h1>
                { prose(&self.step.says) }
                if let Some(ask) = &self.step.ask {
                    <h2 class="step__question">{ asked(ask) }</h2>
                }
            </div>
        }
    }

    /// What is said once the student has committed, or at once where nothing is asked; not while an answer is wrong.
    fn reveal(&self) -> Html {
        let is_open = match self.sitting.ask() {
            None if self.sitting.led_by() == Led::ByStudent => true,
            Some(_) | None => self.sitting.curtain() == Curtain::Up && !self.sitting.hides_the_right(),
        };
        if !is_open || self.step.reveal.is_empty() {
            return Html::default();
        }
        html! { <div class="step__reveal" id={WHY}>{ prose(&self.step.reveal) }</div> }
    }

    /// Whether what is in sight would tell what the student is to predict.
    fn is_secret(&self) -> bool {
        self.step.tells_its_answer() && self.sitting.curtain() == Curtain::Down
    }

    fn levers(&self) -> Html {
        let levers = &self.step.scene.levers;
        if levers.is_empty() || self.is_secret() {
            return Html::default();
        }
        let one = |which: &Lever| {
            let is_pointed = self.step.scene.points_at == Some(Target::Lever(*which));
            let place = match which {
                Lever::Input(key) => Place::of(*key),
                Lever::Stage(_) => Place::Gains,
            };
            html! { <div class={meaning(place)}>{ self.pointed(is_pointed, lever(self.sight, self.text, *which, None)) }</div> }
        };
        html! {
            <section class="step__levers" role="group" aria-labelledby={TITLE}>
                <Head sight={self.sight.clone()} is_lesson=true />
                <div class="levers__list">{ for levers.iter().map(one) }</div>
            </section>
        }
    }

    /// The figures, the first one largest, below the three numbers.
    fn figures(&self, on_ask: &Callback<Lever>) -> Option<Html> {
        let charts = &self.step.scene.charts;
        if charts.is_empty() || self.is_secret() {
            return None;
        }
        let light = self.sitting.stage().spotlight;
        let is_dark = |chart: &Exhibit| light.is_some_and(|light| light != Target::Chart(*chart));
        let one = |(place, chart): (usize, &Exhibit)| {
            if is_dark(chart) {
                return Html::default();
            }
            let is_pointed = self.step.scene.points_at == Some(Target::Chart(*chart));
            self.pointed(is_pointed, figure_at(place, self.sight, on_ask))
        };
        Some(html! {
            <>
                if !self.step.scene.levers.is_empty() { { numbers(self.sight, self.text) } }
                <div class="step__figures">{ for charts.iter().enumerate().map(one) }</div>
            </>
        })
    }

    /// Something, marked where it is pointed at.
    fn pointed(&self, is_pointed: bool, what: Html) -> Html {
        html! {
            <div class="pointed" data-pointed={is_pointed.then_some("on")}>
                if is_pointed { <p class="pointed__here">{ self.text.lessons().step.here }</p> }
                { what }
            </div>
        }
    }
}

/// What the style sheet calls the levers of a place, for their colour.
const fn meaning(place: Place) -> &'static str {
    match place {
        Place::Gains => "levers__group--value",
        Place::Costs => "levers__group--cost",
        Place::Promise | Place::Capacity | Place::Recovery | Place::Money | Place::Customers | Place::Assumptions => {
            "levers__group--plain"
        }
    }
}

/// The question in words.
pub fn asked(ask: &Ask) -> &str {
    match ask {
        Ask::Predict(prediction) => &prediction.ask,
        Ask::Question(question) => &question.ask,
    }
}
