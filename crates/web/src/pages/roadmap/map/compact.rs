//! The picture for a telephone and for the home page: bands and columns with their counts, the labels of
//! the reference points, no boxes and no specifications.

use super::{
    graph::{Place, Way},
    pen::{Anchor, Face, Pen, Rect, line_step},
    scene::{POINT_H, Scene},
    text,
};
use app::roadmap::Facet;

/// As wide as a telephone shows without scrolling, in its own units.
const WIDTH: i32 = 372;
const MARGIN: i32 = 12;
/// From the border of a frame to what is in it.
const FRAME_PAD: i32 = 8;
/// For the name of a network.
const HEAD: i32 = 24;
const HEAD_SIZE: i32 = 12;
const PAD: i32 = 8;
const COLUMN_W: i32 = 112;
const COLUMN_GAP: i32 = 8;
/// Font sizes of the names of layers.
const SIZES: [i32; 3] = [13, 12, 10];
/// Lines of a band's name, and of a column's.
const LINES: (usize, usize) = (2, 4);
/// What the name of a band needs.
const NAME_H: i32 = 34;
/// A row of labels.
const ROW_H: i32 = POINT_H + 8;
/// Between bands without anything between them.
const GAP: i32 = 8;
/// Between the labels in a row.
const LABEL_GAP: i32 = 6;
/// Room for a count beside a name.
const COUNT_W: i32 = 54;
const COUNT_H: i32 = 20;
const COUNT_SIZE: i32 = 12;

/// Everything between which the picture is drawn.
struct Sheet {
    rows: Vec<Rect>,
    /// The reference points that stand in each row.
    within: Vec<Vec<usize>>,
    frames: Vec<Rect>,
    columns: Vec<(usize, Rect)>,
    bands_end: i32,
    height: i32,
}

/// Draws it; `ids` begins the ids of its name and description.
pub(super) fn draw(scene: &Scene<'_>, ids: &str) -> String {
    let gaps = scene.graph.gaps();
    let sheet = Sheet::of(scene, &gaps);
    let mut pen = scene.pen(WIDTH);
    for (network, rect) in scene.graph.networks.iter().zip(&sheet.frames) {
        pen.rect(*rect, 10, "map-frame");
        let face = Face { size: HEAD_SIZE, anchor: Anchor::Start, class: "map-head" };
        pen.text((rect.x + 10, rect.y + HEAD * 2 / 3), face, &scene.network_name(network.id));
    }
    lines(&mut pen, scene, &sheet, &gaps);
    for (row, rect) in sheet.rows.iter().enumerate() {
        let name = Rect { x: rect.x + PAD, y: rect.y + PAD / 2, w: rect.w - 2 * PAD - COUNT_W, h: NAME_H };
        band(&mut pen, scene, scene.graph.rows[row], *rect, (name, LINES.0));
    }
    for &(layer, rect) in &sheet.columns {
        let h = (rect.h - PAD - COUNT_H - 4).min(4 * line_step(SIZES[0]));
        let name = Rect { x: rect.x + PAD, y: rect.y + PAD / 2, w: rect.w - 2 * PAD, h };
        band(&mut pen, scene, layer, rect, (name, LINES.1));
    }
    labels(&mut pen, scene, &sheet, &gaps);
    let strip = Rect { x: MARGIN, y: sheet.height, w: WIDTH - 2 * MARGIN, h: 0 };
    let height = scene.unplaced(&mut pen, strip) + MARGIN / 2;
    let words = scene.words;
    pen.finish(height, "map-picture", ids, &words.t("map-title"), &words.t("map-description-small"))
}

