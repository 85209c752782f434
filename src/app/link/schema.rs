//! The keys of readable links.

use crate::app::kept::lever_named;

/// A key of a readable link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkKey {
    /// Its name.
    pub name: &'static str,
    /// What its value is.
    pub kind: Kind,
    /// One line for those who write links.
    pub meaning: &'static str,
}

/// What the value of a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name or one of the choices.
    Name,
    /// A whole number from 0 on.
    Count,
    /// `on`.
    Switch,
    /// Names with points between them.
    Names,
    /// The value of an input: a number, `on` or `off`, or `none`.
    Input,
}

/// Every key besides those of inputs; a stage of the service is `stage-0`, `stage-1` and so on.
pub const KEYS: &[LinkKey] = &[
    LinkKey { name: "scenario", kind: Kind::Name, meaning: "the scenario of the library; required" },
    LinkKey { name: "variant", kind: Kind::Name, meaning: "what the firm does; default baseline" },
    LinkKey {
        name: "period",
        kind: Kind::Count,
        meaning: "the period in sight, from 0; default as the scenario opens",
    },
    LinkKey { name: "pricing", kind: Kind::Name, meaning: "priced or free; default priced" },
    LinkKey { name: "asked", kind: Kind::Name, meaning: "the lever of the response; default score_service" },
    LinkKey { name: "layout", kind: Kind::Name, meaning: "one, two or four figures; default four" },
    LinkKey { name: "figures", kind: Kind::Names, meaning: "the four figures; default balance.response.curve.time" },
    LinkKey { name: "theme", kind: Kind::Name, meaning: "own, light, dark or projector; default own" },
    LinkKey { name: "language", kind: Kind::Name, meaning: "en; default the reader's own" },
    LinkKey { name: "controls", kind: Kind::Name, meaning: "all, eight or none; default all" },
    LinkKey { name: "presentation", kind: Kind::Switch, meaning: "on for a room; default off" },
    LinkKey { name: "embed", kind: Kind::Switch, meaning: "on inside another page; default off" },
    LinkKey { name: "home", kind: Kind::Switch, meaning: "on where Reset leads back to this state; default off" },
];

/// What the value of a key is; none where there is no such key.
pub(super) fn kind_of(name: &str) -> Option<Kind> {
    let listed = KEYS.iter().find(|key| key.name == name).map(|key| key.kind);
    listed.or_else(|| lever_named(name).map(|_| Kind::Input))
}
