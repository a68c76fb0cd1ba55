//! Facts from a source laid over an entry: the newer statement wins, an older one never does.

use catalogue::EntryDraft;
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// A source was read again: what it leaves out stays, what it says of an older date does not count.
    Import,
    /// A person says how it is: what they leave empty is taken out.
    Correction,
}

/// Lays `draft` over `entry`. Editions that the draft does not name stay as they are.
pub(crate) fn merge(entry: &mut Entry, draft: EntryDraft, manner: Manner) -> Vec<Older> {
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
        match entry.editions.iter_mut().find(|e| e.identifier == new.identifier) {
            Some(old) => merge_edition(old, new, manner, &mut older),
            None => entry.editions.push(new),
        }
    }
    entry.sort_editions();
    older
}

fn merge_edition(edition: &mut Edition, new: Edition, manner: Manner, older: &mut Vec<Older>) {
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
    manner: Manner,
    identifier: &'a str,
    older: &'a mut Vec<Older>,
}

impl Over<'_> {
    fn lay<T: PartialEq>(&mut self, field: &'static str, value: &mut T, new: T, is_empty: impl Fn(&T) -> bool) {
        let said = self.new.get(field);
        let is_older = matches!((self.old.get(field), said), (Some(old), Some(new)) if is_older(new, old));
        if self.manner == Manner::Import && is_empty(&new) {
            return;
        }
        if *value == new {
            // The same again: only its source or the date of its last check may be new.
            if self.manner == Manner::Import && !is_older {
                self.note(field, said);
            }
            return;
        }
        if self.manner == Manner::Import && is_older {
            self.older.push(Older { identifier: self.identifier.to_owned(), field });
            return;
        }
        *value = new;
        self.note(field, said);
    }

    fn note(&mut self, field: &str, provenance: Option<&Provenance>) {
        match provenance {
            Some(provenance) => drop(self.old.insert(field.to_owned(), provenance.clone())),
            None => drop(self.old.remove(field)),
        }
    }
}

/// Undated statements are neither older nor newer than any other.
fn is_older(new: &Provenance, old: &Provenance) -> bool {
    matches!((new.as_of, old.as_of), (Some(new), Some(old)) if new.last_day() < old.first_day())
}
