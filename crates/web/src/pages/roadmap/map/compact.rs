//! The picture for a telephone and for the home page: bands and columns with their counts, the labels of
//! the reference points, no boxes and no specifications.

use super::{
    graph::{Place, Way},
    pen::{Anchor, Face, Pen, Rect, Spot, line_step},
    scene::{POINT_H, Scene},
    text,
};

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
/// Lines of a band's name.
const BAND_LINES: usize = 2;
/// Lines of a column's name.
const COLUMN_LINES: usize = 4;
/// What the name of a band needs.
const NAME_H: i32 = 38;
/// A row of labels.
const ROW_H: i32 = POINT_H + 8;
/// Between bands without anything between them.
const GAP: i32 = 8;
/// Between the labels in a row.
const LABEL_GAP: i32 = 6;
const COUNT_H: i32 = 20;
const COUNT_SIZE: i32 = 12;

/// Where a line ends that leaves the picture.
const END: i32 = WIDTH - END_RADIUS;
const END_RADIUS: i32 = 3;

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
    for rect in &sheet.frames {
        pen.rect(*rect, 10, "map-frame");
    }
    lines(&mut pen, scene, &sheet, &gaps);
    for (network, rect) in scene.graph.networks.iter().zip(&sheet.frames) {
        let face = Face { size: HEAD_SIZE, anchor: Anchor::Start, class: "map-head" };
        pen.text((rect.x + 10, rect.y + HEAD * 2 / 3), face, scene.network_name(network.id));
    }
    for (row, rect) in sheet.rows.iter().enumerate() {
        band(&mut pen, scene, scene.graph.rows[row], *rect);
    }
    for &(layer, rect) in &sheet.columns {
        column(&mut pen, scene, layer, rect);
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
        // Those to the columns stand at the end, next to them.
        let is_out = |p: &usize| matches!(graph.ways[*p], Way::Out(..));
        sheet.within.iter_mut().for_each(|points| points.sort_by_key(is_out));
        let mut y = sheet.height;
        for network in &graph.networks {
            let top = y;
            y += HEAD;
            for row in network.rows.0..network.rows.1 {
                let inside = sheet.label_rows(scene, row) * ROW_H;
                let is_last = row + 1 == network.rows.1;
                // The last band gives a column the height that it needs beside all of them.
                let least = if is_last { sheet.highest_column(scene, network.id) - (y - top - HEAD) } else { 0 };
                let h = (NAME_H + PAD + inside).max(least);
                sheet.rows.push(Rect { x: MARGIN, y, w: bands_end - MARGIN, h });
                let crosses = is_last && graph.ways.iter().any(|w| matches!(w, Way::Columns(..)));
                y += h + if gaps.get(row).is_none_or(Vec::is_empty) && !crosses { GAP } else { ROW_H + 4 };
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

    /// What the columns of a network need.
    fn highest_column(&self, scene: &Scene<'_>, network: &str) -> i32 {
        let layers = scene.architecture().layers.iter().zip(&scene.graph.places).enumerate();
        let columns = layers.filter(|(_, (l, p))| l.network == network && matches!(p, Place::Column(_)));
        let labels = |layer| {
            let leaves = |w: &&Way| matches!(w, Way::Away(e) if scene.graph.layer_of[*e] == Some(layer));
            scene.graph.ways.iter().filter(leaves).count() as i32 * 2 * ROW_H
        };
        columns.map(|(layer, _)| column_height(scene, layer) + labels(layer)).max().unwrap_or(0)
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
        pen.line(&[(x, sheet.rows[upper].bottom()), (x, sheet.rows[lower].y)], &scene.line_class(point));
    }
    for (point, way) in scene.graph.ways.iter().enumerate() {
        if let Way::Columns(a, b) = *way
            && let (Some(a), Some(b)) = (sheet.column(scene, a), sheet.column(scene, b))
        {
            pen.line(&[(a.mid_x(), a.mid_y()), (b.mid_x(), b.mid_y())], &scene.line_class(point));
        }
    }
}

/// A band with its name and count, all of it one link.
fn band(pen: &mut Pen, scene: &Scene<'_>, layer: usize, rect: Rect) {
    let (count, w) = count(scene, layer);
    scene.open_layer(pen, layer, rect);
    let fitted = text::fit_bold(scene.layer_name(layer), rect.w - 3 * PAD - w, BAND_LINES, &SIZES);
    lines_of(pen, (rect.x + PAD, rect.y + PAD), &fitted);
    let badge = Rect { x: rect.right() - PAD - w, y: rect.y + PAD, w, h: COUNT_H };
    scene.badge(pen, scene.facts.layers[layer].gap, badge, &count);
    pen.close();
}

/// A column with its name and count, all of it one link.
fn column(pen: &mut Pen, scene: &Scene<'_>, layer: usize, rect: Rect) {
    let (count, w) = count(scene, layer);
    scene.open_layer(pen, layer, rect);
    let fitted = text::fit_bold(scene.layer_name(layer), COLUMN_W - 2 * PAD, COLUMN_LINES, &SIZES);
    lines_of(pen, (rect.x + PAD, rect.y + PAD), &fitted);
    let badge = Rect { x: rect.x + PAD, y: rect.y + column_height(scene, layer) - PAD - COUNT_H, w, h: COUNT_H };
    scene.badge(pen, scene.facts.layers[layer].gap, badge, &count);
    pen.close();
}

/// How high a column has to be for its name and count.
fn column_height(scene: &Scene<'_>, layer: usize) -> i32 {
    let fitted = text::fit_bold(scene.layer_name(layer), COLUMN_W - 2 * PAD, COLUMN_LINES, &SIZES);
    fitted.lines.len() as i32 * line_step(fitted.size) + COUNT_H + 3 * PAD
}

fn lines_of(pen: &mut Pen, (x, mut y): Spot, fitted: &text::Fitted) {
    let face = Face { size: fitted.size, anchor: Anchor::Start, class: "map-layer-name" };
    for line in &fitted.lines {
        pen.text((x, y + fitted.size), face, line);
        y += line_step(fitted.size);
    }
}

/// The count of a layer, and how wide its badge is.
fn count(scene: &Scene<'_>, layer: usize) -> (String, i32) {
    let count = scene.facts.layers[layer].count();
    let w = text::width(&count, COUNT_SIZE) + 2 * PAD;
    (count, w)
}

/// The labels of the reference points within a band, those to the columns with a line to them.
fn labels_within(pen: &mut Pen, scene: &Scene<'_>, sheet: &Sheet) {
    for (rect, points) in sheet.rows.iter().zip(&sheet.within) {
        let (mut x, mut y) = (rect.x + PAD, rect.y + NAME_H + PAD + POINT_H / 2);
        for (at, &point) in points.iter().enumerate() {
            let w = width(scene, point);
            let is_out = |p: usize| matches!(scene.graph.ways[p], Way::Out(..));
            if x + w > rect.right() - PAD && x > rect.x + PAD {
                (x, y) = (rect.x + PAD, y + ROW_H);
            }
            let is_last = at + 1 == points.len();
            let middle = if is_last && is_out(point) { rect.right() - PAD - w / 2 } else { x + w / 2 };
            if is_out(point) {
                pen.line(&[(middle, y), (rect.right() + COLUMN_GAP, y)], &scene.line_class(point));
            }
            scene.point(pen, point, (middle, y));
            x += w + LABEL_GAP;
        }
    }
}

/// The labels between bands and in columns.
fn labels(pen: &mut Pen, scene: &Scene<'_>, sheet: &Sheet, gaps: &[Vec<usize>]) {
    labels_within(pen, scene, sheet);
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
                // Above the labels of the band beside it, so that no line seems to lead from one to the other.
                let y = r.bottom() - PAD - POINT_H / 2 - away * ROW_H;
                pen.line(&[(r.mid_x(), y), (END, y)], &scene.line_class(point));
                pen.dot((END, y), END_RADIUS, "map-end");
                (r.x + PAD + width(scene, point) / 2, y)
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
