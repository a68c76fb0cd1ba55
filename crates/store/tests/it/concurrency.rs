//! Many writers at once: every event has its place, and no chain has a gap.

use crate::support::{append, assert_sound, event, events, insert_group, on_both_engines};
use store::Outcome;
use testing::Database;
use tokio::task::JoinSet;

on_both_engines! {
    sixteen_writers_make_one_chain_without_a_gap;
    writers_of_two_chains_never_wait_for_each_other_in_a_circle;
    what_a_writer_looked_at_stays_so_until_it_commits;
    two_processes_write_at_once;
    two_processes_open_a_new_database_at_once;
}

async fn sixteen_writers_make_one_chain_without_a_gap(database: Database) {
    let store = database.open().await;
    let mut writers = JoinSet::new();
    for n in 0..16 {
        let store = store.clone();
        writers.spawn(async move { append(&store, "instance", n * 10 + 1..=n * 10 + 5).await });
    }
    writers.join_all().await;
    assert_eq!(events(&store).await, 16 * 5);
    assert_sound(&store).await;
}

async fn writers_of_two_chains_never_wait_for_each_other_in_a_circle(database: Database) {
    let store = database.open().await;
    let mut writers = JoinSet::new();
    for n in 0..16 {
        let store = store.clone();
        writers.spawn(async move {
            let written = store.write(move |tx| {
                // Half of them name the chains in the other order.
                let (first, second) = if n % 2 == 0 { ("a", "b") } else { ("b", "a") };
                tx.append(event(first, n));
                let receipt = tx.append(event(second, n));
                Ok(Outcome::Recorded((), receipt))
            });
            written.await.expect("nobody is the victim of a deadlock");
        });
    }
    writers.join_all().await;
    assert_eq!(events(&store).await, 32);
    assert_sound(&store).await;
}

/// As a first start does, which makes an instance if there is none.
async fn what_a_writer_looked_at_stays_so_until_it_commits(database: Database) {
    let stores = [database.open().await, database.open().await];
    let mut writers = JoinSet::new();
    for n in 0..12 {
        let store = stores[n % 2].clone();
        writers.spawn(async move {
            let first = store.write(|tx| match store::groups::count(tx)? {
                0 => insert_group(tx, 1).map(|recorded| match recorded {
                    Outcome::Recorded((), receipt) => Outcome::Recorded(true, receipt),
                    Outcome::Unchanged(()) => Outcome::Unchanged(false),
                }),
                _ => Ok(Outcome::Unchanged(false)),
            });
            first.await.expect("whoever comes second sees what the first one did")
        });
    }
    let first = writers.join_all().await.into_iter().filter(|first| *first).count();
    assert_eq!((first, crate::support::groups(&stores[0]).await), (1, 1));
}

/// Two stores share nothing but the database, as a server and a command beside it do.
async fn two_processes_write_at_once(database: Database) {
    let stores = [database.open().await, database.open().await];
    let mut writers = JoinSet::new();
    for n in 0..20u8 {
        let store = stores[usize::from(n % 2)].clone();
        writers.spawn(async move { store.write(move |tx| insert_group(tx, n)).await.expect("both may write") });
    }
    writers.join_all().await;
    for store in &stores {
        assert_eq!((crate::support::groups(store).await, events(store).await), (20, 20));
        assert_sound(store).await;
    }
}

async fn two_processes_open_a_new_database_at_once(database: Database) {
    let on_server = database.url().is_some();
    // Making a database takes the server a while, a file nothing.
    for _ in 0..if on_server { 2 } else { 10 } {
        let fresh = if on_server { Database::empty_postgres() } else { Database::sqlite() };
        let mut opening = JoinSet::new();
        for _ in 0..4 {
            let location = fresh.location();
            opening.spawn(async move { store::Store::open(location).await.map(drop) });
        }
        for opened in opening.join_all().await {
            opened.expect("whoever comes second waits");
        }
    }
}
