//! Serving the router on a port until the program is asked to stop.
//!
//! `axum::serve` would do, but for two things that anybody on the network could use to put the site away: it
//! waits for the rest of a request head for ever, and takes any number of connections.

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use std::{future::Future, sync::Arc, time::Duration};
use tokio::{net::TcpListener, sync::Semaphore};

/// A browser sends a head in one piece; a minute's worth of patience is for nobody's good.
const HEAD: Duration = Duration::from_secs(15);

/// Well below the 1024 open files that a process usually may have.
const CONNECTIONS: usize = 800;

/// After an error of the port itself, such as too many open files.
const BREATH: Duration = Duration::from_millis(100);

/// Serves `router` until `stopped` resolves; requests that have begun are answered first.
///
/// # Errors
/// None so far: an error of a single connection is its own, and one of the port is waited out.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stopped: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    serve_with(listener, router, stopped, HEAD).await;
    Ok(())
}

async fn serve_with(listener: TcpListener, router: Router, stopped: impl Future<Output = ()>, head: Duration) {
    let (places, open) = (Arc::new(Semaphore::new(CONNECTIONS)), GracefulShutdown::new());
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(head);
    tokio::pin!(stopped);
    loop {
        let next = async {
            let place = places.clone().acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            () = &mut stopped => break,
            next = next => next,
        };
        let Ok((stream, _)) = accepted else {
            tokio::time::sleep(BREATH).await;
            continue;
        };
        // Pages are sent whole; waiting to fill a packet only makes them late.
        let _ = stream.set_nodelay(true);
        let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router.clone()));
        let connection = open.watch(connection);
        tokio::spawn(async move {
            // What goes wrong with a connection concerns its reader alone, who is gone.
            let _ = connection.await;
            drop(place);
        });
    }
    drop(listener);
    open.shutdown().await;
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpStream,
    };

    #[tokio::test]
    async fn a_head_that_is_never_finished_is_not_waited_for() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let at = listener.local_addr().expect("its address");
        tokio::spawn(serve_with(listener, Router::new(), std::future::pending(), Duration::from_millis(50)));
        let mut slow = TcpStream::connect(at).await.expect("it listens");
        slow.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n").await.expect("it reads");
        let mut rest = Vec::new();
        let closed = tokio::time::timeout(Duration::from_secs(20), slow.read_to_end(&mut rest)).await;
        assert!(closed.is_ok(), "the connection is still open");
    }
}
