//! What improvements cost: laws of the charge, and the prices of the scenarios that ship.

use std::rc::Rc;

use proptest::prelude::*;
use worthwhile::app::{Action, Answer, Moment, Move, Sight, State};
use worthwhile::model::{Key, Run, Setting, simulate};
use worthwhile::scenario::{Better, Budget, Charge, Entry, LIBRARY, Lever, Pricing, Scenario};

fn scenario(id: &str) -> Rc<Scenario> {
    Rc::new(Entry::named(id).expect("it ships").open().expect("valid"))
}

fn clinic() -> State {
    State::opened(scenario("dental-clinic"))
}

fn to(key: Key, value: f64) -> Action {
    Action::Settle(Move { lever: Lever::Input(key), to: Setting::Number(value) })
}

fn charge(state: &State) -> Charge {
    state.moment().charge(state.period())
}

fn run(moment: &Moment) -> Run {
    simulate(&moment.course_of(moment.variant))
}

/// The price of a lever.
#[track_caller]
fn price(scenario: &Scenario, key: Key) -> f64 {
    scenario.price_of.iter().find(|(known, _)| *known == key).expect("priced").1
}

#[test]
fn an_improvement_costs_its_price_in_every_period() {
    let state = clinic().after(to(Key::ScoreService, 80.0)).after(to(Key::TimeMinutes, 25.0));
    let shipped = &state.moment().shipped;
    let cost = 10.0 * price(shipped, Key::ScoreService) + 5.0 * price(shipped, Key::TimeMinutes);
    let keys: Vec<Key> = charge(&state).lines.iter().map(|line| line.key).collect();
    assert_eq!(keys, [Key::ScoreService, Key::TimeMinutes]);
    assert_eq!(charge(&state).total, cost);
    let free = state.clone().after(Action::Price(Pricing::Free));
    for (paid, free) in run(state.moment()).periods.iter().zip(&run(free.moment()).periods) {
        assert!((free.profit - paid.profit - cost).abs() < 1e-6);
        assert_eq!((paid.all, paid.wait_minutes), (free.all, free.wait_minutes), "money alone moves");
    }
}

#[test]
fn what_gets_worse_costs_nothing() {
    let state = clinic().after(to(Key::ScoreService, 20.0)).after(to(Key::Energy, 90.0));
    assert_eq!(charge(&state), Charge::default());
}

#[test]
fn putting_back_refunds() {
    let state = clinic().after(to(Key::ScoreService, 90.0)).after(Action::Restore(Lever::Input(Key::ScoreService)));
    assert_eq!(charge(&state), Charge::default());
    assert!(state.moment().is_baseline());
    assert_eq!(run(state.moment()), run(clinic().moment()));
}

#[test]
fn what_a_variant_does_by_itself_costs_nothing_more() {
    for entry in LIBRARY {
        let scenario = scenario(entry.id);
        for variant in 0..scenario.n_variants() {
            let moment = Moment { variant, ..Moment::opened(Rc::clone(&scenario)) };
            assert!((0..scenario.n_periods).all(|period| moment.charge(period) == Charge::default()), "{}", entry.id);
            assert!(Rc::ptr_eq(&moment.course_of(variant), scenario.course_of(variant)), "{}", entry.id);
        }
    }
}

#[test]
fn the_baseline_is_never_charged() {
    let before = clinic();
    let after = before.clone().after(to(Key::ScoreProduct, 100.0));
    assert_eq!(Answer::new(before.moment()).baseline, Answer::new(after.moment()).baseline);
}

#[test]
fn pricing_is_a_step_and_outlives_moves_restoring_reset_and_choosing() {
    let state = clinic().after(Action::Price(Pricing::Free));
    let kept = [
        to(Key::ScoreService, 90.0),
        Action::Restore(Lever::Input(Key::ScoreService)),
        Action::Choose(1),
        to(Key::Price, 80.0),
        Action::Reset,
    ];
    let after = kept.into_iter().fold(state.clone(), |state, action| {
        let state = state.after(action);
        assert_eq!(state.moment().pricing, Pricing::Free);
        state
    });
    assert_eq!(charge(&after.after(to(Key::ScoreService, 90.0))), Charge::default(), "free play costs nothing");
    assert_eq!(state.after(Action::Undo).moment().pricing, Pricing::Priced);
}

#[test]
fn a_stage_costs_its_share_of_the_service() {
    let state = State::opened(scenario("hospital-chain"));
    let price = price(&state.moment().shipped, Key::ScoreService);
    let weakest = Move { lever: Lever::Stage(4), to: Setting::Number(45.0) };
    let strongest = Move { lever: Lever::Stage(1), to: Setting::Number(100.0) };
    for made in [weakest, strongest] {
        let charge = charge(&state.clone().after(Action::Settle(made)));
        assert!((charge.total - 10.0 * price / 5.0).abs() < 1e-6, "{charge:?}");
    }
}

