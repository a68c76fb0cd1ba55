//! The picture for a slide: bands and columns with their specifications, two nodes, every line.

use super::{
    facts::Pile,
    layout::{Band, Plan},
    measures::{AWAY_H, MARGIN},
    pen::{Anchor, Face, Pen, Rect, Spot, line_step},
    scene::{NAME_SIZES, Scene, short},
    text,
};
use app::roadmap::Facet;
use model::{Entry, Status};

/// Font size of the names of networks and nodes.
const HEAD_SIZE: i32 = 13;
/// From the upper border of a frame down to the line on which its name stands.
const HEAD_DROP: i32 = 20;
/// Font sizes of the names of elements.
const ELEMENT_SIZES: [i32; 3] = [14, 13, 11];
/// The same for the smaller boxes.
const SMALL_SIZES: [i32; 3] = [12, 11, 10];
/// Lines of a band's name.
const NAME_LINES: usize = 3;
/// Height of an identifier with its border.
const PIN_H: i32 = 20;
/// Font size of it.
const PIN_SIZE: i32 = 12;
/// Within the border, before and after the identifier.
const PIN_PAD: i32 = 6;
/// Between identifiers.
const PIN_GAP: i32 = 5;
/// More are never shown on a band; the rest is a click away.
const MOST_PINS: usize = 14;
/// From a line to its name in the second node.
const NAME_DISTANCE: i32 = 7;
/// The end of a line that leaves the picture.
const END_RADIUS: i32 = 4;

/// Draws it.
pub(super) fn draw(scene: &Scene<'_>) -> String {
    let plan = Plan::of(&scene.graph);
    let mut pen = scene.pen(plan.width);
    grounds(&mut pen, scene, &plan);
    for route in &plan.routes {
        pen.line(&route.path, &scene.line_class(route.point));
        if let (true, Some(&end)) = (route.away, route.path.last()) {
            pen.dot(end, END_RADIUS, "map-end");
        }
    }
    for joint in &plan.joints {
        pen.line(joint, "map-joint");
    }
    blocks(&mut pen, scene, &plan);
    labels(&mut pen, scene, &plan);
    let strip = Rect { x: MARGIN, y: plan.height, w: plan.width - 2 * MARGIN, h: 0 };
    let height = scene.unplaced(&mut pen, strip) + MARGIN / 2;
    let words = scene.words;
    pen.finish(height, "map-picture", "map", &words.t("map-title"), &words.t("map-description"))
}

/// Frames, bands and the outlines of nodes, with the names above them.
fn grounds(pen: &mut Pen, scene: &Scene<'_>, plan: &Plan<'_>) {
    for frame in &plan.frames {
        pen.rect(frame.rect, 14, "map-frame");
        let face = Face { size: HEAD_SIZE, anchor: Anchor::Start, class: "map-head" };
        pen.text((frame.rect.x + 14, frame.rect.y + HEAD_DROP), face, scene.network_name(frame.id));
    }
    for band in &plan.bands {
        layer(pen, scene, band);
    }
    for (i, node) in plan.nodes.iter().enumerate() {
        pen.rect(*node, 10, "map-node");
        let face = Face { size: HEAD_SIZE, anchor: Anchor::Middle, class: "map-node-name" };
        let message = if i % 2 == 0 { "map-node-a" } else { "map-node-b" };
        pen.text((node.mid_x(), node.y + HEAD_DROP - 5), face, &scene.words.t(message));
    }
}

fn blocks(pen: &mut Pen, scene: &Scene<'_>, plan: &Plan<'_>) {
    for block in &plan.blocks {
        let (class, sizes) = if block.small { ("map-box is-small", &SMALL_SIZES) } else { ("map-box", &ELEMENT_SIZES) };
        pen.rect(block.rect, 7, class);
        let size = sizes[sizes.len() - 1];
        let lines = usize::try_from(block.title.h / line_step(size)).unwrap_or(1).clamp(1, 4);
        let fit = if block.small { text::fit } else { text::fit_bold };
        let fitted = fit(scene.element_name(block.element), block.title.w - 4, lines, sizes);
        let face = Face {
            size: fitted.size,
            anchor: Anchor::Middle,
            class: if block.small { "map-text" } else { "map-element" },
        };
        pen.block((block.title.mid_x(), block.title.mid_y()), face, &fitted.lines);
    }
}

/// Labels of the reference points, above everything else.
fn labels(pen: &mut Pen, scene: &Scene<'_>, plan: &Plan<'_>) {
    for route in &plan.routes {
        match route.label {
            Some(spot) => scene.point(pen, route.point, spot),
            None => name(pen, scene, plan, route.point, &route.path),
        }
        if let (true, Some((x, y))) = (route.away, route.label) {
            let room = plan.width - MARGIN - x;
            let fitted = text::fit(&scene.words.t("map-away"), 2 * room - 20, 2, &[11, 10]);
            let face = Face { size: fitted.size, anchor: Anchor::Middle, class: "map-text" };
            pen.block((x - 4, y + AWAY_H / 2), face, &fitted.lines);
        }
    }
}

