//! What cannot be opened gets a sentence, and stays byte for byte what it was.

use std::{fs, path::Path};
use store::{Location, OpenError, Store};
use testing::Database;

async fn refusal(location: Location) -> OpenError {
    match Store::open(location).await {
        Ok(_) => panic!("it was opened"),
        Err(error) => error,
    }
}

async fn at(path: &Path) -> OpenError {
    refusal(Location::File(path.to_owned())).await
}

fn folder(database: &Database) -> &Path {
    database.folder().expect("SQLite keeps its file in a folder")
}

#[tokio::test]
async fn the_database_of_another_program_is_refused_and_stays_as_it_is() {
    let database = Database::sqlite();
    let path = folder(&database).join("accord.db");
    for sql in
        ["CREATE TABLE birds (name TEXT)", "PRAGMA application_id=5", "PRAGMA application_id=5; CREATE TABLE a (b)"]
    {
        rusqlite::Connection::open(&path).expect("a file").execute_batch(sql).expect("a database of birds");
        let before = fs::read(&path).expect("the file is there");
        let refused = at(&path).await;
        assert!(matches!(&refused, OpenError::NotOurs(name) if name.ends_with("accord.db")), "{sql}: {refused}");
        assert!(refused.to_string().contains("is not an Accord database"), "{refused}");
        assert_eq!(fs::read(&path).expect("the file is there"), before, "{sql}");
        assert_eq!(fs::read_dir(folder(&database)).expect("the folder").count(), 1, "nothing was put beside it");
        fs::remove_file(&path).expect("the file is there");
    }
}

#[tokio::test]
async fn a_server_database_of_another_program_is_refused_and_stays_as_it_is() {
    const TABLES: &str = "SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class \
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace";
    for (sql, is_ours) in [
        ("CREATE TABLE birds (name TEXT)", false),
        ("CREATE TABLE migrations (id BIGINT, migration TEXT, batch BIGINT)", false),
        ("CREATE TABLE jobs (id TEXT); CREATE TABLE groups (id TEXT)", false),
        ("CREATE SCHEMA other; CREATE TABLE other.birds (name TEXT)", true),
        ("CREATE VIEW birds AS SELECT 1 AS name", true),
    ] {
        let database = Database::empty_postgres();
        let url = database.url().expect("PostgreSQL has an address");
        let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await.expect("it answers");
        tokio::spawn(connection);
        client.batch_execute(sql).await.expect("the SQL is good");
        let tables = async || {
            let row = client.query_one(TABLES, &[]).await.expect("tables can be listed");
            row.get::<_, Option<String>>(0)
        };
        let before = tables().await;
        if is_ours {
            drop(database.open().await);
            continue;
        }
        let refused = refusal(database.location()).await;
        assert!(matches!(&refused, OpenError::NotOurs(name) if name.contains(" on ")), "{sql}: {refused}");
        assert!(refused.to_string().contains("an empty database with --database"), "{refused}");
        assert_eq!(tables().await, before, "{sql}");
    }
}

