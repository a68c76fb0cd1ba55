//! A roadmap as a CSV table: one line per edition, amendment or draft.
//!
//! This is how standards people keep such lists, so it is the first way in and the plainest way out
//! ([`crate::export::csv`] writes it). Columns may stand in any order, others are ignored; comma,
//! semicolon or tab separate them; a byte order mark and any line end are accepted. What a line says
//! wrongly is reported with its number, and the other lines are still read.

mod cell;
mod columns;
mod row;
mod table;
mod unreadable;

pub use columns::COLUMNS;
pub use row::Row;
pub use unreadable::Unreadable;

pub(crate) use cell::guarded;

use crate::identifier::key;
use model::FieldError;
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};

/// What a file says: the lines that could be read, and what is wrong with the others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// In the order of the file.
    pub rows: Vec<Row>,
    /// In the order of the file; a line with a problem is not among the rows.
    pub problems: Vec<Problem>,
}

/// Something wrong in one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Line of the file, from 1, in which the record begins.
    pub line: u64,
    /// Column, message and what was given.
    #[serde(flatten)]
    pub error: FieldError,
}

/// Reads a roadmap table. Fails only if the file as a whole is not one.
pub fn read(bytes: &[u8]) -> Result<Reading, Unreadable> {
    let table = table::Table::read(bytes)?;
    let mut reading = Reading::default();
    let mut seen = HashSet::new();
    for record in table.records() {
        let result = match record.fault {
            Some(error) => Err(vec![error]),
            None => row::read(&record).map_err(|e| record.shift().map_or(e, |s| vec![s])).and_then(|row| {
                if seen.insert((row.body.clone(), key(&row.identifier))) {
                    return Ok(row);
                }
                Err(vec![FieldError::new(columns::IDENTIFIER, "import-duplicate", &row.identifier)])
            }),
        };
        match result {
            Ok(row) => reading.rows.push(row),
            Err(errors) => {
                reading.problems.extend(errors.into_iter().map(|error| Problem { line: record.line, error }));
            }
        }
    }
    Ok(reading)
}

/// Reads one edition from cells by column, as a form or a command gives them: the same checks as for a table.
///
/// # Errors
/// Everything that is wrong with it, and every name that is no column.
pub fn row_of(cells: &BTreeMap<String, String>) -> Result<Row, Vec<FieldError>> {
    let unknown = cells.keys().filter(|name| !COLUMNS.contains(&name.as_str()));
    let mut errors: Vec<FieldError> =
        unknown.map(|name| FieldError::new("field", "import-unknown-field", name)).collect();
    let table = table::Table::one(cells);
    let record = table.records().next().expect("it has one line");
    match row::read(&record) {
        Ok(row) if errors.is_empty() => Ok(row),
        Ok(_) => Err(errors),
        Err(more) => {
            errors.extend(more);
            Err(errors)
        }
    }
}

#[cfg(test)]
mod tests;
