//! Meetings of a group.

use crate::{Error, Tx, statement::statements, value::json};
use model::{Group, Id, Meeting};

statements! {
    INSERT = "INSERT INTO meetings (id, group_id, number, facts) VALUES ($1, $2, $3, $4)";
    OF_GROUP = "SELECT facts FROM meetings WHERE group_id = $1 ORDER BY number";
}

/// Adds a meeting.
pub fn insert(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<(), Error> {
    let values = [meeting.id.into(), meeting.group.into(), meeting.number.into(), json(meeting)?];
    tx.execute(&INSERT, &values).map(drop)
}

/// The meetings of a group, by number.
pub fn of_group(tx: &mut Tx<'_>, group: Id<Group>) -> Result<Vec<Meeting>, Error> {
    tx.query(&OF_GROUP, &[group.into()])?.iter().map(|row| row.json(0)).collect()
}
