//! The order in which a roadmap stands when nobody has asked for another.

use i18n::Words;
use model::Entry;
use std::{cmp::Reverse, collections::HashMap};

/// Puts the busiest body first, within it what is in force before what is in progress, the most common kind
/// of document before the others, and then identifiers, numbers in them by value.
pub(crate) fn in_order(entries: &mut [Entry], words: &Words) {
    let mut bodies: HashMap<String, usize> = HashMap::new();
    let mut kinds: HashMap<(String, String), usize> = HashMap::new();
    for entry in entries.iter() {
        *bodies.entry(entry.body.clone()).or_default() += 1;
        *kinds.entry((entry.body.clone(), entry.lead().kind.clone())).or_default() += 1;
    }
    let compare = words.compare();
    entries.sort_by_cached_key(|e| {
        let (body, kind) = (e.body.clone(), e.lead().kind.clone());
        let (of_body, of_kind) = (bodies[&body], kinds[&(body.clone(), kind.clone())]);
        (Reverse(of_body), body, e.status(), Reverse(of_kind), kind)
    });
    // Stable within each run of equals: only identifiers are left to be compared, by the rules of language.
    let run = |a: &Entry, b: &Entry| a.body == b.body && a.status() == b.status() && a.lead().kind == b.lead().kind;
    for equals in entries.chunk_by_mut(run) {
        equals.sort_by(|a, b| compare(&a.identifier, &b.identifier));
    }
}
