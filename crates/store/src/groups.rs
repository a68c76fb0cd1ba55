//! Groups.

use crate::{Error, Tx, statement::statements, value::json};
use model::Group;

statements! {
    INSERT = "INSERT INTO groups (id, slug, revision, facts) VALUES ($1, $2, $3, $4)";
    LIST = "SELECT facts FROM groups ORDER BY slug";
    BY_SLUG = "SELECT facts FROM groups WHERE slug = $1";
    UPDATE = "UPDATE groups SET revision = $1, facts = $2 WHERE id = $3 AND revision = $4";
    REVISION = "SELECT revision FROM groups WHERE id = $1";
    COUNT = "SELECT COUNT(*) FROM groups";
}

/// Adds a group.
pub fn insert(tx: &mut Tx<'_>, group: &Group) -> Result<(), Error> {
    let values = [group.id.into(), group.slug.as_str().into(), group.revision.into(), json(group)?];
    tx.execute(&INSERT, &values).map(drop)
}

/// Every group, by slug.
pub fn list(tx: &mut Tx<'_>) -> Result<Vec<Group>, Error> {
    tx.query(&LIST, &[])?.iter().map(|row| row.json(0)).collect()
}

/// How many groups there are.
pub fn count(tx: &mut Tx<'_>) -> Result<i64, Error> {
    tx.query_one(&COUNT, &[])?.map_or(Ok(0), |row| row.get(0))
}

/// The group with this slug.
pub fn by_slug(tx: &mut Tx<'_>, slug: &str) -> Result<Option<Group>, Error> {
    // No text that is stored has this character, and PostgreSQL refuses to be asked for it.
    if slug.contains('\0') {
        return Ok(None);
    }
    tx.query_one(&BY_SLUG, &[slug.into()])?.map(|row| row.json(0)).transpose()
}

/// Stores a changed group, whose revision is one more than the stored one.
///
/// # Errors
/// [`Error::Conflict`] if somebody else changed it first.
pub fn update(tx: &mut Tx<'_>, group: &Group) -> Result<(), Error> {
    let values = [group.revision.into(), json(group)?, group.id.into(), (group.revision - 1).into()];
    if tx.execute(&UPDATE, &values)? == 1 {
        return Ok(());
    }
    let current = tx.query_one(&REVISION, &[group.id.into()])?.map_or(Ok(0), |row| row.get(0))?;
    Err(Error::Conflict { current })
}
