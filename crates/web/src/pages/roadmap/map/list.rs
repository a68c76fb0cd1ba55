//! The map as a list, for screen readers and for whoever prefers to read: layers, their elements, the
//! reference points of these, the specifications of each.

use super::{
    facts::Pile,
    graph::Way,
    pen::escape,
    scene::{Scene, status_message},
};
use app::roadmap::Facet;
use i18n::Arg;
use model::{Entry, Status};

/// The list, with its heading, to be opened by the reader.
pub(super) fn list(scene: &Scene<'_>) -> String {
    let mut list = List { out: String::with_capacity(64 * 1024), scene };
    list.push("<details class=\"map-list\"><summary>");
    list.text(&scene.words.t("map-list-title"));
    list.push("</summary><ul>");
    for layer in 0..scene.facts.layers.len() {
        list.layer(layer);
    }
    list.unplaced();
    list.push("</ul></details>");
    list.out
}

struct List<'s, 'v> {
    out: String,
    scene: &'s Scene<'v>,
}

impl List<'_, '_> {
    fn push(&mut self, html: &str) {
        self.out.push_str(html);
    }

    fn text(&mut self, text: &str) {
        escape(&mut self.out, text);
    }

    /// A layer with its specifications and elements.
    fn layer(&mut self, layer: usize) {
        let scene = self.scene;
        let pile = &scene.facts.layers[layer];
        self.push("<li>");
        self.choice(Facet::Layer, pile.id, scene.layer_name(layer));
        self.text(&format!(" · {}", scene.counted(pile)));
        self.specifications(pile);
        let elements: Vec<usize> =
            (0..scene.graph.parts.len()).filter(|&e| scene.graph.layer_of[e] == Some(layer)).collect();
        if !elements.is_empty() {
            self.push("<ul>");
            elements.into_iter().for_each(|e| self.element(e));
            self.push("</ul>");
        }
        self.push("</li>");
    }

    /// An element with its reference points: in full at the one, by name at the other.
    fn element(&mut self, element: usize) {
        let scene = self.scene;
        self.push("<li>");
        self.text(scene.element_name(element));
        let mut is_open = false;
        for (point, way) in scene.graph.ways.iter().enumerate() {
            let (home, other) = match *way {
                Way::Down(a, b) | Way::Across(a, b) | Way::Columns(a, b) | Way::Out(b, a) => (a, b),
                Way::Peer(e) | Way::Away(e) => (e, e),
                Way::Unknown => continue,
            };
            if element != home && element != other {
                continue;
            }
            if !is_open {
                self.push("<ul>");
                is_open = true;
            }
            if element == home {
                self.point(point);
            } else {
                let id = scene.facts.points[point].id;
                let args = [("point", Arg::Text(id)), ("element", Arg::Text(scene.element_name(home)))];
                self.push("<li>");
                self.text(&scene.words.ta("map-list-see", &args));
                self.push("</li>");
            }
        }
        self.push(if is_open { "</ul></li>" } else { "</li>" });
    }

    fn point(&mut self, point: usize) {
        let pile = &self.scene.facts.points[point];
        self.push("<li>");
        self.choice(Facet::ReferencePoint, pile.id, &self.scene.point_in_full(point));
        self.specifications(pile);
        self.push("</li>");
    }

    /// A link that chooses the value, or chooses it no more.
    fn choice(&mut self, facet: Facet, id: &str, name: &str) {
        self.push("<a href=\"");
        self.text(&self.scene.toggle(facet, id));
        self.push(if self.scene.is_chosen(facet, id) { "\" aria-current=\"true\">" } else { "\">" });
        self.text(name);
        self.push("</a>");
    }

    /// The specifications of a pile by status.
    fn specifications(&mut self, pile: &Pile<'_>) {
        for status in Status::ALL {
            let mut of_status = pile.entries.iter().filter(|e| e.status() == status).peekable();
            if of_status.peek().is_none() {
                continue;
            }
            self.push("<p>");
            let name = self.scene.words.t(status_message(status));
            self.text(&self.scene.words.ta("map-list-of", &[("status", Arg::Text(&name))]));
            for entry in of_status {
                self.specification(entry);
            }
            self.push("</p>");
        }
    }

    /// Spaces alone stand between specifications: which comma to put depends on the language.
    fn specification(&mut self, entry: &Entry) {
        self.push(" ");
        self.scene.entry_link(&mut self.out, entry);
    }

    /// What has no place on the picture.
    fn unplaced(&mut self) {
        let scene = self.scene;
        let is_loose = |&at: &usize| scene.graph.ways.get(at).is_none_or(|w| *w == Way::Unknown);
        let points: Vec<usize> = (0..scene.facts.points.len()).filter(is_loose).collect();
        let elements = scene.unplaced_elements();
        if points.is_empty() && elements.is_empty() {
            return;
        }
        self.push("<li>");
        self.text(&scene.words.t("map-unplaced"));
        self.push("<ul>");
        for name in elements {
            self.push("<li>");
            self.text(name);
            self.push("</li>");
        }
        points.into_iter().for_each(|p| self.point(p));
        self.push("</ul></li>");
    }
}
