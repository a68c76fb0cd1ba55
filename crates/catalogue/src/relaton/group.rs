//! The study group or committee that has the work.

use super::Repairs;
use crate::text;
use crate::yaml::Node;

/// As the body writes it, shortened where everybody writes it short; empty if the record does not say.
pub(super) fn read(tree: &Node<'_>, ext: &Node<'_>, repairs: &mut Repairs) -> String {
    let named = of_contributors(tree);
    let node = if named.is_empty() { of_extension(tree, ext) } else { named };
    short(&text::line(node, repairs))
}

/// The newer generation names it among the authors.
fn of_contributors<'a>(tree: &'a Node<'_>) -> &'a str {
    let subdivisions =
        tree.get("contributor").list().iter().flat_map(|c| c.get("organization").get("subdivision").list());
    subdivisions.map(|s| first_name(s.get("name"))).find(|n| !n.is_empty()).unwrap_or_default()
}

/// The older one in its extension, in a way of its own for each body.
fn of_extension<'a>(tree: &'a Node<'_>, ext: &'a Node<'_>) -> &'a str {
    let group = ext.get("editorialgroup");
    let group = if *group == Node::Null { tree.get("editorialgroup") } else { group };
    group.list().first().map_or("", |first| {
        let committees = first.first_of(&["technical_committee", "committee"]).list();
        committees.first().map_or(first.get("name").text(), |c| {
            let identifier = c.get("identifier").text();
            if !identifier.is_empty() {
                identifier
            } else if c.text().is_empty() {
                c.get("name").text()
            } else {
                c.text()
            }
        })
    })
}

fn first_name<'a>(node: &'a Node<'_>) -> &'a str {
    node.list().first().map_or("", |n| if n.text().is_empty() { n.get("content").text() } else { n.text() })
}

/// `ITU-T Study Group 13` as `SG13`, which is how the work programme and everybody else writes it.
fn short(name: &str) -> String {
    for prefix in ["ITU-T Study Group ", "ITU-R Study Group ", "Study Group "] {
        if let Some(number) = name.strip_prefix(prefix) {
            return format!("SG{}", number.trim());
        }
    }
    match name {
        "Telecommunication Standardization Advisory Group" => "TSAG".to_owned(),
        _ => name.to_owned(),
    }
}