impl Sheet {
    fn of(scene: &Scene<'_>, gaps: &[Vec<usize>]) -> Sheet {
        let graph = &scene.graph;
        let columns = graph.networks.iter().map(|n| n.columns).max().unwrap_or(0) as i32;
        let bands_end = WIDTH - MARGIN - columns * (COLUMN_W + COLUMN_GAP);
        let mut sheet = Sheet {
            rows: Vec::new(),
            within: vec![Vec::new(); graph.rows.len()],
            frames: Vec::new(),
            columns: Vec::new(),
            bands_end,
            height: MARGIN / 2,
        };
        for (point, way) in graph.ways.iter().enumerate() {
            if let Way::Peer(e) | Way::Across(e, _) | Way::Out(e, _) = *way {
                sheet.within[graph.row_of(e)].push(point);
            }
        }
        let mut y = sheet.height;
        for network in &graph.networks {
            let top = y;
            y += HEAD;
            for row in network.rows.0..network.rows.1 {
                let inside = sheet.label_rows(scene, row) * ROW_H;
                let least = if network.columns > 0 && network.rows.1 - network.rows.0 == 1 { 2 * NAME_H + PAD } else { 0 };
                let h = (NAME_H + PAD + inside).max(least);
                sheet.rows.push(Rect { x: MARGIN, y, w: bands_end - MARGIN, h });
                let is_last = row + 1 == network.rows.1;
                let crosses = is_last && graph.ways.iter().any(|w| matches!(w, Way::Columns(..)));
                y += h + if gaps[row].is_empty() && !crosses { GAP } else { ROW_H + 4 };
                y += if is_last { FRAME_PAD } else { 0 };
            }
            let bottom = sheet.rows.last().map_or(y, |r| r.bottom() + FRAME_PAD);
            let x = MARGIN - FRAME_PAD;
            sheet.frames.push(Rect { x, y: top, w: WIDTH - 2 * x, h: bottom - top });
            sheet.height = bottom;
        }
        for (layer, place) in graph.places.iter().enumerate() {
            let Place::Column(column) = *place else { continue };
            let id = &graph.architecture.layers[layer].network;
            let Some(network) = graph.networks.iter().find(|n| n.id == id) else { continue };
            let (first, last) = (sheet.rows[network.rows.0], sheet.rows[network.rows.1 - 1]);
            let x = bands_end + COLUMN_GAP + column as i32 * (COLUMN_W + COLUMN_GAP);
            sheet.columns.push((layer, Rect { x, y: first.y, w: COLUMN_W, h: last.bottom() - first.y }));
        }
        sheet
    }

    /// In how many rows the labels within a band stand.
    fn label_rows(&self, scene: &Scene<'_>, row: usize) -> i32 {
        let room = self.bands_end - MARGIN - 2 * PAD;
        let (mut rows, mut x) = (0, room);
        for &point in &self.within[row] {
            let w = width(scene, point) + LABEL_GAP;
            if x + w > room {
                (rows, x) = (rows + 1, 0);
            }
            x += w;
        }
        rows
    }

    /// The column in which an element stands.
    fn column(&self, scene: &Scene<'_>, element: usize) -> Option<Rect> {
        let layer = scene.graph.layer_of[element]?;
        self.columns.iter().find(|(l, _)| *l == layer).map(|(_, r)| *r)
    }

    /// Where a line goes down whose label is one of those in a gap.
    fn x_of(&self, gaps: &[Vec<usize>], point: usize) -> i32 {
        let Some(gap) = gaps.iter().find(|g| g.contains(&point)) else { return MARGIN };
        let at = gap.iter().position(|&p| p == point).unwrap_or(0) as i32;
        MARGIN + (self.bands_end - MARGIN) * (2 * at + 1) / (2 * gap.len() as i32)
    }
}

/// Lines from band to band; bands cover what passes behind them.
fn lines(pen: &mut Pen, scene: &Scene<'_>, sheet: &Sheet, gaps: &[Vec<usize>]) {
    for (point, upper, lower) in scene.graph.downs() {
        let x = sheet.x_of(gaps, point);
        pen.line(&[(x, sheet.rows[upper].bottom()), (x, sheet.rows[lower].y)], class(scene, point));
    }
    for (point, way) in scene.graph.ways.iter().enumerate() {
        if let Way::Columns(a, b) = *way
            && let (Some(a), Some(b)) = (sheet.column(scene, a), sheet.column(scene, b))
        {
            pen.line(&[(a.mid_x(), a.mid_y()), (b.mid_x(), b.mid_y())], class(scene, point));
        }
    }
}

