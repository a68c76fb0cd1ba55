//! Reads `roadmap.csv`: the same table, and the same checks, as an import.
//!
//! An import leaves out the lines it cannot read and goes on. A group that is not there yet can wait until its
//! table is right, so here each of them is a reason to stop.

use super::reader::Reader;
use catalogue::roadmap_csv::{self, Reading, Unreadable};
use model::Lang;

pub(super) fn read(reader: &mut Reader<'_>) -> Option<Reading> {
    let words = i18n::words(Lang::En);
    match roadmap_csv::read(reader.text().as_bytes()) {
        Ok(reading) => {
            for problem in &reading.problems {
                let error = &problem.error;
                let given = if error.given.is_empty() { String::new() } else { format!(" (given: {})", error.given) };
                reader.refuse_line(problem.line, format!("{}: {}{given}", error.field, words.t(error.message)));
            }
            Some(reading)
        }
        Err(unreadable) => {
            let line = if let Unreadable::NotUtf8 { line } = unreadable { line } else { 1 };
            reader.refuse_line(line, unreadable.to_string());
            None
        }
    }
}
