//! The store: opens the database and runs units of work on it.

use crate::{
    Error, OpenError, Outcome, Tx,
    dialect::{Connection, Engine},
    events, migrate,
    tx::{self, Mode},
};
use std::{panic::AssertUnwindSafe, path::PathBuf, sync::Arc};

/// Where the database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// A SQLite file; its folder must exist.
    File(PathBuf),
    /// A PostgreSQL address: `postgres://user:password@host:port/name?sslmode=require`.
    Server(String),
}

/// The database. Cheap to clone; all clones share connections.
#[derive(Clone)]
pub struct Store {
    engine: Arc<Engine>,
}

impl Store {
    /// Opens the database, creates it if it is a file that is missing, and upgrades it if it is older.
    ///
    /// # Errors
    /// As [`OpenError`] says, each with what to do. A newer database is refused, never changed.
    pub async fn open(location: Location) -> Result<Store, OpenError> {
        let engine = Arc::new(Engine::open(&location)?);
        let name = engine.name();
        let mut connection = engine.connect().await.map_err(|why| OpenError::unusable(&name, why))?;
        tokio::task::spawn_blocking(move || migrate::migrate(&mut connection, &name, migrate::MIGRATIONS))
            .await
            .map_err(|e| OpenError::Unreachable { at: engine.name(), why: e.to_string() })??;
        // From now on it is this file.
        engine.is_in_place();
        Ok(Store { engine })
    }

    /// `sqlite` or `postgresql`, for people who run an instance.
    pub fn engine(&self) -> &'static str {
        self.engine.kind()
    }

    /// Whether the database is still where it was opened: a file can be removed or replaced under a running program.
    pub fn is_in_place(&self) -> bool {
        self.engine.is_in_place()
    }

    /// What is damaged in the database's file, as far as a quick look at all of it shows. Nothing on a server, which
    /// looks after its own files.
    ///
    /// # Errors
    /// [`Error::Unavailable`] if it cannot be read at all.
    pub async fn damage(&self) -> Result<Option<String>, Error> {
        self.read(tx::damage).await
    }

    /// Runs `work` on one consistent state of the database.
    ///
    /// # Errors
    /// What `work` returns; [`Error::Unavailable`] if no connection is to be had.
    pub async fn read<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<T, Error> + Send + 'static,
    {
        self.run(Mode::Read, move |tx| Ok((work(tx)?, false))).await
    }

    /// Runs `work` and commits it with its events, or leaves no trace of it.
    ///
    /// Once begun it runs to its end, even if whoever asked for it has gone: a request that is
    /// cancelled is done whole or not at all.
    ///
    /// # Errors
    /// What `work` returns; [`Error::Unavailable`] if no connection is to be had or it was lost. If it
    /// was lost during the commit itself, nobody can say whether the commit happened.
    pub async fn write<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<Outcome<T>, Error> + Send + 'static,
    {
        self.run(Mode::Domain, move |tx| match work(tx)? {
            Outcome::Recorded(value, _receipt) => {
                events::write_pending(tx)?;
                Ok((value, true))
            }
            Outcome::Unchanged(value) => Ok((value, false)),
        })
        .await
    }

    /// Runs `work` on operational tables ([`crate::OPERATIONAL_TABLES`]) and commits it; no event.
    ///
    /// # Errors
    /// As [`Store::write`]; [`Error::Bug`] if another table is written.
    pub async fn write_operational<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<T, Error> + Send + 'static,
    {
        self.run(Mode::Operational, move |tx| Ok((work(tx)?, true))).await
    }

    /// `work` gives its value and whether to commit.
    async fn run<T, F>(&self, mode: Mode, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<(T, bool), Error> + Send + 'static,
    {
        let mut lease = self.engine.lease(mode).await?;
        // The lease goes along: its place in the pool is taken until the work ends, whoever still waits for it.
        let engine = self.engine.clone();
        let done = tokio::task::spawn_blocking(move || {
            let result = engine.begin(&mut lease, mode).and_then(|()| unit(lease.connection(), mode, work));
            lease.give_back(result.as_ref().err());
            result
        });
        done.await.unwrap_or_else(|e| Err(Error::Unavailable(format!("the program is stopping: {e}"))))
    }
}

/// What follows the beginning of a transaction, up to its end.
fn unit<T>(
    connection: &mut Connection,
    mode: Mode,
    work: impl FnOnce(&mut Tx<'_>) -> Result<(T, bool), Error>,
) -> Result<T, Error> {
    let worked = std::panic::catch_unwind(AssertUnwindSafe(|| {
        let mut tx = Tx::new(connection, mode);
        let value = work(&mut tx)?;
        tx.sound().map(|()| value)
    }));
    let result = match worked {
        Ok(result) => result,
        Err(panic) => Err(Error::Bug(format!("panic in a unit of work: {}", panic_text(&*panic)))),
    };
    match result {
        Ok((value, true)) => connection.commit().map(|()| value),
        Ok((value, false)) => connection.rollback().map(|()| value),
        Err(error) => {
            // If even this fails the connection is not used again; the first error is the one that matters.
            let _ = connection.rollback();
            Err(error)
        }
    }
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message")
}

/// Whether this is an address of a database server; nothing is connected to.
///
/// # Errors
/// [`OpenError::Address`] if it is not.
pub fn check_address(url: &str) -> Result<(), OpenError> {
    Engine::open(&Location::Server(url.to_owned())).map(drop)
}
