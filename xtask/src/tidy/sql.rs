//! SQL lives in `store` and nowhere else, so that both engines are asked the same question.

use super::{
    problem::Problem,
    source::{Source, numbered},
};

const OPENINGS: &[&str] = &[
    "SELECT ",
    "INSERT INTO ",
    "DELETE FROM ",
    "CREATE TABLE ",
    "CREATE INDEX ",
    "ALTER TABLE ",
    "DROP TABLE ",
    "ON CONFLICT ",
    "WITH RECURSIVE ",
    "PRAGMA ",
];

/// Beside the store: the chores, and the one file that makes databases for tests.
const HOMES: &[&str] = &["crates/store/", "crates/testing/src/postgres.rs", "xtask/"];

pub fn check(source: &Source) -> Vec<Problem> {
    if HOMES.iter().any(|home| source.path.starts_with(home)) {
        return Vec::new();
    }
    let lines = numbered(&source.strings).filter(|(_, text)| OPENINGS.iter().any(|opening| text.contains(opening)));
    lines
        .map(|(line, _)| Problem::at(&source.path, line, "SQL outside `store`: give `store` a function that asks this"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sql_is_found_in_strings_and_only_there() {
        let found = |path: &str| check(&Source::new(path, "// SELECT x\nf(\"SELECT x FROM y\");\n".into()));
        assert_eq!(found("crates/app/src/a.rs").len(), 1);
        assert_eq!(found("crates/store/src/a.rs").len(), 0);
    }
}
