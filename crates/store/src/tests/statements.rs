//! Every statement is known, means the same to both engines, and shows which table it writes.

use super::on_both_engines;
use crate::{STATEMENTS, statement::Statement};
use std::{fs, path::Path};

fn all() -> impl Iterator<Item = &'static Statement> {
    STATEMENTS.iter().flat_map(|module| module.iter().copied())
}

fn words(sql: &str) -> Vec<String> {
    sql.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_uppercase).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_statement_is_prepared_on_both_engines() {
    on_both_engines(|connection| {
        for statement in all() {
            connection.prepare(statement).unwrap_or_else(|e| panic!("{}: {e}", statement.sql()));
        }
    })
    .await;
}

#[test]
fn every_module_with_statements_is_on_the_list() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let listed = fs::read_to_string(root.join("lib.rs")).expect("the sources are here");
    let mut modules = 0;
    for file in fs::read_dir(&root).expect("the sources are here") {
        let path = file.expect("a file").path();
        let Ok(text) = fs::read_to_string(&path) else { continue };
        if text.contains("\nstatements! {") {
            let module = path.file_stem().and_then(|name| name.to_str()).expect("a module has a name");
            assert!(listed.contains(&format!("    {module}::STATEMENTS,")), "{module} is not in STATEMENTS");
            modules += 1;
        }
    }
    assert_eq!(STATEMENTS.len(), modules, "a folder with statements has to be looked into as well");
}

/// SQLite gives `$1`, `$2` numbers as it meets them, whatever they are called.
#[test]
fn parameters_appear_in_the_order_of_their_numbers() {
    for statement in all() {
        let mut next = 1;
        for part in statement.sql().split('$').skip(1) {
            let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
            let number: u32 = digits.parse().expect("a number follows the sign");
            assert!(number <= next, "${number} comes before ${next}: {}", statement.sql());
            next += u32::from(number == next);
        }
    }
}

#[test]
fn only_words_of_the_common_ground_are_used() {
    const FORBIDDEN: &[&str] = &[
        "ILIKE",
        "LIKE",
        "GLOB",
        "NOW",
        "CURRENT_TIMESTAMP",
        "CURRENT_DATE",
        "DATETIME",
        "STRFTIME",
        "ARRAY",
        "ANY",
        "ROWID",
        "AUTOINCREMENT",
        "SERIAL",
        "JSONB",
        "INTEGER",
        "TRUNCATE",
        "IFNULL",
        "SKIP",
        "REPLACE",
        "OR_IGNORE",
        "PRAGMA",
        "RANDOM",
        "DISTINCT_ON",
    ];
    for statement in all() {
        let text =
            statement.sql().to_uppercase().replace("OR IGNORE", "OR_IGNORE").replace("DISTINCT ON", "DISTINCT_ON");
        assert!(!text.contains("::"), "a cast of PostgreSQL: {}", statement.sql());
        assert!(!text.contains('?'), "a parameter of SQLite: {}", statement.sql());
        let found = words(&text).into_iter().find(|word| FORBIDDEN.contains(&word.as_str()));
        assert_eq!(found, None, "{}", statement.sql());
    }
}

/// What a unit of work may write is decided by the table that the text shows.
#[test]
fn a_statement_that_writes_shows_its_table() {
    for statement in all() {
        let words = words(statement.sql());
        let writes = ["INSERT", "UPDATE", "DELETE"].iter().any(|word| words.iter().any(|w| w == word));
        assert_eq!(statement.writes().is_some(), writes, "{}", statement.sql());
        if let Some(table) = statement.writes() {
            assert!(table.chars().all(|c| c.is_ascii_lowercase() || c == '_'), "{table}: {}", statement.sql());
        }
    }
}
