//! What both pictures and the list are drawn from, and the links and labels that they share.

use super::{
    facts::{Facts, Pile},
    graph::{Graph, Way},
    pen::{Anchor, Face, Pen, Rect, Spot, escape},
    text,
};
use crate::pages::roadmap::address::{Addresses, Light};
use app::roadmap::{Facet, Query};
use i18n::{Arg, Words};
use model::{Architecture, Entry, Lang, Status};

/// Font sizes of names, the first that fits is taken.
pub(super) const NAME_SIZES: [i32; 3] = [15, 14, 12];
/// How many tones the stylesheet has for layers.
const TONES: usize = 6;
/// Corners of a band.
const BAND_RADIUS: i32 = 9;
/// Font size of the count of a layer.
const BADGE_SIZE: i32 = 12;
/// Height of a reference point's label.
pub(super) const POINT_H: i32 = 24;
/// Font size of it.
const POINT_SIZE: i32 = 13;
/// Within a label, before and after its text.
const POINT_PAD: i32 = 9;
/// Between labels that stand in a row.
const POINT_GAP: i32 = 8;
/// From one row of labels to the next.
const POINT_STEP: i32 = POINT_H + 8;
/// Above what has no place.
const STRIP_HEAD: i32 = 34;

/// Everything that the pictures tell.
pub(super) struct Scene<'v> {
    pub(super) graph: Graph<'v>,
    pub(super) facts: Facts<'v>,
    pub(super) at: Addresses,
    pub(super) query: &'v Query,
    pub(super) words: &'v Words,
}

impl<'v> Scene<'v> {
    pub(super) fn lang(&self) -> Lang {
        self.words.lang()
    }

    pub(super) fn pen(&self, width: i32) -> Pen {
        Pen::new(width, self.lang().direction() == "rtl")
    }

