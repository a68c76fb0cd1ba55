//! Facts from a source laid over an entry: the newer statement wins, an older one never does.

use catalogue::{EntryDraft, identifier};
use model::{Edition, Entry, Provenance, ProvenanceMap};

/// A statement that lost against a newer one.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Older {
    /// The edition, or the entry.
    pub identifier: String,
    /// The field.
    pub field: &'static str,
}

/// How the new facts stand to the old ones.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Manner<'a> {
    /// A source was read again: what it leaves out stays, what it says of an older date does not count.
    Import,
    /// A person says how these fields are, on this word: what they leave empty is taken out, and what they
    /// say again was checked again.
    Correction(&'a [&'static str], &'a Provenance),
}

/// Lays `draft` over `entry`. Editions that the draft does not name stay as they are.
pub(crate) fn merge(entry: &mut Entry, draft: EntryDraft, manner: Manner<'_>) -> Vec<Older> {
    let mut older = Vec::new();
    {
        let old = &mut entry.provenance;
        let mut over = Over { old, new: &draft.provenance, manner, identifier: &draft.identifier, older: &mut older };
        over.lay("body", &mut entry.body, draft.body, String::is_empty);
        over.lay("working_group", &mut entry.working_group, draft.working_group, String::is_empty);
        over.lay("scope", &mut entry.scope, draft.scope, |_| false);
        over.lay("layers", &mut entry.layers, draft.layers, Vec::is_empty);
        over.lay("reference_points", &mut entry.reference_points, draft.reference_points, Vec::is_empty);
        over.lay("topics", &mut entry.topics, draft.topics, Vec::is_empty);
    }
    for new in draft.editions {
        let exactly = entry.editions.iter().position(|e| e.identifier == new.identifier);
        match exactly.or_else(|| entry.editions.iter().position(|e| is_same_name(&e.identifier, &new.identifier))) {
            Some(place) => merge_edition(&mut entry.editions[place], new, manner, &mut older),
            None => entry.editions.push(new),
        }
    }
    entry.sort_editions();
    older
}

/// Whether two identifiers are one name, however they are typed: the rule by which a table is read.
pub(super) fn is_same_name(one: &str, other: &str) -> bool {
    name_key(one) == name_key(other)
}

/// What two spellings of one name have in common. A name without a letter or digit is only itself.
pub(super) fn name_key(name: &str) -> String {
    let key = identifier::key(name);
    if key.is_empty() { name.to_owned() } else { key }
}

fn merge_edition(edition: &mut Edition, new: Edition, manner: Manner<'_>, older: &mut Vec<Older>) {
    let identifier = edition.identifier.clone();
    let old = &mut edition.provenance;
    let mut over = Over { old, new: &new.provenance, manner, identifier: &identifier, older };
    over.lay("title", &mut edition.title, new.title, model::Localized::is_empty);
    over.lay("kind", &mut edition.kind, new.kind, String::is_empty);
    over.lay("change", &mut edition.change, new.change, Option::is_none);
    over.lay("status", &mut edition.status, new.status, |_| false);
    over.lay("date", &mut edition.date, new.date, Option::is_none);
    over.lay("target", &mut edition.target, new.target, Option::is_none);
    over.lay("former_names", &mut edition.former_names, new.former_names, Vec::is_empty);
    over.lay("url", &mut edition.url, new.url, Option::is_none);
    over.lay("notes", &mut edition.notes, new.notes, Vec::is_empty);
}

struct Over<'a> {
    old: &'a mut ProvenanceMap,
    new: &'a ProvenanceMap,
    manner: Manner<'a>,
    identifier: &'a str,
    older: &'a mut Vec<Older>,
}

impl Over<'_> {
    fn lay<T: PartialEq>(&mut self, field: &'static str, value: &mut T, new: T, is_empty: impl Fn(&T) -> bool) {
        match self.manner {
            Manner::Correction(fields, word) => {
                if *value != new || fields.contains(&field) {
                    // Also where a value was taken out: the next import must know on whose word, and when.
                    let said = self.new.get(field).unwrap_or(word);
                    self.old.insert(field.to_owned(), said.clone());
                    *value = new;
                }
            }
            Manner::Import if is_empty(&new) => {}
            Manner::Import => {
                let (old, said) = (self.old.get(field), self.new.get(field));
                let is_older = matches!((old, said), (Some(old), Some(said)) if is_older(said, old));
                if is_older && *value != new {
                    self.older.push(Older { identifier: self.identifier.to_owned(), field });
                } else if !is_older {
                    // The same again, perhaps: then only its source or the date of its last check may be new.
                    if let Some(said) = said {
                        self.old.insert(field.to_owned(), said.clone());
                    }
                    *value = new;
                }
            }
        }
    }
}

/// Undated statements are neither older nor newer than any other.
fn is_older(new: &Provenance, old: &Provenance) -> bool {
    matches!((new.as_of, old.as_of), (Some(new), Some(old)) if new.last_day() < old.first_day())
}
