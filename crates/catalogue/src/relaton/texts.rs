//! Titles and abstracts: one of each language, cleaned, without what is no title and no abstract.

use super::{Repair, Repairs};
use crate::text;
use crate::yaml::Node;
use model::{Lang, Localized, Standing, Version};

/// Longer than any title; what is longer is an abstract in the wrong place.
const MAX_TITLE: usize = 2000;
/// Longer than any abstract.
const MAX_ABSTRACT: usize = 40_000;

/// The whole title of each language, put together where only its parts stand there.
pub(super) fn titles(tree: &Node<'_>, repairs: &mut Repairs) -> Localized {
    let mut titles = Localized::default();
    for lang in Lang::ALL {
        let of_lang = || tree.get("title").list().iter().filter(move |t| lang_of(t) == Some(lang));
        let whole = of_lang().find(|t| matches!(t.get("type").text(), "main" | "") && !content(t).is_empty());
        let title = match whole {
            Some(title) => text::line(content(title), repairs).into_owned(),
            None => {
                let parts = ["title-intro", "title-main", "title-part"];
                let part = |kind: &str| of_lang().find(|t| t.get("type").text() == kind).map_or("", content);
                let parts: Vec<_> = parts.iter().map(|k| part(k)).filter(|p| !p.is_empty()).collect();
                if !parts.is_empty() {
                    repairs.note(Repair::TitleInParts);
                }
                text::line(&parts.join(" – "), repairs).into_owned()
            }
        };
        if !title.is_empty() {
            titles.set(Version { lang, text: cut(title, MAX_TITLE), standing: Standing::Original });
        }
    }
    others(tree.get("title"), repairs);
    without_repeated(&mut titles, repairs);
    if titles.get(Lang::En).is_none() {
        repairs.note(Repair::NoEnglishTitle);
    }
    titles
}

/// Abstracts that say something.
pub(super) fn abstracts(tree: &Node<'_>, repairs: &mut Repairs) -> Localized {
    let mut abstracts = Localized::default();
    for node in tree.get("abstract").list() {
        let given = content(node);
        if given.is_empty() || given.trim() == "null" {
            repairs.note(Repair::Null);
            continue;
        }
        let Some(lang) = lang_of(node) else { continue };
        if is_stub(given) {
            repairs.note(Repair::StubAbstract);
        } else if abstracts.get(lang).is_none() {
            let text = cut(text::paragraphs(given, repairs), MAX_ABSTRACT);
            if !text.is_empty() {
                abstracts.set(Version { lang, text, standing: Standing::Original });
            }
        }
    }
    others(tree.get("abstract"), repairs);
    without_repeated(&mut abstracts, repairs);
    abstracts
}

/// The words under `key` of each node, cleaned, none twice.
pub(super) fn words<'a>(nodes: impl Iterator<Item = &'a Node<'a>>, key: &str, repairs: &mut Repairs) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for node in nodes {
        let given = node.get(key).text();
        let word = text::line(if given.is_empty() { node.text() } else { given }, repairs);
        if !word.is_empty() && word.len() < 200 && words.len() < 100 && !words.iter().any(|w| *w == word) {
            words.push(word.into_owned());
        }
    }
    words
}

/// `SA#104`, `CT#90-e`, `Implementation of CRs approved at SCP #45`: the meeting that approved something, or what
/// a clerk did, not what the document is about.
fn is_stub(text: &str) -> bool {
    let text = text.trim();
    if text.chars().filter(|c| c.is_alphabetic()).count() < 4 {
        return true;
    }
    if text.len() >= 60 {
        return false;
    }
    let names_meeting = text.contains('#');
    let names_changes = text.split(|c: char| !c.is_alphanumeric()).any(|w| matches!(w, "CR" | "CRs"));
    let words = text.split_whitespace().filter(|w| w.chars().filter(|c| c.is_alphabetic()).count() > 2).count();
    names_meeting || names_changes || (words < 3 && text.contains(|c: char| c.is_ascii_digit()))
}

fn content<'a>(node: &'a Node<'_>) -> &'a str {
    let text = node.get("content").text();
    if text.is_empty() { node.text() } else { text }
}

/// The language; English where none is named. `None` for one that the product does not have.
fn lang_of(node: &Node<'_>) -> Option<Lang> {
    let named = node.get("language").list().first().map_or("", Node::text);
    if named.is_empty() { Some(Lang::En) } else { named.get(..2).unwrap_or_default().parse().ok() }
}

fn others(nodes: &Node<'_>, repairs: &mut Repairs) {
    for _ in nodes.list().iter().filter(|n| lang_of(n).is_none()) {
        repairs.note(Repair::OtherLanguage);
    }
}

/// A text that is the English one is English, whatever it says it is.
fn without_repeated(texts: &mut Localized, repairs: &mut Repairs) {
    let Some(english) = texts.get(Lang::En).map(|v| v.text.clone()) else { return };
    let repeats = |v: &Version| v.lang != Lang::En && v.text == english;
    if texts.versions().iter().any(repeats) {
        let mut kept = Localized::default();
        for version in texts.versions() {
            if repeats(version) {
                repairs.note(Repair::WrongLanguage);
            } else {
                kept.set(version.clone());
            }
        }
        *texts = kept;
    }
}

fn cut(mut text: String, length: usize) -> String {
    if text.len() > length {
        let end = (0..=length).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.truncate(end);
    }
    text
}
