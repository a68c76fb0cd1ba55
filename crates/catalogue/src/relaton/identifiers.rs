//! The identifiers of a record: which one it is filed under, and what else it is called.

use super::{Repair, Repairs};
use crate::identifier;
use crate::text;
use crate::yaml::Node;
use model::specification::Identifier;

/// All of them, those under which the document may be filed first; `None` if there is none.
pub(super) fn read(tree: &Node<'_>, repairs: &mut Repairs) -> Option<Vec<Identifier>> {
    let mut all: Vec<Identifier> = Vec::new();
    for node in tree.first_of(&["docidentifier", "docid"]).list() {
        let given = node.first_of(&["content", "id"]).text();
        let given = if given.is_empty() { node.text() } else { given };
        let scheme = node.get("type").text();
        let primary = node.get("primary").text() == "true";
        // `ITU-T F.400/X.400 (03/1993) | ISO/IEC 10021-1` is two identifiers in one.
        for part in given.split(" | ") {
            let text = without_marks(&text::line(part, repairs));
            if text.is_empty() {
                continue;
            }
            match all.iter_mut().find(|i| i.text == text) {
                Some(same) => {
                    repairs.note(Repair::TradeMark);
                    same.primary |= primary;
                }
                None => all.push(Identifier { text, scheme: scheme.to_owned(), primary }),
            }
        }
    }
    if all.is_empty() {
        // A file without identifiers may still have the number that they are made from.
        let number = text::line(tree.get("docnumber").text(), repairs);
        if number.is_empty() {
            return None;
        }
        all.push(Identifier { text: number.into_owned(), scheme: String::new(), primary: true });
    }
    all.sort_by_key(|i| !i.primary);
    all[0].primary = true;
    if all.iter().filter(|i| i.primary).count() > 1 {
        repairs.note(Repair::SecondIdentifier);
    }
    Some(all)
}

fn without_marks(text: &str) -> String {
    text.trim_end_matches(':').chars().filter(|c| !matches!(c, '™' | '®' | '\u{2120}')).collect()
}

/// The body that the identifier names, else the one that published it.
pub(super) fn body(identifier: &str, tree: &Node<'_>) -> String {
    let body = identifier::body(identifier);
    if !body.is_empty() {
        return body;
    }
    let publisher = |c: &&Node<'_>| c.get("role").list().iter().any(|r| r.get("type").text() == "publisher");
    let publishers = tree.get("contributor").list().iter().filter(publisher);
    let names = publishers.map(|c| c.get("organization").get("abbreviation").get("content").text());
    names.filter(|n| !n.is_empty()).collect::<Vec<_>>().join("/")
}

/// `3GPP TS 23.501:REL-17/17.3.0` belongs to `Rel-17`.
pub(super) fn release(identifier: &str) -> String {
    let Some(after) = identifier.strip_prefix("3GPP ").and_then(|i| i.split_once(':')).map(|(_, after)| after) else {
        return String::new();
    };
    let release = after.split('/').next().unwrap_or_default();
    release.replacen("REL-", "Rel-", 1)
}
