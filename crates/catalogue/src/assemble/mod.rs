//! Rows of a table grouped into roadmap entries: one for each specification, with its editions.
//!
//! A hand-kept table has one line for each edition and says family-level facts on every one of them.
//! Here the leading edition speaks for the entry, by the same rule as on every page.

mod scope;

use crate::identifier::{family, key};
use crate::roadmap_csv::Row;
use model::{Confidence, Edition, Entry, Group, Id, Provenance, ProvenanceMap, Scope, Tag};
use std::collections::HashMap;

/// A roadmap entry that has no id and no address yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryDraft {
    /// Identifier without edition.
    pub identifier: String,
    /// The body whose work it is.
    pub body: String,
    /// Study group or committee; empty if unknown.
    pub working_group: String,
    /// How it relates to the group's scope.
    pub scope: Scope,
    /// Layers it concerns.
    pub layers: Vec<Tag>,
    /// Reference points it concerns.
    pub reference_points: Vec<Tag>,
    /// Topics, by their ids.
    pub topics: Vec<String>,
    /// Provenance of each field above that has a value.
    pub provenance: ProvenanceMap,
    /// Newest first; never empty.
    pub editions: Vec<Edition>,
}

impl EntryDraft {
    /// The entry as it stands on a group's roadmap when it is first put there.
    pub fn into_entry(self, id: Id<Entry>, group: Id<Group>, slug: String) -> Entry {
        Entry {
            id,
            group,
            slug,
            revision: 1,
            identifier: self.identifier,
            body: self.body,
            working_group: self.working_group,
            scope: self.scope,
            layers: self.layers,
            reference_points: self.reference_points,
            topics: self.topics,
            provenance: self.provenance,
            editions: self.editions,
            withdrawal: None,
        }
    }
}

/// Groups the rows by body and family, in the order in which the families first appear.
pub fn assemble(rows: Vec<Row>) -> Vec<EntryDraft> {
    let mut places: HashMap<(String, String), usize> = HashMap::new();
    let mut families: Vec<Vec<Row>> = Vec::new();
    for row in rows {
        let name = (row.body.clone(), key(&family(&row.identifier, &row.body)));
        let place = *places.entry(name).or_insert(families.len());
        if place == families.len() {
            families.push(Vec::new());
        }
        families[place].push(row);
    }
    families.into_iter().map(draft).collect()
}

fn draft(mut rows: Vec<Row>) -> EntryDraft {
    let (editions, lead) = in_order(rows.iter().map(edition).collect());
    let place = rows.iter().position(|r| r.identifier == lead).expect("the leading edition was made from a row");
    let lead = rows.swap_remove(place);
    let (scope, scope_is_stated) = scope::of(&lead);
    let mut draft = EntryDraft {
        identifier: family(&lead.identifier, &lead.body),
        scope,
        provenance: ProvenanceMap::new(),
        editions,
        body: lead.body,
        working_group: lead.working_group,
        layers: lead.layers,
        reference_points: lead.reference_points,
        topics: lead.topics,
    };
    let origin = Origin { source: &lead.source, as_of: lead.as_of, confidence: lead.confidence };
    draft.provenance = origin.of_fields([
        ("identifier", true, false),
        ("body", true, false),
        ("working_group", !draft.working_group.is_empty(), false),
        ("scope", true, !scope_is_stated),
        ("layers", !draft.layers.is_empty(), draft.layers.iter().all(|t| t.inferred)),
        ("reference_points", !draft.reference_points.is_empty(), draft.reference_points.iter().all(|t| t.inferred)),
        ("topics", !draft.topics.is_empty(), false),
    ]);
    draft
}

/// The editions newest first, and the identifier of the one that leads. The rules are the model's,
/// and they are about entries: so they get one, which nobody else sees.
fn in_order(editions: Vec<Edition>) -> (Vec<Edition>, String) {
    let draft = EntryDraft {
        identifier: String::new(),
        body: String::new(),
        working_group: String::new(),
        scope: Scope::Core,
        layers: Vec::new(),
        reference_points: Vec::new(),
        topics: Vec::new(),
        provenance: ProvenanceMap::new(),
        editions,
    };
    let mut entry = draft.into_entry(Id::new(0, [0; 10]), Id::new(0, [0; 10]), String::new());
    entry.sort_editions();
    let lead = entry.lead().identifier.clone();
    (entry.editions, lead)
}

/// What the remark says of a former name or a title that somebody concluded.
const NAME_BY_TITLE: &str = "former name by title match";
const COMPOSED_TITLE: &str = "title composed from the base text";

fn edition(row: &Row) -> Edition {
    let noted = |note: &str| row.notes.iter().any(|n| n == note);
    let origin = Origin { source: &row.source, as_of: row.as_of, confidence: row.confidence };
    let provenance = origin.of_fields([
        ("identifier", true, false),
        ("title", !row.title.is_empty(), noted(COMPOSED_TITLE)),
        ("kind", true, false),
        ("change", row.change.is_some(), false),
        ("status", true, false),
        ("date", row.date.is_some(), false),
        ("target", row.target.is_some(), false),
        ("former_names", !row.former_names.is_empty(), noted(NAME_BY_TITLE)),
        ("url", row.url.is_some(), false),
        ("notes", !row.notes.is_empty(), false),
    ]);
    Edition {
        identifier: row.identifier.clone(),
        title: row.title.clone(),
        kind: row.kind.clone(),
        change: row.change,
        status: row.status,
        date: row.date,
        target: row.target,
        former_names: row.former_names.clone(),
        url: row.url.clone(),
        notes: row.notes.clone(),
        provenance,
    }
}

/// Where a whole row was read; each of its fields then has that provenance.
struct Origin<'a> {
    source: &'a str,
    as_of: Option<model::When>,
    confidence: Confidence,
}

impl Origin<'_> {
    /// For each field: its name, whether it has a value, whether somebody concluded that value.
    fn of_fields<const N: usize>(&self, fields: [(&str, bool, bool); N]) -> ProvenanceMap {
        let one = |inferred| Provenance {
            source: self.source.to_owned(),
            as_of: self.as_of,
            confidence: self.confidence,
            inferred,
        };
        fields.into_iter().filter(|f| f.1).map(|(name, _, inferred)| (name.to_owned(), one(inferred))).collect()
    }
}

#[cfg(test)]
mod tests;
