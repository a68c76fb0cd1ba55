//! Searching: the catalogue, the roadmaps and the texts of the groups, through one index.
//!
//! The index holds nothing that the database does not: it follows the changes there, and can be deleted at any time.

mod ask;
mod documents;
mod follow;

pub use ::search::{Facet, Hit, Hits, Matching, Sort};
pub use ask::{Asked, age, search};
pub use follow::{Outcome, follow, until_searchable};
