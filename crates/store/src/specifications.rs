//! Specifications: what is worked out from the source records of one document.

use crate::{
    Error, Tx,
    statement::statements,
    value::{Row, Value},
};
use model::{free_slug, specification::Specification};

statements! {
    /// Takes the row's lock: whoever gives numbers next waits for the commit, so changes are committed in their order.
    LOCK_NUMBERS = "INSERT INTO catalogue_numbers (name, last_id, last_change) VALUES ('specifications', 0, 0)
        ON CONFLICT (name) DO UPDATE SET last_id = catalogue_numbers.last_id RETURNING last_id, last_change";
    KEEP_NUMBERS = "UPDATE catalogue_numbers SET last_id = $1, last_change = $2 WHERE name = 'specifications'";
    LAST_CHANGE = "SELECT last_change FROM catalogue_numbers WHERE name = 'specifications'";
    GO = "UPDATE specifications SET gone = TRUE, change = $1 WHERE spec_key = $2 AND gone = FALSE";
    OF_FAMILIES = "SELECT s.spec_key FROM stale_families f JOIN specifications s ON s.family_key = f.family_key
        WHERE f.family_key > $1 AND f.family_key <= $2";
    BY_KEY = "SELECT id, slug, digest, gone FROM specifications WHERE spec_key = $1";
    SLUG_TAKEN = "SELECT id FROM specifications WHERE slug = $1";
    INSERT = "INSERT INTO specifications (id, spec_key, slug, family_key, body, gone, digest, change, facts)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    UPDATE = "UPDATE specifications SET family_key = $1, body = $2, gone = $3, digest = $4, change = $5, facts = $6
        WHERE id = $7";
    FORGET_NAMES = "DELETE FROM specification_names WHERE specification = $1";
    NAME = "INSERT INTO specification_names (name_key, specification) VALUES ($1, $2) ON CONFLICT (name_key, specification) DO NOTHING";
    FORGET_LINKS = "DELETE FROM specification_links WHERE specification = $1";
    LINK = "INSERT INTO specification_links (specification, kind, target_key) VALUES ($1, $2, $3)
        ON CONFLICT (specification, kind, target_key) DO NOTHING";
    BY_SLUG = "SELECT id, slug, gone, change, facts FROM specifications WHERE slug = $1";
    BY_NAME = "SELECT s.id, s.slug, s.gone, s.change, s.facts FROM specification_names n
        JOIN specifications s ON s.id = n.specification WHERE n.name_key = $1 ORDER BY s.spec_key LIMIT $2";
    OF_FAMILY = "SELECT id, slug, gone, change, facts FROM specifications WHERE family_key = $1 ORDER BY spec_key LIMIT $2";
    LINKING = "SELECT l.kind, s.id, s.slug, s.gone, s.change, s.facts FROM specification_links l
        JOIN specifications s ON s.id = l.specification WHERE l.target_key = $1 ORDER BY s.spec_key LIMIT $2";
    SINCE = "SELECT id, slug, gone, change, facts FROM specifications WHERE change > $1 ORDER BY change LIMIT $2";
    COUNTS = "SELECT body, COUNT(*) FROM specifications WHERE gone = FALSE GROUP BY body ORDER BY body";
    DIGESTS = "SELECT spec_key, digest, gone FROM specifications WHERE spec_key > $1 ORDER BY spec_key LIMIT $2";
}

/// A specification as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// Its number.
    pub id: i64,
    /// Its part of addresses.
    pub slug: String,
    /// Every source that had it has it no longer.
    pub gone: bool,
    /// Number of its last change.
    pub change: i64,
    /// What it says.
    pub specification: Specification,
}

/// One that has been worked out, with what it is looked up by.
#[derive(Debug, Clone)]
pub struct Worked {
    /// What it says.
    pub specification: Specification,
    /// Every source that had it has it no longer.
    pub gone: bool,
    /// As JSON.
    pub facts: String,
    /// Of `facts`.
    pub digest: String,
    /// Keys of its names.
    pub names: Vec<String>,
    /// Kind and key of the document of each relation.
    pub links: Vec<(&'static str, String)>,
}

/// Numbers for new specifications and for changes; read once at the beginning of a unit of work.
#[derive(Debug, Clone, Copy)]
pub struct Numbers {
    id: i64,
    change: i64,
}

/// What putting one did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is new.
    Added,
    /// It says something else than before.
    Updated,
    /// It says the same.
    Unchanged,
}

/// The last numbers given, locked until the unit of work ends.
pub fn numbers(tx: &mut Tx<'_>) -> Result<Numbers, Error> {
    let row = tx.query_one(&LOCK_NUMBERS, &[])?.ok_or_else(|| Error::Bug("no row of numbers".to_owned()))?;
    Ok(Numbers { id: row.get(0)?, change: row.get(1)? })
}

/// Keeps the numbers that were given.
pub fn keep(tx: &mut Tx<'_>, numbers: Numbers) -> Result<(), Error> {
    tx.execute(&KEEP_NUMBERS, &[numbers.id.into(), numbers.change.into()]).map(drop)
}

/// Marks one that no record speaks of any longer; gives whether it was not marked before.
pub fn mark_gone(tx: &mut Tx<'_>, numbers: &mut Numbers, key: &str) -> Result<bool, Error> {
    let changed = tx.execute(&GO, &[(numbers.change + 1).into(), key.into()])? > 0;
    numbers.change += i64::from(changed);
    Ok(changed)
}

