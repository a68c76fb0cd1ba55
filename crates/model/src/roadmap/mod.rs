//! The roadmap of a group: entries, their editions, and what is said of them.
//!
//! An entry is one specification or work item; its editions, amendments and drafts stand under it.
//! It is the group's own word; other bodies' catalogues are facts beside it and never overwrite it.

mod edition;
mod entry;
mod status;
mod tag;

pub use edition::{Change, Edition};
pub use entry::{Entry, Scope, Withdrawal};
pub use status::{Status, UnknownStatus};
pub use tag::Tag;
