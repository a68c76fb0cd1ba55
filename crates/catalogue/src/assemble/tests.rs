//! Which rows become one entry, and which of them speaks for it.

use super::*;
use crate::roadmap_csv;
use model::Status;

/// `identifier|kind|status|date|layers|topics|notes`, the rest the same for all.
fn drafts(lines: &[&str]) -> Vec<EntryDraft> {
    let mut text =
        "identifier|kind|status|date|layers|topics|notes|title|body|source|confidence|former_name".to_owned();
    for line in lines {
        text.push_str(&format!("\n{line}|Imagined|ITU-T|Table|primary|Y.was"));
    }
    let reading = roadmap_csv::read(text.replace('|', "\t").as_bytes()).expect("a table");
    assert_eq!(reading.problems, []);
    assemble(reading.rows)
}

#[test]
fn editions_of_one_family_become_one_entry() {
    let all = drafts(&[
        "ITU-T Y.1 (09/2020)|Recommendation|withdrawn|2020-09-29|quantum|old|",
        "ITU-T Y.1 (2025) Amd. 1 (01/2026)|Recommendation (Amendment)|published|2026-01-01|service|amended|",
        "ITU-T Y.2 (09/2020)|Recommendation|published|2020-09-29|||",
        "ITU-T Y.1 (04/2025)|Recommendation|published|2025-04-29|~service|new|",
    ]);
    assert_eq!(all.len(), 2);
    assert_eq!((all[0].identifier.as_str(), all[1].identifier.as_str()), ("ITU-T Y.1", "ITU-T Y.2"));
    let order: Vec<_> = all[0].editions.iter().map(|e| e.identifier.as_str()).collect();
    assert_eq!(order, ["ITU-T Y.1 (2025) Amd. 1 (01/2026)", "ITU-T Y.1 (04/2025)", "ITU-T Y.1 (09/2020)"]);
    assert_eq!(all[0].topics, ["new"]);
    assert!(all[0].provenance["layers"].inferred);
}

#[test]
fn a_draft_of_a_new_edition_comes_first_but_does_not_lead() {
    let all = drafts(&[
        "ETSI GS QKD 014 V1.1.1 (2019-02)|Group Specification|published|2019-02||a|",
        "ETSI GS QKD 014 Edition 2 (draft V1.3.1)|Group Specification (draft)|in progress|||b|",
    ]);
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].editions[0].status, Status::InProgress);
    assert_eq!(all[0].topics, ["a"]);
}

#[test]
fn the_scope_follows_from_remark_kind_and_topics() {
    for (line, scope, inferred) in [
        ("A|Recommendation|published|||pqc|peripheral: quantum-safe cryptography, not QKD", Scope::Peripheral, false),
        ("A|Terms of reference|published|||quantum_network|", Scope::Charter, false),
        ("A|Standard|published|||quantum_computing;terminology|", Scope::OutOfScope, true),
        ("A|Standard|published|||quantum_computing;quantum_network|", Scope::Core, true),
        ("A|Standard|published||quantum|quantum_computing|", Scope::Core, true),
        ("A|Standard|published||||", Scope::Core, true),
    ] {
        let draft = drafts(&[line]).remove(0);
        assert_eq!((draft.scope, draft.provenance["scope"].inferred), (scope, inferred), "{line}");
    }
}

#[test]
fn provenance_says_what_was_concluded_and_skips_what_has_no_value() {
    let draft = drafts(&["A|K|published||||former name by title match;title composed from the base text"]).remove(0);
    let of_edition = &draft.editions[0].provenance;
    assert!(of_edition["title"].inferred && of_edition["former_names"].inferred);
    assert!(!of_edition["identifier"].inferred && !of_edition.contains_key("date"));
    for field in ["layers", "reference_points", "topics", "working_group"] {
        assert!(!draft.provenance.contains_key(field), "{field}");
    }
}
