//! How marks look in a file of their own: what the style sheet of the page says, as attributes that every program reads.
//!
//! The style sheet stays the only place that says so; what stands in it for a colour is looked up in a [`Palette`].

/// The style sheet of the marks.
const SHEET: &str = include_str!("../../assets/style/chart.css");
/// What a picture needs besides.
const BESIDES: &[&str] = &["--surface", "--ink", "--ink-soft", "--hairline", "--font", "--regular", "--strong"];
/// What can stand as an attribute of a mark.
const PROPERTIES: &[&str] = &[
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "font-size",
    "font-weight",
    "rx",
    HALO,
];
/// What words that may cross a line have: their outline lies behind them.
const HALO: &str = "paint-order";

/// The values of the tokens, as the page shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette(Vec<(&'static str, String)>);

impl Palette {
    /// Asks for the value of every token that a picture needs.
    pub fn new(value_of: impl Fn(&str) -> String) -> Self {
        Self(tokens().into_iter().map(|token| (token, value_of(token))).collect())
    }

    /// The value of a token; nothing where it has none.
    #[must_use]
    pub fn value(&self, token: &str) -> &str {
        self.0.iter().find(|(known, _)| *known == token).map_or("", |(_, value)| value)
    }
}

/// The tokens that a picture needs.
fn tokens() -> Vec<&'static str> {
    let mut tokens = BESIDES.to_vec();
    for token in SHEET.split("var(").skip(1).filter_map(|rest| rest.split(')').next()) {
        if !tokens.contains(&token) {
            tokens.push(token);
        }
    }
    tokens
}

/// The rules of the style sheet that are about marks.
pub(super) struct Looks<'a> {
    palette: &'a Palette,
    rules: Vec<Rule>,
}

/// A rule: which marks it is about, by kind or by classes, and what it says.
struct Rule {
    kind: &'static str,
    classes: Vec<&'static str>,
    says: Vec<(&'static str, &'static str)>,
}

/// The look of a mark.
pub(super) struct Look {
    says: Vec<(&'static str, String)>,
    /// Whether its outline lies behind it: programs that do not know this need it as a mark of its own.
    pub has_halo: bool,
}

impl Look {
    /// Its attributes, each after a space.
    pub fn attributes(&self) -> String {
        self.written(|_| true)
    }

    /// Its attributes but for those of the outline.
    pub fn without_outline(&self) -> String {
        self.written(|property| !property.starts_with("stroke"))
    }

    /// The pattern that fills it.
    pub fn hatch(&self) -> Option<&str> {
        self.says.iter().find_map(|(_, value)| value.strip_prefix("url(#")?.strip_suffix(')'))
    }

    fn written(&self, wanted: impl Fn(&str) -> bool) -> String {
        let says = self.says.iter().filter(|(property, _)| wanted(property));
        says.map(|(property, value)| [" ", property, "=\"", &super::escaped(value), "\""].concat()).collect()
    }
}

impl<'a> Looks<'a> {
    /// The looks in the colours of a palette.
    pub fn new(palette: &'a Palette) -> Self {
        let mut rules = Vec::new();
        for rule in SHEET.split('}') {
            let rule = rule.rsplit("*/").next().unwrap_or(rule);
            let Some((selectors, says)) = rule.split_once('{') else { continue };
            let says = says.split(';').filter_map(|says| says.split_once(':'));
            let says: Vec<_> = says.map(|(property, value)| (property.trim(), value.trim())).collect();
            let says: Vec<_> = says.into_iter().filter(|(property, _)| PROPERTIES.contains(property)).collect();
            for selector in selectors.split(',').map(str::trim) {
                let marks = selector.strip_prefix(".chart ").unwrap_or(selector);
                if !marks.contains([' ', ':', '@']) {
                    let mut parts = marks.split('.');
                    rules.push(Rule {
                        kind: parts.next().unwrap_or_default(),
                        classes: parts.collect(),
                        says: says.clone(),
                    });
                }
            }
        }
        Self { palette, rules }
    }

    /// The look of a mark of this kind and class: later rules win, and those that name more classes.
    pub fn of(&self, kind: &str, class: &str) -> Look {
        let has = |wanted: &&str| class.split(' ').any(|own| own == *wanted);
        let about = |rule: &&Rule| (rule.kind.is_empty() || rule.kind == kind) && rule.classes.iter().all(has);
        let mut says: Vec<(&'static str, &'static str)> = Vec::new();
        for n_classes in 0..3 {
            for rule in self.rules.iter().filter(|rule| rule.classes.len() == n_classes).filter(about) {
                for said in &rule.says {
                    says.retain(|(known, _)| *known != said.0);
                    says.push(*said);
                }
            }
        }
        let has_halo = says.iter().any(|(property, _)| *property == HALO);
        let says = says.into_iter().filter(|(property, _)| *property != HALO);
        Look { says: says.map(|(property, value)| (property, self.resolved(value))).collect(), has_halo }
    }

    /// A value with the tokens in it looked up, lengths as plain numbers.
    fn resolved(&self, value: &str) -> String {
        let token = value.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')'));
        let value = token.map_or(value, |token| self.palette.value(token));
        value.strip_suffix("px").unwrap_or(value).to_owned()
    }
}
