//! Tests of what the crate keeps to itself: its statements and its migrations. What it promises to others is
//! tested from outside, in `tests/it`.

mod migrations;
mod statements;

use crate::{
    Location,
    dialect::{Connection, Engine},
};
use testing::Database;

/// Runs `test` on a connection to each engine, with every migration applied.
async fn on_both_engines(test: fn(&mut Connection)) {
    for database in [Database::sqlite(), Database::postgres()] {
        // `testing` is built upon the crate as others see it, whose types are not those of this build.
        let location = match (database.url(), database.folder()) {
            (Some(url), _) => Location::Server(url.to_owned()),
            (None, folder) => Location::File(folder.expect("SQLite has a folder").join("accord.db")),
        };
        crate::Store::open(location.clone()).await.expect("a database made for this test opens");
        let engine = Engine::open(&location).expect("the address is good");
        let mut connection = engine.connect().await.expect("the database answers");
        tokio::task::spawn_blocking(move || test(&mut connection)).await.expect("the test passes");
    }
}
