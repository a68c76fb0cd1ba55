//! Each direct dependency is a decision, and all of them together are a build time.

use super::{metadata::Metadata, problem::Problem};
use crate::{Outcome, command, repo};
use std::collections::BTreeSet;

/// Packages in a build of the program: what the first `cargo run --release` has to compile.
const MOST_PACKAGES: usize = 450;

pub fn check(metadata: &Metadata, texts: &[(String, String)]) -> Outcome<Vec<Problem>> {
    let mut problems = undecided(metadata, texts);
    let packages = packages("accord")?.len();
    if packages > MOST_PACKAGES {
        let sentence = format!(
            "a build of the program takes {packages} packages, the budget is {MOST_PACKAGES}: \
             `cargo tree -p accord -e normal,build` shows who brings them"
        );
        problems.push(Problem::of("Cargo.toml", sentence));
    }
    Ok(problems)
}

/// The packages a build of `package` compiles, as `name vVERSION`.
pub fn packages(package: &str) -> Outcome<BTreeSet<String>> {
    let tree = ["tree", "-p", package, "-e", "normal,build", "--prefix", "none", "--format", "{p}"];
    let listed = command::output(command::cargo().args(tree).current_dir(repo::root()))?;
    let name = |line: &str| line.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    Ok(listed.lines().map(name).filter(|name| !name.is_empty()).collect())
}

fn undecided(metadata: &Metadata, texts: &[(String, String)]) -> Vec<Problem> {
    let decisions = texts.iter().filter(|(path, _)| path.starts_with("docs/decisions/"));
    let decided: BTreeSet<&str> = decisions.flat_map(|(_, text)| words(text)).collect();
    let all = metadata.ours.iter().flat_map(|package| &package.dependencies);
    let used: BTreeSet<&str> = all.filter(|other| !other.ours).map(|other| other.name.as_str()).collect();
    let sentence = |name: &&str| {
        format!("no record in docs/decisions names `{name}`: say there why we need it and what was rejected")
    };
    used.difference(&decided).map(|name| Problem::of("Cargo.toml", sentence(name))).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'))
}

#[cfg(test)]
mod tests {
    use super::{super::metadata::samples::ours, *};

    #[test]
    fn a_dependency_without_a_record_is_named() {
        let metadata = Metadata { ours: vec![ours("web", &["axum", "surprise", "accord-model"])], theirs: vec![] };
        let texts = [("docs/decisions/0012-dependencies.md".to_owned(), "`axum`, because".to_owned())];
        let found = undecided(&metadata, &texts);
        assert_eq!(found.len(), 1);
        assert!(found[0].to_string().contains("names `surprise`"));
    }
}
