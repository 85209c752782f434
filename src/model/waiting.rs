//! A waiting line in the long run: people arrive by chance and are served by chance (M/M/c; Erlang 1917).

use super::queue::waiting_probability;

/// A waiting line in the long run; times are in the unit in which arrivals and services are counted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WaitingLine {
    /// Share of those who arrive that must wait, 0 to 1.
    pub probability_of_waiting: f64,
    /// Mean wait before service.
    pub mean_wait: f64,
    /// How many wait, in the mean (people).
    pub mean_queue: f64,
    /// How many wait or are served, in the mean (people).
    pub mean_in_system: f64,
    /// Mean time from arrival to leaving.
    pub time_in_system: f64,
    /// Share of the time in which nobody is there, 0 to 1.
    pub probability_empty: f64,
}

impl WaitingLine {
    /// The line for arrivals, services of one server, both in a unit of time, and servers; none where arrivals are not
    /// below what the servers can do.
    #[must_use]
    pub fn new(arrivals: f64, service_rate: f64, servers: f64) -> Option<Self> {
        let capacity = servers * service_rate;
        if !(0.0 <= arrivals && arrivals < capacity) {
            return None;
        }
        let work = arrivals / service_rate;
        let probability_of_waiting = waiting_probability(servers, work);
        let mean_wait = probability_of_waiting / (capacity - arrivals);
        let time_in_system = mean_wait + 1.0 / service_rate;
        Some(Self {
            probability_of_waiting,
            mean_wait,
            mean_queue: arrivals * mean_wait,
            mean_in_system: arrivals * time_in_system,
            time_in_system,
            probability_empty: probability_empty(servers, work),
        })
    }
}

/// Share of the time in which nobody is there: by the Erlang B recursion, so that no power or factorial overflows.
fn probability_empty(servers: f64, work: f64) -> f64 {
    let (mut blocking, mut empty) = (1.0, 1.0);
    let mut server = 1.0;
    while server <= servers {
        blocking = work * blocking / (server + work * blocking);
        empty *= 1.0 - blocking;
        server += 1.0;
    }
    empty / (1.0 - blocking + blocking / (1.0 - work / servers))
}
