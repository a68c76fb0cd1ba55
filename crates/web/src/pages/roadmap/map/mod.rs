//! The architecture map: layers, elements and reference points with the specifications that concern them,
//! as a picture that a chair can put on a slide, and as a list for whoever does not see it.
//!
//! The picture is inline SVG, drawn in one pass from the group's own architecture: [`graph`] resolves
//! ids, [`layout`] and [`routes`] give everything its place, [`large`] and [`compact`] draw. Colours are
//! in `assets/map.css`. Two sizes are on the page, of which the stylesheet shows one.

mod compact;
mod facts;
mod graph;
mod large;
mod layout;
mod legend;
mod list;
mod measures;
mod pen;
mod routes;
mod scene;
#[cfg(test)]
mod tests;
mod text;

use super::address::Addresses;
use app::{
    GroupView,
    roadmap::{Hidden, Listing, Query},
};
use facts::Facts;
use graph::Graph;
use i18n::Words;
use model::{Architecture, Entry};
use scene::Scene;

/// The map with what answers `query`, its legend, and the same as a list. Safe HTML.
pub(crate) fn full(view: &GroupView, listing: &Listing<'_>, query: &Query, words: &Words) -> String {
    let scene = scene(&view.architecture, &view.entries, &listing.entries, (&view.group.slug, query, words));
    whole(&scene)
}

/// The map with everything that the roadmap shows at first, small and simplified. Safe HTML.
pub(crate) fn small(view: &GroupView, words: &Words) -> String {
    let listed: Vec<&Entry> = view.entries.iter().filter(|e| Hidden::of(e).is_none()).collect();
    let query = Query::default();
    let scene = scene(&view.architecture, &view.entries, &listed, (&view.group.slug, &query, words));
    format!("<div class=\"map map-small\">{}</div>", compact::draw(&scene, "map-small"))
}

fn scene<'v>(
    architecture: &'v Architecture,
    all: &'v [Entry],
    listed: &[&'v Entry],
    (group, query, words): (&str, &'v Query, &'v Words),
) -> Scene<'v> {
    Scene {
        graph: Graph::of(architecture),
        facts: Facts::of(architecture, all, listed),
        at: Addresses::new(words.lang(), group),
        query,
        words,
    }
}

fn whole(scene: &Scene<'_>) -> String {
    let mut out = String::with_capacity(160 * 1024);
    out.push_str("<figure class=\"map\"><div class=\"map-wide\">");
    out.push_str(&large::draw(scene));
    out.push_str("</div><div class=\"map-narrow\">");
    out.push_str(&compact::draw(scene, "map-narrow"));
    out.push_str("</div>");
    out.push_str(&legend::legend(scene));
    out.push_str("</figure>");
    out.push_str(&list::list(scene));
    out
}
