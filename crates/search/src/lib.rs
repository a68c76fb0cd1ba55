//! The full-text index: what is in it, how words of six languages are reduced to what is looked up, how hits are
//! ordered, counted by facet and marked.
//!
//! It holds nothing that the database does not: a folder that is lost, damaged or of another version is made anew,
//! empty, with position 0, and the caller fills it again from the change sequence. It knows no rules: who may see a
//! document is asked of the caller for every search, because there is one visibility function and it is not here.
//!
//! There is no query syntax, on purpose. What people type is words and identifiers; operators would be one more thing
//! to learn in six languages, and one more way to ask for something that takes a minute to answer.

#![warn(missing_docs)]

mod collect;
mod columns;
mod document;
mod error;
mod folder;
mod hits;
mod index;
mod marked;
mod marker;
mod page;
mod plan;
mod query;
mod schema;
mod spelling;
mod tally;
mod words;
mod writer;

pub use document::{Document, Sort};
pub use error::Error;
pub use hits::{Hit, Hits, Matching};
pub use index::Index;
pub use marked::{Marked, Piece};
pub use marker::Marker;
pub use query::{Access, Facet, Query};
pub use writer::Writer;
