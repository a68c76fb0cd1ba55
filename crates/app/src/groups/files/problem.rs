//! What is wrong in a file of a group, as a sentence for the person who keeps the file.
//!
//! Such files are read by commands only, and half of the sentences are the TOML parser's: they are English, as
//! everything about commands is (docs/decisions/0016-language-of-operators.md).

use std::fmt;

/// One thing that is wrong, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct FileProblem {
    /// Name of the file, without its folder.
    pub file: String,
    /// Line of the file, from 1; `None` if it concerns the whole file.
    pub line: Option<u64>,
    /// What is wrong, and what to do.
    pub sentence: String,
}

impl FileProblem {
    /// A problem of a file as a whole.
    pub(super) fn whole(file: &str, sentence: impl Into<String>) -> FileProblem {
        FileProblem { file: file.to_owned(), line: None, sentence: sentence.into() }
    }

    /// A problem in one line.
    pub(super) fn at(file: &str, line: u64, sentence: impl Into<String>) -> FileProblem {
        FileProblem { line: Some(line), ..FileProblem::whole(file, sentence) }
    }
}

impl fmt::Display for FileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}, line {line}: {}", self.file, self.sentence),
            None => write!(f, "{}: {}", self.file, self.sentence),
        }
    }
}
