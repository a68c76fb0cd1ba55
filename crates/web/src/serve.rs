//! Serving the router on a port until the program is asked to stop.

use axum::Router;
use std::future::Future;
use tokio::net::TcpListener;

/// Serves `router` until `stopped` resolves; requests that have begun are answered first.
///
/// # Errors
/// What the operating system says when the port can no longer be used.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stopped: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, router).with_graceful_shutdown(stopped).await
}
