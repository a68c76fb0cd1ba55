//! Statements: fixed texts that both engines understand, each registered, so that one test prepares
//! all of them on both. Nothing can be pasted into one: the text is `&'static` and values are bound.

/// The text of one SQL statement. Parameters are `$1`, `$2` ... in order of first appearance, since
/// SQLite numbers them so.
#[derive(Debug)]
pub(crate) struct Statement {
    sql: &'static str,
}

impl Statement {
    pub(crate) const fn new(sql: &'static str) -> Statement {
        Statement { sql }
    }

    /// Its text.
    pub(crate) fn sql(&self) -> &'static str {
        self.sql
    }

    /// The table that it writes to; `None` if it only reads.
    pub(crate) fn writes(&self) -> Option<&'static str> {
        let mut words = self.sql.split_whitespace().peekable();
        if words.peek() == Some(&"WITH") {
            // A common table expression may stand before any statement.
            while words.peek().is_some_and(|w| !["INSERT", "UPDATE", "DELETE"].contains(w)) {
                words.next();
            }
        }
        let table = match words.next()? {
            "INSERT" | "DELETE" => words.nth(1)?,
            "UPDATE" => words.next()?,
            _ => return None,
        };
        Some(table.split('(').next().unwrap_or(table))
    }
}

/// Declares the statements of a module, and a list of all of them.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $sql:expr;)*) => {
        $($(#[$doc])* const $name: $crate::statement::Statement = $crate::statement::Statement::new($sql);)*
        /// Every statement of this module.
        #[cfg(test)]
        pub(crate) const STATEMENTS: &[&$crate::statement::Statement] = &[$(&$name),*];
    };
}
pub(crate) use statements;

#[cfg(test)]
mod tests {
    use super::Statement;

    #[test]
    fn knows_the_table_that_is_written() {
        for (sql, table) in [
            ("SELECT a FROM b", None),
            ("WITH x AS (SELECT 1) SELECT * FROM x", None),
            ("WITH x AS (SELECT 1) INSERT INTO jobs (id) SELECT * FROM x", Some("jobs")),
            ("INSERT INTO jobs(id) VALUES ($1)", Some("jobs")),
            ("UPDATE jobs SET id = $1", Some("jobs")),
            ("DELETE FROM jobs WHERE id = $1", Some("jobs")),
        ] {
            assert_eq!(Statement::new(sql).writes(), table);
        }
    }
}
