//! The table that [`crate::roadmap_csv`] reads, one line for each edition.

use super::{origin, title};
use crate::roadmap_csv::{COLUMNS, guarded};
use model::roadmap::Change;
use model::{Confidence, Edition, Entry};
use std::borrow::Borrow;

/// The entries as a CSV table in UTF-8: read again, it gives the same drafts.
///
/// A table has no room for provenance that differs from field to field within an edition (that of its
/// identifier is written), for a scope that somebody set by hand, for translations of a title, and
/// for a remark or former name that holds a semicolon. A cell that a spreadsheet program would take
/// for a formula gets an apostrophe, which reading takes off.
pub fn csv<E: Borrow<Entry>>(entries: &[E]) -> Vec<u8> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let in_memory = "writing to memory does not fail";
    writer.write_record(COLUMNS).expect(in_memory);
    for entry in entries.iter().map(Borrow::borrow) {
        for edition in &entry.editions {
            let cells = cells(entry, edition);
            writer.write_record(cells.iter().map(|c| guarded(c).into_owned())).expect(in_memory);
        }
    }
    writer.into_inner().expect(in_memory)
}

/// What one line of the table says, by column: what a form for a correction starts with.
pub fn fields(entry: &Entry, edition: &Edition) -> impl Iterator<Item = (String, String)> {
    COLUMNS.into_iter().map(str::to_owned).zip(cells(entry, edition))
}

fn cells(entry: &Entry, edition: &Edition) -> [String; COLUMNS.len()] {
    let when = |w: Option<model::When>| w.map(|w| w.to_string()).unwrap_or_default();
    let origin = origin(entry, edition);
    let confidence = match origin.map(|o| o.confidence) {
        Some(Confidence::Primary) => "primary",
        _ => "secondary",
    };
    [
        edition.identifier.clone(),
        edition.former_names.join("; "),
        title(edition).to_owned(),
        entry.body.clone(),
        entry.working_group.clone(),
        kind(edition),
        edition.status.to_string(),
        when(edition.date),
        when(edition.target),
        edition.url.clone().unwrap_or_default(),
        list(&entry.layers),
        list(&entry.reference_points),
        list(&entry.topics),
        origin.map(|o| o.source.clone()).unwrap_or_default(),
        confidence.to_owned(),
        edition.notes.join("; "),
        when(origin.and_then(|o| o.as_of)),
    ]
}

fn kind(edition: &Edition) -> String {
    match edition.change {
        Some(Change::Amendment) => format!("{} (Amendment)", edition.kind),
        Some(Change::Corrigendum) => format!("{} (Corrigendum)", edition.kind),
        None => edition.kind.clone(),
    }
}

fn list<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(";")
}

#[cfg(test)]
mod tests {
    use crate::export::sample;
    use crate::{assemble, roadmap_csv};

    #[test]
    fn what_is_written_reads_as_the_same_drafts() {
        let drafts = sample::drafts();
        let written = super::csv(&sample::entries());
        let reading = roadmap_csv::read(&written).expect("our own table");
        assert_eq!(reading.problems, []);
        assert_eq!(assemble(reading.rows), drafts);
    }

    #[test]
    fn no_cell_is_a_formula() {
        let written = String::from_utf8(super::csv(&sample::entries())).expect("UTF-8");
        assert!(written.contains("'=HYPERLINK"), "{written}");
    }
}
