//! The few ways in which an act can fail. Put into words at the edge, in the reader's language.

use crate::groups::FileProblem;
use model::FieldError;

/// Why an act was not done. Nothing has changed when one of these is returned.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The actor may not do this.
    #[error("not allowed")]
    Denied,
    /// The input has errors, field by field.
    #[error("the input has errors: {}", list(.0))]
    Invalid(Vec<FieldError>),
    /// There is no such thing, or none that the actor may see.
    #[error("not found")]
    NotFound,
    /// There is no group of that name.
    #[error("there is no such group")]
    NoGroup,
    /// The file that was given is not what it should be.
    #[error(transparent)]
    Unreadable(#[from] catalogue::roadmap_csv::Unreadable),
    /// The files of a group have errors: all of them, file by file and line by line.
    #[error("the files have errors: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Files(Vec<FileProblem>),
    /// The archive, folder or file that was to be imported cannot be read.
    #[error("{0}")]
    Source(String),
    /// Somebody else changed the thing in the meantime; their revision is given.
    #[error("changed by somebody else in the meantime; it is now at revision {current}")]
    Conflict {
        /// The revision it has now.
        current: i64,
    },
    /// The database cannot be used just now; trying again later may help.
    #[error("the database is not available: {0}")]
    Unavailable(String),
    /// A mistake in the product itself. Logged once, at the edge, under a reference number.
    #[error("internal error: {0}")]
    Bug(String),
}

fn list(errors: &[FieldError]) -> String {
    errors.iter().map(|e| format!("{}: {} ({})", e.field, e.message, e.given)).collect::<Vec<_>>().join("; ")
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Error {
        match error {
            store::Error::Unavailable(why) => Error::Unavailable(why),
            store::Error::Conflict { current } => Error::Conflict { current },
            store::Error::Corrupt(what) => Error::Bug(format!("stored data cannot be read: {what}")),
            store::Error::Bug(what) => Error::Bug(what),
        }
    }
}

impl From<catalogue::archive::Error> for Error {
    fn from(error: catalogue::archive::Error) -> Error {
        Error::Source(error.to_string())
    }
}

impl From<search::Error> for Error {
    fn from(error: search::Error) -> Error {
        Error::Unavailable(format!("the search index: {error}"))
    }
}
