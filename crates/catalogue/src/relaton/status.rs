//! The stage as the source gives it, and what it says of the document being in force.

use crate::yaml::Node;
use model::Status;

/// Stage and status; neither where the source has none, as in all of ETSI.
pub(super) fn read(tree: &Node<'_>, ext: &Node<'_>) -> (String, Option<Status>) {
    let status = tree.first_of(&["status", "docstatus"]);
    let value = |node: &Node<'_>| {
        let text = node.first_of(&["content", "value"]).text();
        if text.is_empty() { node.text().to_owned() } else { text.to_owned() }
    };
    let (stage, substage) = (value(status.get("stage")), value(status.get("substage")));
    // IEEE tells drafts from standards here, and those in force from those that were from them elsewhere.
    let standing = ext.get("standard_status").text();
    if !standing.is_empty() {
        let stage = if stage.is_empty() { standing.to_owned() } else { stage };
        let status = of_ieee(&stage, standing);
        return (stage, status);
    }
    let is_code = |s: &str| s.len() == 2 && s.bytes().all(|b| b.is_ascii_digit());
    if is_code(&stage) {
        let status = of_code(&stage, &substage);
        return (if substage.is_empty() { stage } else { format!("{stage}.{substage}") }, status);
    }
    let status = of_word(&stage);
    (stage, status)
}

/// ISO's harmonized stage codes.
fn of_code(stage: &str, substage: &str) -> Option<Status> {
    match (stage, substage) {
        // The project was given up.
        (_, "98") => Some(Status::Withdrawn),
        ("60" | "90", _) => Some(Status::Published),
        ("95", _) => Some(Status::Withdrawn),
        ("00" | "10" | "20" | "30" | "40" | "50", _) => Some(Status::InProgress),
        _ => None,
    }
}

/// A draft that nobody works on any more has expired.
fn of_ieee(stage: &str, standing: &str) -> Option<Status> {
    match (stage.to_ascii_lowercase().as_str(), standing) {
        ("withdrawn" | "superseded", _) | (_, "Superseded" | "Inactive") => Some(Status::Withdrawn),
        ("draft", _) => Some(Status::InProgress),
        (_, "Active") => Some(Status::Published),
        _ => None,
    }
}

fn of_word(stage: &str) -> Option<Status> {
    match stage.to_ascii_lowercase().as_str() {
        "published" | "approved" | "active" | "in force" => Some(Status::Published),
        "withdrawal" | "withdrawn" | "revised" | "replaced" | "superseded" | "deleted" | "obsolete" => {
            Some(Status::Withdrawn)
        }
        "draft" | "in progress" | "under study" => Some(Status::InProgress),
        _ => None,
    }
}
