//! A unit of work happens whole or leaves no trace, however it ends.

use crate::support::{assert_sound, at, event, events, group, groups, insert_group, on_both_engines, write};
use std::{
    sync::{Arc, Mutex, mpsc},
    time::Duration,
};
use store::{Error, Outcome, Store};
use testing::Database;

on_both_engines! {
    an_error_leaves_no_trace;
    unchanged_leaves_no_trace;
    a_write_is_refused_where_only_reading_is_meant;
    a_domain_table_is_refused_in_an_operational_write;
    a_domain_write_may_ask_for_jobs;
    a_failed_statement_cannot_be_passed_over;
    a_receipt_is_good_for_its_own_unit_of_work_only;
    a_read_sees_one_state_throughout;
    a_panic_is_a_bug_and_the_store_goes_on;
    a_request_that_is_dropped_after_the_work_began_is_done_whole;
    a_request_that_is_dropped_before_the_work_began_does_nothing;
}

async fn assert_untouched(store: &Store) {
    assert_eq!((groups(store).await, events(store).await), (0, 0));
}

fn assert_bug<T: std::fmt::Debug>(result: &Result<T, Error>, words: &str) {
    assert!(matches!(result, Err(Error::Bug(text)) if text.contains(words)), "{result:?}");
}

async fn an_error_leaves_no_trace(database: Database) {
    let store = database.open().await;
    let failed = store.write(|tx| insert_group(tx, 1).and(Err::<Outcome<()>, _>(Error::Conflict { current: 7 }))).await;
    assert!(matches!(failed, Err(Error::Conflict { current: 7 })), "{failed:?}");
    assert_untouched(&store).await;
}

async fn unchanged_leaves_no_trace(database: Database) {
    let store = database.open().await;
    let value = store.write(|tx| insert_group(tx, 1).map(|_| Outcome::Unchanged(5))).await;
    assert_eq!(value.expect("a value"), 5);
    assert_untouched(&store).await;
}

async fn a_write_is_refused_where_only_reading_is_meant(database: Database) {
    let store = database.open().await;
    assert_bug(&store.read(|tx| store::groups::insert(tx, &group(1))).await, "writes the table groups");
    assert_bug(
        &store.read(|tx| store::jobs::enqueue(tx, "1", "mail", "key", "{}", at(1))).await,
        "writes the table jobs",
    );
    assert_untouched(&store).await;
}

async fn a_domain_table_is_refused_in_an_operational_write(database: Database) {
    let store = database.open().await;
    assert_bug(&store.write_operational(|tx| store::groups::insert(tx, &group(1))).await, "writes the table groups");
    let taken = store.write_operational(|tx| store::slugs::take(tx, crate::support::id(1), "entry", "a", "b"));
    assert_bug(&taken.await, "writes the table slugs");
    assert_untouched(&store).await;
}

async fn a_domain_write_may_ask_for_jobs(database: Database) {
    let store = database.open().await;
    write(&store, |tx| store::jobs::enqueue(tx, "1", "mail", "key", "{}", at(1))).await.expect("a job with its change");
    assert_eq!(store.read(|tx| store::jobs::count(tx, false)).await.expect("jobs"), 1);
}

/// Without this PostgreSQL would answer the commit with a silent rollback, and SQLite would keep the other half.
async fn a_failed_statement_cannot_be_passed_over(database: Database) {
    let store = database.open().await;
    let passed = store.write(|tx| {
        let recorded = insert_group(tx, 1)?;
        let same_id = model::Group { slug: "other".to_owned(), ..group(1) };
        assert!(store::groups::insert(tx, &same_id).is_err(), "the id is taken");
        Ok(recorded)
    });
    assert_bug(&passed.await, "after a failed statement");
    let operational = store.write_operational(|tx| {
        store::jobs::enqueue(tx, "1", "mail", "key", "{}", at(1))?;
        let same_id = store::jobs::enqueue(tx, "1", "mail", "other", "{}", at(1));
        assert!(same_id.is_err(), "the id is taken");
        Ok(())
    });
    assert_bug(&operational.await, "after a failed statement");
    assert_eq!(store.read(|tx| store::jobs::count(tx, false)).await.expect("jobs"), 0);
    assert_untouched(&store).await;
}

