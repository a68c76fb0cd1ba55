//! Key figures of a group's roadmap, as the front page and the group's home page show them.

use app::{
    GroupView,
    roadmap::{Facet, Hidden, facet_values},
};
use model::{Entry, Status};
use std::collections::BTreeSet;

/// Figures over the entries that the first view of the roadmap shows, so that each equals the number
/// that a reader finds who follows its link.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    pub(crate) entries: usize,
    pub(crate) published: usize,
    pub(crate) in_progress: usize,
    pub(crate) bodies: usize,
    /// Entries that the first view leaves out.
    pub(crate) hidden: usize,
}

impl Figures {
    pub(crate) fn of(view: &GroupView) -> Figures {
        let shown = || view.entries.iter().filter(|e| Hidden::of(e).is_none());
        let (published, in_progress) = (with(shown(), Status::Published), with(shown(), Status::InProgress));
        let bodies = shown().map(|e| e.body.as_str()).collect::<BTreeSet<_>>().len();
        let entries = shown().count();
        Figures { entries, published, in_progress, bodies, hidden: view.entries.len() - entries }
    }
}

/// How many entries the status facet of the roadmap finds: one that is published and revised at the
/// same time answers to both.
pub(crate) fn with<'v>(entries: impl Iterator<Item = &'v Entry>, status: Status) -> usize {
    entries.filter(|e| facet_values(e, Facet::Status).iter().any(|v| v == status.slug())).count()
}
