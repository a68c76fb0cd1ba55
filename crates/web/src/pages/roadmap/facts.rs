//! What is said of an entry or edition, each fact with where it was read.
//!
//! Nearly always one source gave many facts. So facts of one origin stand together under it, instead of
//! the origin being said again beside each of them.

use i18n::Words;
use model::{Confidence, Provenance, ProvenanceMap};
use std::borrow::Cow;

/// Where facts were read; `templates/roadmap/origin.html`.
pub(super) struct Origin<'a> {
    pub source: &'a str,
    /// Date of the last check; none if the source gives none.
    pub checked: Option<String>,
    pub confidence: Cow<'static, str>,
    pub secondary: bool,
}

impl<'a> Origin<'a> {
    fn new(provenance: &'a Provenance, words: &Words) -> Origin<'a> {
        Origin {
            source: &provenance.source,
            checked: provenance.as_of.map(|d| words.when(d)),
            confidence: words.t(match provenance.confidence {
                Confidence::Primary => "confidence-primary",
                Confidence::Secondary => "confidence-secondary",
            }),
            secondary: provenance.confidence == Confidence::Secondary,
        }
    }
}

/// A field with its name in the reader's language.
pub(super) struct Fact<V> {
    pub label: Cow<'static, str>,
    pub value: V,
    /// Somebody concluded it; the source does not state it.
    pub inferred: bool,
}

/// Facts of one origin.
pub(super) struct Group<'a, V> {
    /// None where nothing is known of where they come from.
    pub origin: Option<Origin<'a>>,
    pub facts: Vec<Fact<V>>,
}

/// Groups fields by where they were read, in the order in which they are given.
pub(super) fn by_origin<'a, V>(
    fields: impl IntoIterator<Item = (&'static str, V)>,
    provenance: impl Fn(&str) -> Option<&'a Provenance>,
    words: &Words,
) -> Vec<Group<'a, V>> {
    let mut groups: Vec<(Option<&Provenance>, Group<'a, V>)> = Vec::new();
    for (field, value) in fields {
        let from = provenance(field);
        let fact = Fact { label: label(field, words), value, inferred: from.is_some_and(|p| p.inferred) };
        match groups.iter_mut().find(|(other, _)| same(*other, from)) {
            Some((_, group)) => group.facts.push(fact),
            None => {
                let origin = from.map(|p| Origin::new(p, words));
                groups.push((from, Group { origin, facts: vec![fact] }));
            }
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// The fields of an edition by origin, without their values.
pub(super) fn of_map<'a>(provenance: &'a ProvenanceMap, words: &Words) -> Vec<Group<'a, ()>> {
    let mut groups: Vec<(&Provenance, Group<'a, ()>)> = Vec::new();
    for (field, from) in provenance {
        let fact = Fact { label: Cow::Owned(label(field, words).into_owned()), value: (), inferred: from.inferred };
        match groups.iter_mut().find(|(other, _)| same(Some(*other), Some(from))) {
            Some((_, group)) => group.facts.push(fact),
            None => groups.push((from, Group { origin: Some(Origin::new(from, words)), facts: vec![fact] })),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// Whether a value was inferred belongs to the fact and not to its origin.
fn same(a: Option<&Provenance>, b: Option<&Provenance>) -> bool {
    let key = |p: Option<&Provenance>| p.map(|p| (p.source.clone(), p.as_of, p.confidence));
    key(a) == key(b)
}

/// The name of a field, which data writes with underscores; an import counts in fields of its own.
pub(super) fn label(field: &str, words: &Words) -> Cow<'static, str> {
    let slug = field.replace('_', "-");
    let ids = [format!("field-{slug}"), format!("roadmap-import-{slug}")];
    ids.iter().find(|id| words.has(id)).map_or_else(|| Cow::Owned(field.to_owned()), |id| words.t(id))
}
