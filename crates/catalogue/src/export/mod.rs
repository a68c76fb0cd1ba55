//! The roadmap written out for other programs.
//!
//! Each writer takes entries and gives bytes, or text, that depend on nothing else: the same entries
//! give the same bytes. Which entries a reader may see has been decided before.

mod bibtex;
mod csv;
mod relaton;
mod specification;
mod xlsx;

pub use bibtex::bibtex;
pub use csv::{csv, fields};
pub use relaton::relaton;
pub use specification::{json, specification};
pub use xlsx::{CannotWrite, Columns, Words, xlsx};

use model::{Edition, Entry, Lang, Provenance};

/// Where the edition as such was read; the other fields of a row share it in a table.
fn origin<'a>(entry: &'a Entry, edition: &'a Edition) -> Option<&'a Provenance> {
    let of = |map: &'a model::ProvenanceMap| map.get("identifier").or_else(|| map.values().next());
    of(&edition.provenance).or_else(|| of(&entry.provenance))
}

/// The title as the body has it: exports are for machines and carry no translation of ours.
fn title(edition: &Edition) -> &str {
    let versions = edition.title.versions();
    let original =
        versions.iter().find(|v| matches!(v.standing, model::Standing::Official | model::Standing::Original));
    original.map_or_else(|| edition.title.text(Lang::En), |v| v.text.as_str())
}

#[cfg(test)]
mod sample;
