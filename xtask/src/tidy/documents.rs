//! Documents name real code: a path, a crate or a chore that is mentioned exists.
//!
//! Documents that describe a folder long gone are worse than none, and nobody notices without a machine.

use super::{problem::Problem, source::numbered};
use crate::Args;
use clap::CommandFactory;

/// Names that look like a crate of ours and are something else.
const NOT_CRATES: &[&str] = &["accord-data", "accord-target"];
/// Files with these endings are ours when a document names them.
const OURS: &[&str] = &[".rs", ".sql", ".mjs", ".ftl", ".css", ".html"];

pub fn check(path: &str, text: &str, files: &[String], crates: &[&str]) -> Vec<Problem> {
    let covered = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"].contains(&path) || path.starts_with("docs/");
    if !covered || !path.ends_with(".md") {
        return Vec::new();
    }
    let mut problems = Vec::new();
    for (line, words) in numbered(text) {
        let mut complain = |sentence| problems.push(Problem::at(path, line, sentence));
        for quoted in words.split('`').skip(1).step_by(2) {
            quoted_problem(quoted, files, crates).map(&mut complain);
        }
        for link in links(words) {
            if !link.is_empty() && !exists(&beside(path, link), files) {
                complain(format!("the link `{link}` leads nowhere"));
            }
        }
    }
    problems
}

fn quoted_problem(quoted: &str, files: &[String], crates: &[&str]) -> Option<String> {
    if let Some(chore) = quoted.strip_prefix("cargo xtask ").and_then(|rest| rest.split_whitespace().next()) {
        let known = Args::command().get_subcommands().any(|known| known.get_name() == chore);
        return (!known && chore.chars().all(char::is_lowercase)).then(|| format!("there is no `cargo xtask {chore}`"));
    }
    if !quoted.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c)) {
        return None;
    }
    if let Some(rest) = quoted.strip_prefix("accord-") {
        let a_crate = rest.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        let known = crates.contains(&quoted) || NOT_CRATES.contains(&quoted);
        return (a_crate && !known).then(|| format!("there is no crate `{quoted}`"));
    }
    (is_path(quoted, files) && !exists(quoted, files))
        .then(|| format!("there is no `{quoted}`: name what is there now"))
}

/// Whether this means a file or folder of ours, rather than an address, a media type or a file of the user's.
fn is_path(quoted: &str, files: &[String]) -> bool {
    if OURS.iter().any(|ending| quoted.len() > ending.len() && quoted.ends_with(ending)) {
        return true;
    }
    let Some((first, rest)) = quoted.split_once('/') else { return false };
    let folder = format!("{first}/");
    let in_crates = format!("crates/{first}/");
    !first.is_empty()
        && !rest.is_empty()
        && files.iter().any(|file| file.starts_with(&folder) || file.starts_with(&in_crates))
}

/// A path from the root, from `crates/`, or the end of a path, as people write them.
fn exists(path: &str, files: &[String]) -> bool {
    let path = path.trim_start_matches("./").trim_end_matches('/');
    let (folder, inner) = (format!("{path}/"), format!("/{path}"));
    let inner_folder = format!("/{path}/");
    path.is_empty()
        || files.iter().any(|file| {
            file == path || file.starts_with(&folder) || file.ends_with(&inner) || file.contains(&inner_folder)
        })
}

/// Targets of `[words](target)` that are files here.
fn links(line: &str) -> impl Iterator<Item = &str> {
    let targets = line.split("](").skip(1).filter_map(|rest| rest.split([')', '#', ' ']).next());
    targets.filter(|target| !target.contains(':') && !target.starts_with('/'))
}

/// A path seen from the file that names it.
fn beside(file: &str, link: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let files = ["crates/web/src/pages/home.rs", "docs/performance.md", "README.md"].map(str::to_owned);
        check("docs/guide.md", text, &files, &["accord-web"]).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_exists_may_be_named() {
        let good = "`crates/web/src/pages/home.rs` `home.rs` `web/src` `pages/home.rs` `crates/web` `accord-web` \
                    `accord-data` `text/html` `/roadmap` `a.b()` `cargo xtask test` [x](performance.md) \
                    [y](../README.md#top) [z](https://example.org/x.md) `qkdn.csv`";
        assert_eq!(found(good), [""; 0]);
    }

    #[test]
    fn what_is_gone_is_found() {
        for gone in ["`crates/old`", "`away.rs`", "`web/old.txt`", "`accord-old`", "`cargo xtask fly`", "[x](gone.md)"]
        {
            assert_eq!(found(gone).len(), 1, "{gone}");
        }
    }

    #[test]
    fn only_documents_are_read() {
        assert!(check("CHANGELOG.md", "`away.rs`", &[], &[]).is_empty());
    }
}
