//! Source records: what each file of each catalogue says.

use crate::{Error, Tx, statement::statements};
use std::collections::HashMap;

statements! {
    HASHES = "SELECT path, content_hash, reader, gone FROM source_records WHERE catalogue = $1";
    PUT = "INSERT INTO source_records (catalogue, path, content_hash, reader, spec_key, family_key, gone, facts)
        VALUES ($1, $2, $3, $4, $5, $6, FALSE, $7)
        ON CONFLICT (catalogue, path) DO UPDATE SET content_hash = excluded.content_hash, reader = excluded.reader,
            spec_key = excluded.spec_key, family_key = excluded.family_key, gone = FALSE, facts = excluded.facts";
    FAMILY = "SELECT family_key FROM source_records WHERE catalogue = $1 AND path = $2";
    MARK = "UPDATE source_records SET gone = $1 WHERE catalogue = $2 AND path = $3";
    STALE = "INSERT INTO stale_families (family_key) VALUES ($1) ON CONFLICT (family_key) DO NOTHING";
    STALE_AFTER = "SELECT family_key FROM stale_families WHERE family_key > $1 ORDER BY family_key LIMIT $2";
    /// All records of every document that has one in the family: another body may spell the identifier so that its
    /// record alone would stand in another family.
    OF_STALE = "SELECT k.family_key, r.spec_key, r.gone, r.facts
        FROM (SELECT DISTINCT c.family_key, c.spec_key FROM stale_families s
            JOIN source_records c ON c.family_key = s.family_key
            WHERE s.family_key > $1 AND s.family_key <= $2) k
        JOIN source_records r ON r.spec_key = k.spec_key
        ORDER BY k.family_key, r.spec_key, r.catalogue, r.path";
    FRESH = "DELETE FROM stale_families WHERE family_key > $1 AND family_key <= $2";
    STALE_COUNT = "SELECT COUNT(*) FROM stale_families";
}

/// What is known of a file without reading it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Hash of its bytes when it was read.
    pub content_hash: String,
    /// Version of the reader that read it.
    pub reader: i64,
    /// The source no longer has it.
    pub gone: bool,
}

/// A record as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Short name of the catalogue.
    pub catalogue: String,
    /// File within it.
    pub path: String,
    /// Hash of its bytes.
    pub content_hash: String,
    /// Version of the reader.
    pub reader: i64,
    /// Key of its specification.
    pub spec_key: String,
    /// Key of the family.
    pub family_key: String,
    /// The record as JSON.
    pub facts: String,
}

/// A stored record of a stale family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// Key of the family.
    pub family_key: String,
    /// Key of its specification.
    pub spec_key: String,
    /// The source no longer has it.
    pub gone: bool,
    /// The record as JSON.
    pub facts: String,
}

/// What is known of every file of a catalogue, by path.
pub fn known(tx: &mut Tx<'_>, catalogue: &str) -> Result<HashMap<String, Known>, Error> {
    let rows = tx.query(&HASHES, &[catalogue.into()])?;
    rows.iter()
        .map(|row| Ok((row.get(0)?, Known { content_hash: row.get(1)?, reader: row.get(2)?, gone: row.get(3)? })))
        .collect()
}

/// Stores a record in the place of what its file said before, and notes that its families are stale.
pub fn put(tx: &mut Tx<'_>, row: &Row, is_new: bool) -> Result<(), Error> {
    if !is_new && let Some(old) = tx.query_one(&FAMILY, &[row.catalogue.as_str().into(), row.path.as_str().into()])? {
        let old: String = old.get(0)?;
        if old != row.family_key {
            tx.execute(&STALE, &[old.into()])?;
        }
    }
    let values = [
        row.catalogue.as_str().into(),
        row.path.as_str().into(),
        row.content_hash.as_str().into(),
        row.reader.into(),
        row.spec_key.as_str().into(),
        row.family_key.as_str().into(),
        row.facts.as_str().into(),
    ];
    tx.execute(&PUT, &values)?;
    tx.execute(&STALE, &[row.family_key.as_str().into()]).map(drop)
}

/// Marks a file as gone from its source, or as back.
pub fn mark(tx: &mut Tx<'_>, catalogue: &str, path: &str, gone: bool) -> Result<(), Error> {
    tx.execute(&MARK, &[gone.into(), catalogue.into(), path.into()])?;
    if let Some(family) = tx.query_one(&FAMILY, &[catalogue.into(), path.into()])? {
        tx.execute(&STALE, &[family.get::<String>(0)?.into()])?;
    }
    Ok(())
}

/// The records of the next `limit` stale families after `after`, and the last of these families.
pub fn stale(tx: &mut Tx<'_>, after: &str, limit: i64) -> Result<Option<(String, Vec<Stale>)>, Error> {
    let families = tx.query(&STALE_AFTER, &[after.into(), limit.into()])?;
    let Some(last) = families.last() else { return Ok(None) };
    let last: String = last.get(0)?;
    let rows = tx.query(&OF_STALE, &[after.into(), last.as_str().into()])?;
    let records = rows
        .iter()
        .map(|row| Ok(Stale { family_key: row.get(0)?, spec_key: row.get(1)?, gone: row.get(2)?, facts: row.get(3)? }));
    Ok(Some((last, records.collect::<Result<_, Error>>()?)))
}

/// The families after `after` up to `last` have been worked out.
pub fn fresh(tx: &mut Tx<'_>, after: &str, last: &str) -> Result<(), Error> {
    tx.execute(&FRESH, &[after.into(), last.into()]).map(drop)
}

/// Notes that a family has to be worked out.
pub fn make_stale(tx: &mut Tx<'_>, family_key: &str) -> Result<(), Error> {
    tx.execute(&STALE, &[family_key.into()]).map(drop)
}

/// How many families wait to be worked out.
pub fn stale_count(tx: &mut Tx<'_>) -> Result<i64, Error> {
    tx.query_one(&STALE_COUNT, &[])?.map_or(Ok(0), |row| row.get(0))
}
