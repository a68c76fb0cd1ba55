//! The two engines. Nothing outside this folder asks which one it is.

mod pool;
mod postgres;
mod sqlite;
mod tls;

use crate::{
    Error, Location, OpenError,
    statement::Statement,
    tx::Mode,
    value::{Row, Value},
};
pub(crate) use pool::Lease;
use pool::{Pool, wait};
use std::sync::Arc;
use tokio::{runtime::Handle, sync::Semaphore};

/// How to get connections of one engine.
pub(crate) enum Engine {
    Sqlite { at: sqlite::Place, readers: Pool, writer: Pool },
    Postgres { at: Box<postgres::Place>, pool: Pool, turns: Arc<Semaphore> },
}

/// One connection, used by one unit of work at a time.
pub(crate) enum Connection {
    Sqlite(sqlite::Connection),
    Postgres(Box<postgres::Connection>),
}

/// Connections that one process holds at most, beside the one writer of SQLite.
const CONNECTIONS: usize = 8;

impl Engine {
    pub(crate) fn open(location: &Location) -> Result<Engine, OpenError> {
        Ok(match location {
            Location::File(path) => Engine::Sqlite {
                at: sqlite::Place::new(path.clone()),
                readers: Pool::new(CONNECTIONS),
                // SQLite has one writer at a time; waiting here is fair, waiting in SQLite is not.
                writer: Pool::new(1),
            },
            Location::Server(url) => {
                let at = Box::new(postgres::Place::new(url)?);
                // Domain writes go one after the other: waiting here keeps the connections for readers.
                Engine::Postgres { at, pool: Pool::new(CONNECTIONS), turns: Arc::new(Semaphore::new(1)) }
            }
        })
    }

    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Engine::Sqlite { .. } => "sqlite",
            Engine::Postgres { .. } => "postgresql",
        }
    }

    /// File or server, without password, for messages.
    pub(crate) fn name(&self) -> String {
        match self {
            Engine::Sqlite { at, .. } => at.name(),
            Engine::Postgres { at, .. } => at.name(),
        }
    }

    /// Whether the database is still where it was opened. A server says so itself, by answering or not.
    pub(crate) fn is_in_place(&self) -> bool {
        match self {
            Engine::Sqlite { at, .. } => at.is_in_place(),
            Engine::Postgres { .. } => true,
        }
    }

    /// A new connection.
    pub(crate) async fn connect(&self) -> Result<Connection, Error> {
        match self {
            Engine::Sqlite { at, .. } => at.connect().map(Connection::Sqlite),
            Engine::Postgres { at, .. } => at.connect().await.map(|c| Connection::Postgres(Box::new(c))),
        }
    }

    /// A connection for one unit of work: a used one that still lives, or a new one.
    pub(crate) async fn lease(&self, mode: Mode) -> Result<Lease, Error> {
        let pool = match self {
            Engine::Sqlite { readers, .. } if mode == Mode::Read => readers,
            Engine::Sqlite { writer, .. } => writer,
            Engine::Postgres { pool, .. } => pool,
        };
        let mut lease = match self {
            Engine::Postgres { turns, .. } if mode == Mode::Domain => {
                let turn = wait(turns, "another change takes too long").await?;
                pool.lease().await?.with_turn(turn)
            }
            _ => pool.lease().await?,
        };
        if lease.is_empty() {
            lease.put(self.connect().await?);
        }
        Ok(lease)
    }

    /// Begins a transaction, on a thread that may block.
    ///
    /// A server that was restarted leaves connections behind that are dead without knowing it. Nothing has been
    /// done on them yet, so a new one takes the place.
    pub(crate) fn begin(&self, lease: &mut Lease, mode: Mode) -> Result<(), Error> {
        match lease.connection().begin(mode) {
            Err(Error::Unavailable(_)) if lease.may_be_stale() => {
                lease.put(Handle::current().block_on(self.connect())?);
                lease.connection().begin(mode)
            }
            begun => begun,
        }
    }
}

impl Connection {
    fn begin(&mut self, mode: Mode) -> Result<(), Error> {
        match self {
            Connection::Sqlite(c) => c.batch(if mode == Mode::Read { "BEGIN" } else { "BEGIN IMMEDIATE" }),
            // Reads see one state throughout. Domain writes go one after the other on every machine, as on SQLite:
            // what one of them looked at before it wrote is still so when it commits.
            Connection::Postgres(c) => c.batch(match mode {
                Mode::Read => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
                Mode::Domain => "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(4711680069)",
                Mode::Operational => "BEGIN ISOLATION LEVEL READ COMMITTED",
            }),
        }
    }

    pub(crate) fn commit(&mut self) -> Result<(), Error> {
        self.batch("COMMIT")
    }

    pub(crate) fn rollback(&mut self) -> Result<(), Error> {
        self.batch("ROLLBACK")
    }

    /// Runs statements that give nothing back; migrations and transaction control only.
    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), Error> {
        match self {
            Connection::Sqlite(c) => c.batch(sql),
            Connection::Postgres(c) => c.batch(sql),
        }
    }

    pub(crate) fn query(&mut self, statement: &Statement, values: &[Value]) -> Result<Vec<Row>, Error> {
        match self {
            Connection::Sqlite(c) => c.query(statement, values),
            Connection::Postgres(c) => c.query(statement, values),
        }
    }

    pub(crate) fn execute(&mut self, statement: &Statement, values: &[Value]) -> Result<u64, Error> {
        match self {
            Connection::Sqlite(c) => c.execute(statement, values),
            Connection::Postgres(c) => c.execute(statement, values),
        }
    }

    /// Keeps other processes from migrating at the same time, until the transaction ends.
    pub(crate) fn begin_exclusive(&mut self) -> Result<(), Error> {
        match self {
            Connection::Sqlite(c) => c.batch("BEGIN EXCLUSIVE"),
            // The number only has to be the same in every Accord.
            Connection::Postgres(c) => c.batch("BEGIN; SELECT pg_advisory_xact_lock(4711680068)"),
        }
    }

    /// Whether another program's data are here; changes nothing if so.
    pub(crate) fn is_ours(&mut self) -> Result<bool, Error> {
        match self {
            Connection::Sqlite(c) => c.claim(),
            Connection::Postgres(c) => c.is_ours(),
        }
    }

    /// What of the file is damaged, in the engine's words. A server looks after its own files.
    pub(crate) fn damage(&mut self) -> Result<Option<String>, Error> {
        match self {
            Connection::Sqlite(c) => c.damage(),
            Connection::Postgres(_) => Ok(None),
        }
    }

    /// Whether it can be used again.
    fn is_alive(&self) -> bool {
        match self {
            Connection::Sqlite(c) => c.is_idle(),
            Connection::Postgres(c) => c.is_alive(),
        }
    }

    /// Prepares the statement without running it, for the test that tries all of them.
    #[cfg(test)]
    pub(crate) fn prepare(&mut self, statement: &Statement) -> Result<(), Error> {
        match self {
            Connection::Sqlite(c) => c.prepare(statement),
            Connection::Postgres(c) => c.prepare(statement).map(drop),
        }
    }
}
