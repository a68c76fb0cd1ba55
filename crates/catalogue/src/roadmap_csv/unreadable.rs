//! Why a file as a whole could not be read as a roadmap.

/// The file is no roadmap table; the text says what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Nothing in it.
    #[error("the file is empty; give a CSV file with a header line and one line for each edition")]
    Empty,
    /// A workbook of a spreadsheet program.
    #[error("the file is a spreadsheet workbook, not CSV; save the sheet as \"CSV UTF-8\" and give that file")]
    Workbook,
    /// Another character encoding.
    #[error("line {line} is not UTF-8 text; save the file as \"CSV UTF-8\" and try again")]
    NotUtf8 {
        /// Line of the file, from 1.
        line: u64,
    },
    /// None of the columns stands in the first line.
    #[error("the first line, `{first}`, names none of the columns of a roadmap; it must be a header such as {example}")]
    NotATable {
        /// Beginning of the first line.
        first: String,
        /// The columns that are needed.
        example: String,
    },
    /// Some of the columns are missing.
    #[error("the header lacks: {}; add these columns and try again", missing.join(", "))]
    MissingColumns {
        /// Names of the columns.
        missing: Vec<&'static str>,
    },
    /// More lines than any roadmap has.
    #[error(
        "the table has more than {} lines; check that it is the right file, or divide it and give one part after the other",
        model::limits::LINES
    )]
    TooLong,
}

impl Unreadable {
    /// Message id of the sentence, for those who read another language.
    pub fn message(&self) -> &'static str {
        match self {
            Unreadable::Empty => "import-file-empty",
            Unreadable::Workbook => "import-file-workbook",
            Unreadable::NotUtf8 { .. } => "import-file-encoding",
            Unreadable::NotATable { .. } => "import-file-no-table",
            Unreadable::MissingColumns { .. } => "import-file-columns",
            Unreadable::TooLong => "import-file-too-long",
        }
    }
}
