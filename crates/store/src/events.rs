//! Events and their chains.

use crate::{
    Error, Tx,
    statement::statements,
    value::{Row, Value},
};
use jiff::Timestamp;
use model::event::{Event, Link, NewEvent, payload_digest};
use std::collections::BTreeMap;

statements! {
    /// Takes the head's row lock on PostgreSQL; SQLite holds the write lock already.
    LOCK_HEAD = "INSERT INTO chain_heads (chain, number, hash) VALUES ($1, 0, '')
        ON CONFLICT (chain) DO UPDATE SET number = chain_heads.number RETURNING number, hash";
    MOVE_HEAD = "UPDATE chain_heads SET number = $1, hash = $2 WHERE chain = $3";
    INSERT = "INSERT INTO events (chain, number, at, kind, noun, subject, digest, hash)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    INSERT_PAYLOAD = "INSERT INTO event_payloads (chain, number, salt, payload) VALUES ($1, $2, $3, $4)";
    HEADS = "SELECT chain, number, hash FROM chain_heads ORDER BY chain";
    TOTAL = "SELECT CAST(COALESCE(SUM(number), 0) AS BIGINT) FROM chain_heads";
    LAST_AT = "SELECT at FROM events WHERE chain = $1 ORDER BY number DESC LIMIT 1";
    HEAD = "SELECT number, hash FROM chain_heads WHERE chain = $1";
    OF_SUBJECT = "SELECT e.chain, e.number, e.at, e.kind, e.noun, e.subject, e.hash, p.payload
        FROM events e LEFT JOIN event_payloads p ON p.chain = e.chain AND p.number = e.number
        WHERE e.subject = $1 ORDER BY e.number DESC LIMIT $2";
    BETWEEN = "SELECT e.chain, e.number, e.at, e.kind, e.noun, e.subject, e.hash, p.payload
        FROM events e LEFT JOIN event_payloads p ON p.chain = e.chain AND p.number = e.number
        WHERE e.chain = $1 AND e.at >= $2 AND e.at < $3 ORDER BY e.number DESC LIMIT $4";
    AFTER = "SELECT e.number, e.at, e.kind, e.noun, e.subject, e.digest, e.hash, p.salt, p.payload
        FROM events e LEFT JOIN event_payloads p ON p.chain = e.chain AND p.number = e.number
        WHERE e.chain = $1 AND e.number > $2 ORDER BY e.number LIMIT $3";
    HASH_AT = "SELECT hash FROM events WHERE chain = $1 AND number = $2";
}

/// Gives the appended events their places. Last thing before the commit.
///
/// Chains are locked in the order of their names, so that two units of work never wait for each other.
pub(crate) fn write_pending(tx: &mut Tx<'_>) -> Result<(), Error> {
    let mut chains: BTreeMap<String, Vec<NewEvent>> = BTreeMap::new();
    let pending = tx.take_pending();
    if pending.is_empty() {
        return Err(Error::Bug("the receipt is of another unit of work: nothing was appended in this one".to_owned()));
    }
    for event in pending {
        chains.entry(event.chain.clone()).or_default().push(event);
    }
    for (chain, events) in chains {
        let head = tx.query_one(&LOCK_HEAD, &[chain.as_str().into()])?;
        let head = head.ok_or_else(|| Error::Bug("a chain without a head".to_owned()))?;
        let (mut number, mut hash): (i64, String) = (head.get(0)?, head.get(1)?);
        let mut last = last_at(tx, &chain)?.unwrap_or(Timestamp::MIN);
        for mut event in events {
            number += 1;
            // A clock that was set back does not put what happens now before what happened then.
            last = last.max(event.at);
            event.at = last;
            hash = insert(tx, &event, number, &hash)?;
        }
        tx.execute(&MOVE_HEAD, &[number.into(), hash.into(), chain.into()])?;
    }
    Ok(())
}

fn insert(tx: &mut Tx<'_>, event: &NewEvent, number: i64, previous: &str) -> Result<String, Error> {
    let payload = serde_json::to_string(&event.payload).map_err(|e| Error::Bug(e.to_string()))?;
    let digest = payload_digest(&event.salt, &payload);
    let (chain, at) = (event.chain.as_str(), event.at.as_microsecond());
    let (kind, noun, subject) = (event.kind, event.noun, event.subject.as_str());
    let hash = Link { previous, chain, number, at, kind, noun, subject, digest: &digest }.hash();
    let row: [Value; 8] = [
        chain.into(),
        number.into(),
        at.into(),
        kind.into(),
        noun.into(),
        subject.into(),
        digest.into(),
        hash.as_str().into(),
    ];
    tx.execute(&INSERT, &row)?;
    tx.execute(&INSERT_PAYLOAD, &[chain.into(), number.into(), event.salt.as_str().into(), payload.into()])?;
    Ok(hash)
}