/// The name of a line in the second node, beside it where the label is in the first.
fn name(pen: &mut Pen, scene: &Scene<'_>, plan: &Plan<'_>, point: usize, path: &[Spot]) {
    let label = plan.routes.iter().find(|r| r.point == point).and_then(|r| r.label);
    let Some((x, y)) = label else { return };
    let x = if path.len() == 2 { path[0].0 } else { plan.grid.mirror() - x };
    let id = scene.facts.points[point].id;
    let spot = (x + NAME_DISTANCE + text::width(id, PIN_SIZE) / 2, y + PIN_SIZE * 36 / 100);
    pen.text(spot, Face { size: PIN_SIZE, anchor: Anchor::Middle, class: "map-id map-name" }, id);
}

/// A band or column with its name and count, all of it one link, and its specifications.
fn layer(pen: &mut Pen, scene: &Scene<'_>, band: &Band) {
    let pile = &scene.facts.layers[band.layer];
    scene.open_layer(pen, band.layer, band.rect);
    let fitted = text::fit_bold(scene.layer_name(band.layer), band.label.w, NAME_LINES, &NAME_SIZES);
    let face = Face { size: fitted.size, anchor: Anchor::Start, class: "map-layer-name" };
    let mut y = band.label.y;
    for line in &fitted.lines {
        pen.text((band.label.x, y + fitted.size * 9 / 10), face, line);
        y += line_step(fitted.size);
    }
    y += PIN_GAP;
    let count = pile.count();
    let badge = Rect { x: band.label.x, y, w: text::width(&count, PIN_SIZE) + 2 * PIN_PAD + 4, h: PIN_H };
    scene.badge(pen, pile.gap, badge, &count);
    pen.close();
    let room = Rect { y, h: band.label.bottom() - y, ..band.label };
    pins(pen, scene, pile, room, badge.w + PIN_GAP);
}

/// As many specifications as there is room for, the first row beginning after the count.
fn pins(pen: &mut Pen, scene: &Scene<'_>, pile: &Pile<'_>, room: Rect, indent: i32) {
    let wide = |text: &str| text::width(text, PIN_SIZE) + 2 * PIN_PAD;
    let shown: Vec<String> = pile
        .entries
        .iter()
        .take(MOST_PINS)
        .map(|e| text::shortened_to(short(e), room.w - 2 * PIN_PAD, PIN_SIZE))
        .collect();
    let widths: Vec<i32> = shown.iter().map(|t| wide(t)).collect();
    for count in (0..=shown.len()).rev() {
        let left = pile.entries.len() - count;
        let more =
            if left == 0 { String::new() } else { scene.words.tn("map-more", i64::try_from(left).unwrap_or(i64::MAX)) };
        let last = (left > 0).then(|| wide(&more));
        let Some(places) = flow(widths[..count].iter().copied().chain(last), room, indent) else { continue };
        for ((entry, text), place) in pile.entries.iter().zip(&shown).take(count).zip(&places) {
            pin(pen, scene, entry, text, *place);
        }
        if let (true, Some(place)) = (left > 0, places.last()) {
            let at = scene.facts.layers.iter().position(|p| p.id == pile.id).unwrap_or(usize::MAX);
            let title = format!("{} · {more}", scene.layer_name(at));
            pen.open(&scene.table(Facet::Layer, pile.id), "map-more", false, &title);
            centred(pen, *place, &more, "map-more-text");
            pen.close();
        }
        return;
    }
}

fn pin(pen: &mut Pen, scene: &Scene<'_>, entry: &Entry, text: &str, place: Rect) {
    let class = if entry.status() == Status::Published { "map-pin" } else { "map-pin is-progress" };
    pen.open(&scene.at.entry(&entry.slug), class, false, &scene.entry_in_full(entry));
    pen.rect(place, 4, "map-pin-shape");
    centred(pen, place, text, "map-id");
    pen.close();
}

fn centred(pen: &mut Pen, place: Rect, text: &str, class: &'static str) {
    let face = Face { size: PIN_SIZE, anchor: Anchor::Middle, class };
    pen.text((place.mid_x(), place.mid_y() + PIN_SIZE * 36 / 100), face, text);
}

/// Places for things of these widths, row by row; `None` if there is no room for all.
fn flow(widths: impl Iterator<Item = i32>, room: Rect, indent: i32) -> Option<Vec<Rect>> {
    let mut places = Vec::new();
    let (mut x, mut y) = (room.x + indent, room.y);
    for w in widths {
        if x + w > room.right() && x > room.x {
            (x, y) = (room.x, y + PIN_H + PIN_GAP);
        }
        if y + PIN_H > room.bottom() {
            return None;
        }
        places.push(Rect { x, y, w, h: PIN_H });
        x += w + PIN_GAP;
    }
    Some(places)
}
