//! What the tests share: both engines, small nouns, and a hand that reaches into the database past the store.

use jiff::Timestamp;
use model::event::{NewEvent, Payload};
use model::{Actor, Entrance, Group, Id};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use store::{Error, Location, Outcome, Store, Tx};
use testing::Database;
use tokio::task::JoinSet;

/// Runs each `async fn name(database: Database)` on both engines.
macro_rules! on_both_engines {
    ($($name:ident;)*) => {
        $(mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                super::$name(testing::Database::sqlite()).await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                super::$name(testing::Database::postgres()).await;
            }
        })*
    };
}
pub(crate) use on_both_engines;

pub fn id<T>(number: u8) -> Id<T> {
    Id::new(u64::from(number), [number; 10])
}

pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).expect("a small number of seconds")
}

pub fn group(number: u8) -> Group {
    let json = serde_json::json!({
        "id": id::<Group>(number), "slug": format!("group-{number}"), "revision": 1, "acronym": format!("G{number}"),
        "names": [], "parent": "TSAG", "home_page": "https://example.org/", "email": "group@example.org",
        "decision": {
            "by": "TSAG", "meeting_from": "2022-12-12", "meeting_to": "2022-12-16", "announced_in": "Circular",
            "announced_on": "2023-01-18", "official_languages": [],
        },
        "purpose": [], "languages": [], "terms": [], "sources": [],
    });
    serde_json::from_value(json).expect("all fields of a group are there")
}

pub fn event(chain: &str, number: i64) -> NewEvent {
    let payload = Payload {
        version: 1,
        actor: Actor::Operator,
        entrance: Entrance::Command,
        reason: Some(format!("because of {number}")),
        changes: Vec::new(),
    };
    NewEvent {
        chain: chain.to_owned(),
        at: at(number),
        kind: "thing-changed",
        noun: "thing",
        subject: format!("thing-{number}"),
        salt: format!("{number:032x}"),
        payload,
    }
}

pub fn insert_groups(tx: &mut Tx<'_>, numbers: &[u8]) -> Result<(), Error> {
    numbers.iter().try_for_each(|number| store::groups::insert(tx, &group(*number)))
}

/// Inserts the group with one event, as every domain write is.
pub fn insert_group(tx: &mut Tx<'_>, number: u8) -> Result<Outcome<()>, Error> {
    store::groups::insert(tx, &group(number))?;
    let receipt = tx.append(event("instance", i64::from(number)));
    Ok(Outcome::Recorded((), receipt))
}

/// Does `work` as one recorded unit of work.
pub async fn write<T: Send + 'static>(
    store: &Store,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    store
        .write(|tx| {
            let value = work(tx)?;
            let receipt = tx.append(event("instance", 1));
            Ok(Outcome::Recorded(value, receipt))
        })
        .await
}

/// Appends events `numbers`, each in a unit of work of its own.
pub async fn append(store: &Store, chain: &'static str, numbers: std::ops::RangeInclusive<i64>) {
    for number in numbers {
        let written = store.write(move |tx| {
            let receipt = tx.append(event(chain, number));
            Ok(Outcome::Recorded((), receipt))
        });
        written.await.expect("an event is appended");
    }
}

pub async fn groups(store: &Store) -> i64 {
    store.read(store::groups::count).await.expect("groups can be counted")
}

pub async fn events(store: &Store) -> i64 {
    store.read(store::events::total).await.expect("events can be counted")
}

/// Every chain verifies from its first event to its last.
pub async fn assert_sound(store: &Store) {
    let heads = store.read(store::events::heads).await.expect("heads can be read");
    for (chain, number, _) in heads {
        let name = chain.clone();
        let verified = store.read(move |tx| store::events::verify(tx, &name, 0, 1_000_000)).await;
        let expected = store::events::Verified { number, damage: None, at_end: true };
        assert_eq!(verified.expect("a chain can be verified"), expected, "{chain}");
    }
}

/// Runs SQL past the store, as somebody with access to the database could.
pub async fn tamper(database: &Database, sql: &str) {
    match database.location() {
        Location::File(path) => {
            let connection = rusqlite::Connection::open(path).expect("the file can be opened");
            connection.busy_timeout(std::time::Duration::from_secs(5)).expect("a timeout can be set");
            connection.execute_batch(sql).expect("the SQL is good");
        }
        Location::Server(url) => {
            let (client, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls).await.expect("it answers");
            tokio::spawn(connection);
            client.batch_execute(sql).await.expect("the SQL is good");
        }
    }
}

/// Takes `places` connections, for reading and for writing, until the sender that belongs to `hold` is dropped.
pub async fn occupy(store: &Store, places: usize, hold: Arc<Mutex<mpsc::Receiver<()>>>) -> JoinSet<()> {
    let (taken, mut wait) = tokio::sync::mpsc::unbounded_channel();
    let sqlite = store.engine() == "sqlite";
    let mut holders = JoinSet::new();
    // On SQLite the writer has a place of its own beside the readers'.
    for n in 0..places + usize::from(sqlite) {
        let (store, hold, taken) = (store.clone(), hold.clone(), taken.clone());
        holders.spawn(async move {
            let work = move |_: &mut Tx<'_>| {
                taken.send(()).map_err(|e| Error::Bug(e.to_string()))?;
                // Nothing is ever sent: it ends when the sender goes.
                let _ = hold.lock().unwrap_or_else(PoisonError::into_inner).recv();
                Ok(())
            };
            let held = if n == 0 { store.write_operational(work).await } else { store.read(work).await };
            held.expect("a place for the holder");
        });
    }
    drop(taken);
    for _ in 0..places + usize::from(sqlite) {
        wait.recv().await.expect("a holder has its place");
    }
    holders
}
