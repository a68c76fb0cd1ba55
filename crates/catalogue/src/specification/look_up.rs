//! Under which keys a specification is found, and which of them make a family.

use crate::identifier::{self, family, key};
use model::specification::Specification;
use std::collections::BTreeSet;

/// The key that all editions, amendments and drafts share.
///
/// IEEE names a project `P802.1Q`, its drafts `P802.1Q/D-2`, the standard `Std 802.1Q`, and an old one
/// `ANSI/IEEE Std 802.1Q`: they are one family by their number.
pub fn family_key(identifier: &str, body: &str) -> String {
    if matches!(body, "IEEE" | "ANSI/IEEE" | "ANSI" | "IEEE/ANSI") {
        let number = identifier::named(identifier).number;
        if number.contains(|c: char| c.is_ascii_digit()) {
            return format!("ieee{}", key(&number));
        }
    }
    key(&family(identifier, body))
}

/// Every key under which somebody may look for it: identifier, double numbers, former names, with and without
/// the body's name, with and without edition. Sorted.
pub fn look_up_keys(specification: &Specification) -> Vec<String> {
    // Nobody looks for these, nor for `ISO/IEC 27001:2013(E)`.
    let is_name = |a: &&String| {
        let own = a.starts_with(&specification.identifier);
        !own && !["urn:", "10.", "978"].iter().any(|start| a.starts_with(start))
    };
    let names = std::iter::once(&specification.identifier)
        .chain(specification.aliases.iter().filter(is_name))
        .chain(&specification.former_names);
    let mut keys: BTreeSet<String> = names.flat_map(|n| identifier::look_up_keys(n)).collect();
    keys.insert(specification.family_key.clone());
    let named = &specification.named;
    // People say `ISO 27001` of what is ISO/IEC's, and `IEC 27001`, too.
    if named.body.contains('/') {
        for body in named.body.split('/') {
            let rest = specification.family.strip_prefix(&named.body).unwrap_or_default();
            keys.insert(key(&format!("{body} {rest}")));
        }
    }
    // `802.11` names one thing in the world; `1363` does not.
    if named.body.contains("IEEE") && named.number.contains('.') {
        keys.insert(key(&named.number));
        keys.insert(key(&format!("{}-{}", named.number, named.edition)));
    }
    keys.retain(|k| !k.is_empty());
    keys.into_iter().collect()
}
