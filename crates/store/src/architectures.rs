//! Architectures: one for each group.

use crate::{Error, Tx, statement::statements, value::json};
use model::{Architecture, Group, Id};

statements! {
    PUT = "INSERT INTO architectures (group_id, facts) VALUES ($1, $2)
        ON CONFLICT (group_id) DO UPDATE SET facts = excluded.facts";
    OF_GROUP = "SELECT facts FROM architectures WHERE group_id = $1";
}

/// Stores the architecture of a group in the place of any other.
pub fn put(tx: &mut Tx<'_>, group: Id<Group>, architecture: &Architecture) -> Result<(), Error> {
    tx.execute(&PUT, &[group.into(), json(architecture)?]).map(drop)
}

/// The architecture of a group; empty if it has none.
pub fn of_group(tx: &mut Tx<'_>, group: Id<Group>) -> Result<Architecture, Error> {
    tx.query_one(&OF_GROUP, &[group.into()])?.map_or(Ok(Architecture::default()), |row| row.json(0))
}