    pub(super) fn architecture(&self) -> &'v Architecture {
        self.graph.architecture
    }

    /// The name of the layer at this place of the facts; its id where the architecture does not know it or gives no name.
    pub(super) fn layer_name(&self, at: usize) -> &'v str {
        let id = self.facts.layers.get(at).map_or("", |p| p.id);
        let name = self.architecture().layers.get(at).map_or("", |l| l.names.text(self.lang()));
        if name.is_empty() { id } else { name }
    }

    pub(super) fn element_name(&self, at: usize) -> &'v str {
        let element = &self.architecture().elements[at];
        let name = element.names.text(self.lang());
        if name.is_empty() { &element.id } else { name }
    }

    /// The name of a network; its id where the architecture gives no name.
    pub(super) fn network_name(&self, id: &'v str) -> &'v str {
        let name = self.architecture().networks.iter().find(|n| n.id == id).map_or("", |n| n.names.text(self.lang()));
        if name.is_empty() { id } else { name }
    }

    /// The map with this value chosen, or chosen no more.
    pub(super) fn toggle(&self, facet: Facet, id: &str) -> String {
        self.at.listing(Light::Map, None, &self.query.toggled(facet, id))
    }

    /// The table of everything that has this value.
    pub(super) fn table(&self, facet: Facet, id: &str) -> String {
        self.at.listing(Light::Table, None, &self.query.only(facet, id))
    }

    pub(super) fn is_chosen(&self, facet: Facet, id: &str) -> bool {
        self.query.has(facet, id)
    }

    /// `3 published, 1 in progress`, or that it is a gap.
    pub(super) fn counted(&self, pile: &Pile<'_>) -> String {
        if pile.gap {
            return self.words.t("map-gap").into_owned();
        }
        let args = [("published", Arg::from(pile.published)), ("progress", Arg::from(pile.in_progress))];
        self.words.ta("map-counts", &args)
    }

    pub(super) fn is_verified(&self, point: usize) -> bool {
        self.architecture().points.get(point).is_some_and(|p| p.verified)
    }

    /// A reference point in full: ends, counts, whether it is verified.
    pub(super) fn point_in_full(&self, at: usize) -> String {
        let pile = &self.facts.points[at];
        let ends = |a, b| {
            let args = [
                ("point", Arg::Text(pile.id)),
                ("from", Arg::Text(self.element_name(a))),
                ("to", Arg::Text(self.element_name(b))),
            ];
            self.words.ta("map-point-between", &args)
        };
        let mut full = match self.graph.ways.get(at).copied().unwrap_or(Way::Unknown) {
            Way::Down(a, b) | Way::Across(a, b) | Way::Columns(a, b) => ends(a, b),
            Way::Out(a, b) => ends(b, a),
            Way::Peer(e) | Way::Away(e) => ends(e, e),
            Way::Unknown => self.words.ta("map-point-alone", &[("point", Arg::Text(pile.id))]),
        };
        full.push_str(" · ");
        full.push_str(&self.counted(pile));
        if !self.is_verified(at) {
            full.push_str(" · ");
            full.push_str(&self.words.t("map-unverified"));
        }
        full
    }

    /// How wide the label of a pile is.
    pub(super) fn label_width(name: &str, pile: &Pile<'_>) -> i32 {
        let size = POINT_SIZE;
        text::width(name, size) + text::width(&pile.count(), size) + text::width("n", size) + 2 * POINT_PAD
    }

    /// The label of a reference point, centred on a spot.
    pub(super) fn point(&self, pen: &mut Pen, at: usize, spot: Spot) {
        let pile = &self.facts.points[at];
        let unverified = if self.is_verified(at) { "" } else { " is-unverified" };
        self.label(pen, Facet::ReferencePoint, pile, unverified, (pile.id, &self.point_in_full(at)), spot);
    }

    fn label(&self, pen: &mut Pen, facet: Facet, pile: &Pile<'_>, more: &str, (name, full): (&str, &str), spot: Spot) {
        let w = Scene::label_width(name, pile);
        let rect = Rect { x: spot.0 - w / 2, y: spot.1 - POINT_H / 2, w, h: POINT_H };
        let standing = match (pile.gap, pile.entries.is_empty()) {
            (true, _) => " is-gap",
            (false, true) => " is-empty",
            (false, false) => "",
        };
        let chosen = self.is_chosen(facet, pile.id);
        pen.open(&self.toggle(facet, pile.id), &format!("map-point{standing}{more}"), chosen, full);
        pen.rect(rect, POINT_H / 2, "map-point-shape");
        let face = Face { size: POINT_SIZE, anchor: Anchor::Middle, class: "map-id" };
        let count = pile.count();
        pen.texts(
            (spot.0, spot.1 + POINT_SIZE * 36 / 100),
            face,
            &[("map-point-name", name), ("map-point-count", &format!(" {count}"))],
        );
        pen.close();
    }

    /// Begins the link of a layer with its band.
    pub(super) fn open_layer(&self, pen: &mut Pen, layer: usize, band: Rect) {
        let pile = &self.facts.layers[layer];
        let chosen = self.is_chosen(Facet::Layer, pile.id);
        let full = format!("{} · {}", self.layer_name(layer), self.counted(pile));
        pen.open(&self.toggle(Facet::Layer, pile.id), "map-layer", chosen, &full);
        pen.rect(band, BAND_RADIUS, &format!("map-band map-tone-{}", layer % TONES));
    }

    /// The count of a layer.
    pub(super) fn badge(&self, pen: &mut Pen, gap: bool, badge: Rect, count: &str) {
        pen.rect(badge, badge.h / 2, if gap { "map-badge is-gap" } else { "map-badge" });
        let face = Face { size: BADGE_SIZE, anchor: Anchor::Middle, class: "map-id map-badge-text" };
        pen.text((badge.mid_x(), badge.mid_y() + BADGE_SIZE * 36 / 100), face, count);
    }

    /// How the line of a reference point is drawn.
    pub(super) fn line_class(&self, point: usize) -> String {
        let pile = &self.facts.points[point];
        let unverified = if self.is_verified(point) { "" } else { " is-unverified" };
        let gap = if pile.gap { " is-gap" } else { "" };
        let chosen = if self.is_chosen(Facet::ReferencePoint, pile.id) { " is-chosen" } else { "" };
        format!("map-line{unverified}{gap}{chosen}")
    }

    /// An entry's link, for lists.
    pub(super) fn entry_link(&self, out: &mut String, entry: &Entry) {
        out.push_str("<a href=\"");
        escape(out, &self.at.entry(&entry.slug));
        out.push_str("\"><bdi>");
        escape(out, &entry.identifier);
        out.push_str("</bdi></a>");
    }

    /// Identifier, title and status of an entry, for the note at its link.
    pub(super) fn entry_in_full(&self, entry: &Entry) -> String {
        let lead = entry.lead();
        let status = self.words.t(status_message(lead.status));
        format!("{} · {} · {status}", entry.identifier, lead.title.text(self.lang()))
    }

    /// What has no place on the picture, in rows below it; returns where they end.
    pub(super) fn unplaced(&self, pen: &mut Pen, from: Rect) -> i32 {
        let known = self.architecture().layers.len();
        let layers = (known..self.facts.layers.len()).map(|at| (Facet::Layer, at));
        let is_loose = |&at: &usize| self.graph.ways.get(at).is_none_or(|w| *w == Way::Unknown);
        let points = (0..self.facts.points.len()).filter(is_loose).map(|at| (Facet::ReferencePoint, at));
        let loose: Vec<(Facet, usize)> = layers.chain(points).collect();
        let elements = self.unplaced_elements();
        if loose.is_empty() && elements.is_empty() {
            return from.y;
        }
        let face = Face { size: POINT_SIZE, anchor: Anchor::Start, class: "map-strip-title" };
        pen.text((from.x, from.y + STRIP_HEAD * 2 / 3), face, &self.words.t("map-unplaced"));
        let (mut x, mut y) = (from.x, from.y + STRIP_HEAD + POINT_H / 2);
        for (facet, at) in loose {
            let pile = &self.facts.piles(facet)[at];
            let w = Scene::label_width(pile.id, pile);
            if x + w > from.right() && x > from.x {
                (x, y) = (from.x, y + POINT_STEP);
            }
            if facet == Facet::ReferencePoint {
                self.point(pen, at, (x + w / 2, y));
            } else {
                let full = format!("{} · {}", pile.id, self.counted(pile));
                self.label(pen, facet, pile, " is-unverified", (pile.id, &full), (x + w / 2, y));
            }
            x += w + POINT_GAP;
        }
        for name in elements {
            let (w, size) = (text::width(name, POINT_SIZE), POINT_SIZE);
            if x + w > from.right() && x > from.x {
                (x, y) = (from.x, y + POINT_STEP);
            }
            let face = Face { size, anchor: Anchor::Start, class: "map-text" };
            pen.text((x, y + size * 36 / 100), face, &text::shortened_to(name, from.w, size));
            x += w + 2 * POINT_GAP;
        }
        y + POINT_H / 2
    }

    /// Names of the elements whose layer does not exist.
    pub(super) fn unplaced_elements(&self) -> Vec<&'v str> {
        use super::graph::Part;
        let is_lost = |&e: &usize| self.graph.parts[e] == Part::Nowhere;
        (0..self.graph.parts.len()).filter(is_lost).map(|e| self.element_name(e)).collect()
    }
}

/// The message that names a status.
pub(super) fn status_message(status: Status) -> &'static str {
    match status {
        Status::Published => "status-published",
        Status::InProgress => "status-in-progress",
        Status::Withdrawn => "status-withdrawn",
    }
}

/// The identifier without its body's name, which is on most of them: `Y.3803`.
pub(super) fn short(entry: &Entry) -> &str {
    let rest = entry.identifier.strip_prefix(entry.body.as_str());
    // `BSI-CC-PP-0120` is a name in one piece.
    rest.and_then(|r| r.strip_prefix(' ')).filter(|r| !r.is_empty()).unwrap_or(&entry.identifier)
}
