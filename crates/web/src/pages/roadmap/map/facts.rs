//! What the map tells: which specifications concern which layer and which reference point.

use app::roadmap::{Facet, Hidden};
use model::{Architecture, Entry, Status, Tag};

/// The specifications of one layer or reference point.
#[derive(Debug)]
pub(super) struct Pile<'v> {
    /// As in the address.
    pub(super) id: &'v str,
    /// Those of the listing: stated before inferred, in force before in progress, those that concern
    /// little else before those that concern everything.
    pub(super) entries: Vec<&'v Entry>,
    /// How many of them are in force.
    pub(super) published: usize,
    /// How many of them are in progress.
    pub(super) in_progress: usize,
    /// The roadmap as a whole has nothing on it, whatever is listed.
    pub(super) gap: bool,
}

impl<'v> Pile<'v> {
    fn new(id: &'v str) -> Pile<'v> {
        Pile { id, entries: Vec::new(), published: 0, in_progress: 0, gap: true }
    }

    fn add(&mut self, entry: &'v Entry) {
        match entry.status() {
            Status::Published => self.published += 1,
            Status::InProgress => self.in_progress += 1,
            // Shown only when everything is asked for; the list names it with its status.
            Status::Withdrawn => {}
        }
        self.entries.push(entry);
    }

    /// `3+1`: in force, in progress.
    pub(super) fn count(&self) -> String {
        match (self.published, self.in_progress) {
            (p, 0) => p.to_string(),
            (p, n) => format!("{p}+{n}"),
        }
    }
}

/// Layers and reference points, first those of the architecture in its order, then others that entries name.
#[derive(Debug)]
pub(super) struct Facts<'v> {
    pub(super) layers: Vec<Pile<'v>>,
    pub(super) points: Vec<Pile<'v>>,
    /// Listed entries that name neither.
    pub(super) unlaid: usize,
}

impl<'v> Facts<'v> {
    /// Sorts `listed` by what it concerns; `all` decides what is a gap.
    pub(super) fn of(architecture: &'v Architecture, all: &'v [Entry], listed: &[&'v Entry]) -> Facts<'v> {
        let mut facts = Facts {
            layers: architecture.layers.iter().map(|l| Pile::new(&l.id)).collect(),
            points: architecture.points.iter().map(|p| Pile::new(&p.id)).collect(),
            unlaid: 0,
        };
        for entry in all.iter().filter(|e| Hidden::of(e).is_none()) {
            each(&mut facts.layers, &entry.layers, |pile| pile.gap = false);
            each(&mut facts.points, &entry.reference_points, |pile| pile.gap = false);
        }
        for &entry in listed {
            each(&mut facts.layers, &entry.layers, |pile| pile.add(entry));
            each(&mut facts.points, &entry.reference_points, |pile| pile.add(entry));
            facts.unlaid += usize::from(entry.layers.is_empty() && entry.reference_points.is_empty());
        }
        for pile in &mut facts.layers {
            let id = pile.id;
            pile.entries.sort_by_key(|e| (is_inferred(&e.layers, id), e.status(), e.layers.len()));
        }
        for pile in &mut facts.points {
            let id = pile.id;
            pile.entries.sort_by_key(|e| (is_inferred(&e.reference_points, id), e.status()));
        }
        facts
    }

    /// The piles of a facet of the map.
    pub(super) fn piles(&self, facet: Facet) -> &[Pile<'v>] {
        if facet == Facet::Layer { &self.layers } else { &self.points }
    }
}

/// Visits the pile of each tag, which begins a new one if the architecture does not know it.
fn each<'v>(piles: &mut Vec<Pile<'v>>, tags: &'v [Tag], mut visit: impl FnMut(&mut Pile<'v>)) {
    for tag in tags {
        let at = piles.iter().position(|p| p.id == tag.name).unwrap_or_else(|| {
            piles.push(Pile::new(&tag.name));
            piles.len() - 1
        });
        visit(&mut piles[at]);
    }
}

fn is_inferred(tags: &[Tag], name: &str) -> bool {
    tags.iter().any(|t| t.name == name && t.inferred)
}
