//! Why a file as a whole could not be read as a work programme.

/// The file is no export of the work programme; the text says what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Nothing in it.
    #[error("the file is empty; export the work programme as CSV and give that file")]
    Empty,
    /// A workbook of a spreadsheet program.
    #[error("the file is a spreadsheet workbook, not CSV; save the sheet as CSV and give that file")]
    Workbook,
    /// It is larger than any work programme.
    #[error("the file is larger than any work programme")]
    TooLarge,
    /// No line names the columns.
    #[error("no line names the columns; one must have \"Work Item\", as in an export of the ITU-T work programme")]
    NoHeader,
}

impl Unreadable {
    /// Message id of the sentence, for those who read another language.
    pub fn message(&self) -> &'static str {
        match self {
            Unreadable::Empty => "import-file-empty",
            Unreadable::Workbook => "import-file-workbook",
            Unreadable::TooLarge => "work-programme-too-large",
            Unreadable::NoHeader => "work-programme-no-header",
        }
    }
}
