//! For whoever watches over the instance: whether the program runs, and whether it can answer.

use crate::Site;
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use model::{Actor, Entrance, Lang};

/// The program runs. Asks nothing of the database, so that a database that is away restarts no program.
pub(crate) async fn alive() -> Response {
    ([(header::CACHE_CONTROL, "no-store")], "ok").into_response()
}

/// The instance can answer requests; 503 with what is wrong if it cannot.
pub(crate) async fn ready(State(site): State<Site>) -> Response {
    let ctx = site.app.ctx(Actor::Public, Entrance::Web, Lang::En);
    let (status, body) = match app::instance::readiness(&ctx, &site.app).await {
        Ok(readiness) => {
            let status = if readiness.ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
            (status, serde_json::to_value(readiness).unwrap_or_default())
        }
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, serde_json::json!({ "ready": false }))
        }
    };
    let kind = [(header::CACHE_CONTROL, "no-store"), (header::CONTENT_TYPE, "application/json")];
    (status, kind, body.to_string()).into_response()
}
