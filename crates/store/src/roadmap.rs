//! Roadmap entries.

use crate::{Error, Tx, statement::statements, value::json};
use model::{Entry, Group, Id};

statements! {
    INSERT = "INSERT INTO roadmap_entries (id, group_id, slug, identifier, revision, facts) VALUES ($1, $2, $3, $4, $5, $6)";
    OF_GROUP = "SELECT facts FROM roadmap_entries WHERE group_id = $1 ORDER BY id";
    BY_ID = "SELECT facts FROM roadmap_entries WHERE id = $1";
    UPDATE = "UPDATE roadmap_entries SET slug = $1, identifier = $2, revision = $3, facts = $4
        WHERE id = $5 AND revision = $6";
    REVISION = "SELECT revision FROM roadmap_entries WHERE id = $1";
}

/// Adds an entry. Its slug must have been taken with [`crate::slugs::take`].
pub fn insert(tx: &mut Tx<'_>, entry: &Entry) -> Result<(), Error> {
    let values = [
        entry.id.into(),
        entry.group.into(),
        entry.slug.as_str().into(),
        entry.identifier.as_str().into(),
        entry.revision.into(),
        json(entry)?,
    ];
    tx.execute(&INSERT, &values).map(drop)
}

/// Every entry of a group, those taken off the roadmap included.
pub fn of_group(tx: &mut Tx<'_>, group: Id<Group>) -> Result<Vec<Entry>, Error> {
    tx.query(&OF_GROUP, &[group.into()])?.iter().map(|row| row.json(0)).collect()
}

/// The entry with this id.
pub fn by_id(tx: &mut Tx<'_>, id: Id<Entry>) -> Result<Option<Entry>, Error> {
    tx.query_one(&BY_ID, &[id.into()])?.map(|row| row.json(0)).transpose()
}

/// Stores a changed entry, whose revision is one more than the stored one.
///
/// # Errors
/// [`Error::Conflict`] if somebody else changed it first.
pub fn update(tx: &mut Tx<'_>, entry: &Entry) -> Result<(), Error> {
    let values = [
        entry.slug.as_str().into(),
        entry.identifier.as_str().into(),
        entry.revision.into(),
        json(entry)?,
        entry.id.into(),
        (entry.revision - 1).into(),
    ];
    if tx.execute(&UPDATE, &values)? == 1 {
        return Ok(());
    }
    let current = tx.query_one(&REVISION, &[entry.id.into()])?.map_or(Ok(0), |row| row.get(0))?;
    Err(Error::Conflict { current })
}
