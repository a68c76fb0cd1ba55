//! Bodies, as one group sees them.

use crate::{Error, Tx, statement::statements, value::json};
use model::{Body, Group, Id};

statements! {
    INSERT = "INSERT INTO bodies (id, group_id, slug, place, facts) VALUES ($1, $2, $3, $4, $5)";
    OF_GROUP = "SELECT facts FROM bodies WHERE group_id = $1 ORDER BY place, slug";
}

/// Adds a body to a group; lists show bodies in the order of their places.
pub fn insert(tx: &mut Tx<'_>, group: Id<Group>, place: i64, body: &Body) -> Result<(), Error> {
    tx.execute(&INSERT, &[body.id.into(), group.into(), body.slug.as_str().into(), place.into(), json(body)?]).map(drop)
}

/// The bodies of a group, in order.
pub fn of_group(tx: &mut Tx<'_>, group: Id<Group>) -> Result<Vec<Body>, Error> {
    tx.query(&OF_GROUP, &[group.into()])?.iter().map(|row| row.json(0)).collect()
}
