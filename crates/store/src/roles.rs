//! Roles in a group.

use crate::{Error, Tx, statement::statements, value::json};
use model::{Group, Id, Role};

statements! {
    INSERT = "INSERT INTO roles (id, group_id, place, facts) VALUES ($1, $2, $3, $4)";
    OF_GROUP = "SELECT facts FROM roles WHERE group_id = $1 ORDER BY place, id";
}

/// Adds a role; lists show roles in the order of their places.
pub fn insert(tx: &mut Tx<'_>, place: i64, role: &Role) -> Result<(), Error> {
    tx.execute(&INSERT, &[role.id.into(), role.group.into(), place.into(), json(role)?]).map(drop)
}

/// The roles of a group, in order.
pub fn of_group(tx: &mut Tx<'_>, group: Id<Group>) -> Result<Vec<Role>, Error> {
    tx.query(&OF_GROUP, &[group.into()])?.iter().map(|row| row.json(0)).collect()
}
