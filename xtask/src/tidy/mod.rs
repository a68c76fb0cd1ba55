//! `cargo xtask tidy`: what we agreed on and the compiler does not know. One rule, one file.
//!
//! A rule takes what it needs and gives [`Problem`]s, each a sentence that says what to do. To add one, write its
//! file and name it in [`problems`].

mod decisions;
pub mod dependencies;
mod documents;
mod graph;
mod handlers;
mod lengths;
mod licences;
mod lockfiles;
mod manners;
mod mask;
mod metadata;
mod module_docs;
mod problem;
mod source;
mod sql;
mod templates;
mod words;

use crate::{Outcome, repo};
use metadata::Metadata;
use problem::Problem;
use source::Source;
use std::collections::BTreeSet;

pub fn run() -> Outcome {
    let repository = Repository::read()?;
    let mut problems = problems(&repository)?;
    problems.sort();
    for problem in &problems {
        println!("{problem}");
    }
    println!("{}", lengths::summary(&repository.sources));
    match problems.len() {
        0 => Ok(()),
        count => Err(format!("tidy: {count} to put right")),
    }
}

fn problems(repository: &Repository) -> Outcome<Vec<Problem>> {
    let Repository { files, sources, texts, metadata } = repository;
    let mut problems = Vec::new();
    problems.extend(graph::check(metadata));
    problems.extend(dependencies::check(metadata, texts)?);
    problems.extend(licences::check(metadata)?);
    problems.extend(lockfiles::check(texts));
    problems.extend(lengths::check(sources));
    for source in sources {
        problems.extend(module_docs::check(source));
        problems.extend(manners::check(source));
        problems.extend(handlers::check(source));
        problems.extend(sql::check(source));
    }
    let names: Vec<&str> = metadata.ours.iter().map(|package| package.name.as_str()).collect();
    for (path, text) in texts {
        problems.extend(words::check(path, text));
        problems.extend(templates::check(path, text));
        problems.extend(documents::check(path, text, files, &names));
    }
    problems.extend(decisions::check(texts));
    Ok(problems)
}

/// Everything the rules look at, read once.
struct Repository {
    /// Paths of all files.
    files: Vec<String>,
    sources: Vec<Source>,
    /// Paths and contents of all files that are text.
    texts: Vec<(String, String)>,
    metadata: Metadata,
}

impl Repository {
    fn read() -> Outcome<Self> {
        let files = repo::files()?;
        let mut texts = Vec::new();
        for path in &files {
            if let Some(text) = repo::text(path)? {
                texts.push((path.clone(), text));
            }
        }
        let rust = texts.iter().filter(|(path, _)| path.ends_with(".rs"));
        let sources: Vec<Source> = rust.map(|(path, text)| Source::new(path, text.clone())).collect();
        let tests: BTreeSet<String> = sources.iter().flat_map(Source::test_modules).collect();
        let mark = |source: Source| if tests.contains(&source.path) { source.all_test() } else { source };
        let sources = sources.into_iter().map(mark).collect();
        Ok(Self { files, sources, texts, metadata: Metadata::read()? })
    }
}
