//! On which roadmaps a specification stands.

use app::GroupView;
use model::{Entry, Lang, specification::Specification};
use std::sync::Arc;

/// An entry of a group's roadmap; `templates/catalogue/roadmaps.html`.
pub(super) struct OnRoadmap {
    pub group: String,
    pub identifier: String,
    pub href: String,
}

/// The entries that have one of its names. An amendment is found under the entry of its base text.
pub(super) fn on(views: &[Arc<GroupView>], spec: &Specification, lang: Lang) -> Vec<OnRoadmap> {
    let of = |view: &Arc<GroupView>| {
        let entry = entry(view, spec)?;
        Some(OnRoadmap {
            group: view.group.acronym.clone(),
            identifier: entry.identifier.clone(),
            href: format!("/{lang}/{}/roadmap/{}", view.group.slug, entry.slug),
        })
    };
    views.iter().filter_map(of).collect()
}

fn entry<'v>(view: &'v GroupView, spec: &Specification) -> Option<&'v Entry> {
    let names = std::iter::once(&spec.identifier).chain([&spec.family]).chain(&spec.aliases).chain(&spec.former_names);
    names.filter(|name| !name.is_empty()).find_map(|name| view.find(name)).filter(|entry| entry.withdrawal.is_none())
}
