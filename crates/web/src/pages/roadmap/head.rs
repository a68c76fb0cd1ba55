//! What stands above every light on the roadmap: the lights to choose from, search, what was chosen,
//! what is hidden and why, exports.

use super::{
    address::Light,
    facets::{self, Panel},
    scene::Scene,
};
use app::{
    Counts,
    roadmap::{Format, Query},
};
use std::borrow::Cow;

/// A link that may be where the reader is.
pub(super) struct Tab {
    pub label: Cow<'static, str>,
    pub href: String,
    pub current: bool,
}

/// A chosen value that can be taken back.
pub(crate) struct Chip {
    pub facet: Cow<'static, str>,
    pub label: String,
    pub href: String,
}

/// Showing what is hidden at first, or hiding it again.
pub(crate) struct Switch {
    pub on: bool,
    pub href: String,
    /// How many answers to this question are hidden.
    pub hidden: Option<String>,
}

/// The head of a roadmap page; `templates/roadmap/head.html`.
pub(super) struct Head {
    pub tabs: Vec<Tab>,
    pub action: String,
    /// Parameters that the search form carries along.
    pub kept: Vec<(&'static str, String)>,
    pub search: String,
    pub chips: Vec<Chip>,
    pub clear: Option<String>,
    pub found: String,
    pub counts: Counts,
    /// Entries hidden at first.
    pub hidden: usize,
    pub switch: Switch,
    pub panels: Vec<Panel>,
    pub exports: Vec<(Cow<'static, str>, String)>,
    pub changes: String,
    /// The facets stand beside the page, not above it.
    pub beside: bool,
}

impl Head {
    pub(super) fn new(scene: &Scene<'_>) -> Head {
        let counts = scene.view.counts();
        let unpaged = Query { page: 1, ..scene.query.clone() };
        let hidden = counts.hidden_withdrawn + counts.hidden_peripheral + counts.hidden_charters;
        Head {
            tabs: tabs(scene, &unpaged),
            action: scene.at.roadmap().to_owned(),
            kept: kept(scene, &unpaged),
            search: scene.query.words.clone(),
            chips: chips(scene),
            clear: clear(scene),
            found: found(scene),
            counts,
            hidden,
            switch: switch(scene, &unpaged),
            panels: facets::panels(scene),
            exports: exports(scene, &unpaged),
            changes: scene.at.changes(None),
            beside: scene.light == Light::Table,
        }
    }
}

fn tabs(scene: &Scene<'_>, query: &Query) -> Vec<Tab> {
    let tab = |light: Light| Tab {
        label: scene.words.t(&format!("roadmap-view-{}", light.name())),
        href: scene.at.listing(light, (light == Light::Matrix).then_some(scene.axis), query),
        current: light == scene.light,
    };
    Light::ALL.map(tab).into()
}

fn kept(scene: &Scene<'_>, query: &Query) -> Vec<(&'static str, String)> {
    let mut kept: Vec<_> = query.pairs().into_iter().filter(|(name, _)| *name != "q").collect();
    if scene.light != Light::Table {
        kept.push(("view", scene.light.name().to_owned()));
    }
    if let Some(axis) = scene.shown_axis() {
        kept.push(("by", axis.name().to_owned()));
    }
    kept
}

fn chips(scene: &Scene<'_>) -> Vec<Chip> {
    let words = scene.words;
    let mut chips = Vec::new();
    if !scene.query.words.is_empty() {
        let without = Query { words: String::new(), page: 1, ..scene.query.clone() };
        chips.push(Chip {
            facet: words.t("roadmap-chip-words"),
            label: scene.query.words.clone(),
            href: scene.here(&without),
        });
    }
    for (facet, choices) in &scene.listing.facets {
        for choice in choices.iter().filter(|c| c.chosen) {
            chips.push(Chip {
                facet: words.t(&format!("roadmap-facet-{}", facet.name())),
                label: scene.labels().choice(*facet, choice),
                href: scene.here(&scene.query.toggled(*facet, &choice.value)),
            });
        }
    }
    chips
}

fn clear(scene: &Scene<'_>) -> Option<String> {
    let clear = Query { words: String::new(), chosen: Vec::new(), page: 1, ..scene.query.clone() };
    (!scene.query.is_unfiltered()).then(|| scene.here(&clear))
}

fn found(scene: &Scene<'_>) -> String {
    let (found, all) = (scene.listing.entries.len(), scene.view.entries.len());
    scene.words.ta("roadmap-found", &[("n", found.into()), ("all", all.into())])
}

fn switch(scene: &Scene<'_>, query: &Query) -> Switch {
    let other = Query { all: !query.all, ..query.clone() };
    let hidden = i64::try_from(scene.listing.hidden).unwrap_or(i64::MAX);
    Switch {
        on: query.all,
        href: scene.here(&other),
        hidden: (hidden > 0).then(|| scene.words.tn("roadmap-hidden-here", hidden)),
    }
}

fn exports(scene: &Scene<'_>, query: &Query) -> Vec<(Cow<'static, str>, String)> {
    let export = |f: Format| (scene.words.t(&format!("roadmap-export-{}", f.name())), scene.at.export(f.name(), query));
    Format::ALL.map(export).into()
}
