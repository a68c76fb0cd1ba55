//! Other bodies' records read into ours, and our records written out.
//!
//! Three steps, each usable alone: a reader such as [`roadmap_csv`] turns bytes into rows and a list
//! of what it could not read; [`assemble()`] groups the rows into entries; [`export`] writes entries
//! in the formats that other programs take. [`identifier`] knows how bodies name their documents.
//! Nothing here touches the network, the database or the clock.

#![warn(missing_docs)]

pub mod archive;
pub mod export;
pub mod identifier;
pub mod relaton;
pub mod roadmap_csv;
pub mod specification;
pub mod work_programme;

mod assemble;
mod text;
mod yaml;

pub use assemble::{EntryDraft, assemble};
