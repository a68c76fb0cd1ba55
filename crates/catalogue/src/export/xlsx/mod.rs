//! The roadmap as a workbook, for those who sort, filter and print it with a spreadsheet program.

mod sheet;
mod words;

pub use words::{Columns, Words};

use super::origin;
use jiff::Timestamp;
use model::{Edition, Entry, Localized};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use sheet::{Cell, Sheet};
use std::borrow::Borrow;

/// The workbook could not be made: a sheet's name that such programs refuse, or too many rows.
#[derive(Debug, thiserror::Error)]
#[error("the workbook cannot be written: {0}")]
pub struct CannotWrite(#[from] XlsxError);

/// Two sheets: one row for each entry, and one for each edition.
///
/// `made_at` goes into the file's properties; with the same entries, words and time the bytes are
/// the same.
pub fn xlsx<E: Borrow<Entry>>(entries: &[E], words: &Words, made_at: Timestamp) -> Result<Vec<u8>, CannotWrite> {
    let mut roadmap = Sheet::new(&words.roadmap_sheet, roadmap_columns(&words.columns));
    let mut editions = Sheet::new(&words.editions_sheet, edition_columns(&words.columns));
    for entry in entries.iter().map(Borrow::borrow) {
        roadmap.rows.push(roadmap_row(entry, words));
        editions.rows.extend(entry.editions.iter().map(|e| edition_row(entry, e, words)));
    }
    let mut workbook = Workbook::new();
    let made_at = ExcelDateTime::from_timestamp(made_at.as_second())?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made_at));
    for sheet in [roadmap, editions] {
        sheet.write(workbook.add_worksheet().set_right_to_left(words.lang.direction() == "rtl"))?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// Headings with widths in characters, in the order of [`roadmap_row`].
fn roadmap_columns(c: &Columns) -> Vec<(&str, f64)> {
    vec![
        (&c.identifier, 26.0),
        (&c.title, 70.0),
        (&c.body, 14.0),
        (&c.group, 18.0),
        (&c.kind, 22.0),
        (&c.status, 13.0),
        (&c.date, 12.0),
        (&c.target, 12.0),
        (&c.edition, 34.0),
        (&c.former_names, 22.0),
        (&c.layers, 34.0),
        (&c.reference_points, 18.0),
        (&c.topics, 34.0),
        (&c.scope, 14.0),
        (&c.url, 40.0),
        (&c.source, 40.0),
        (&c.confidence, 13.0),
        (&c.as_of, 12.0),
    ]
}

fn roadmap_row(entry: &Entry, words: &Words) -> Vec<Cell> {
    let lead = entry.lead();
    let mut former: Vec<&str> = Vec::new();
    for name in entry.editions.iter().flat_map(|e| &e.former_names) {
        if !former.contains(&name.as_str()) {
            former.push(name);
        }
    }
    let mut row = vec![
        Cell::text(&entry.identifier),
        title(&lead.title, words),
        Cell::text(&entry.body),
        Cell::text(&entry.working_group),
        Cell::text(&lead.kind),
        Cell::text(words.status(lead.status)),
        Cell::Date(lead.date),
        Cell::Date(lead.target),
        Cell::text(&lead.identifier),
        Cell::list(&former),
        Cell::list(&entry.layers),
        Cell::list(&entry.reference_points),
        Cell::list(&entry.topics),
        Cell::text(words.scope(entry.scope)),
        Cell::Link(lead.url.clone()),
    ];
    row.extend(provenance(entry, lead, words));
    row
}

/// Headings with widths in characters, in the order of [`edition_row`].
fn edition_columns(c: &Columns) -> Vec<(&str, f64)> {
    vec![
        (&c.edition, 34.0),
        (&c.identifier, 26.0),
        (&c.title, 70.0),
        (&c.kind, 22.0),
        (&c.change, 14.0),
        (&c.status, 13.0),
        (&c.date, 12.0),
        (&c.target, 12.0),
        (&c.former_names, 22.0),
        (&c.notes, 40.0),
        (&c.url, 40.0),
        (&c.source, 40.0),
        (&c.confidence, 13.0),
        (&c.as_of, 12.0),
    ]
}

fn edition_row(entry: &Entry, edition: &Edition, words: &Words) -> Vec<Cell> {
    let mut row = vec![
        Cell::text(&edition.identifier),
        Cell::text(&entry.identifier),
        title(&edition.title, words),
        Cell::text(&edition.kind),
        Cell::text(edition.change.map_or("", |c| words.change(c))),
        Cell::text(words.status(edition.status)),
        Cell::Date(edition.date),
        Cell::Date(edition.target),
        Cell::list(&edition.former_names),
        Cell::list(&edition.notes),
        Cell::Link(edition.url.clone()),
    ];
    row.extend(provenance(entry, edition, words));
    row
}

fn title(title: &Localized, words: &Words) -> Cell {
    Cell::text(title.text(words.lang))
}

fn provenance(entry: &Entry, edition: &Edition, words: &Words) -> [Cell; 3] {
    let origin = origin(entry, edition);
    [
        Cell::text(origin.map_or("", |o| o.source.as_str())),
        Cell::text(origin.map_or("", |o| words.confidence(o.confidence))),
        Cell::Date(origin.and_then(|o| o.as_of)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sample;

    #[test]
    fn the_same_input_gives_the_same_bytes() {
        let words = sample::words();
        let one = xlsx(&sample::entries(), &words, Timestamp::UNIX_EPOCH).expect("a workbook");
        let two = xlsx(&sample::entries(), &words, Timestamp::UNIX_EPOCH).expect("a workbook");
        assert!(one.starts_with(b"PK") && one == two);
    }

    #[test]
    fn every_column_has_its_heading() {
        let words = sample::words();
        for entry in &sample::entries() {
            assert_eq!(roadmap_row(entry, &words).len(), roadmap_columns(&words.columns).len());
            assert_eq!(edition_row(entry, entry.lead(), &words).len(), edition_columns(&words.columns).len());
        }
    }

    #[test]
    fn a_refused_sheet_name_is_an_error_and_no_panic() {
        let words = Words { roadmap_sheet: "a/b".to_owned(), ..sample::words() };
        assert!(xlsx(&sample::entries(), &words, Timestamp::UNIX_EPOCH).is_err());
        assert!(xlsx::<Entry>(&[], &sample::words(), Timestamp::UNIX_EPOCH).is_ok());
    }
}