#[test]
fn segments_pay_by_their_share() {
    let branches = scenario("two-branches");
    let mut edited = (**branches).clone();
    edited.segments[1].set.put(Key::ScoreService, Setting::Number(80.0));
    let edited = Scenario::new(edited).expect("valid");
    let charge = edited.charge(&branches, 0, 3);
    assert!((charge.total - 0.5 * 20.0 * price(&branches, Key::ScoreService)).abs() < 1e-6, "{charge:?}");
}

#[test]
fn the_budget_is_within_or_over() {
    let charge = Charge { total: 700.0, ..Charge::default() };
    assert_eq!(charge.against(None), Budget::Unlimited);
    assert_eq!(charge.against(Some(1000.0)), Budget::Within(300.0));
    assert_eq!(charge.against(Some(600.0)), Budget::Over(100.0));
    let state = clinic().after(to(Key::ScoreProduct, 100.0));
    let sight = Sight::new(&state, Rc::new(Answer::new(state.moment())));
    assert!(matches!(sight.charge().1, Budget::Over(_)));
}

#[test]
fn running_cost_stays_in_its_range() {
    let mut shipped = (**scenario("dental-clinic")).clone();
    shipped.price_of = vec![(Key::ScoreService, 1e9)];
    let shipped = Scenario::new(shipped).expect("valid");
    let edited = shipped.moved(0, 0, Lever::Input(Key::ScoreService), Setting::Number(100.0)).expect("in range");
    let edited = Scenario::new(edited).expect("valid");
    let course = edited.charged(&shipped, 0);
    assert!(course.spans.iter().all(|span| span.shared[Key::RunningCost] == Key::RunningCost.field().high));
}

/// Any scenario, variant and some moves of priced levers.
fn some_moves() -> impl Strategy<Value = (usize, usize, Vec<(usize, f64)>)> {
    (0..LIBRARY.len(), 0..4_usize, prop::collection::vec((0..20_usize, 0.0..=1.0_f64), 1..6))
}

