//! Relations to other documents, without those that every record of a series repeats.

use super::{Repair, Repairs};
use crate::identifier::{self, family};
use crate::text;
use crate::yaml::Node;
use model::specification::{Link, RelationKind};

/// More than any real document has once the boilerplate is gone.
const MAX_RELATIONS: usize = 500;

pub(super) fn read(tree: &Node<'_>, body: &str, identifier: &str, repairs: &mut Repairs) -> Vec<Link> {
    let nodes = tree.get("relation").list();
    if nodes.is_empty() {
        return Vec::new();
    }
    let mut links: Vec<Link> = Vec::with_capacity(nodes.len().min(8));
    let own = family(identifier, body);
    let is_of_iso = (body.starts_with("ISO") || body.starts_with("IEC")) && identifier.contains(':') || body == "ISO";
    for node in nodes {
        let given = target(node.get("bibitem"));
        if given.is_empty() {
            continue;
        }
        let kind = match kind(node) {
            told @ (RelationKind::Updates | RelationKind::Replaces) if is_of_iso => {
                turned(told, identifier, given, repairs)
            }
            told => told,
        };
        if is_boilerplate(kind, given, body, &own) {
            repairs.note(Repair::Boilerplate);
            continue;
        }
        let link = Link { kind, identifier: whole(given, body, repairs) };
        if links.len() < MAX_RELATIONS && link.identifier != identifier && !links.contains(&link) {
            links.push(link);
        }
    }
    links.sort();
    links
}

/// ISO's records say "updates" of what updates or replaces them, and "obsoletes" also of the draft that is to
/// replace them one day.
fn turned(told: RelationKind, own: &str, given: &str, repairs: &mut Repairs) -> RelationKind {
    let target = identifier::named(given);
    let turned = match told {
        RelationKind::Updates if target.change.is_some() => RelationKind::UpdatedBy,
        RelationKind::Updates => RelationKind::ReplacedBy,
        _ if !target.stage.is_empty() && identifier::named(own).stage.is_empty() => RelationKind::Related,
        _ => return told,
    };
    repairs.note(Repair::WrongRelation);
    turned
}

/// ITU lists all supplements of a series on each of its Recommendations, and all editions on each edition.
fn is_boilerplate(kind: RelationKind, given: &str, body: &str, own: &str) -> bool {
    if !body.starts_with("ITU") {
        return false;
    }
    match kind {
        RelationKind::ComplementedBy => {
            // `Y Suppl. 70` belongs to the series Y; `E.400 Suppl. 7` to E.400.
            let base = given.split(" Suppl").next().unwrap_or_default();
            let base = base.strip_prefix("ITU-T ").unwrap_or(base);
            base.len() < given.len() && !base.contains('.')
        }
        RelationKind::HasEdition => {
            let number = given.split(" (").next().unwrap_or_default();
            own.ends_with(number) || own == family(&format!("{body} {given}"), body)
        }
        _ => false,
    }
}

/// ITU leaves its own name out of the identifiers that it refers to.
fn whole(given: &str, body: &str, repairs: &mut Repairs) -> String {
    let text = text::line(given, repairs);
    let has_body = !identifier::body(&text).is_empty();
    if has_body || !body.starts_with("ITU") { text.into_owned() } else { format!("{body} {text}") }
}

fn target<'a>(item: &'a Node<'_>) -> &'a str {
    let identifiers = item.first_of(&["docidentifier", "docid"]).list();
    let of = |n: &'a Node<'_>| n.first_of(&["content", "id"]).text();
    let primary = identifiers.iter().find(|n| n.get("primary").text() == "true").or(identifiers.first());
    let formatted = item.get("formattedref");
    let choices = [primary.map_or("", of), formatted.get("content").text(), formatted.text(), item.get("id").text()];
    choices.into_iter().find(|t| !t.trim().is_empty()).unwrap_or_default()
}

fn kind(node: &Node<'_>) -> RelationKind {
    let note = node.get("description");
    let note = if note.text().is_empty() { note.get("content").text() } else { note.text() };
    match node.get("type").text() {
        "obsoletes" | "successorOf" => RelationKind::Replaces,
        "obsoletedBy" | "hasSuccessor" => RelationKind::ReplacedBy,
        // IEEE says "updates" for all, and in a remark what it means.
        "updates" if note.starts_with("revise") || note.starts_with("replace") || note.starts_with("supersede") => {
            RelationKind::Replaces
        }
        "updates" => RelationKind::Updates,
        "updatedBy" => RelationKind::UpdatedBy,
        "adoptedFrom" => RelationKind::AdoptedFrom,
        "adoptedAs" => RelationKind::AdoptedAs,
        // In ITU's records the target complements the record.
        "complementOf" => RelationKind::ComplementedBy,
        "hasComplement" => RelationKind::Complements,
        "hasEdition" | "editionOf" => RelationKind::HasEdition,
        "identicalTo" | "identical" => RelationKind::SameText,
        _ => RelationKind::Related,
    }
}
