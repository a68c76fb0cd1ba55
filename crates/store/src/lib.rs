//! The only crate that knows SQL: one text for SQLite and PostgreSQL.
//!
//! A unit of work is a closure over [`Tx`], run whole on one blocking thread: [`Store::read`] for one
//! consistent state, [`Store::write`] for a change with its event, [`Store::write_operational`] for the
//! few tables without events. Each noun has a module of plain functions that take `&mut Tx`, so that
//! they compose. No rules, no HTTP: what is allowed and what a change means is decided in `app`.

pub mod architectures;
pub mod bodies;
pub mod chain_checks;
pub mod events;
pub mod groups;
pub mod jobs;
pub mod meetings;
pub mod roadmap;
pub mod roles;
pub mod slugs;
pub mod source_records;
pub mod specifications;

mod dialect;
mod error;
mod migrate;
mod statement;
mod store;
mod tx;
mod value;

#[cfg(test)]
mod tests;

pub use error::{Error, OpenError};
pub use store::{Location, Store, check_address};
pub use tx::{OPERATIONAL_TABLES, Outcome, Receipt, Tx};

/// Every statement of the crate.
#[cfg(test)]
const STATEMENTS: &[&[&statement::Statement]] = &[
    architectures::STATEMENTS,
    bodies::STATEMENTS,
    chain_checks::STATEMENTS,
    events::STATEMENTS,
    groups::STATEMENTS,
    jobs::STATEMENTS,
    meetings::STATEMENTS,
    migrate::STATEMENTS,
    roadmap::STATEMENTS,
    roles::STATEMENTS,
    slugs::STATEMENTS,
    source_records::STATEMENTS,
    specifications::STATEMENTS,
];
