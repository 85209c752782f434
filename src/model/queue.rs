//! Waiting: customers queue for servers (equation 17; Erlang C).

use super::fields::Key;
use super::inputs::Inputs;

/// How busy the firm is in a period.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Load {
    /// Mean wait (minutes, 0 to 600).
    pub wait_minutes: f64,
    /// Share of customers turned away, 0 to 1.
    pub turned_away: f64,
    /// Work that arrives over work that can be done; above the cap customers are turned away.
    pub utilisation: f64,
}

impl Load {
    /// The load that this many visits in a period put on the servers; none where nobody queues.
    #[must_use]
    pub fn new(inputs: &Inputs, visits: f64) -> Self {
        if !inputs.is_on(Key::Queueing) {
            return Self::default();
        }
        let (servers, cap) = (inputs[Key::Servers], inputs[Key::UtilisationCap]);
        let served_per_hour = 60.0 / inputs[Key::ServiceMinutes];
        let work = visits / inputs[Key::OpeningHours] / served_per_hour;
        let utilisation = work / servers;
        let turned_away = if utilisation > cap { 1.0 - cap / utilisation } else { 0.0 };
        let admitted = utilisation.min(cap) * servers;
        let wait_hours = waiting_probability(servers, admitted) / (served_per_hour * (servers - admitted));
        Self { wait_minutes: (60.0 * wait_hours).min(600.0), turned_away, utilisation }
    }
}

/// Probability that a customer waits, when `work` arrives for `servers` (Erlang C by the Erlang B recursion, which
/// cannot overflow). Below capacity: 0 to 1.
#[must_use]
pub fn waiting_probability(servers: f64, work: f64) -> f64 {
    let mut blocking = 1.0;
    let mut server = 1.0;
    while server <= servers {
        blocking = work * blocking / (server + work * blocking);
        server += 1.0;
    }
    blocking / (1.0 - work / servers * (1.0 - blocking))
}
