//! `accord serve`: the site, and the worker for jobs.

use crate::{
    args::{Args, Serve},
    fault::Fault,
    instance::Instance,
    output,
};
use std::{io::ErrorKind, net::SocketAddr, time::Duration};
use tokio::net::TcpListener;

/// Longer than any request takes that will be answered at all; service managers wait longer still.
const GRACE: Duration = Duration::from_secs(10);

const LISTEN: &str = "127.0.0.1:8080";

pub(crate) async fn run(args: &Args, options: Serve) -> Result<(), Fault> {
    // The port first: if it is taken, nothing else should happen.
    let listener = listen(options.listen.as_deref().unwrap_or(LISTEN)).await?;
    let instance = Instance::open(args).await?.with_index(args)?;
    let at = listener.local_addr().map_err(|e| Fault::new(e.to_string()))?;
    let stopped = stopped()?;
    announce(args, &instance, at)?;
    tokio::spawn(app::jobs::run_forever(instance.app.clone()));
    let options = web::Options { page_cache: !options.no_page_cache, public_url: options.public_url };
    let router = web::router(web::Site::new(instance.app, options));
    let (tell, told) = tokio::sync::oneshot::channel();
    let asked = async {
        stopped.await;
        // Nobody hears it if the server has ended by itself.
        let _ = tell.send(());
    };
    tokio::select! {
        ended = web::serve(listener, router, asked) => ended.map_err(|e| Fault::new(format!("the server stopped: {e}"))),
        () = out_of_patience(told) => Ok(()),
    }
}

/// Resolves when requests that had begun were given their time: one that never ends must not keep the program.
async fn out_of_patience(told: tokio::sync::oneshot::Receiver<()>) {
    if told.await.is_err() {
        // The server has ended by itself, and says so.
        return std::future::pending().await;
    }
    tokio::time::sleep(GRACE).await;
}

async fn listen(address: &str) -> Result<TcpListener, Fault> {
    let parsed: SocketAddr = address.parse().map_err(|_| {
        Fault::new(format!("`{address}` is not an address to listen on; write one like 127.0.0.1:8080 or [::1]:8080"))
    })?;
    TcpListener::bind(parsed).await.map_err(|e| {
        Fault::new(match e.kind() {
            ErrorKind::AddrInUse => format!(
                "{address} is in use by another program (perhaps another Accord). Stop it, or choose another port with --listen 127.0.0.1:8081"
            ),
            ErrorKind::PermissionDenied => format!("this user may not listen on {address}; choose a port above 1023 with --listen"),
            ErrorKind::AddrNotAvailable => format!("this machine has no address {}; choose another with --listen", parsed.ip()),
            _ => format!("{address} cannot be listened on: {e}"),
        })
    })
}

fn announce(args: &Args, instance: &Instance, at: SocketAddr) -> Result<(), Fault> {
    let place = match &args.database {
        Some(_) => "PostgreSQL".to_owned(),
        None => args.data.display().to_string(),
    };
    if args.json {
        return output::json(&serde_json::json!({ "address": format!("http://{at}/"), "created": instance.is_new }));
    }
    if instance.is_new {
        output::line(format!("Created a new instance with JCA-QKDN and its roadmap in {place}."))?;
    }
    output::line(format!("Accord is at http://{at}/ (data: {place}). Stop it with Ctrl+C."))
}

/// Resolves when the program is asked to stop; requests that have begun are then answered.
///
/// From the call on, and not only once somebody waits: until then the signal would end the program at once.
#[cfg(unix)]
fn stopped() -> Result<impl Future<Output = ()> + Send + 'static, Fault> {
    use tokio::signal::unix::{SignalKind, signal};
    let listen = |kind| signal(kind).map_err(|e| Fault::new(format!("signals cannot be listened to: {e}")));
    let (mut terminate, mut interrupt) = (listen(SignalKind::terminate())?, listen(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Resolves when the program is asked to stop; requests that have begun are then answered.
#[cfg(not(unix))]
fn stopped() -> Result<impl Future<Output = ()> + Send + 'static, Fault> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
