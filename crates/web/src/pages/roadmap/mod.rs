//! The roadmap: in four lights, entry by entry, what changed, and as files.
//!
//! What is shown is decided by pure functions over a [`Scene`](scene::Scene): a question, its answer, a
//! language. Each light is a struct with one template. The map has its own files, `map*.rs`.

mod address;
mod changes;
mod changes_file;
mod cite;
mod dated;
mod difference;
mod editions;
mod entry;
mod export;
mod facets;
mod facts;
mod head;
mod history;
mod labels;
mod lanes;
mod listing;
pub(crate) mod map;
mod marks;
mod matrix;
mod neighbours;
mod parameters;
mod picture;
mod proposed;
mod scene;
mod table;
mod tags;
mod timeline;
mod titles;

pub(crate) use address::encode;
pub(crate) use dated::Dated;
pub(crate) use facets::{Panel, Pick};
pub(crate) use head::{Chip, Switch};
pub(crate) use parameters::pairs;
pub(crate) use titles::Title;

use crate::Site;
use axum::{Router, routing::get};

/// The addresses of the roadmap. An identifier typed into one may hold slashes: `roadmap/ISO/IEC 23837-1`.
pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/{lang}/{group}/roadmap", get(listing::show))
        .route("/{lang}/{group}/roadmap/changes", get(changes::show))
        .route("/{lang}/{group}/roadmap/changes/csv", get(changes_file::show))
        .route("/{lang}/{group}/roadmap/export/{format}", get(export::show))
        .route("/{lang}/{group}/roadmap/{*identifier}", get(entry::show))
}
