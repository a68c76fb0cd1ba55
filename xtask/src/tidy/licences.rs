//! Other people's code: licences, crates we decided against, and where it comes from. The list is `deny.toml`.
//!
//! The same as `cargo deny check licenses bans sources`, which takes longer to build than the product.

use super::{
    metadata::{Metadata, Package},
    problem::Problem,
};
use crate::{Outcome, repo};
use toml::{Table, Value};

pub fn check(metadata: &Metadata) -> Outcome<Vec<Problem>> {
    let text = repo::text("deny.toml")?.ok_or("deny.toml is not text")?;
    let list = List::parse(&text)?;
    Ok(metadata.theirs.iter().flat_map(|package| list.problems(package)).collect())
}

struct List {
    licences: Vec<String>,
    /// Crate and reason.
    bans: Vec<(String, String)>,
    registries: Vec<String>,
}

impl List {
    fn parse(text: &str) -> Outcome<Self> {
        let table: Table = text.parse().map_err(|error| format!("cannot read deny.toml: {error}"))?;
        let ban = |entry: &Value| Some((string(entry, "crate")?, string(entry, "reason").unwrap_or_default()));
        Ok(Self {
            licences: strings(&table, "licenses", "allow"),
            bans: array(&table, "bans", "deny").iter().filter_map(ban).collect(),
            registries: strings(&table, "sources", "allow-registry"),
        })
    }

    fn problems(&self, package: &Package) -> Vec<Problem> {
        let who = format!("{} {}", package.name, package.version);
        let mut sentences = Vec::new();
        if let Some((_, reason)) = self.bans.iter().find(|(name, _)| *name == package.name) {
            sentences.push(format!("{who} is banned: {reason} (`cargo tree -i {}` shows who brings it)", package.name));
        }
        if !self.allows(&package.licence) {
            sentences.push(format!(
                "{who} has the licence {:?}, which deny.toml does not allow: use another crate, or add the licence \
                 there after a decision",
                package.licence
            ));
        }
        let origin = package.source.strip_prefix("registry+");
        if !origin.is_some_and(|url| self.registries.iter().any(|allowed| allowed == url)) {
            sentences.push(format!("{who} comes from {}: only crates.io is allowed", package.source));
        }
        sentences.into_iter().map(|sentence| Problem::of("Cargo.lock", sentence)).collect()
    }

    /// SPDX expressions as crates use them: `OR` binds weaker than `AND`, and `/` is the old `OR`.
    fn allows(&self, expression: &str) -> bool {
        let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let mut rest = words.as_slice();
        let allowed = self.either(&mut rest);
        allowed && rest.is_empty()
    }

    fn either(&self, words: &mut &[&str]) -> bool {
        let mut allowed = self.both(words);
        while take(words, "OR") {
            allowed |= self.both(words);
        }
        allowed
    }

    fn both(&self, words: &mut &[&str]) -> bool {
        let mut allowed = self.one(words);
        while take(words, "AND") {
            allowed &= self.one(words);
        }
        allowed
    }

    fn one(&self, words: &mut &[&str]) -> bool {
        if take(words, "(") {
            let allowed = self.either(words);
            return take(words, ")") && allowed;
        }
        let Some((name, rest)) = words.split_first() else { return false };
        *words = rest;
        let mut name = (*name).to_owned();
        if take(words, "WITH")
            && let Some((exception, rest)) = words.split_first()
        {
            name = format!("{name} WITH {exception}");
            *words = rest;
        }
        self.licences.contains(&name)
    }
}

fn take(words: &mut &[&str], word: &str) -> bool {
    match words.split_first() {
        Some((first, rest)) if *first == word => {
            *words = rest;
            true
        }
        _ => false,
    }
}

fn array<'a>(table: &'a Table, section: &str, key: &str) -> &'a [Value] {
    table.get(section).and_then(|section| section.get(key)?.as_array()).map_or(&[], Vec::as_slice)
}

fn strings(table: &Table, section: &str, key: &str) -> Vec<String> {
    array(table, section, key).iter().filter_map(|value| Some(value.as_str()?.to_owned())).collect()
}

fn string(entry: &Value, key: &str) -> Option<String> {
    Some(entry.get(key)?.as_str()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{super::metadata::samples::theirs, *};

    const LIST: &str = r#"
        [licenses]
        allow = ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "Unicode-3.0"]
        [bans]
        deny = [{ crate = "openssl", reason = "rustls it is" }]
        [sources]
        allow-registry = ["https://github.com/rust-lang/crates.io-index"]
    "#;
    const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

    #[test]
    fn licence_expressions_are_understood() {
        let list = List::parse(LIST).unwrap();
        let allowed = ["MIT", "GPL-2.0-only OR MIT", "Unlicense/MIT", "(MIT OR X) AND Unicode-3.0"];
        let refused = ["", "GPL-3.0", "MIT AND GPL-3.0", "MIT AND (X OR Y)", "MIT MIT", "MIT WITH surprise"];
        assert!(allowed.iter().all(|expression| list.allows(expression)));
        assert!(list.allows("Apache-2.0 WITH LLVM-exception"));
        for expression in refused {
            assert!(!list.allows(expression), "{expression}");
        }
    }

    #[test]
    fn bans_and_foreign_sources_are_found() {
        let list = List::parse(LIST).unwrap();
        assert!(list.problems(&theirs("serde", "MIT", CRATES_IO)).is_empty());
        let banned = list.problems(&theirs("openssl", "MIT", CRATES_IO));
        assert!(banned[0].to_string().contains("rustls it is"));
        assert!(list.problems(&theirs("x", "MIT", "git+https://example.org/x"))[0].to_string().contains("crates.io"));
    }
}
