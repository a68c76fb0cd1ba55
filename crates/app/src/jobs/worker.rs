//! The worker: takes jobs that are due, one at a time, and does them.

use super::{VERIFY_EVENTS, verify_events};
use crate::{App, Ctx, Error, search};
use jiff::{SignedDuration, Timestamp};
use model::{Actor, Entrance, Lang};
use std::time::Duration;
use store::jobs::{self, Job};

/// A worker that has not finished by then is taken for dead, and another does the job again.
const LEASE: SignedDuration = SignedDuration::from_mins(5);

/// After so many failures, about a day, a job waits for a person.
const ATTEMPTS: i64 = 12;

/// How often a worker looks without being woken: another process may have left a job.
const PAUSE: Duration = Duration::from_secs(5);

/// Does jobs for as long as the program runs.
pub async fn run_forever(app: App) {
    loop {
        if let Err(error) = run_due(&app).await {
            tracing::warn!(%error, "jobs cannot be read just now");
        }
        let ctx = app.ctx(Actor::System, Entrance::Job, Lang::En);
        if let Err(error) = search::follow(&ctx, &app, &|_| {}).await {
            tracing::warn!(%error, "the search index cannot follow just now");
        }
        let woken = tokio::time::timeout(PAUSE, app.wake.notified());
        let _ = woken.await;
    }
}

/// Does every job that is due; gives how many were done.
///
/// # Errors
/// [`Error::Unavailable`] if the job table cannot be used. A job that fails is no error here: it is
/// recorded with the job and tried again later.
pub async fn run_due(app: &App) -> Result<usize, Error> {
    let mut done = 0;
    loop {
        let ctx = app.ctx(Actor::System, Entrance::Job, Lang::En);
        let (now, until) = (ctx.now, later(ctx.now, LEASE));
        let Some(job) = app.write_operational(move |tx| jobs::lease(tx, now, until)).await? else {
            return Ok(done);
        };
        done += 1;
        match run(&ctx, app, &job).await {
            Ok(()) => app.write_operational(move |tx| jobs::finish(tx, &job)).await?,
            Err(error) => failed(app, &ctx, job, &error).await?,
        }
    }
}

async fn run(ctx: &Ctx, app: &App, job: &Job) -> Result<(), Error> {
    match job.kind.as_str() {
        VERIFY_EVENTS => verify_events::run(ctx, app, &job.payload).await,
        // A newer version of the program may have asked for it; it is kept and shown.
        other => Err(Error::Bug(format!("no job of kind {other} in this version"))),
    }
}

async fn failed(app: &App, ctx: &Ctx, job: Job, error: &Error) -> Result<(), Error> {
    tracing::warn!(kind = %job.kind, key = %job.key, attempt = job.attempts, %error, "a job failed");
    // 1 minute, 2, 4 ... at most 4 hours.
    let pause = SignedDuration::from_mins(1_i64 << (job.attempts - 1).clamp(0, 8)).min(SignedDuration::from_hours(4));
    let again = (job.attempts < ATTEMPTS).then(|| later(ctx.now, pause));
    let text = error.to_string();
    app.write_operational(move |tx| jobs::fail(tx, &job, &text, again)).await
}

fn later(time: Timestamp, by: SignedDuration) -> Timestamp {
    time.checked_add(by).unwrap_or(Timestamp::MAX)
}
