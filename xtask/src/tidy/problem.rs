//! One finding of `tidy`: where, and what to do about it.

use std::fmt;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    file: String,
    /// From 1; 0 when the file as a whole is meant.
    line: usize,
    sentence: String,
}

impl Problem {
    pub fn at(file: &str, line: usize, sentence: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, sentence: sentence.into() }
    }

    pub fn of(file: &str, sentence: impl Into<String>) -> Self {
        Self::at(file, 0, sentence)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.sentence),
            line => write!(f, "{}:{line}: {}", self.file, self.sentence),
        }
    }
}