async fn a_receipt_is_good_for_its_own_unit_of_work_only(database: Database) {
    let store = database.open().await;
    let receipt = store.read(|tx| Ok(tx.append(event("instance", 1)))).await.expect("a receipt");
    let smuggled = store.write(|tx| {
        store::groups::insert(tx, &group(1))?;
        Ok(Outcome::Recorded((), receipt))
    });
    assert_bug(&smuggled.await, "nothing was appended");
    assert_untouched(&store).await;
}

async fn a_read_sees_one_state_throughout(database: Database) {
    let store = database.open().await;
    let (counted, wait) = mpsc::channel();
    let (go_on, resume) = mpsc::channel();
    let reader = tokio::spawn({
        let store = store.clone();
        async move {
            let read = store.read(move |tx| {
                let before = store::groups::count(tx)?;
                counted.send(()).expect("the test waits");
                resume.recv_timeout(Duration::from_secs(10)).expect("the writer is done");
                Ok((before, store::groups::count(tx)?))
            });
            read.await.expect("a read")
        }
    });
    tokio::task::block_in_place(|| wait.recv_timeout(Duration::from_secs(10))).expect("the reader counts");
    store.write(|tx| insert_group(tx, 1)).await.expect("a write beside a read");
    go_on.send(()).expect("the reader waits");
    assert_eq!(reader.await.expect("the reader ends"), (0, 0));
    assert_eq!(groups(&store).await, 1);
}

/// More often than there are connections, so that none can have been lost on the way.
async fn a_panic_is_a_bug_and_the_store_goes_on(database: Database) {
    let store = database.open().await;
    for n in 0..50 {
        let panicked = store.write(move |tx| {
            insert_group(tx, 1)?;
            if n < 100 {
                panic!("number {n}");
            }
            Ok(Outcome::Unchanged(()))
        });
        assert_bug(&panicked.await, &format!("panic in a unit of work: number {n}"));
    }
    for _ in 0..10 {
        assert_bug(&store.read::<(), _>(|_| std::panic::panic_any("while reading")).await, "while reading");
        assert_bug(&store.write_operational::<(), _>(|_| std::panic::panic_any(5)).await, "no message");
    }
    assert_untouched(&store).await;
    store.write(|tx| insert_group(tx, 1)).await.expect("the store goes on");
    assert_sound(&store).await;
}

async fn a_request_that_is_dropped_after_the_work_began_is_done_whole(database: Database) {
    let store = database.open().await;
    for n in 1..=20 {
        let (began, wait) = mpsc::channel();
        let writing = store.clone();
        let request = tokio::spawn(async move {
            let written = writing.write(move |tx| {
                began.send(()).expect("the test waits");
                std::thread::sleep(Duration::from_millis(5));
                insert_group(tx, n)
            });
            written.await
        });
        tokio::task::block_in_place(|| wait.recv_timeout(Duration::from_secs(10))).expect("the work begins");
        request.abort();
        assert!(request.await.is_err_and(|e| e.is_cancelled()));
    }
    // The next writer on SQLite waits for them; on PostgreSQL the last may still be under way.
    for _ in 0..200 {
        if groups(&store).await == 20 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!((groups(&store).await, events(&store).await), (20, 20));
    assert_sound(&store).await;
}

async fn a_request_that_is_dropped_before_the_work_began_does_nothing(database: Database) {
    let store = database.open().await;
    let (release, hold) = mpsc::channel::<()>();
    let hold = Arc::new(Mutex::new(hold));
    // Every place is taken, so the request waits for one.
    let holders = crate::support::occupy(&store, 8, hold.clone()).await;
    for n in 1..=20 {
        let waiting = store.write(move |tx| insert_group(tx, n));
        let dropped = tokio::time::timeout(Duration::from_millis(2), waiting).await;
        assert!(dropped.is_err(), "there was no place to begin in");
    }
    drop(release);
    holders.join_all().await;
    assert_untouched(&store).await;
    store.write(|tx| insert_group(tx, 1)).await.expect("the places are free again");
}
