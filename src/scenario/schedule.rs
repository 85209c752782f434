//! From a scenario and a variant to a course: which inputs hold in which period, for everybody and for each segment.

use super::draft::{Change, Draft, Segment, Settings};
use super::fault::{Fault, Reason};
use super::lever::Lever;
use crate::model::{Course, Inputs, Key, Refusal, Setting, Span, Stage, Start, Stocks, put_in_order};

impl Settings {
    /// Sets the inputs.
    ///
    /// # Errors
    /// Says which input is refused, and why; none stands for the stages.
    pub fn apply(&self, inputs: &mut Inputs) -> Result<(), (Option<Key>, Refusal)> {
        if let Some(stages) = &self.stages {
            inputs.set_stages(stages.clone()).map_err(|refusal| (None, refusal))?;
        }
        for &(key, setting) in &self.values {
            inputs.set(key, setting).map_err(|refusal| (Some(key), refusal))?;
        }
        Ok(())
    }
}

impl Fault {
    /// The same fault one step further down, at an input; none stands for the stages.
    #[must_use]
    pub(super) fn at(mut self, key: Option<Key>) -> Self {
        self.path.push('.');
        self.path.push_str(key.map_or("service_stages", |key| key.field().name));
        self
    }
}

impl Draft {
    /// The course of a variant, 0 being the baseline.
    ///
    /// # Errors
    /// Refuses inputs that are out of range or do not go together in some period, and stocks that the market cannot hold.
    pub fn course(&self, variant: usize) -> Result<Course, Fault> {
        let segments = self.starts()?;
        let mut spans: Vec<Span> = Vec::new();
        let mut from = 0;
        for until in self.borders(variant) {
            let span = self.span(variant, from, until)?;
            match spans.last_mut() {
                // A change that sets what holds anyway changes nothing, not even this.
                Some(last) if last.shared == span.shared && last.own == span.own => last.until = until,
                _ => spans.push(span),
            }
            from = until;
        }
        Ok(Course {
            n_periods: self.n_periods,
            market_size: self.base[Key::MarketSize],
            segments,
            spans,
            one_off: (0..self.n_periods).map(|period| self.one_off(variant, period)).collect(),
        })
    }

    /// The inputs that everybody shares in a period.
    ///
    /// # Errors
    /// Refuses a change that a stage of the service rules out.
    pub fn inputs_at(&self, variant: usize, period: usize) -> Result<Inputs, Fault> {
        let mut inputs = self.base.clone();
        for (change, path) in self.changes_in_force(variant, period) {
            change.set.apply(&mut inputs).map_err(|(key, refusal)| refused(format!("{path}.set"), key, refusal))?;
        }
        Ok(inputs)
    }

    /// Whether the same changes hold in two periods of a variant, so that a lever moved in one is moved in the other.
    #[must_use]
    pub fn holds_alike(&self, variant: usize, one: usize, other: usize) -> bool {
        self.changes_of(variant).all(|change| change.holds_in(one) == change.holds_in(other))
    }

    /// The periods at which some change begins or ends, and the end of the run.
    fn borders(&self, variant: usize) -> Vec<usize> {
        let ends = self.changes_of(variant).flat_map(|change| [Some(change.from), change.until]).flatten();
        let mut borders: Vec<usize> = ends.filter(|&end| 0 < end && end < self.n_periods).collect();
        borders.push(self.n_periods);
        put_in_order(&mut borders, |one, other| one < other);
        borders.dedup();
        borders
    }

    /// The changes that hold in a period, with their paths in the file.
    fn changes_in_force(&self, variant: usize, period: usize) -> impl Iterator<Item = (&Change, String)> {
        let n_shared = self.changes.len();
        let path = move |i: usize| match i.checked_sub(n_shared) {
            Some(own) => format!("variants[{}].changes[{own}]", variant.saturating_sub(1)),
            None => format!("changes[{i}]"),
        };
        let in_force = self.changes_of(variant).enumerate().filter(move |(_, change)| change.holds_in(period));
        in_force.map(move |(i, change)| (change, path(i)))
    }

    fn span(&self, variant: usize, from: usize, until: usize) -> Result<Span, Fault> {
        let shared = self.inputs_at(variant, from)?;
        let own = if self.segments.is_empty() {
            vec![shared.clone()]
        } else {
            let own = self.segments.iter().enumerate().map(|(i, segment)| self.own(i, segment, &shared, variant, from));
            own.collect::<Result<_, _>>()?
        };
        for (i, inputs) in own.iter().enumerate() {
            let path = || if self.segments.is_empty() { self.place_of(variant) } else { format!("segments[{i}]") };
            inputs.check_rules().map_err(|refusal| Fault::new(path(), Reason::Together { period: from, refusal }))?;
        }
        Ok(Span { until, shared, own })
    }

