//! Migrations: forward only, checksummed, all that are due in one transaction.

use crate::{Error, OpenError, dialect::Connection, statement::statements, value::Value};
use std::fmt::Write;

/// One step of the schema.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Migration {
    pub(crate) number: i64,
    pub(crate) sql: &'static str,
}

/// Every step, in order. One that has been released is never edited: its checksum is in every database.
pub(crate) const MIGRATIONS: &[Migration] = &[
    Migration { number: 1, sql: include_str!("../migrations/0001_foundation.sql") },
    Migration { number: 2, sql: include_str!("../migrations/0002_catalogue.sql") },
];

const TABLE: &str = "CREATE TABLE IF NOT EXISTS migrations (number BIGINT PRIMARY KEY, checksum TEXT NOT NULL)";

statements! {
    APPLIED = "SELECT number, checksum FROM migrations ORDER BY number";
    RECORD = "INSERT INTO migrations (number, checksum) VALUES ($1, $2)";
}

/// Brings the database to the last of `migrations`.
pub(crate) fn migrate(connection: &mut Connection, name: &str, migrations: &[Migration]) -> Result<(), OpenError> {
    let unusable = |e: Error| OpenError::unusable(name, e);
    if !connection.is_ours().map_err(unusable)? {
        return Err(OpenError::NotOurs(name.to_owned()));
    }
    if is_current(connection, migrations) {
        // No lock then: nobody waits for a long import only to look something up.
        return Ok(());
    }
    connection.begin_exclusive().map_err(unusable)?;
    let applied = connection.batch(TABLE).and_then(|()| applied(connection)).map_err(unusable)?;
    let result = check(&applied, migrations).and_then(|()| {
        migrations.iter().filter(|m| applied.iter().all(|(n, _)| *n != m.number)).try_for_each(|m| {
            apply(connection, m).map_err(|e| OpenError::Migration { number: m.number, why: e.to_string() })
        })
    });
    // All or nothing: both engines can undo a change of the schema.
    let end = if result.is_ok() { connection.commit() } else { connection.rollback() };
    result.and_then(|()| end.map_err(unusable))
}

/// Whether nothing is to be done. Where that cannot be found out, as in a new database, something is.
fn is_current(connection: &mut Connection, migrations: &[Migration]) -> bool {
    let is_applied = |applied: &[(i64, String)], m: &Migration| applied.iter().any(|(number, _)| *number == m.number);
    applied(connection)
        .is_ok_and(|applied| check(&applied, migrations).is_ok() && migrations.iter().all(|m| is_applied(&applied, m)))
}

fn check(applied: &[(i64, String)], migrations: &[Migration]) -> Result<(), OpenError> {
    let known = migrations.last().map_or(0, |m| m.number);
    if let Some((found, _)) = applied.iter().rfind(|(n, _)| *n > known) {
        return Err(OpenError::Newer { found: *found, known });
    }
    for (number, sum) in applied {
        if migrations.iter().any(|m| m.number == *number && checksum(m.sql) != *sum) {
            return Err(OpenError::OtherMigration { number: *number });
        }
    }
    Ok(())
}

fn applied(connection: &mut Connection) -> Result<Vec<(i64, String)>, Error> {
    connection.query(&APPLIED, &[])?.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

fn apply(connection: &mut Connection, migration: &Migration) -> Result<(), Error> {
    connection.batch(migration.sql)?;
    connection.execute(&RECORD, &[Value::Int(migration.number), Value::Text(checksum(migration.sql))])?;
    Ok(())
}

/// FNV-1a, 64 bits: it has to notice an edit, not an attack.
fn checksum(sql: &str) -> String {
    let sum = sql.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    let mut text = String::new();
    write!(text, "{sum:016x}").expect("writing to a String cannot fail");
    text
}
