//! The facets of the roadmap, each choice a link that says how many entries it leaves.

use super::{address::Light, scene::Scene};
use app::roadmap::{Choice, Facet};
use std::borrow::Cow;

/// Choices of a facet that are seen without asking for more; a screen holds the facets then.
const AT_ONCE: usize = 8;

/// One value that can be chosen or taken back.
pub(crate) struct Pick {
    pub label: String,
    pub count: usize,
    pub chosen: bool,
    pub href: String,
}

/// One facet.
pub(crate) struct Panel {
    pub label: Cow<'static, str>,
    pub open: bool,
    pub first: Vec<Pick>,
    pub more: Vec<Pick>,
    /// `12 more`.
    pub more_label: String,
    /// Something further down is chosen.
    pub more_open: bool,
}

pub(super) fn panels(scene: &Scene<'_>) -> Vec<Panel> {
    scene.listing.facets.iter().filter(|(_, c)| !c.is_empty()).map(|(f, c)| panel(scene, *f, c)).collect()
}

fn panel(scene: &Scene<'_>, facet: Facet, choices: &[Choice]) -> Panel {
    let labels = scene.labels();
    let option = |choice: &Choice| Pick {
        label: labels.choice(facet, choice),
        count: choice.count,
        chosen: choice.chosen,
        href: scene.at.toggled(scene.light, scene.shown_axis(), scene.query, (facet, &choice.value)),
    };
    let mut first: Vec<Pick> = choices.iter().map(option).collect();
    // One more line costs less than the words that would stand in its place.
    let more = if first.len() > AT_ONCE + 1 { first.split_off(AT_ONCE) } else { Vec::new() };
    Panel {
        label: scene.words.t(&format!("roadmap-facet-{}", facet.name())),
        // In a column they follow one another; above the other lights they stand side by side.
        open: scene.light != Light::Table
            || matches!(facet, Facet::Body | Facet::Status | Facet::Layer)
            || choices.iter().any(|c| c.chosen),
        more_label: scene.words.tn("roadmap-facet-more", i64::try_from(more.len()).unwrap_or(i64::MAX)),
        more_open: more.iter().any(|o| o.chosen),
        first,
        more,
    }
}
