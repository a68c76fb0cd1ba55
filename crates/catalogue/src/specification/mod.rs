//! A specification worked out from its records.
//!
//! Three steps, all pure and none dependent on order: [`key_of`] says which records belong together; [`of`]
//! merges those of one key; [`complete`] looks at a whole family and concludes what no record says, such as
//! the title of an amendment. What was taken from where, and why, is written down where sources differ.

mod derive;
mod family;
mod look_up;
mod merge;
mod order;

pub use family::complete;
pub use look_up::{family_key, look_up_keys};
pub use merge::of;

use crate::identifier;
use model::specification::Record;

/// The key under which all records of one document meet. The store keeps it beside each record.
pub fn key_of(record: &Record) -> String {
    let key = identifier::key(record.identifier());
    // An identifier of signs only is still an identifier.
    if key.is_empty() { record.identifier().to_owned() } else { key }
}

#[cfg(test)]
mod tests;
