//! The catalogue: what it holds, searching in it, and one specification with everything known of it.
//!
//! It belongs to the instance and to no group, so its pages stand beside the groups.

mod facts;
mod family;
pub(super) mod labels;
mod machine;
mod overview;
mod related;
mod roadmaps;
mod sources;
mod specification;

use crate::{Site, frame::Crumb, visit::Visit};
use axum::{Router, routing::get};

/// The addresses of the catalogue. A name typed into one may hold slashes: `catalogue/ISO/IEC 23837-1`.
pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/{lang}/catalogue", get(overview::show))
        .route("/{lang}/catalogue/{*slug}", get(specification::show))
}

/// The way back from a page below the catalogue.
fn crumb(visit: &Visit) -> Crumb {
    Crumb { text: visit.words.t("catalogue-title").into_owned(), href: format!("/{}/catalogue", visit.lang) }
}
