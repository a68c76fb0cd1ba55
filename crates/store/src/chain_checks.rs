//! How far each chain of events has been verified.

use crate::{Error, Tx, statement::statements};
use jiff::Timestamp;

statements! {
    GET = "SELECT number FROM chain_checks WHERE chain = $1";
    PUT = "INSERT INTO chain_checks (chain, number, checked_at, problem) VALUES ($1, $2, $3, $4)
        ON CONFLICT (chain) DO UPDATE SET number = excluded.number, checked_at = excluded.checked_at, problem = excluded.problem";
    PROBLEM = "SELECT problem FROM chain_checks WHERE problem IS NOT NULL ORDER BY chain LIMIT 1";
}

/// Number of the last event of the chain that was found sound; zero if none was looked at.
pub fn get(tx: &mut Tx<'_>, chain: &str) -> Result<i64, Error> {
    tx.query_one(&GET, &[chain.into()])?.map_or(Ok(0), |row| row.get(0))
}

/// Records how far the chain was verified and what was found.
pub fn put(tx: &mut Tx<'_>, chain: &str, number: i64, at: Timestamp, problem: Option<&str>) -> Result<(), Error> {
    tx.execute(&PUT, &[chain.into(), number.into(), at.as_microsecond().into(), problem.into()]).map(drop)
}

/// The first broken chain, in words for whoever runs the instance.
pub fn problem(tx: &mut Tx<'_>) -> Result<Option<String>, Error> {
    tx.query_one(&PROBLEM, &[])?.map(|row| row.get(0)).transpose()
}
