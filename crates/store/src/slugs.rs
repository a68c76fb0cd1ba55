//! Slugs that were ever given out, so that none is given twice and old ones lead on.

use crate::{Error, Tx, statement::statements, value::Value};
use model::{Group, Id, free_slug};

statements! {
    SUBJECT = "SELECT subject FROM slugs WHERE group_id = $1 AND noun = $2 AND slug = $3";
    /// Waits for another unit of work that takes the same one; changes nothing if that one gets it.
    TAKE = "INSERT INTO slugs (group_id, noun, slug, subject) VALUES ($1, $2, $3, $4)
        ON CONFLICT (group_id, noun, slug) DO NOTHING";
}

/// Takes `wanted` for `subject`, or a free one like it ([`free_slug`]), for ever.
///
/// One that `subject` had before it gets again; only where many things share a name it may get another, and the old
/// one still leads to it.
pub fn take(tx: &mut Tx<'_>, group: Id<Group>, noun: &str, wanted: &str, subject: &str) -> Result<String, Error> {
    loop {
        let slug = free(tx, group, noun, wanted, subject)?;
        let values: [Value; 4] = [group.into(), noun.into(), slug.as_str().into(), subject.into()];
        if tx.execute(&TAKE, &values)? == 1 || self::subject(tx, group, noun, &slug)?.as_deref() == Some(subject) {
            return Ok(slug);
        }
    }
}

fn free(tx: &mut Tx<'_>, group: Id<Group>, noun: &str, wanted: &str, subject: &str) -> Result<String, Error> {
    let mut failed = None;
    let slug = free_slug(wanted, |slug| match self::subject(tx, group, noun, slug) {
        Ok(owner) => owner.is_some_and(|owner| owner != subject),
        Err(error) => {
            failed = Some(error);
            false
        }
    });
    failed.map_or(Ok(slug), Err)
}

/// The thing that has, or had, this slug.
pub fn subject(tx: &mut Tx<'_>, group: Id<Group>, noun: &str, slug: &str) -> Result<Option<String>, Error> {
    // No text that is stored has this character, and PostgreSQL refuses to be asked for it.
    if slug.contains('\0') {
        return Ok(None);
    }
    tx.query_one(&SUBJECT, &[group.into(), noun.into(), slug.into()])?.map(|row| row.get(0)).transpose()
}
