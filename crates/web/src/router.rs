//! Every address of the site and who answers it, and the layers around them.

use crate::{Site, assets, cache, errors, headers, health, pages};
use axum::{Router, http::StatusCode, middleware, routing::get};
use std::time::Duration;
use tower_http::{catch_panic::CatchPanicLayer, limit::RequestBodyLimitLayer, timeout::TimeoutLayer};

/// Nothing that is served so far takes longer than some milliseconds; a request that does is stuck.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Pages are asked for without a body; this leaves room for a form with a long text.
const BODY_LIMIT: usize = 256 * 1024;

/// The whole site.
pub fn router(site: Site) -> Router {
    // The last layer added is the first that a request meets.
    pages()
        .fallback(pages::missing::missing)
        .layer(middleware::from_fn_with_state(site.clone(), cache::layer))
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, TIMEOUT))
        .layer(CatchPanicLayer::custom(errors::panicked))
        .layer(middleware::from_fn_with_state(site.clone(), errors::layer))
        .layer(middleware::from_fn(headers::layer))
        .with_state(site)
}

fn pages() -> Router<Site> {
    Router::new()
        .route("/", get(pages::instance::choose_language))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/robots.txt", get(assets::robots))
        .route("/favicon.svg", get(assets::favicon))
        .route("/assets/{hash}/{name}", get(assets::asset))
        .route("/{lang}", get(pages::instance::add_slash))
        .route("/{lang}/", get(pages::instance::show))
        .route("/{lang}/{group}", get(pages::home::show))
        .route("/{lang}/{group}/terms", get(pages::terms::show))
        .route("/{lang}/{group}/people", get(pages::people::show))
        .route("/{lang}/{group}/bodies", get(pages::bodies::show))
        .route("/{lang}/{group}/meetings", get(pages::meetings::list))
        .route("/{lang}/{group}/meetings/{number}", get(pages::meetings::show))
        .merge(pages::roadmap::routes())
        .merge(pages::search::routes())
        .merge(pages::catalogue::routes())
}
