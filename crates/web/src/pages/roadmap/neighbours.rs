//! Entries that concern the same: where work overlaps or has to fit together.

use super::{address::Addresses, titles::Title};
use app::{GroupView, roadmap::Hidden};
use model::{Entry, Lang, Tag};

/// More would be a list, and the table is a better one.
const MOST: usize = 8;

/// Another entry on the same reference points or layers.
pub(super) struct Neighbour<'v> {
    pub href: String,
    pub identifier: &'v str,
    pub title: Title<'v>,
    /// What both concern.
    pub shared: Vec<&'v str>,
}

/// The closest neighbours, none of which the default view would hide.
pub(super) fn of<'v>(view: &'v GroupView, entry: &Entry, at: &Addresses, lang: Lang) -> Vec<Neighbour<'v>> {
    let others = view.entries.iter().filter(|o| o.id != entry.id && Hidden::of(o).is_none());
    let mut near: Vec<(usize, &Entry)> = others.map(|o| (closeness(entry, o), o)).filter(|(c, _)| *c > 0).collect();
    // Stable: among equals the order of identifiers stays.
    near.sort_by_key(|(closeness, _)| std::cmp::Reverse(*closeness));
    near.truncate(MOST);
    near.into_iter()
        .map(|(_, other)| Neighbour {
            href: at.entry(&other.slug),
            identifier: &other.identifier,
            title: Title::new(&other.lead().title, lang),
            shared: shared(&entry.reference_points, &other.reference_points),
        })
        .collect()
}

/// A reference point in common says most; topics only tell those apart that share a point or a layer.
fn closeness(a: &Entry, b: &Entry) -> usize {
    let points = shared(&a.reference_points, &b.reference_points).len();
    let layers = shared(&a.layers, &b.layers).len();
    if points + layers == 0 {
        return 0;
    }
    let topics = a.topics.iter().filter(|t| b.topics.contains(t)).count();
    6 * points + 2 * layers + 3 * topics
}

fn shared<'v>(a: &[Tag], b: &'v [Tag]) -> Vec<&'v str> {
    b.iter().filter(|t| a.iter().any(|o| o.name == t.name)).map(|t| t.name.as_str()).collect()
}
