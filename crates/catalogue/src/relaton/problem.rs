//! Why a file could not be read as a record.

use crate::yaml::Fault;

/// The file is no record; it is counted, named and left out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// It is larger than any record.
    #[error("larger than any record of a document")]
    TooLarge,
    /// It is nested or repeats itself beyond any record: a mistake or an attack.
    #[error("nested or repeated beyond any record of a document")]
    TooMuch,
    /// It is not YAML.
    #[error("line {line} is not YAML")]
    NotYaml {
        /// Line of the file, from 1.
        line: usize,
    },
    /// It is YAML, but names no document.
    #[error("it gives no identifier")]
    NoIdentifier,
}

impl Problem {
    /// Message id of the sentence, for those who read another language.
    pub fn message(&self) -> &'static str {
        match self {
            Problem::TooLarge => "record-too-large",
            Problem::TooMuch => "record-too-much",
            Problem::NotYaml { .. } => "record-not-yaml",
            Problem::NoIdentifier => "record-no-identifier",
        }
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Problem {
        match fault {
            Fault::TooLong => Problem::TooLarge,
            Fault::TooMuch => Problem::TooMuch,
            Fault::Syntax { line } => Problem::NotYaml { line },
        }
    }
}