/// How many events there are in all chains: grows with every change of anything.
pub fn total(tx: &mut Tx<'_>) -> Result<i64, Error> {
    tx.query_one(&TOTAL, &[])?.map_or(Ok(0), |row| row.get(0))
}

/// Every chain with the number and hash of its last event.
pub fn heads(tx: &mut Tx<'_>) -> Result<Vec<(String, i64, String)>, Error> {
    tx.query(&HEADS, &[])?.iter().map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).collect()
}

/// Number and hash of the last event of a chain; zero and nothing for one without events.
pub fn head(tx: &mut Tx<'_>, chain: &str) -> Result<(i64, String), Error> {
    tx.query_one(&HEAD, &[chain.into()])?.map_or(Ok((0, String::new())), |row| Ok((row.get(0)?, row.get(1)?)))
}

/// When the last event of a chain happened.
pub fn last_at(tx: &mut Tx<'_>, chain: &str) -> Result<Option<Timestamp>, Error> {
    tx.query_one(&LAST_AT, &[chain.into()])?.map(|row| timestamp(row.get(0)?)).transpose()
}

/// The events of one thing, newest first.
pub fn of_subject(tx: &mut Tx<'_>, subject: &str, limit: i64) -> Result<Vec<Event>, Error> {
    tx.query(&OF_SUBJECT, &[subject.into(), limit.into()])?.iter().map(event).collect()
}

/// The events of a chain from `from` until before `to`, newest first.
pub fn between(tx: &mut Tx<'_>, chain: &str, from: Timestamp, to: Timestamp, limit: i64) -> Result<Vec<Event>, Error> {
    let values = [chain.into(), from.as_microsecond().into(), to.as_microsecond().into(), limit.into()];
    tx.query(&BETWEEN, &values)?.iter().map(event).collect()
}

fn event(row: &Row) -> Result<Event, Error> {
    let payload = row.get::<Option<String>>(7)?;
    Ok(Event {
        chain: row.get(0)?,
        number: row.get(1)?,
        at: timestamp(row.get(2)?)?,
        kind: row.get(3)?,
        noun: row.get(4)?,
        subject: row.get(5)?,
        hash: row.get(6)?,
        payload: payload
            .map(|text| serde_json::from_str(&text).map_err(|e| Error::Corrupt(e.to_string())))
            .transpose()?,
    })
}

fn timestamp(micros: i64) -> Result<Timestamp, Error> {
    Timestamp::from_microsecond(micros).map_err(|e| Error::Corrupt(e.to_string()))
}

/// What is wrong at one place of a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// An event is missing: numbers do not follow each other.
    Gap,
    /// The event's own columns, or those before it, are not what was hashed.
    Event,
    /// The payload is not what was hashed.
    Payload,
    /// The head does not name the last event.
    Head,
}

/// Result of verifying a stretch of a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// The last event that was looked at.
    pub number: i64,
    /// The first thing found wrong, with the number of the event.
    pub damage: Option<(i64, Damage)>,
    /// Whether the end of the chain was reached.
    pub at_end: bool,
}

/// Verifies up to `limit` events of a chain after number `after`.
pub fn verify(tx: &mut Tx<'_>, chain: &str, after: i64, limit: i64) -> Result<Verified, Error> {
    let mut previous = match after {
        0 => String::new(),
        n => tx.query_one(&HASH_AT, &[chain.into(), n.into()])?.map_or(Ok(String::new()), |row| row.get(0))?,
    };
    let mut number = after;
    let found = |number, damage, at_end| Ok(Verified { number, damage: Some((number, damage)), at_end });
    let rows = tx.query(&AFTER, &[chain.into(), after.into(), limit.into()])?;
    for row in &rows {
        number += 1;
        if row.get::<i64>(0)? != number {
            return found(number, Damage::Gap, false);
        }
        let (kind, noun, subject): (String, String, String) = (row.get(2)?, row.get(3)?, row.get(4)?);
        let (digest, hash): (String, String) = (row.get(5)?, row.get(6)?);
        let (kind, noun, subject) = (kind.as_str(), noun.as_str(), subject.as_str());
        let at = row.get(1)?;
        let link = Link { previous: &previous, chain, number, at, kind, noun, subject, digest: &digest };
        if link.hash() != hash {
            return found(number, Damage::Event, false);
        }
        // A payload that was erased leaves its digest behind, which the chain still covers.
        if let (Some(salt), Some(payload)) = (row.get::<Option<String>>(7)?, row.get::<Option<String>>(8)?)
            && payload_digest(&salt, &payload) != digest
        {
            return found(number, Damage::Payload, false);
        }
        previous = hash;
    }
    let at_end = (rows.len() as i64) < limit;
    if at_end && head(tx, chain)? != (number, previous) {
        return found(number, Damage::Head, true);
    }
    Ok(Verified { number, damage: None, at_end })
}
