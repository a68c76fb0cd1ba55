//! The catalogue: other bodies' documents as facts, apart from what any group says of them.
//!
//! A [`Record`] is what one file of a source says; records are the truth and are kept. A
//! [`Specification`] is worked out from all records of one document, and can be worked out again at any
//! time: nobody edits it. A roadmap entry is a group's own word and refers to it.

mod named;
mod origin;
mod record;
mod relation;
mod value;

pub use named::{Identifier, Named};
pub use origin::{Origin, Origins, Why};
pub use record::{DateKind, Record, Source};
pub use relation::{Link, RelationKind};
pub use value::Specification;
