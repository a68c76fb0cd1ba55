//! Whether an entry lies within what the group coordinates, as far as a row tells.

use crate::roadmap_csv::Row;
use model::Scope;

/// The topic that by itself puts a work outside the scope of a group on networks.
const OUTSIDE: &str = "quantum_computing";

/// Topics that bring a work on quantum computing back into scope: it then concerns networks, too.
const NETWORK: [&str; 9] = [
    "quantum_network",
    "qkd_protocol",
    "qkd_system",
    "key_management",
    "key_relay",
    "key_supply",
    "interworking",
    "federation",
    "integration",
];

/// The scope, and whether the row states it (a remark or the kind) or we conclude it.
pub(super) fn of(row: &Row) -> (Scope, bool) {
    let has = |topic: &str| row.topics.iter().any(|t| t == topic);
    if row.notes.iter().any(|n| n.starts_with("peripheral")) {
        (Scope::Peripheral, true)
    } else if row.kind.eq_ignore_ascii_case("terms of reference") {
        (Scope::Charter, true)
    } else if has(OUTSIDE) && !NETWORK.iter().any(|t| has(t)) && row.layers.is_empty() {
        (Scope::OutOfScope, false)
    } else {
        (Scope::Core, false)
    }
}
