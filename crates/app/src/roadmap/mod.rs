//! The roadmap of a group: reading it in several lights, and changing it.
//!
//! Reading is pure, over a [`GroupView`](crate::GroupView); each change is one function in a file of its own.

mod add;
mod adopt;
mod changes;
mod correct;
mod diff;
mod export;
mod import;
mod listing;
mod matrix;
mod merge;
mod order;
mod proposals;
mod query;
mod timeline;
mod withdraw;

pub use add::{Fields, add};
pub use adopt::adopt;
pub use changes::{Changes, changes, history, moved};
pub use correct::{Correction, correct};
pub(crate) use diff::differs;
pub use export::{Format, bibtex, export};
pub use import::{Imported, import};
pub(crate) use import::{event as import_event, insert, into as import_into, save};
pub use listing::{Choice, Hidden, Listing, list, target};
pub use matrix::{Cell, Matrix, MatrixRow, matrix};
pub use merge::Older;
pub(crate) use merge::{Manner, merge};
pub(crate) use order::in_order;
pub use proposals::{Proposal, Proposed, accept, proposals};
pub use query::{Facet, PAGE, Query, Sort, facet_values};
pub(crate) use query::{FacetValues, all_values};
pub use timeline::{Mark, Moment, Timeline, timeline};
pub use withdraw::withdraw;