fn moved(scenario: &Rc<Scenario>, variant: usize, moves: &[(usize, f64)]) -> State {
    let state = State::opened(Rc::clone(scenario)).after(Action::Choose(variant));
    moves.iter().fold(state, |state, (which, share)| {
        let key = scenario.price_of[which % scenario.price_of.len()].0;
        let span = scenario.span_of(Lever::Input(key));
        state.after(to(key, span.low + (span.high - span.low) * share))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_cost_written_into_the_scenario_gives_equal_bits((which, variant, moves) in some_moves()) {
        let scenario = scenario(LIBRARY[which].id);
        let state = moved(&scenario, variant, &moves);
        let moment = state.moment();
        let explicit = moment.edited.with_cost(&moment.shipped).expect("valid");
        for variant in 0..scenario.n_variants() {
            let (charged, written) = (simulate(&moment.course_of(variant)), simulate(explicit.course_of(variant)));
            prop_assert_eq!(charged.npv.to_bits(), written.npv.to_bits());
            prop_assert_eq!(charged, written);
        }
        let again = Moment { edited: Rc::new(explicit.clone()), shipped: Rc::new(explicit), ..moment.clone() };
        prop_assert_eq!(again.charge(state.period()), Charge::default());
    }

    #[test]
    fn more_improvement_never_costs_less((which, variant, moves) in some_moves(), further in 0.0..=1.0_f64) {
        let scenario = scenario(LIBRARY[which].id);
        let state = moved(&scenario, variant, &moves);
        let key = scenario.price_of[moves[0].0 % scenario.price_of.len()].0;
        let lever = Lever::Input(key);
        let Some(Setting::Number(here)) = state.moment().edited.shown(state.moment().variant, state.period(), lever) else {
            return Ok(());
        };
        let span = scenario.span_of(lever).stretched(here, lever);
        let end = if key.better() == Some(Better::More) { span.high } else { span.low };
        let better = state.clone().after(to(key, here + (end - here) * further));
        prop_assert!(charge(&state).total <= charge(&better).total * (1.0 + 1e-9) + 1e-9);
    }
}

/// A priced lever on the page: a service made of stages is moved by its weakest one.
fn levers(scenario: &Scenario) -> Vec<Lever> {
    let state = State::opened(Rc::new(scenario.clone()));
    let lever = |key: Key| if key == Key::ScoreService { state.varied() } else { Lever::Input(key) };
    scenario.price_of.iter().map(|(key, _)| lever(*key)).collect()
}

/// Where a lever stands, and the end of its slider that is better.
fn way(scenario: &Scenario, lever: Lever) -> Option<(f64, f64)> {
    let Some(Setting::Number(from)) = scenario.shown(0, 0, lever) else { return None };
    let span = scenario.span_of(lever);
    let end = match lever.key().better()? {
        Better::More => span.high,
        Better::Less => span.low,
    };
    Some((from, end))
}

/// The moment after a lever was moved; none where a rule of the model refuses it.
fn with(moment: &Moment, lever: Lever, to: f64) -> Option<Moment> {
    let to = if lever.is_whole() { to.round() } else { to };
    worthwhile::app::try_move(moment, 0, Move { lever, to: Setting::Number(to) }).ok()
}

/// What the baseline brings more after a lever was moved ($ of present value).
fn gain(moment: &Moment, lever: Lever, to: f64) -> Option<f64> {
    Some(run(&with(moment, lever, to)?).npv - run(moment).npv)
}

#[test]
fn every_scenario_has_prices_and_a_budget() {
    for entry in LIBRARY {
        let scenario = scenario(entry.id);
        assert!(scenario.price_of.iter().all(|(key, price)| key.better().is_some() && 0.0 < *price), "{}", entry.id);
        assert!(scenario.budget.is_some_and(|budget| 0.0 < budget), "{}", entry.id);
    }
}

/// Price is left out: a lower one is paid for by the margin.
#[test]
fn no_improvement_that_pays_is_free() {
    for entry in LIBRARY {
        let scenario = scenario(entry.id);
        let moment = Moment::opened(Rc::clone(&scenario));
        let unpriced =
            Key::ALL.iter().filter(|key| **key != Key::Price && !scenario.price_of.iter().any(|p| p.0 == **key));
        for key in unpriced.filter(|key| key.better().is_some()) {
            let lever = if *key == Key::ScoreService { levers(&scenario)[0] } else { Lever::Input(*key) };
            let Some((from, end)) = way(&scenario, lever) else { continue };
            for share in [0.2, 1.0] {
                let gain = gain(&moment, lever, from + (end - from) * share).unwrap_or(0.0);
                assert!(gain < 1e-6, "{}: {key:?} brings {gain} for nothing", entry.id);
            }
        }
    }
}

/// "Everything to the right" is no answer: it is far beyond the budget, whichever variant it is done in.
#[test]
fn everything_at_its_best_end_costs_five_budgets_at_least() {
    for entry in LIBRARY {
        let scenario = scenario(entry.id);
        let opened = Moment::opened(Rc::clone(&scenario));
        let best = levers(&scenario).into_iter().fold(opened, |moment, lever| {
            let moved = way(&scenario, lever).and_then(|(_, end)| with(&moment, lever, end));
            moved.unwrap_or(moment)
        });
        let budget = scenario.budget.expect("a budget");
        let least = (0..scenario.n_periods).map(|period| best.charge(period).total).fold(f64::INFINITY, f64::min);
        assert!(5.0 * budget <= least, "{}: {least} against {budget}", entry.id);
    }
}

/// What the whole budget brings on each lever alone, or as much of it as the lever takes, best first.
fn on_each_alone(scenario: &Rc<Scenario>) -> Vec<(Lever, f64)> {
    let moment = Moment::opened(Rc::clone(scenario));
    let budget = scenario.budget.expect("a budget");
    let mut gains: Vec<(Lever, f64)> = levers(scenario)
        .into_iter()
        .filter_map(|lever| {
            let (from, end) = way(scenario, lever)?;
            let cost = with(&moment, lever, end).map_or(0.0, |moment| moment.charge(0).total);
            let share = if budget < cost { budget / cost } else { 1.0 };
            Some((lever, gain(&moment, lever, from + (end - from) * share)?))
        })
        .collect();
    gains.sort_by(|a, b| b.1.total_cmp(&a.1));
    gains
}

#[test]
fn the_budget_on_the_best_lever_alone_never_brings_three_times_the_third_best() {
    for entry in LIBRARY {
        let gains = on_each_alone(&scenario(entry.id));
        assert!(0.0 < gains[2].1 && gains[0].1 <= 3.0 * gains[2].1, "{}: {:?}", entry.id, &gains[..4]);
    }
}

/// An improvement is an investment, not a mint: a budget brings at most its own present value again.
#[test]
fn the_budget_on_one_lever_never_brings_more_than_twice_what_it_costs() {
    for entry in LIBRARY {
        let scenario = scenario(entry.id);
        let spent = |period| worthwhile::model::present_value(1.0, scenario.base[Key::DiscountRate], period);
        let cost = scenario.budget.expect("a budget") * (0..scenario.n_periods).map(spent).sum::<f64>();
        let (lever, gain) = on_each_alone(&scenario)[0];
        assert!(gain <= cost, "{}: {lever:?} brings {gain} for {cost}", entry.id);
    }
}
