//! Connections run out, break and come back; the store says so and goes on.

use crate::support::{append, assert_sound, events, groups, insert_group, occupy, on_both_engines, tamper};
use std::{
    sync::{Arc, Mutex, mpsc},
    time::{Duration, Instant},
};
use store::{Error, Outcome};
use testing::Database;

on_both_engines! {
    when_every_connection_is_in_use_the_wait_ends_and_later_it_works;
    work_that_comes_in_a_crowd_waits_its_turn;
}

async fn when_every_connection_is_in_use_the_wait_ends_and_later_it_works(database: Database) {
    let store = database.open().await;
    let (release, hold) = mpsc::channel::<()>();
    let holders = occupy(&store, 8, Arc::new(Mutex::new(hold))).await;
    #[allow(clippy::disallowed_methods, reason = "measures how long the store was patient")]
    let begun = Instant::now();
    let (read, write) = tokio::join!(store.read(store::groups::count), store.write(|tx| insert_group(tx, 1)));
    let waited = begun.elapsed();
    for refused in [read.map(drop), write] {
        assert!(matches!(&refused, Err(Error::Unavailable(text)) if text.contains("in use")), "{refused:?}");
    }
    assert!((4..8).contains(&waited.as_secs()), "{waited:?}");
    drop(release);
    holders.join_all().await;
    store.write(|tx| insert_group(tx, 1)).await.expect("there are places again");
    assert_eq!(groups(&store).await, 1);
}

async fn work_that_comes_in_a_crowd_waits_its_turn(database: Database) {
    let store = database.open().await;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..100 {
        let store = store.clone();
        tasks.spawn(async move { groups(&store).await });
    }
    assert_eq!(tasks.join_all().await, [0; 100]);
}

/// Ends every other connection to this database, as a restart of the server does.
const TERMINATE: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_lost_while_idle_is_not_noticed() {
    let database = Database::postgres();
    let store = database.open().await;
    for n in 0..10 {
        append(&store, "instance", n..=n).await;
        assert_eq!(groups(&store).await, 0);
        tamper(&database, TERMINATE).await;
        if n % 2 == 0 {
            assert_eq!(events(&store).await, n + 1);
        }
    }
    assert_sound(&store).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_statement_prepared_before_a_migration_is_prepared_anew() {
    let database = Database::postgres();
    let store = database.open().await;
    let list = || store.read(store::groups::list);
    list().await.expect("no group");
    tamper(&database, "ALTER TABLE groups ALTER COLUMN facts TYPE VARCHAR").await;
    let first = list().await;
    assert!(matches!(&first, Err(Error::Unavailable(_))), "{first:?}");
    list().await.expect("on another connection");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_lost_in_a_unit_of_work_undoes_it_and_the_next_one_works() {
    let database = Database::postgres();
    let store = database.open().await;
    for _ in 0..3 {
        let (began, wait) = mpsc::channel();
        let (go_on, resume) = mpsc::channel();
        let writing = store.clone();
        let request = tokio::spawn(async move {
            let written = writing.write(move |tx| {
                let recorded = insert_group(tx, 1)?;
                began.send(()).expect("the test waits");
                resume.recv_timeout(Duration::from_secs(10)).expect("the connection has been cut");
                Ok(recorded)
            });
            written.await
        });
        tokio::task::block_in_place(|| wait.recv_timeout(Duration::from_secs(10))).expect("the work begins");
        tamper(&database, TERMINATE).await;
        go_on.send(()).expect("the work waits");
        let lost = request.await.expect("the request ends");
        assert!(matches!(lost, Err(Error::Unavailable(_))), "{lost:?}");
        assert_eq!((groups(&store).await, events(&store).await), (0, 0));
    }
    store.write(|tx| insert_group(tx, 1)).await.expect("the next one works");
    assert_sound(&store).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_lost_while_others_read_gives_its_place_back() {
    let database = Database::postgres();
    let store = database.open().await;
    let (release, hold) = mpsc::channel::<()>();
    let holders = occupy(&store, 8, Arc::new(Mutex::new(hold))).await;
    tamper(&database, TERMINATE).await;
    drop(release);
    // What they find at the end of their work is a broken connection; reads have nothing to lose by it.
    let _ = holders.join_all_quietly().await;
    for n in 1..=16 {
        let done = store.write(move |tx| insert_group(tx, n).map(|_| Outcome::Unchanged(()))).await;
        done.expect("every place works again");
    }
}

trait Quietly {
    async fn join_all_quietly(self) -> usize;
}

impl Quietly for tokio::task::JoinSet<()> {
    /// Waits for all of them, whether or not they failed.
    async fn join_all_quietly(mut self) -> usize {
        let mut failed = 0;
        while let Some(ended) = self.join_next().await {
            failed += usize::from(ended.is_err());
        }
        failed
    }
}
