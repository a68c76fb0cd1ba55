//! The crate graph is the architecture: inner crates cannot reach outward, and each library has one home.
//!
//! The same table, with its reasons, is in ARCHITECTURE.md.

use super::{
    metadata::{Dependency, Metadata, Package},
    problem::Problem,
};

const EVERY: &[&str] =
    &["model", "catalogue", "analysis", "i18n", "report", "mail", "search", "store", "app", "web", "testing"];

/// Which of our crates a crate may use.
#[rustfmt::skip]
const INSIDE: &[(&str, &[&str])] = &[
    ("model",     &[]),
    ("catalogue", &["model"]),
    ("analysis",  &["model"]),
    ("i18n",      &["model"]),
    ("report",    &["model", "i18n"]),
    ("mail",      &["model", "i18n"]),
    ("search",    &["model"]),
    ("store",     &["model"]),
    ("app",       &["model", "catalogue", "analysis", "i18n", "report", "mail", "search", "store"]),
    ("web",       &["app", "model", "i18n"]),
    ("cli",       EVERY),
    ("testing",   EVERY),
    ("xtask",     &[]),
];

/// Pure crates: these libraries and no others. Everything here is a value type or a pure function.
#[rustfmt::skip]
const PURE: &[(&str, &[&str])] = &[
    ("model",    &["jiff", "serde", "serde_json", "sha2", "thiserror", "uuid"]),
    ("analysis", &["jiff", "serde", "serde_json", "thiserror"]),
];

/// Libraries with a home: what they do, and the crates that may use them. A name that ends in `*` is a family.
#[rustfmt::skip]
const HOMES: &[(&str, &str, &[&str])] = &[
    ("rusqlite",             "SQL",                      &["store"]),
    ("libsqlite3-sys",       "SQL",                      &["store"]),
    ("tokio-postgres*",      "SQL",                      &["store", "testing"]),
    ("deadpool*",            "SQL",                      &["store"]),
    ("object_store",         "blobs",                    &["store"]),
    ("rustls",               "TLS",                      &["store", "mail", "web", "cli"]),
    ("axum*",                "HTTP",                     &["web", "cli", "testing"]),
    ("hyper*",               "HTTP",                     &["web", "cli", "testing"]),
    ("http*",                "HTTP",                     &["web", "cli", "testing"]),
    ("tower*",               "HTTP",                     &["web", "cli", "testing"]),
    ("reqwest",              "HTTP",                     &["cli"]),
    ("askama*",              "HTML",                     &["web", "report"]),
    ("pulldown-cmark",       "CommonMark",               &["web", "report"]),
    ("fluent*",              "words",                    &["i18n"]),
    ("unic-langid",          "words",                    &["i18n"]),
    ("icu*",                 "language data",            &["i18n", "search"]),
    ("tantivy*",             "the search index",         &["search"]),
    ("typst*",               "PDF",                      &["report"]),
    ("tokio",                "asynchronous code",        &["store", "app", "mail", "web", "cli", "testing"]),
    ("getrandom",            "chance",                   &["app", "cli"]),
    ("clap*",                "the command line",         &["cli", "xtask"]),
    ("tracing-subscriber",   "where the log goes",       &["cli"]),
    ("signal-hook*",         "signals",                  &["cli"]),
    ("tempfile",             "temporary folders",        &["testing"]),
];

pub fn check(metadata: &Metadata) -> Vec<Problem> {
    metadata.ours.iter().flat_map(|package| check_one(package, &metadata.ours)).collect()
}

fn check_one(package: &Package, ours: &[Package]) -> Vec<Problem> {
    let me = package.folder.as_str();
    let Some((_, inside)) = INSIDE.iter().find(|(name, _)| *name == me) else {
        let sentence = format!(
            "the crate `{me}` is not in the crate graph: decide what it may use, in ARCHITECTURE.md and in \
             xtask/src/tidy/graph.rs"
        );
        return vec![Problem::of(&package.manifest, sentence)];
    };
    let complain = |sentence: String| Problem::of(&package.manifest, sentence);
    let mut problems = Vec::new();
    for dependency in &package.dependencies {
        if dependency.ours {
            let folder = ours.iter().find(|other| other.name == dependency.name).map_or("", |other| &other.folder);
            // A test of any crate may have a database made for it; the product never does.
            let for_tests = dependency.for_tests && folder == "testing";
            if !inside.contains(&folder) && !for_tests {
                problems.push(complain(format!(
                    "`{me}` may not use `{folder}`: move what is needed inward, or the code that needs it outward \
                     (ARCHITECTURE.md has the graph)"
                )));
            }
        } else {
            problems.extend(misplaced(me, dependency).map(complain));
        }
    }
    problems
}

fn misplaced(me: &str, dependency: &Dependency) -> Option<String> {
    let name = dependency.name.as_str();
    if let Some((_, what, homes)) = HOMES.iter().find(|(pattern, _, _)| matches(pattern, name)) {
        // A test may hold a temporary folder, or drive a router, wherever it stands.
        let harmless = dependency.for_tests && ["tempfile", "tower", "http-body-util", "tokio"].contains(&name);
        if !homes.contains(&me) && !harmless {
            let homes = homes.join("`, `");
            return Some(format!("`{name}` ({what}) belongs in `{homes}`, not in `{me}`: pass in what it gives you"));
        }
    }
    let (_, pure) = PURE.iter().find(|(crate_name, _)| *crate_name == me)?;
    (!dependency.for_tests && !pure.contains(&name))
        .then(|| format!("`{me}` is pure and uses only {}: `{name}` has to go elsewhere", pure.join(", ")))
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(family) => name == family || name.strip_prefix(family).is_some_and(|rest| rest.starts_with(['-', '_'])),
        None => pattern == name,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::metadata::samples::ours, *};

    fn complaints(packages: Vec<Package>) -> Vec<String> {
        check(&Metadata { ours: packages, theirs: Vec::new() }).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_graph_as_agreed_passes() {
        let store = ours("store", &["accord-model", "rusqlite", "tokio-postgres-rustls"]);
        assert_eq!(complaints(vec![ours("model", &["serde"]), store]), [""; 0]);
    }

    #[test]
    fn reaching_outward_is_refused() {
        let found = complaints(vec![ours("model", &["accord-store"]), ours("store", &[])]);
        assert!(found[0].contains("`model` may not use `store`"), "{found:?}");
    }

    #[test]
    fn a_library_away_from_home_is_refused() {
        let found = complaints(vec![ours("web", &["rusqlite"]), ours("app", &["axum-core"])]);
        assert!(found[0].contains("`rusqlite` (SQL) belongs in `store`"), "{found:?}");
        assert!(found[1].contains("`axum-core` (HTTP)"), "{found:?}");
    }

    #[test]
    fn a_pure_crate_takes_nothing_new() {
        let found = complaints(vec![ours("model", &["regex"])]);
        assert!(found[0].contains("`model` is pure"), "{found:?}");
    }

    #[test]
    fn an_unknown_crate_must_be_placed_first() {
        assert!(complaints(vec![ours("surprise", &[])])[0].contains("not in the crate graph"));
    }
}
