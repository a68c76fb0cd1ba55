//! A unit of work: everything in it happens, or nothing does.

use crate::{
    Error,
    dialect::Connection,
    statement::Statement,
    value::{Row, Value},
};
use model::event::NewEvent;

/// Tables that may be written without an event.
///
/// Jobs, their leases and the state of checks are how the product runs, not what it knows. The catalogue is what
/// other bodies say, hundreds of thousands of facts at a time: its history is that of its sources, and each
/// import run as a whole has an event.
pub const OPERATIONAL_TABLES: &[&str] = &[
    "jobs",
    "chain_checks",
    "source_records",
    "stale_families",
    "specifications",
    "specification_names",
    "specification_links",
    "catalogue_numbers",
];

/// What a unit of work may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Read only.
    Read,
    /// Write; it must append an event to be committed.
    Domain,
    /// Write operational tables only.
    Operational,
}

/// A transaction on one of the two engines. Functions compose by passing `&mut Tx` on.
pub struct Tx<'c> {
    connection: &'c mut Connection,
    mode: Mode,
    pending: Vec<NewEvent>,
    failed: bool,
}

/// Proof that an event was appended; only [`Tx::append`] makes one.
#[derive(Debug)]
pub struct Receipt(());

/// How a domain write ends.
#[derive(Debug)]
pub enum Outcome<T> {
    /// Something changed and an event says so: commit.
    Recorded(T, Receipt),
    /// Nothing was to be changed: roll back, so that nothing can slip in without an event.
    Unchanged(T),
}

impl<'c> Tx<'c> {
    pub(crate) fn new(connection: &'c mut Connection, mode: Mode) -> Tx<'c> {
        Tx { connection, mode, pending: Vec::new(), failed: false }
    }

    /// Appends an event. It takes its number and hash at the commit, last of all, so that the head
    /// of the chain is locked as shortly as can be.
    pub fn append(&mut self, event: NewEvent) -> Receipt {
        self.pending.push(event);
        Receipt(())
    }

    /// The events appended so far, in order.
    pub(crate) fn take_pending(&mut self) -> Vec<NewEvent> {
        std::mem::take(&mut self.pending)
    }

    /// Every row that the statement gives.
    pub(crate) fn query(&mut self, statement: &Statement, values: &[Value]) -> Result<Vec<Row>, Error> {
        self.permit(statement)?;
        let result = self.connection.query(statement, values);
        self.failed |= result.is_err();
        result
    }

    /// The first row, if there is one.
    pub(crate) fn query_one(&mut self, statement: &Statement, values: &[Value]) -> Result<Option<Row>, Error> {
        Ok(self.query(statement, values)?.into_iter().next())
    }

    /// Runs the statement; gives the number of rows it changed.
    pub(crate) fn execute(&mut self, statement: &Statement, values: &[Value]) -> Result<u64, Error> {
        self.permit(statement)?;
        let result = self.connection.execute(statement, values);
        self.failed |= result.is_err();
        result
    }

    /// Refuses to go on after a failed statement. PostgreSQL would answer the commit with a silent rollback, and
    /// SQLite would keep the half that worked.
    pub(crate) fn sound(&self) -> Result<(), Error> {
        if self.failed { Err(Error::Bug("a unit of work went on after a failed statement".to_owned())) } else { Ok(()) }
    }

    fn permit(&self, statement: &Statement) -> Result<(), Error> {
        self.sound()?;
        match (self.mode, statement.writes()) {
            (_, None) | (Mode::Domain, Some(_)) => Ok(()),
            (Mode::Operational, Some(table)) if OPERATIONAL_TABLES.contains(&table) => Ok(()),
            (mode, Some(table)) => Err(Error::Bug(format!("a unit of work in mode {mode:?} writes the table {table}"))),
        }
    }
}

/// What is damaged in the database's file.
pub(crate) fn damage(tx: &mut Tx<'_>) -> Result<Option<String>, Error> {
    tx.connection.damage()
}
