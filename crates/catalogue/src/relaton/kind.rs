//! The kind of document: one word for one kind over all bodies.

use crate::yaml::Node;

/// `technical-specification`, whether the source says `TS`, `Technical Specification` or that very word.
pub(super) fn read(tree: &Node<'_>, ext: &Node<'_>) -> String {
    let node = ext.first_of(&["doctype"]);
    let node = if *node == Node::Null { tree.get("doctype") } else { node };
    let given = node.first_of(&["content", "type"]).text();
    let given = if given.is_empty() { node.text() } else { given };
    match given {
        "TS" => "technical-specification".to_owned(),
        "TR" => "technical-report".to_owned(),
        "wp" => "white-paper".to_owned(),
        "sttr" | "tec" => "technology-report".to_owned(),
        _ => model::slug(given),
    }
}
