//! The export of ITU-T's work programme: a spreadsheet's CSV with a preamble, as its users get it.
//!
//! Which columns stand in it, and in which order, its users choose; the program that writes it ends lines
//! with a lone carriage return, and encodes as the machine it runs on. So columns are found by their names,
//! and only the work item's own is needed.

mod columns;
mod decode;
mod item;
mod preamble;
mod unreadable;

pub use item::{Item, Version};
pub use unreadable::Unreadable;

use crate::identifier::key;
use columns::Columns;
use model::{FieldError, When};
use serde::Serialize;
use std::collections::HashSet;

/// The name of this catalogue in [`model::specification::Source`].
pub const CATALOGUE: &str = "itu-work-programme";

/// What the export says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkProgramme {
    /// The day on which it was made: of this day every item is true. `None` if the preamble is missing.
    pub report_date: Option<When>,
    /// Which study group was asked for, as the preamble writes it; empty for all.
    pub study_group: String,
    /// How many items the preamble promises.
    pub promised: Option<usize>,
    /// In the order of the file.
    pub items: Vec<Item>,
    /// What could not be read, line by line; a line with a problem is not among the items.
    pub problems: Vec<Problem>,
}

impl WorkProgramme {
    /// Whether all items came that the preamble promises; a file that was cut off has fewer.
    pub fn is_complete(&self) -> bool {
        self.promised.is_none_or(|n| n == self.items.len() + self.problems.len())
    }
}

/// Something wrong in one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Line of the file, from 1, whatever ends it.
    pub line: u64,
    /// Column, message and what was given.
    #[serde(flatten)]
    pub error: FieldError,
}

/// Reads an export.
///
/// # Errors
/// If the file as a whole is no such export.
pub fn read(bytes: &[u8]) -> Result<WorkProgramme, Unreadable> {
    let text = decode::text(bytes)?;
    let (header_line, delimiter, columns) = columns::find(&text)?;
    let mut programme = preamble::read(&text, header_line, delimiter);
    let table: String = text.split_inclusive('\n').skip(header_line + 1).collect();
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(table.as_bytes());
    let mut seen = HashSet::new();
    for record in reader.records() {
        // The text is UTF-8 in memory and lines may have any number of cells: there is nothing else to fail.
        let Ok(cells) = record else { continue };
        if cells.iter().all(|c| c.trim().is_empty()) {
            continue;
        }
        let line = cells.position().map_or(0, csv::Position::line) + header_line as u64 + 1;
        match item(&columns, &cells, &mut seen) {
            Ok(item) => programme.items.push(item),
            Err(error) => programme.problems.push(Problem { line, error }),
        }
    }
    Ok(programme)
}

fn item(columns: &Columns, cells: &csv::StringRecord, seen: &mut HashSet<String>) -> Result<Item, FieldError> {
    let item = item::read(columns, cells)?;
    if seen.insert(key(&item.identifier)) {
        return Ok(item);
    }
    Err(FieldError::new("identifier", "import-duplicate", &item.identifier))
}

#[cfg(test)]
mod tests;
