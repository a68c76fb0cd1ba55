//! A database of its own for each test, on either engine, gone when the test ends.

use crate::postgres::Scratch;
use std::path::{Path, PathBuf};
use store::{Location, Store};
use tempfile::TempDir;

/// A database that lives as long as this value.
pub struct Database {
    place: Place,
}

enum Place {
    Folder(TempDir),
    Server(Scratch),
}

impl Database {
    /// A folder for a SQLite file, which is made when the store is opened.
    pub fn sqlite() -> Database {
        let folder = tempfile::tempdir().expect("tests can make temporary folders");
        Database { place: Place::Folder(folder) }
    }

    /// A database on the PostgreSQL server for tests, with every migration applied.
    ///
    /// # Panics
    /// With a sentence that says what to do, if no server answers: a test that is skipped proves nothing.
    pub fn postgres() -> Database {
        Database { place: Place::Server(Scratch::migrated()) }
    }

    /// As [`Database::postgres`], with nothing in it.
    pub fn empty_postgres() -> Database {
        Database { place: Place::Server(Scratch::empty()) }
    }

    /// Where the store finds it.
    pub fn location(&self) -> Location {
        match &self.place {
            Place::Folder(folder) => Location::File(file(folder.path())),
            Place::Server(scratch) => Location::Server(scratch.url().to_owned()),
        }
    }

    /// As `--database` takes it; `None` for a folder, which is the default.
    pub fn url(&self) -> Option<&str> {
        match &self.place {
            Place::Folder(_) => None,
            Place::Server(scratch) => Some(scratch.url()),
        }
    }

    /// The folder, for what is not in the database; `None` on PostgreSQL.
    pub fn folder(&self) -> Option<&Path> {
        match &self.place {
            Place::Folder(folder) => Some(folder.path()),
            Place::Server(_) => None,
        }
    }

    /// Opens it.
    pub async fn open(&self) -> Store {
        Store::open(self.location()).await.expect("a database made for this test can be opened")
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("accord.db")
}
