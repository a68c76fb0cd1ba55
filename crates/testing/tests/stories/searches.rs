//! Sixty searches in six languages: what a person expects stands among the first three.
//!
//! Here they are made on some dozens of records, always; `cargo xtask bench search` makes them on whole catalogues.

use app::search::{Asked, Hits, search};
use std::path::Path;
use testing::{Database, Product};

const EXPECTED: &str = include_str!("../../fixtures/searches/expected.txt");

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_find_what_they_look_for() {
    let product = Product::with_catalogue(Database::sqlite()).await;
    product.import(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/searches")).await;
    let (mut made, mut missed) = (0, Vec::new());
    for line in EXPECTED.lines().filter(|line| !line.starts_with('#')) {
        let (words, expected) = line.split_once('\t').expect("words, a tab, what is expected");
        let asked = Asked { words: words.to_owned(), limit: 3, ..Asked::default() };
        let hits = search(&product.reader(), &product.app, asked).await.expect("the index can be read");
        made += 1;
        if !has(&hits, expected) {
            let found: Vec<&str> = hits.hits.iter().map(|hit| hit.identifier.as_str()).collect();
            missed.push(format!("{words}: expected {expected}, found {found:?} {:?}", hits.suggestions));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    assert_eq!(made, 60);
}

fn has(hits: &Hits, expected: &str) -> bool {
    match expected.strip_prefix("? ") {
        Some(spelling) => hits.suggestions.iter().any(|s| s == spelling),
        None => hits.hits.iter().any(|hit| hit.identifier == expected),
    }
}
