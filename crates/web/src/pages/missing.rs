//! Addresses at which there is nothing.

use crate::{
    errors::Failure,
    visit::{Reply, Visit},
};
use axum::{
    http::Uri,
    response::{IntoResponse, Redirect},
};

/// A page with a slash after its name is the page; anything else is not there.
pub(crate) async fn missing(visit: Result<Visit, Failure>, uri: Uri) -> Reply {
    // Only below a language: `//elsewhere.example/` must not become a way out of this site.
    let path = uri.path().trim_end_matches('/');
    if visit.is_err() || path.len() == uri.path().len() {
        return Err(Failure::NotFound);
    }
    let query = uri.query().map(|q| format!("?{q}")).unwrap_or_default();
    Ok(Redirect::permanent(&format!("{path}{query}")).into_response())
}
