//! What can go wrong with an index, sorted by what the caller can do about it.

use tantivy::{TantivyError, directory::error::LockError};

/// Why the index could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another process, or another part of this one, is writing. Try later, or leave the work to it.
    #[error("the search index is being written by another process")]
    Busy,
    /// Files are missing or do not hold what was written. Nothing is lost: make it anew with [`crate::Index::open`]
    /// after deleting the folder, or with [`crate::Writer::clear`].
    #[error("the search index is damaged: {0}")]
    Damaged(String),
    /// The disk is full, the folder may not be written, or something else between us and the system.
    #[error("the search index cannot be read or written: {0}")]
    Unavailable(String),
}

impl From<TantivyError> for Error {
    fn from(error: TantivyError) -> Error {
        match error {
            TantivyError::LockFailure(LockError::LockBusy, _) => Error::Busy,
            TantivyError::DataCorruption(_) | TantivyError::IncompatibleIndex(_) | TantivyError::OpenReadError(_) => {
                Error::Damaged(error.to_string())
            }
            other => Error::Unavailable(other.to_string()),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        Error::Unavailable(error.to_string())
    }
}
