//! What the sources say of a specification, field by field; what none says is left out.

use super::labels;
use crate::pages::roadmap::Dated;
use i18n::Words;
use model::specification::Specification;

/// One fact; `templates/catalogue/facts.html`.
pub(super) struct Fact {
    pub label: String,
    pub value: Value,
    /// No source says it; it was concluded.
    pub derived: bool,
}

/// In the form in which it is shown.
pub(super) enum Value {
    /// In the reader's language.
    Text(String),
    /// As the body writes it.
    Raw(String),
    /// Several of them.
    Names(Vec<String>),
    Date(Dated),
}

/// The facts that are not said at the head of the page.
pub(super) fn facts(spec: &Specification, words: &Words) -> Vec<Fact> {
    let raw = |text: &str| (!text.is_empty()).then(|| Value::Raw(text.to_owned()));
    let names = |names: &[String]| (!names.is_empty()).then(|| Value::Names(names.to_vec()));
    let kind = (!spec.kind.is_empty()).then(|| Value::Text(labels::kind(&spec.kind, words)));
    let first = [
        ("body", raw(&spec.body)),
        ("group", raw(&spec.group)),
        ("question", raw(&spec.question)),
        ("kind", kind),
        ("status", Some(Value::Text(labels::status_word(spec.status, words)))),
        ("stage", raw(stage(spec))),
        ("edition", raw(&spec.edition)),
        ("release", raw(&spec.release)),
    ];
    let last = [
        ("aliases", names(&spec.aliases)),
        ("former_names", names(&spec.former_names)),
        ("ics", names(&spec.ics)),
        ("keywords", names(&spec.keywords)),
    ];
    let fact = |(name, value): (&'static str, Option<Value>)| {
        Some(Fact { label: labels::field(name, words), value: value?, derived: spec.is_derived(name) })
    };
    let dates = spec.dates.iter().map(|(kind, when)| Fact {
        label: words.t(labels::date(*kind)).into_owned(),
        value: Value::Date(Dated::new(*when, words)),
        derived: false,
    });
    first.into_iter().filter_map(fact).chain(dates).chain(last.into_iter().filter_map(fact)).collect()
}

/// The stage, unless it only repeats the status.
fn stage(spec: &Specification) -> &str {
    if spec.status.is_some_and(|s| s.as_str().eq_ignore_ascii_case(&spec.stage)) { "" } else { &spec.stage }
}