fn class(scene: &Scene<'_>, point: usize) -> &'static str {
    if scene.is_verified(point) { "map-line" } else { "map-line is-unverified" }
}

/// A band or column with its name and count.
fn band(pen: &mut Pen, scene: &Scene<'_>, layer: usize, rect: Rect, (room, lines): (Rect, usize)) {
    let pile = &scene.facts.layers[layer];
    let name = scene.layer_name(layer);
    let chosen = scene.is_chosen(Facet::Layer, pile.id);
    let full = format!("{name} · {}", scene.counted(pile));
    pen.open(&scene.toggle(Facet::Layer, pile.id), "map-layer", chosen, &full);
    let class = format!("map-band map-tone-{}{}", layer % 6, if chosen { " is-chosen" } else { "" });
    pen.rect(rect, 8, &class);
    let fitted = text::fit(name, room.w, lines, &SIZES);
    let face = Face { size: fitted.size, anchor: Anchor::Start, class: "map-layer-name" };
    let mut y = room.y + PAD / 2;
    for line in &fitted.lines {
        pen.text((room.x, y + fitted.size), face, line);
        y += line_step(fitted.size);
    }
    let count = pile.count();
    let w = text::width(&count, COUNT_SIZE) + 2 * PAD;
    let in_column = lines == LINES.1;
    let badge = Rect {
        x: if in_column { room.x } else { rect.right() - PAD - w },
        y: if in_column { y + PAD / 2 } else { rect.y + PAD },
        w,
        h: COUNT_H,
    };
    pen.rect(badge, COUNT_H / 2, if pile.gap { "map-badge is-gap" } else { "map-badge" });
    let face = Face { size: COUNT_SIZE, anchor: Anchor::Middle, class: "map-id map-badge-text" };
    pen.text((badge.mid_x(), badge.mid_y() + COUNT_SIZE * 36 / 100), face, &count);
    pen.close();
}

/// The labels of the reference points: in their band, between bands, in columns.
fn labels(pen: &mut Pen, scene: &Scene<'_>, sheet: &Sheet, gaps: &[Vec<usize>]) {
    for (row, points) in sheet.within.iter().enumerate() {
        let rect = sheet.rows[row];
        let (from, room) = (rect.x + PAD, rect.w - 2 * PAD);
        let (mut x, mut y) = (from, rect.y + NAME_H + PAD + POINT_H / 2);
        for &point in points {
            let w = width(scene, point);
            if x + w > from + room && x > from {
                (x, y) = (from, y + ROW_H);
            }
            scene.point(pen, point, (x + w / 2, y));
            x += w + LABEL_GAP;
        }
    }
    for (gap, points) in gaps.iter().enumerate() {
        let Some(below) = sheet.rows.get(gap + 1) else { continue };
        let is_border = scene.graph.networks.iter().any(|n| n.rows.1 == gap + 1);
        let upper = sheet.rows[gap].bottom() + if is_border { FRAME_PAD } else { 0 };
        let lower = below.y - if is_border { HEAD } else { 0 };
        for &point in points {
            scene.point(pen, point, (sheet.x_of(gaps, point), (upper + lower) / 2));
        }
    }
    let mut away = 0;
    for (point, way) in scene.graph.ways.iter().enumerate() {
        let spot = match *way {
            Way::Columns(a, b) => sheet.column(scene, a).zip(sheet.column(scene, b)).map(|(a, b)| {
                let (upper, lower) = if a.y < b.y { (a, b) } else { (b, a) };
                let y = upper.bottom() + (lower.y - HEAD - upper.bottom() + FRAME_PAD) / 2;
                ((a.mid_x() + b.mid_x()) / 2, if a.y == b.y { a.mid_y() } else { y })
            }),
            Way::Away(e) => sheet.column(scene, e).map(|r| {
                away += 1;
                (r.x + PAD + width(scene, point) / 2, r.bottom() - away * ROW_H + ROW_H / 2 - PAD / 2)
            }),
            _ => None,
        };
        if let Some(spot) = spot {
            scene.point(pen, point, spot);
        }
    }
}

fn width(scene: &Scene<'_>, point: usize) -> i32 {
    let pile = &scene.facts.points[point];
    Scene::label_width(pile.id, pile)
}
