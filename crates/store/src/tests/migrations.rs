//! A migration that fails leaves the database as it was, and the steps hold to the common ground.

use super::on_both_engines;
use crate::{
    Error, OpenError,
    dialect::Connection,
    migrate::{MIGRATIONS, Migration, migrate},
    statement::Statement,
};

const COUNT: Statement = Statement::new("SELECT COUNT(*) FROM migrations");
const FLOWERS: Statement = Statement::new("SELECT COUNT(*) FROM flowers");

fn count(connection: &mut Connection, statement: &Statement) -> Result<i64, Error> {
    connection.query(statement, &[])?.first().expect("a count has a row").get(0)
}

fn with(more: &[&'static str]) -> Vec<Migration> {
    let more = (MIGRATIONS.len() as i64 + 1..).zip(more).map(|(number, &sql)| Migration { number, sql });
    MIGRATIONS.iter().copied().chain(more).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failing_migration_undoes_those_before_it() {
    on_both_engines(|connection| {
        let steps =
            with(&["CREATE TABLE flowers (name TEXT)", "CREATE TABLE trees (name TEXT); INSERT INTO weeds VALUES (1)"]);
        let failed = migrate(connection, "here", &steps);
        let number = steps.len() as i64;
        assert!(matches!(&failed, Err(OpenError::Migration { number: n, .. }) if *n == number), "{failed:?}");
        let sentence = failed.expect_err("it failed").to_string();
        assert!(sentence.contains("weeds") && sentence.contains("Nothing has changed"), "{sentence}");
        assert!(count(connection, &FLOWERS).is_err(), "the step before it is undone too");
        assert_eq!(count(connection, &COUNT).expect("the list is there"), MIGRATIONS.len() as i64);
        // The step is put right, and the same connection goes on from where it was.
        let steps = with(&["CREATE TABLE flowers (name TEXT)", "CREATE TABLE trees (name TEXT)"]);
        migrate(connection, "here", &steps).expect("both steps");
        assert_eq!(count(connection, &FLOWERS).expect("a table"), 0);
        assert_eq!(count(connection, &COUNT).expect("the list"), number);
        assert!(matches!(migrate(connection, "here", MIGRATIONS), Err(OpenError::Newer { .. })));
        assert_eq!(count(connection, &COUNT).expect("the list"), number, "a refusal changes nothing");
    })
    .await;
}

#[test]
fn the_steps_are_numbered_from_one() {
    let numbers: Vec<i64> = MIGRATIONS.iter().map(|m| m.number).collect();
    assert_eq!(numbers, (1..=MIGRATIONS.len() as i64).collect::<Vec<_>>());
}

#[test]
fn the_steps_use_types_that_both_engines_have() {
    for migration in MIGRATIONS {
        for line in migration.sql.lines().filter(|line| !line.trim_start().starts_with("--")) {
            let words: Vec<&str> = line.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
            for word in ["INTEGER", "INT", "SERIAL", "BIGSERIAL", "VARCHAR", "TIMESTAMP", "JSONB", "BLOB", "BYTEA"] {
                assert!(!words.contains(&word), "{word} in: {line}");
            }
        }
    }
}
