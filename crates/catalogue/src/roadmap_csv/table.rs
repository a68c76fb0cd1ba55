//! From bytes to named cells, whatever the program that wrote the file.

use super::{cell, columns, unreadable::Unreadable};
use csv::StringRecord;
use model::{FieldError, limits};
use std::collections::BTreeMap;

/// The whole file.
#[derive(Debug)]
pub(super) struct Table {
    /// For each known column, where it stands.
    places: Vec<(&'static str, usize)>,
    width: usize,
    records: Vec<(u64, StringRecord)>,
}

/// One line of the table, or several where a cell holds line ends.
pub(super) struct Record<'a> {
    table: &'a Table,
    cells: &'a StringRecord,
    /// Line of the file in which it begins.
    pub line: u64,
    /// Set if the cells cannot be told apart with certainty.
    pub fault: Option<FieldError>,
}

impl Table {
    /// A table of one line, whose cells are given by column; columns that the table does not have are ignored.
    pub(super) fn one(cells: &BTreeMap<String, String>) -> Table {
        let record: StringRecord = columns::COLUMNS.iter().map(|c| cells.get(*c).map_or("", String::as_str)).collect();
        let places = columns::COLUMNS.into_iter().zip(0..).collect();
        Table { places, width: columns::COLUMNS.len(), records: vec![(1, record)] }
    }

    pub(super) fn read(bytes: &[u8]) -> Result<Table, Unreadable> {
        let text = decode(bytes)?;
        let (delimiter, places) = best_header(&text)?;
        let mut reader = reader(&text, delimiter);
        let header = reader.headers().cloned().unwrap_or_default();
        let mut records = Vec::new();
        for record in reader.into_records() {
            let record = record.expect("the text is UTF-8 in memory, and lines may have any number of cells");
            if record.iter().any(|c| !c.trim().is_empty()) {
                if records.len() == limits::LINES {
                    return Err(Unreadable::TooLong);
                }
                records.push((line_of(&text, &record), record));
            }
        }
        Ok(Table { places, width: header.len(), records })
    }

    pub(super) fn records(&self) -> impl Iterator<Item = Record<'_>> {
        self.records.iter().map(|(line, cells)| Record { table: self, cells, line: *line, fault: self.fault(cells) })
    }

    /// A line of another length has cells in the wrong columns, or swallowed the lines after it.
    fn fault(&self, cells: &StringRecord) -> Option<FieldError> {
        let beyond = cells.iter().skip(self.width).any(|c| !c.trim().is_empty());
        let given = cells.get(0).unwrap_or_default();
        if cells.len() < self.width && cells.iter().any(|c| c.contains('\n')) {
            return Some(FieldError::new(columns::IDENTIFIER, "import-quote", given));
        }
        (beyond || cells.len() < self.width).then(|| FieldError::new(columns::IDENTIFIER, "import-cells", given))
    }
}

impl Record<'_> {
    /// The error to report instead of what a shifted cell seems to say: a title with a delimiter in
    /// it and no quotes around it moves all cells after it, and only empty ones fall off the end.
    pub(super) fn shift(&self) -> Option<FieldError> {
        let given = self.cells.get(0).unwrap_or_default();
        (self.cells.len() > self.table.width).then(|| FieldError::new(columns::IDENTIFIER, "import-cells", given))
    }

    /// The text in this column; empty if the table has no such column.
    pub(super) fn text(&self, column: &'static str) -> String {
        let place = self.table.places.iter().find(|(name, _)| *name == column).map(|(_, place)| *place);
        place.and_then(|p| self.cells.get(p)).map(cell::text).unwrap_or_default()
    }
}

/// UTF-8 without byte order mark, every line end as `\n`, so that lines are counted rightly.
fn decode(bytes: &[u8]) -> Result<String, Unreadable> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(Unreadable::Workbook);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let one_line_end = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
    let text = std::str::from_utf8(bytes).map_err(|e| {
        let before = one_line_end(&String::from_utf8_lossy(&bytes[..e.valid_up_to()]));
        Unreadable::NotUtf8 { line: before.matches('\n').count() as u64 + 1 }
    })?;
    if text.trim().is_empty() { Err(Unreadable::Empty) } else { Ok(one_line_end(text)) }
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes())
}

type Header = (u8, Vec<(&'static str, usize)>);

/// The delimiter under which the first line names most columns, and where these stand.
fn best_header(text: &str) -> Result<Header, Unreadable> {
    let mut best: Option<Header> = None;
    for delimiter in [b',', b';', b'\t'] {
        let header = reader(text, delimiter).headers().cloned().unwrap_or_default();
        let names: Vec<String> = header.iter().map(|h| cell::text(h).to_lowercase().replace([' ', '-'], "_")).collect();
        let places: Vec<_> =
            columns::COLUMNS.iter().filter_map(|c| Some((*c, names.iter().position(|n| n == c)?))).collect();
        if best.as_ref().is_none_or(|(_, most)| places.len() > most.len()) {
            best = Some((delimiter, places));
        }
    }
    let (delimiter, places) = best.unwrap_or_default();
    let missing: Vec<_> = columns::REQUIRED.into_iter().filter(|c| !places.iter().any(|(name, _)| name == c)).collect();
    if places.is_empty() {
        let first = text.lines().find(|l| !l.trim().is_empty()).unwrap_or_default().chars().take(80).collect();
        return Err(Unreadable::NotATable { first, example: columns::REQUIRED.join(",") });
    }
    if missing.is_empty() { Ok((delimiter, places)) } else { Err(Unreadable::MissingColumns { missing }) }
}

/// The reader's own count stands before blank lines, which it skips; people count them.
fn line_of(text: &str, record: &StringRecord) -> u64 {
    let Some(position) = record.position() else { return 0 };
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let blank = text.as_bytes().get(start..).unwrap_or_default().iter().take_while(|b| **b == b'\n').count();
    position.line() + blank as u64
}
