//! What can be wrong with an archive, and with one file in it.

use std::io;

/// The source could not be read to its end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is nothing at this path that can be opened.
    #[error("{path} cannot be opened: {why}")]
    Open {
        /// As given.
        path: String,
        /// In the words of the system.
        why: String,
    },
    /// The file has no content.
    #[error("the file is empty")]
    Empty,
    /// The end is missing, as after a broken download.
    #[error("the archive is torn off after {files} files; fetch it again")]
    Truncated {
        /// How many had been read before.
        files: u64,
    },
    /// The content is not what the format asks for.
    #[error("the archive is damaged after {files} files ({why}); fetch it again")]
    Damaged {
        /// How many had been read before.
        files: u64,
        /// In the words of the format's reader.
        why: String,
    },
    /// It expands beyond what any catalogue needs.
    #[error("the archive expands beyond the limit; reading stopped")]
    TooMuch,
}

impl Error {
    /// What a failed read says of the archive.
    pub(super) fn reading(error: &io::Error) -> Error {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Error::Truncated { files: 0 },
            _ => Error::Damaged { files: 0, why: error.to_string() },
        }
    }

    /// The same error, with the number of files that were read before it.
    pub(super) fn after(self, count: u64) -> Error {
        match self {
            Error::Truncated { .. } => Error::Truncated { files: count },
            Error::Damaged { why, .. } => Error::Damaged { files: count, why },
            other => other,
        }
    }

    /// Message id of the sentence, for those who read another language.
    pub fn message(&self) -> &'static str {
        match self {
            Error::Open { .. } => "archive-open",
            Error::Empty => "archive-empty",
            Error::Truncated { .. } => "archive-truncated",
            Error::Damaged { .. } => "archive-damaged",
            Error::TooMuch => "archive-too-much",
        }
    }
}

/// One file that was left out.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Skipped {
    /// As the source names it, shortened.
    pub path: String,
    /// Why.
    pub reason: Reason,
}

/// Why a file was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Its path leads out of the archive.
    Outside,
    /// It is a link, a device or another thing that is no file.
    NotAFile,
    /// It is larger than any record.
    TooLarge,
    /// Its name is not text.
    Name,
    /// It stands deeper in folders than any record.
    TooDeep,
    /// The system does not let us read it.
    Unreadable,
}

impl Reason {
    /// Message id of the sentence.
    pub fn message(self) -> &'static str {
        match self {
            Reason::Outside => "archive-skipped-outside",
            Reason::NotAFile => "archive-skipped-not-a-file",
            Reason::TooLarge => "archive-skipped-too-large",
            Reason::Name => "archive-skipped-name",
            Reason::TooDeep => "archive-skipped-too-deep",
            Reason::Unreadable => "archive-skipped-unreadable",
        }
    }
}
