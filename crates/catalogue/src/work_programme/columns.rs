//! The line that names the columns, and where each of ours stands.

use super::Unreadable;
use csv::StringRecord;

/// Column and the names that exports give it, small letters and digits only.
const NAMES: [(&str, &[&str]); 8] = [
    (IDENTIFIER, &["workitem", "workitemname", "item", "draft", "acronym"]),
    (TITLE, &["titlesubject", "title", "subject", "subjecttitle"]),
    (QUESTION, &["question", "questions", "q"]),
    (TIMING, &["timing", "target", "targetdate", "expectedapproval", "agreement"]),
    (GROUP, &["studygroup", "sg", "group"]),
    (PERIOD, &["studyperiod", "period"]),
    (VERSION, &["version", "newrev", "type"]),
    (STATUS, &["status", "workitemstatus", "stage"]),
];

pub(super) const IDENTIFIER: &str = "identifier";
pub(super) const TITLE: &str = "title";
pub(super) const QUESTION: &str = "question";
pub(super) const TIMING: &str = "timing";
pub(super) const GROUP: &str = "group";
pub(super) const PERIOD: &str = "period";
pub(super) const VERSION: &str = "version";
pub(super) const STATUS: &str = "status";

/// No preamble is longer.
const MAX_PREAMBLE: usize = 200;

/// Where our columns stand.
#[derive(Debug, Default)]
pub(super) struct Columns {
    places: Vec<(&'static str, usize)>,
}

impl Columns {
    /// The text in this column, on one line; empty if there is none.
    pub(super) fn text(&self, cells: &StringRecord, column: &str) -> String {
        let place = self.places.iter().find(|(name, _)| *name == column).map(|(_, at)| *at);
        let cell = place.and_then(|at| cells.get(at)).unwrap_or_default();
        cell.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Which line names the columns, what separates them, and where they stand.
pub(super) fn find(text: &str) -> Result<(usize, u8, Columns), Unreadable> {
    for (number, line) in text.lines().take(MAX_PREAMBLE).enumerate() {
        for delimiter in [b';', b',', b'\t', b'|'] {
            let places = places(line, delimiter);
            // The preamble has a line for the question, too: one column makes no table.
            if places.len() > 1 && places.iter().any(|(name, _)| *name == IDENTIFIER) {
                return Ok((number, delimiter, Columns { places }));
            }
        }
    }
    Err(Unreadable::NoHeader)
}

fn places(line: &str, delimiter: u8) -> Vec<(&'static str, usize)> {
    let names: Vec<String> = line.split(char::from(delimiter)).map(plain).collect();
    let place = |wanted: &[&str]| wanted.iter().find_map(|w| names.iter().position(|n| n == w));
    NAMES.iter().filter_map(|(column, wanted)| Some((*column, place(wanted)?))).collect()
}

fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