    fn place_of(&self, variant: usize) -> String {
        self.variant(variant).map_or_else(|| "base".to_owned(), |_| format!("variants[{}]", variant - 1))
    }

    /// A segment's own copy: `scale` multiplies (a service in stages: each of them), `set` replaces, then what the changes
    /// in force say of this segment.
    pub(super) fn own(
        &self,
        i: usize,
        segment: &Segment,
        shared: &Inputs,
        variant: usize,
        period: usize,
    ) -> Result<Inputs, Fault> {
        let mut own = shared.clone();
        for &(key, factor) in &segment.scale {
            let path = || Fault::new(format!("segments[{i}].scale"), Reason::Unscalable).at(Some(key));
            if key == Key::ScoreService && !own.stages().is_empty() {
                let scaled = own.stages().iter().map(|stage| Stage { score: stage.score * factor, ..stage.clone() });
                let scaled = own.set_stages(scaled.collect());
                scaled.map_err(|refusal| Fault { reason: Reason::Refused(refusal), ..path() })?;
                continue;
            }
            let Setting::Number(value) = own.setting(key) else { return Err(path()) };
            let scaled = own.set(key, Setting::Number(value * factor));
            scaled.map_err(|refusal| Fault { reason: Reason::Refused(refusal), ..path() })?;
        }
        segment.set.apply(&mut own).map_err(|(key, refusal)| refused(format!("segments[{i}].set"), key, refusal))?;
        for (change, path) in self.changes_in_force(variant, period) {
            for (id, settings) in change.segments.iter().filter(|(id, _)| *id == segment.id) {
                let applied = settings.apply(&mut own);
                applied.map_err(|(key, refusal)| refused(format!("{path}.segments.{id}"), key, refusal))?;
            }
        }
        Ok(own)
    }

    /// Spend in one period only ($): the base's in the first, a change's in its first period.
    fn one_off(&self, variant: usize, period: usize) -> f64 {
        let base = if period == 0 { self.base[Key::OneOffCost] } else { 0.0 };
        let changes = self.changes_of(variant).filter(|change| change.from == period);
        let spends = changes.filter_map(|change| change.set.value(Key::OneOffCost));
        base + spends.map(|spend| if let Setting::Number(spend) = spend { spend } else { 0.0 }).sum::<f64>()
    }

    /// How each segment starts: as it says itself, else in proportion to its share.
    fn starts(&self) -> Result<Vec<Start>, Fault> {
        let market = self.base[Key::MarketSize];
        if market * (1.0 + 1e-9) < self.start.customers + self.start.lost {
            return Err(Fault::new("start", Reason::Crowded));
        }
        if self.segments.is_empty() {
            return Ok(vec![Start { id: "all".to_owned(), share: 1.0, stocks: self.start }]);
        }
        self.check_segments()?;
        let mut starts = Vec::with_capacity(self.segments.len());
        for (i, segment) in self.segments.iter().enumerate() {
            let stocks = segment.start.unwrap_or_else(|| self.start.times(segment.share));
            if market * segment.share * (1.0 + 1e-9) < stocks.customers + stocks.lost - 1e-9 {
                return Err(Fault::new(format!("segments[{i}].start"), Reason::Crowded));
            }
            starts.push(Start { id: segment.id.clone(), share: segment.share, stocks });
        }
        Ok(starts)
    }

    fn check_segments(&self) -> Result<(), Fault> {
        let shares: f64 = self.segments.iter().map(|segment| segment.share).sum();
        if 1e-9 < (shares - 1.0).abs() {
            return Err(Fault::new("segments", Reason::Shares(shares)));
        }
        let n_starts = self.segments.iter().filter(|segment| segment.start.is_some()).count();
        if n_starts != 0 && n_starts != self.segments.len() {
            return Err(Fault::new("segments", Reason::SomeStarts));
        }
        Ok(())
    }
}

impl Lever {
    /// Whether moving it can break a rule: one across inputs, or that the market holds those whom it starts with.
    #[must_use]
    pub fn is_bound(self) -> bool {
        matches!(self, Self::Input(key) if key == Key::MarketSize || key.is_bound())
    }
}

impl Stocks {
    /// The same beliefs, and a share of the heads.
    #[must_use]
    pub fn times(&self, share: f64) -> Self {
        Self {
            customers: self.customers * share,
            lost: self.lost * share,
            promoters: self.promoters * share,
            detractors: self.detractors * share,
            ..*self
        }
    }
}

fn refused(path: String, key: Option<Key>, refusal: Refusal) -> Fault {
    Fault::new(path, Reason::Refused(refusal)).at(key)
}
