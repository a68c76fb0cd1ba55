//! What can go wrong with a unit of work.

/// Why a unit of work was not done. It has left no trace.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No connection was free, or the connection was lost, or the disk is full: later it may work.
    #[error("{0}")]
    Unavailable(String),
    /// The thing has another revision than the one that was to be changed.
    #[error("the stored revision is {current}")]
    Conflict {
        /// The revision it has now.
        current: i64,
    },
    /// What is stored cannot be read back: damage, or a newer version wrote it.
    #[error("stored data cannot be read: {0}")]
    Corrupt(String),
    /// A mistake in the program: wrong SQL, a panic in the unit of work, a write without its event.
    #[error("{0}")]
    Bug(String),
}

/// Why a database could not be opened; each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The address is not one that this program understands.
    #[error(
        "`{0}` is not a database address; write postgres://USER@HOST:PORT/NAME, or leave it out to keep the data in a folder"
    )]
    Address(String),
    /// The file or server cannot be reached.
    #[error(
        "the database {at} cannot be opened: {why}. Check that it exists, that it runs, and that this user may use it"
    )]
    Unreachable {
        /// File or server, without password.
        at: String,
        /// What the system says.
        why: String,
    },
    /// There is something, but it is not ours.
    #[error(
        "{0} is not an Accord database, and stays as it is. Name another folder with --data, or an empty database with --database"
    )]
    NotOurs(String),
    /// A newer version of the program has been here.
    #[error(
        "the database was last used by a newer version of Accord (it has migration {found}, this program knows {known}). \
         Use that version or a newer one, or restore a backup made before the upgrade"
    )]
    Newer {
        /// Last migration in the database.
        found: i64,
        /// Last migration in this program.
        known: i64,
    },
    /// A migration that ran here is not the one that this program has under its number.
    #[error(
        "migration {number} in the database is not the one of this program. The database comes from another build; \
         use the build that made it"
    )]
    OtherMigration {
        /// Its number.
        number: i64,
    },
    /// A migration failed; the database is as it was before.
    #[error(
        "the database could not be upgraded (migration {number}): {why}. Nothing has changed; the older version of the program still works with it"
    )]
    Migration {
        /// Its number.
        number: i64,
        /// What the database says.
        why: String,
    },
}

impl OpenError {
    /// What the first contact with the database called `name` says.
    pub(crate) fn unusable(name: &str, error: Error) -> OpenError {
        match error {
            Error::Corrupt(_) => OpenError::NotOurs(name.to_owned()),
            error => OpenError::Unreachable { at: name.to_owned(), why: error.to_string() },
        }
    }
}
