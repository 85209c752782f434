//! What can differ between two runs, and which differences a rule of the model ties together.

use crate::model::{Course, Inputs, Key, Span, put_in_order};

/// Something that differs between two runs; a schedule counts as one, whatever it does when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// An input, in some period for some segment.
    Input(Key),
    /// A stage of the service, by its position.
    Stage(usize),
    /// How the service is made: its score or all of its stages.
    Service,
    /// The stocks at the start.
    Start,
    /// The shares of the segments; or everything, where the segments have nothing in common.
    Segments,
}

/// Two courses in the same periods with the same segments.
pub(super) type Aligned = [Course; 2];

/// The four worths, which must not vanish together.
const WORTHS: [Key; 4] = [Key::WorthProduct, Key::WorthService, Key::WorthPersonnel, Key::WorthImage];

/// Causes that change together where more than one of them differs, since a rule of the model ties them.
const TIED: &[&[Cause]] = &[
    &[Cause::Input(Key::ResolvedQuickly), Cause::Input(Key::ResolvedLater)],
    &[Cause::Input(Key::PromoterLevel), Cause::Input(Key::DetractorLevel)],
    &[Cause::Input(Key::MarketSize), Cause::Start, Cause::Segments],
];

/// What differs, in groups that change together.
pub(super) fn players(pair: &Aligned) -> Vec<Vec<Cause>> {
    let mut players: Vec<Vec<Cause>> = Vec::new();
    for cause in causes(pair) {
        match players.iter_mut().find(|player| player.iter().any(|known| are_tied(*known, cause, pair))) {
            Some(player) => player.push(cause),
            None => players.push(vec![cause]),
        }
    }
    players
}

fn are_tied(a: Cause, b: Cause, pair: &Aligned) -> bool {
    let is_worth = |cause| matches!(cause, Cause::Input(key) if WORTHS.contains(&key));
    TIED.iter().any(|tied| tied.contains(&a) && tied.contains(&b))
        || is_worth(a) && is_worth(b) && own_inputs(pair).any(|(was, is)| is_worthless(was, is))
}

/// Whether some mix of the worths of both would be worth nothing.
fn is_worthless(was: &Inputs, is: &Inputs) -> bool {
    WORTHS.iter().map(|key| was[*key].min(is[*key])).sum::<f64>() < 0.01
}

/// Everything that differs, in the order of the table of inputs.
fn causes(pair: &Aligned) -> Vec<Cause> {
    let chain = have_one_chain(pair);
    let service = own_inputs(pair).any(|(was, is)| service_of(was) != service_of(is));
    let inputs = Key::ALL.iter().filter(|key| **key != Key::ScoreService && differs(pair, **key));
    let mut causes: Vec<Cause> = inputs.map(|key| Cause::Input(*key)).collect();
    match chain {
        Chain::Same if service => causes.extend(stages(pair).into_iter().map(Cause::Stage)),
        Chain::None if service => causes.push(Cause::Input(Key::ScoreService)),
        Chain::Other if service => causes.push(Cause::Service),
        Chain::Same | Chain::None | Chain::Other => {}
    }
    put_in_order(&mut causes, |one, other| one < other);
    let [was, is] = pair;
    let starts = || was.segments.iter().zip(&is.segments);
    causes.extend(starts().any(|(was, is)| was.stocks != is.stocks).then_some(Cause::Start));
    causes.extend(starts().any(|(was, is)| was.share.to_bits() != is.share.to_bits()).then_some(Cause::Segments));
    causes
}

/// How the services of two courses compare.
enum Chain {
    /// None has stages.
    None,
    /// Both have the same stages everywhere.
    Same,
    /// Anything else.
    Other,
}

fn have_one_chain(pair: &Aligned) -> Chain {
    let ids = |inputs: &'_ Inputs| inputs.stages().iter().map(|stage| stage.id.clone()).collect::<Vec<_>>();
    if own_inputs(pair).all(|(was, is)| was.stages().is_empty() && is.stages().is_empty()) {
        Chain::None
    } else if own_inputs(pair).all(|(was, is)| !was.stages().is_empty() && ids(was) == ids(is)) {
        Chain::Same
    } else {
        Chain::Other
    }
}

/// What makes the service good: stages, or a score.
fn service_of(inputs: &Inputs) -> (&[crate::model::Stage], Option<f64>) {
    (inputs.stages(), inputs.stages().is_empty().then(|| inputs[Key::ScoreService]))
}

/// The positions at which a stage differs.
fn stages(pair: &Aligned) -> Vec<usize> {
    let differs = |i: usize| own_inputs(pair).any(|(was, is)| was.stages().get(i) != is.stages().get(i));
    let most = own_inputs(pair).map(|(was, _)| was.stages().len()).max().unwrap_or(0);
    (0..most).filter(|i| differs(*i)).collect()
}

/// Whether an input differs in some period, for some segment.
fn differs(pair: &Aligned, key: Key) -> bool {
    let [was, is] = pair;
    match key {
        Key::MarketSize => was.market_size.to_bits() != is.market_size.to_bits(),
        Key::OneOffCost => (0..was.n_periods).any(|period| spend(was, period) != spend(is, period)),
        _ if key.is_shared() => spans(pair).any(|(was, is)| was.shared.setting(key) != is.shared.setting(key)),
        _ => own_inputs(pair).any(|(was, is)| was.setting(key) != is.setting(key)),
    }
}

/// Spend in a single period only ($), as bits.
fn spend(course: &Course, period: usize) -> u64 {
    (course.one_off.get(period).copied().unwrap_or(0.0) + 0.0).to_bits()
}

fn spans(pair: &Aligned) -> impl Iterator<Item = (&Span, &Span)> {
    pair[0].spans.iter().zip(&pair[1].spans)
}

/// The inputs of each segment in each span, of both courses.
fn own_inputs(pair: &Aligned) -> impl Iterator<Item = (&Inputs, &Inputs)> {
    spans(pair).flat_map(|(was, is)| was.own.iter().zip(&is.own))
}
