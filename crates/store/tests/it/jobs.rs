//! Jobs: at least once, one for each key, held by one worker at a time, dead ones visible.

use crate::support::{at, on_both_engines};
use std::collections::BTreeMap;
use store::{
    Error, Store, Tx,
    jobs::{self, Job},
};
use testing::Database;
use tokio::task::JoinSet;

on_both_engines! {
    a_job_is_done_once_it_is_due;
    the_same_key_is_the_same_job;
    what_is_asked_for_while_it_runs_runs_again;
    what_is_asked_for_while_it_fails_runs_again;
    a_failed_job_waits_and_dies_visibly;
    an_expired_lease_is_taken_over;
    eight_workers_never_hold_the_same_job;
}

async fn run<T: Send + 'static>(
    store: &Store,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T, Error> + Send + 'static,
) -> T {
    store.write_operational(work).await.expect("jobs can be written")
}

async fn enqueue(store: &Store, id: &'static str, key: &'static str, payload: &'static str, due: i64) {
    run(store, move |tx| jobs::enqueue(tx, id, "mail", key, payload, at(due))).await;
}

/// Leases at `now` for a minute.
async fn lease(store: &Store, now: i64) -> Option<Job> {
    run(store, move |tx| jobs::lease(tx, at(now), at(now + 60))).await
}

async fn waiting_and_dead(store: &Store) -> (i64, i64) {
    store.read(|tx| Ok((jobs::count(tx, false)?, jobs::count(tx, true)?))).await.expect("jobs can be counted")
}

async fn a_job_is_done_once_it_is_due(database: Database) {
    let store = database.open().await;
    enqueue(&store, "1", "late", "{}", 20).await;
    enqueue(&store, "2", "early", "{}", 10).await;
    assert_eq!(lease(&store, 9).await, None);
    let first = lease(&store, 20).await.expect("a job is due");
    assert_eq!((first.key.as_str(), first.kind.as_str(), first.attempts), ("early", "mail", 1));
    let second = lease(&store, 20).await.expect("another is due");
    assert_eq!(second.key, "late");
    assert_eq!(lease(&store, 20).await, None);
    run(&store, move |tx| jobs::finish(tx, &first).and_then(|()| jobs::finish(tx, &second))).await;
    assert_eq!(waiting_and_dead(&store).await, (0, 0));
}

async fn the_same_key_is_the_same_job(database: Database) {
    let store = database.open().await;
    enqueue(&store, "1", "key", "old", 10).await;
    enqueue(&store, "2", "key", "new", 10).await;
    assert_eq!(waiting_and_dead(&store).await, (1, 0));
    let job = lease(&store, 10).await.expect("one job");
    assert_eq!((job.id.as_str(), job.payload.as_str()), ("1", "new"));
    run(&store, move |tx| jobs::finish(tx, &job)).await;
    assert_eq!(lease(&store, 1000).await, None);
}

async fn what_is_asked_for_while_it_runs_runs_again(database: Database) {
    let store = database.open().await;
    enqueue(&store, "1", "key", "first", 10).await;
    let job = lease(&store, 10).await.expect("one job");
    enqueue(&store, "2", "key", "second", 11).await;
    assert_eq!(lease(&store, 12).await, None, "it runs");
    run(&store, move |tx| jobs::finish(tx, &job)).await;
    let again = lease(&store, 12).await.expect("asked for again");
    assert_eq!((again.payload.as_str(), again.attempts), ("second", 1));
    run(&store, move |tx| jobs::finish(tx, &again)).await;
    assert_eq!(waiting_and_dead(&store).await, (0, 0));
}

async fn what_is_asked_for_while_it_fails_runs_again(database: Database) {
    let store = database.open().await;
    enqueue(&store, "1", "key", "first", 10).await;
    let job = lease(&store, 10).await.expect("one job");
    enqueue(&store, "2", "key", "second", 11).await;
    run(&store, move |tx| jobs::fail(tx, &job, "out of luck", None)).await;
    assert_eq!(waiting_and_dead(&store).await, (1, 0));
    let again = lease(&store, 12).await.expect("asked for again, so it is not dead");
    assert_eq!((again.payload.as_str(), again.attempts), ("second", 1));
}

async fn a_failed_job_waits_and_dies_visibly(database: Database) {
    let store = database.open().await;
    enqueue(&store, "1", "key", "{}", 10).await;
    let job = lease(&store, 10).await.expect("one job");
    run(&store, move |tx| jobs::fail(tx, &job, "no answer", Some(at(50)))).await;
    assert_eq!(lease(&store, 49).await, None);
    let job = lease(&store, 50).await.expect("tried again");
    assert_eq!(job.attempts, 2);
    let id = job.id.clone();
    run(&store, move |tx| jobs::fail(tx, &job, "still no answer", None)).await;
    assert_eq!(lease(&store, 1_000_000).await, None);
    assert_eq!(waiting_and_dead(&store).await, (0, 1));
    let dead = store.read(jobs::dead).await.expect("dead jobs");
    assert_eq!((dead.len(), &dead[0].0.id, dead[0].1.as_str()), (1, &id, "still no answer"));
    // Asking for it again brings it back to life.
    enqueue(&store, "2", "key", "{}", 10).await;
    assert_eq!(lease(&store, 1_000_000).await.expect("alive").attempts, 1);
}

async fn an_expired_lease_is_taken_over(database: Database) {
    let store = database.open().await;
    enqueue(&store, "1", "key", "{}", 10).await;
    let lost = lease(&store, 10).await.expect("one job");
    assert_eq!(lease(&store, 70).await, None, "the last instant of the lease");
    let taken = lease(&store, 71).await.expect("the worker is taken for dead");
    assert_eq!((&taken.id, taken.attempts), (&lost.id, 2));
    run(&store, move |tx| jobs::finish(tx, &taken)).await;
    // The first worker was only slow: its end changes nothing any more.
    run(&store, move |tx| jobs::finish(tx, &lost)).await;
    assert_eq!(waiting_and_dead(&store).await, (0, 0));
}

async fn eight_workers_never_hold_the_same_job(database: Database) {
    const JOBS: usize = 24;
    let store = database.open().await;
    let all = (0..JOBS).map(|n| format!("{n:02}")).collect::<Vec<_>>();
    run(&store, move |tx| all.iter().try_for_each(|id| jobs::enqueue(tx, id, "mail", id, "{}", at(10)))).await;
    let mut workers = JoinSet::new();
    for _ in 0..8 {
        let store = store.clone();
        workers.spawn(async move {
            let mut held = Vec::new();
            // A worker that comes second to a row gets nothing and asks again.
            for _ in 0..JOBS {
                held.extend(lease(&store, 20).await.map(|job| job.id));
            }
            held
        });
    }
    let mut held = BTreeMap::new();
    for id in workers.join_all().await.into_iter().flatten() {
        *held.entry(id).or_insert(0) += 1;
    }
    assert_eq!(held.len(), JOBS, "each job is held: {held:?}");
    assert!(held.values().all(|count| *count == 1), "by one worker: {held:?}");
}
