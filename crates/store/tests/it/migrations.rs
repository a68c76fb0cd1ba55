//! A database is brought up to date once, and one that this program does not know is left as it is.

use crate::support::{append, assert_sound, insert_group, on_both_engines, tamper};
use store::{Location, OpenError, Store};
use testing::Database;

on_both_engines! {
    a_database_that_is_up_to_date_is_opened_as_it_is;
    a_newer_database_is_refused_and_stays_as_it_is;
    a_database_of_another_build_is_refused_and_stays_as_it_is;
}

async fn refusal(location: Location) -> OpenError {
    match Store::open(location).await {
        Ok(_) => panic!("it was opened"),
        Err(error) => error,
    }
}

#[tokio::test]
async fn an_empty_database_is_made_ready() {
    for database in [Database::sqlite(), Database::empty_postgres()] {
        let store = database.open().await;
        store.write(|tx| insert_group(tx, 1)).await.expect("every table is there");
        assert_sound(&store).await;
    }
}

async fn a_database_that_is_up_to_date_is_opened_as_it_is(database: Database) {
    for n in 1..=3 {
        let store = database.open().await;
        append(&store, "instance", n..=n).await;
        assert_eq!(crate::support::events(&store).await, n);
        assert_sound(&store).await;
    }
}

#[tokio::test]
async fn a_database_that_is_up_to_date_is_opened_while_another_process_writes() {
    let database = Database::sqlite();
    drop(database.open().await);
    let file = database.folder().expect("SQLite keeps its file in a folder").join("accord.db");
    let writer = rusqlite::Connection::open(file).expect("a file");
    writer.execute_batch("BEGIN IMMEDIATE").expect("the write lock");
    let store = database.open().await;
    assert_eq!(crate::support::groups(&store).await, 0);
}

async fn a_newer_database_is_refused_and_stays_as_it_is(database: Database) {
    let known = database.open().await;
    append(&known, "instance", 1..=1).await;
    tamper(&database, "INSERT INTO migrations (number, checksum) VALUES (9999, 'from the future')").await;
    let refused = refusal(database.location()).await;
    assert!(matches!(refused, OpenError::Newer { found: 9999, .. }), "{refused}");
    assert!(refused.to_string().contains("newer version of Accord"), "{refused}");
    tamper(&database, "DELETE FROM migrations WHERE number = 9999").await;
    assert_sound(&database.open().await).await;
}

async fn a_database_of_another_build_is_refused_and_stays_as_it_is(database: Database) {
    drop(database.open().await);
    tamper(&database, "CREATE TABLE kept AS SELECT * FROM migrations; UPDATE migrations SET checksum = 'edited'").await;
    let refused = refusal(database.location()).await;
    assert!(matches!(refused, OpenError::OtherMigration { number: 1 }), "{refused}");
    tamper(
        &database,
        "UPDATE migrations SET checksum = (SELECT checksum FROM kept WHERE kept.number = migrations.number)",
    )
    .await;
    database.open().await;
}