#[tokio::test]
async fn a_file_that_was_removed_or_replaced_is_noticed() {
    let database = Database::sqlite();
    let path = folder(&database).join("accord.db");
    let store = database.open().await;
    assert!(store.is_in_place());
    fs::rename(&path, path.with_extension("old")).expect("the file is there");
    assert!(!store.is_in_place());
    fs::copy(path.with_extension("old"), &path).expect("a copy");
    assert!(!cfg!(unix) || !store.is_in_place(), "another file of the same name");
    fs::rename(path.with_extension("old"), &path).expect("the file is there");
    assert!(store.is_in_place());
    assert!(Database::postgres().open().await.is_in_place());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn damage_to_a_file_is_found() {
    let database = Database::sqlite();
    let path = folder(&database).join("accord.db");
    let store = database.open().await;
    crate::support::append(&store, "instance", 1..=200).await;
    assert_eq!(store.damage().await.expect("it can be read"), None);
    drop(store);
    let connection = rusqlite::Connection::open(&path).expect("a file");
    connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE").expect("one file");
    drop(connection);
    let mut bytes = fs::read(&path).expect("the file is there");
    let last = bytes.len() - 4096;
    bytes[last..].fill(0xab);
    fs::write(&path, bytes).expect("the file is ours");
    let found = database.open().await.damage().await.expect("it is opened and looked at");
    assert!(found.is_some(), "a page of it is garbage");
    assert_eq!(Database::postgres().open().await.damage().await.expect("nothing is looked at"), None);
}

#[tokio::test]
async fn a_text_file_is_refused_and_stays_as_it_is() {
    let database = Database::sqlite();
    let path = folder(&database).join("accord.db");
    for text in ["x", "Shopping list: entangled photons, dark fibre.\n", &"long ".repeat(10_000)] {
        fs::write(&path, text).expect("the folder is ours");
        let refused = at(&path).await;
        assert!(matches!(refused, OpenError::NotOurs(_)), "{refused}");
        assert_eq!(fs::read_to_string(&path).expect("the file is there"), text);
        assert_eq!(fs::read_dir(folder(&database)).expect("the folder").count(), 1, "nothing was put beside it");
    }
}

#[tokio::test]
async fn an_empty_file_becomes_a_database() {
    let database = Database::sqlite();
    fs::write(folder(&database).join("accord.db"), "").expect("the folder is ours");
    database.open().await;
}

#[tokio::test]
async fn a_missing_folder_or_a_folder_in_its_place_gets_a_sentence() {
    let database = Database::sqlite();
    for path in [folder(&database).join("missing/accord.db"), folder(&database).to_owned()] {
        let refused = at(&path).await.to_string();
        assert!(refused.contains(&path.display().to_string()), "{refused}");
        assert!(refused.contains("Check that it exists"), "{refused}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_may_not_be_read_gets_a_sentence() {
    use std::os::unix::fs::PermissionsExt;
    let database = Database::sqlite();
    drop(database.open().await);
    let path = folder(&database).join("accord.db");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("the file is ours");
    if fs::read(&path).is_ok() {
        // The superuser may read everything: for such a reader the file opens, and that is right.
        drop(database.open().await);
        return;
    }
    let refused = at(&path).await.to_string();
    assert!(refused.contains("this user may use it"), "{refused}");
}

#[tokio::test]
async fn what_is_not_an_address_gets_a_sentence_without_the_password() {
    for (address, shown) in [
        ("mysql://user:secret@host/name", "`mysql://...`"),
        ("postgres://user:se/cr@e?t@host:port/name", "`postgres://...`"),
        ("postgres://host/name?password=secret&unknown=1", "`postgres://...`"),
        ("host=localhost password=secret", "`...`"),
        ("postgres://user:secret@host", "`postgres://...`"),
        ("postgres://user:secret@host/", "`postgres://...`"),
        ("postgresql://user:secret@host?sslmode=disable", "`postgresql://...`"),
    ] {
        let refused = refusal(Location::Server(address.to_owned())).await.to_string();
        assert!(refused.contains("is not a database address") && refused.contains(shown), "{refused}");
        assert!(refused.contains("/NAME"), "{refused}");
        assert!(!refused.contains("secret") && !refused.contains("e?t"), "{refused}");
    }
}

#[tokio::test]
async fn a_server_that_does_not_answer_gets_a_sentence_without_the_password() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("it has an address").port();
    drop(listener);
    let refused = refusal(Location::Server(format!("postgres://user:secret@127.0.0.1:{port}/name"))).await.to_string();
    assert!(refused.starts_with(&format!("the database name on 127.0.0.1:{port} cannot be opened: ")), "{refused}");
    assert!(refused.contains("Check that it exists, that it runs"), "{refused}");
    assert!(!refused.contains("secret"), "{refused}");
}

#[tokio::test]
async fn a_database_that_is_not_on_the_server_gets_a_sentence() {
    let database = Database::empty_postgres();
    let url = database.url().expect("PostgreSQL has an address").to_owned() + "_missing";
    let refused = refusal(Location::Server(url)).await.to_string();
    assert!(refused.contains("does not exist"), "{refused}");
}