/// Stores one in the place of what was worked out before.
pub fn put(tx: &mut Tx<'_>, numbers: &mut Numbers, worked: &Worked) -> Result<Put, Error> {
    let known = tx.query_one(&BY_KEY, &[worked.specification.key.as_str().into()])?;
    let (id, done) = match known {
        Some(row) if row.get::<String>(2)? == worked.digest && row.get::<bool>(3)? == worked.gone => {
            return Ok(Put::Unchanged);
        }
        Some(row) => (update(tx, numbers, row.get(0)?, worked)?, Put::Updated),
        None => (insert(tx, numbers, worked)?, Put::Added),
    };
    if done == Put::Updated {
        tx.execute(&FORGET_NAMES, &[id.into()])?;
        tx.execute(&FORGET_LINKS, &[id.into()])?;
    }
    for name in &worked.names {
        tx.execute(&NAME, &[name.as_str().into(), id.into()])?;
    }
    for (kind, target) in &worked.links {
        tx.execute(&LINK, &[id.into(), (*kind).into(), target.as_str().into()])?;
    }
    Ok(done)
}

fn update(tx: &mut Tx<'_>, numbers: &mut Numbers, id: i64, worked: &Worked) -> Result<i64, Error> {
    numbers.change += 1;
    let values: [Value; 7] = [
        worked.specification.family_key.as_str().into(),
        worked.specification.body.as_str().into(),
        worked.gone.into(),
        worked.digest.as_str().into(),
        numbers.change.into(),
        worked.facts.as_str().into(),
        id.into(),
    ];
    tx.execute(&UPDATE, &values)?;
    Ok(id)
}

fn insert(tx: &mut Tx<'_>, numbers: &mut Numbers, worked: &Worked) -> Result<i64, Error> {
    numbers.id += 1;
    numbers.change += 1;
    let slug = slug(tx, &worked.specification.slug)?;
    let values: [Value; 9] = [
        numbers.id.into(),
        worked.specification.key.as_str().into(),
        slug.into(),
        worked.specification.family_key.as_str().into(),
        worked.specification.body.as_str().into(),
        worked.gone.into(),
        worked.digest.as_str().into(),
        numbers.change.into(),
        worked.facts.as_str().into(),
    ];
    tx.execute(&INSERT, &values)?;
    Ok(numbers.id)
}

/// A specification is never deleted, so a slug is never free again.
fn slug(tx: &mut Tx<'_>, wanted: &str) -> Result<String, Error> {
    let mut failed = None;
    let slug = free_slug(wanted, |slug| match tx.query_one(&SLUG_TAKEN, &[slug.into()]) {
        Ok(row) => row.is_some(),
        Err(error) => {
            failed = Some(error);
            false
        }
    });
    failed.map_or(Ok(slug), Err)
}

/// The keys of those in the stale families after `after` up to `last`, to find which are no longer worked out.
pub fn keys_of_stale(tx: &mut Tx<'_>, after: &str, last: &str) -> Result<Vec<String>, Error> {
    tx.query(&OF_FAMILIES, &[after.into(), last.into()])?.iter().map(|row| row.get(0)).collect()
}

/// The one with this slug.
pub fn by_slug(tx: &mut Tx<'_>, slug: &str) -> Result<Option<Stored>, Error> {
    // No slug has it, and one of the engines refuses to be asked.
    if slug.contains('\0') {
        return Ok(None);
    }
    tx.query_one(&BY_SLUG, &[slug.into()])?.map(|row| stored(&row, 0)).transpose()
}

/// Those that have this name, by key; at most `limit`.
pub fn by_name(tx: &mut Tx<'_>, name_key: &str, limit: i64) -> Result<Vec<Stored>, Error> {
    tx.query(&BY_NAME, &[name_key.into(), limit.into()])?.iter().map(|row| stored(row, 0)).collect()
}

/// Those of one family, by key; at most `limit`.
pub fn of_family(tx: &mut Tx<'_>, family_key: &str, limit: i64) -> Result<Vec<Stored>, Error> {
    tx.query(&OF_FAMILY, &[family_key.into(), limit.into()])?.iter().map(|row| stored(row, 0)).collect()
}

/// Those that name the document with this key in a relation, each with the relation's kind.
pub fn linking_to(tx: &mut Tx<'_>, key: &str, limit: i64) -> Result<Vec<(String, Stored)>, Error> {
    let rows = tx.query(&LINKING, &[key.into(), limit.into()])?;
    rows.iter().map(|row| Ok((row.get(0)?, stored(row, 1)?))).collect()
}

/// The next `limit` that changed after number `change`, in order of change.
pub fn since(tx: &mut Tx<'_>, change: i64, limit: i64) -> Result<Vec<Stored>, Error> {
    tx.query(&SINCE, &[change.into(), limit.into()])?.iter().map(|row| stored(row, 0)).collect()
}

/// Number of the last change of any of them.
pub fn last_change(tx: &mut Tx<'_>) -> Result<i64, Error> {
    tx.query_one(&LAST_CHANGE, &[])?.map_or(Ok(0), |row| row.get(0))
}

/// How many there are of each body.
pub fn counts(tx: &mut Tx<'_>) -> Result<Vec<(String, i64)>, Error> {
    tx.query(&COUNTS, &[])?.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// Key and digest of the next `limit` after key `after`, in order of key.
pub fn digests(tx: &mut Tx<'_>, after: &str, limit: i64) -> Result<Vec<(String, String, bool)>, Error> {
    let rows = tx.query(&DIGESTS, &[after.into(), limit.into()])?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).collect()
}

fn stored(row: &Row, from: usize) -> Result<Stored, Error> {
    Ok(Stored {
        id: row.get(from)?,
        slug: row.get(from + 1)?,
        gone: row.get(from + 2)?,
        change: row.get(from + 3)?,
        specification: row.json(from + 4)?,
    })
}
