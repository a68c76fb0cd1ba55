//! Entries as Relaton YAML, the form in which standards bodies' records are exchanged.
//!
//! Each edition is a document of the stream, as Relaton has one record for each. The keys are those
//! of schema v1.2, which most catalogues use. Abstracts are never written.

mod yaml;

use super::specification::changed_by;
use model::{Edition, Entry, Lang, Localized};
use std::borrow::Borrow;
use yaml::Node;

const SCHEMA: &str = "v1.2.9";

/// All editions of all entries as a stream of YAML documents.
pub fn relaton<E: Borrow<Entry>>(entries: &[E]) -> String {
    let entries = entries.iter().map(Borrow::borrow);
    entries.flat_map(|entry| entry.editions.iter().map(|e| record(entry, e).document())).collect()
}

fn record(entry: &Entry, edition: &Edition) -> Node {
    let mut pairs = vec![
        ("schema-version", Node::text(SCHEMA)),
        ("id", Node::text(edition.identifier.chars().filter(|c| c.is_alphanumeric()).collect::<String>())),
        ("title", titles(&edition.title)),
    ];
    if let Some(url) = &edition.url {
        pairs.push(("link", Node::only(Node::Map(vec![("type", Node::text("src")), ("content", Node::text(url))]))));
    }
    pairs.push(("type", Node::text("standard")));
    pairs.push(("docid", docids(entry, edition)));
    pairs.push(("docnumber", Node::text(&entry.identifier)));
    if let Some(date) = edition.date {
        let kind = if edition.status == model::Status::InProgress { "updated" } else { "published" };
        let date = vec![("type", Node::text(kind)), ("value", Node::text(date.to_string()))];
        pairs.push(("date", Node::only(Node::Map(date))));
    }
    pairs.push(("contributor", publisher(entry)));
    pairs.push(("language", languages(&edition.title)));
    let stage = Node::Map(vec![("value", Node::text(edition.status.as_str()))]);
    pairs.push(("docstatus", Node::Map(vec![("stage", stage)])));
    if edition.change.is_some()
        && let Some(base) = changed_by(entry, edition)
    {
        let base = Node::Map(vec![("docid", Node::only(docid(entry, &base.identifier, true)))]);
        let relation = vec![("type", Node::text("updates")), ("bibitem", base)];
        pairs.push(("relation", Node::only(Node::Map(relation))));
    }
    if !entry.topics.is_empty() {
        let keyword = |t: &String| Node::Map(vec![("content", Node::text(t))]);
        pairs.push(("keyword", Node::List(entry.topics.iter().map(keyword).collect())));
    }
    pairs.push(("ext", extension(entry, edition)));
    Node::Map(pairs)
}

/// Language and script of a title: Relaton asks for both.
fn titles(title: &Localized) -> Node {
    let one = |v: &model::Version| {
        Node::Map(vec![
            ("content", Node::text(&v.text)),
            ("language", Node::only(Node::text(v.lang.code()))),
            ("script", Node::only(Node::text(script(v.lang)))),
            ("format", Node::text("text/plain")),
            ("type", Node::text("main")),
        ])
    };
    Node::List(title.versions().iter().map(one).collect())
}

fn languages(title: &Localized) -> Node {
    Node::List(title.versions().iter().map(|v| Node::text(v.lang.code())).collect())
}

/// ISO 15924 code.
fn script(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "Arab",
        Lang::En | Lang::Es | Lang::Fr => "Latn",
        Lang::Ru => "Cyrl",
        Lang::Zh => "Hans",
    }
}

fn docids(entry: &Entry, edition: &Edition) -> Node {
    let former = edition.former_names.iter().map(|name| docid(entry, name, false));
    Node::List(std::iter::once(docid(entry, &edition.identifier, true)).chain(former).collect())
}

fn docid(entry: &Entry, identifier: &str, primary: bool) -> Node {
    // Relaton's type is the organization: ITU for all of its sectors.
    let body = entry.body.strip_suffix("-T").unwrap_or(&entry.body);
    let mut pairs = vec![("id", Node::text(identifier)), ("type", Node::text(body))];
    if primary {
        pairs.push(("primary", Node::Yes));
    }
    Node::Map(pairs)
}

fn publisher(entry: &Entry) -> Node {
    let name = Node::only(Node::Map(vec![("content", Node::text(&entry.body))]));
    let organization = Node::Map(vec![("name", name)]);
    let role = Node::only(Node::Map(vec![("type", Node::text("publisher"))]));
    Node::only(Node::Map(vec![("organization", organization), ("role", role)]))
}

fn extension(entry: &Entry, edition: &Edition) -> Node {
    let mut pairs = vec![("doctype", Node::Map(vec![("type", Node::text(&edition.kind))]))];
    if !entry.working_group.is_empty() {
        let group = Node::Map(vec![("name", Node::text(&entry.working_group))]);
        pairs.push(("editorialgroup", Node::only(group)));
    }
    Node::Map(pairs)
}

#[cfg(test)]
mod tests {
    use crate::export::sample;

    #[test]
    fn each_edition_is_a_document() {
        let text = super::relaton(&sample::entries());
        let editions: usize = sample::entries().iter().map(|e| e.editions.len()).sum();
        assert_eq!(text.lines().filter(|l| *l == "---").count(), editions);
        assert!(text.contains("  - id: \"ITU-T Y.3804 (04/2025)\"\n    type: \"ITU\"\n    primary: true\n"), "{text}");
        assert!(text.contains("relation:\n  - type: \"updates\"\n    bibitem:\n      docid:\n"), "{text}");
        assert!(text.contains("    script:\n      - \"Hans\"\n"), "{text}");
    }
}
