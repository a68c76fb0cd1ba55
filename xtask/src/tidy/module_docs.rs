//! A file opens by saying why it exists; the pure crates document everything they show.

use super::{problem::Problem, source::Source};

/// Crates whose public items are all documented: the compiler looks, if it is told to.
const DOCUMENTED: &[&str] = &["model", "catalogue", "analysis", "i18n"];

pub fn check(source: &Source) -> Option<Problem> {
    let first = source.text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    if !first.starts_with("//!") {
        return Some(Problem::at(&source.path, 1, "begin the file with `//!` and a sentence that says why it exists"));
    }
    let root = DOCUMENTED.iter().any(|name| source.path == format!("crates/{name}/src/lib.rs"));
    (root && !source.code.contains("(missing_docs)"))
        .then(|| Problem::of(&source.path, "add `#![warn(missing_docs)]`: this crate documents every public item"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> bool {
        check(&Source::new(path, text.into())).is_some()
    }

    #[test]
    fn the_first_line_says_why() {
        assert!(!found("crates/app/src/a.rs", "//! Because.\n"));
        assert!(found("crates/app/src/a.rs", "use x;\n//! Because.\n"));
        assert!(found("crates/app/src/a.rs", ""));
    }

    #[test]
    fn pure_crates_let_the_compiler_look() {
        assert!(found("crates/model/src/lib.rs", "//! Because.\n"));
        assert!(!found("crates/model/src/lib.rs", "//! Because.\n#![warn(missing_docs)]\n"));
    }
}
