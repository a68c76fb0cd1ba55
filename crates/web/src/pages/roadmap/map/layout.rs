//! Where everything stands on the large picture.
//!
//! From the start of the line: a label for each band, the nodes with their boxes, room for the reference
//! points of management, the columns. Two nodes are each other's mirror image. Lines that pass a band on
//! their way to a lower one have lanes at the edge of the node, where boxes make room for them.

use super::{
    graph::{Graph, Part, Place, Way},
    measures::{
        AWAY_H, BETWEEN_W, BOX_GAP, COLUMN_GAP, COLUMN_W, FRAME_PAD, HEAD, LABEL_W, LANE_W, MARGIN, NODE_W, OUT_W, PAD,
        SLOT_H, SMALL_H, STRIP_W, between_height, box_gaps, gap_height, peers, per_line, row_height,
    },
    pen::{Rect, Spot},
    routes,
};

/// A band or column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Band {
    pub(super) layer: usize,
    pub(super) rect: Rect,
    /// For name, count and specifications.
    pub(super) label: Rect,
}

/// The box of an element.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block {
    pub(super) element: usize,
    pub(super) rect: Rect,
    /// For its name.
    pub(super) title: Rect,
    /// In the first or the second node; columns and what is between nodes count as the first.
    pub(super) second: bool,
    /// Within another or between nodes.
    pub(super) small: bool,
}

/// The line of a reference point.
#[derive(Debug, Clone)]
pub(super) struct Route {
    pub(super) point: usize,
    pub(super) path: Vec<Spot>,
    /// Where its label stands; `None` in the second node, where the line is only named.
    pub(super) label: Option<Spot>,
    /// It ends outside the picture.
    pub(super) away: bool,
}

/// The frame of a network.
#[derive(Debug, Clone, Copy)]
pub(super) struct NetworkFrame<'a> {
    pub(super) id: &'a str,
    pub(super) rect: Rect,
}

/// The whole picture but for what has no place on it.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) frames: Vec<NetworkFrame<'a>>,
    /// Outlines of nodes, the first and the second in turn.
    pub(super) nodes: Vec<Rect>,
    pub(super) bands: Vec<Band>,
    pub(super) blocks: Vec<Block>,
    /// Lines from what joins two nodes to both.
    pub(super) joints: Vec<[Spot; 2]>,
    pub(super) routes: Vec<Route>,
    /// What the routes go by.
    pub(super) grid: Grid,
}

/// Heights and widths between which everything stands.
#[derive(Debug, Default)]
pub(super) struct Grid {
    /// One for each row.
    pub(super) rows: Vec<Rect>,
    /// Space for labels below each row: upper and lower end.
    pub(super) gaps: Vec<(i32, i32)>,
    /// The nodes: two, or one.
    pub(super) nodes: Vec<(i32, i32)>,
    /// Where the bands end and the columns begin.
    pub(super) bands_end: i32,
    /// Reference points by the gap in which their label stands.
    pub(super) labels: Vec<Vec<usize>>,
    /// On which side of the node each point runs that passes a band: the outer one or not.
    pub(super) lanes: Vec<(usize, bool)>,
}

impl Grid {
    /// What a vertical line in the first node becomes in the second.
    pub(super) fn mirror(&self) -> i32 {
        self.nodes.first().map_or(0, |n| n.0) + self.nodes.last().map_or(0, |n| n.1)
    }

    /// Whether a point has a lane on this side that passes the row.
    fn is_passed(&self, graph: &Graph<'_>, row: usize, outer: bool) -> bool {
        graph
            .downs()
            .filter(|&(_, upper, lower)| upper < row && row < lower)
            .any(|(p, ..)| self.lanes.contains(&(p, outer)))
    }

    /// The middle of a lane in the first node: `at` of `of` on its side.
    pub(super) fn lane(&self, outer: bool, at: usize, of: usize) -> i32 {
        let (from, to) = self.nodes[0];
        let step = LANE_W * (at as i32 * 2 + 1) / (of.max(1) as i32 * 2);
        if outer { from + step } else { to - step }
    }
}

impl<'a> Plan<'a> {
    pub(super) fn of(graph: &Graph<'a>) -> Plan<'a> {
        let mut grid = Grid { labels: graph.gaps(), lanes: routes::lanes(graph), ..Grid::default() };
        let nodes_from = MARGIN + LABEL_W + 2 * PAD;
        grid.nodes = vec![(nodes_from, nodes_from + 2 * NODE_W + BETWEEN_W)];
        if graph.twin {
            let second = nodes_from + NODE_W + BETWEEN_W;
            grid.nodes = vec![(nodes_from, nodes_from + NODE_W), (second, second + NODE_W)];
        }
        let columns = graph.networks.iter().map(|n| n.columns).max().unwrap_or(0);
        let out = if columns > 0 { OUT_W } else { PAD };
        grid.bands_end = nodes_from + 2 * NODE_W + BETWEEN_W + out;
        let end = grid.bands_end + columns as i32 * (COLUMN_W + COLUMN_GAP);
        let mut plan = Plan {
            width: end + MARGIN,
            height: 0,
            frames: Vec::new(),
            nodes: Vec::new(),
            bands: Vec::new(),
            blocks: Vec::new(),
            joints: Vec::new(),
            routes: Vec::new(),
            grid,
        };
        plan.place_rows(graph, end);
        plan.place_columns(graph);
        (0..graph.rows.len()).for_each(|row| plan.place_blocks(graph, row));
        plan.routes = routes::routes(graph, &plan);
        plan
    }

    /// Frames and bands, from the top.
    fn place_rows(&mut self, graph: &Graph<'a>, end: i32) {
        let mut y = MARGIN - FRAME_PAD;
        for network in &graph.networks {
            let top = y;
            y += HEAD;
            for row in network.rows.0..network.rows.1 {
                let rect = Rect { x: MARGIN, y, w: self.grid.bands_end - MARGIN, h: row_height(graph, row) };
                let label = Rect { w: LABEL_W, ..rect.inset(PAD) };
                self.grid.rows.push(rect);
                self.bands.push(Band { layer: graph.rows[row], rect, label });
                let is_last = row + 1 == network.rows.1;
                let from = rect.bottom() + if is_last { FRAME_PAD } else { 0 };
                let to = from + gap_height(self.grid.labels[row].len());
                self.grid.gaps.push((from, to));
                y = to;
            }
            let bottom = self.grid.rows.last().map_or(y, |r| r.bottom() + FRAME_PAD);
            let x = MARGIN - FRAME_PAD;
            self.frames.push(NetworkFrame {
                id: network.id,
                rect: Rect { x, y: top, w: end - x + FRAME_PAD, h: bottom - top },
            });
            self.height = bottom;
            let has_peers =
                |w: &Way| matches!(w, Way::Peer(e) if (network.rows.0..network.rows.1).contains(&graph.row_of(*e)));
            if graph.ways.iter().any(has_peers) {
                let outline = |&(from, to): &(i32, i32)| Rect {
                    x: from - 6,
                    y: top + 6,
                    w: to - from + 12,
                    h: bottom - top - 12,
                };
                self.nodes.extend(self.grid.nodes.iter().map(outline));
            }
        }
    }

    /// Columns with the boxes in them.
    fn place_columns(&mut self, graph: &Graph<'a>) {
        for (layer, place) in graph.places.iter().enumerate() {
            let Place::Column(column) = *place else { continue };
            let id = &graph.architecture.layers[layer].network;
            let Some(network) = graph.networks.iter().find(|n| n.id == id) else { continue };
            let (first, last) = (self.grid.rows[network.rows.0], self.grid.rows[network.rows.1 - 1]);
            let x = self.grid.bands_end + COLUMN_GAP + column as i32 * (COLUMN_W + COLUMN_GAP);
            let rect = Rect { x, y: first.y, w: COLUMN_W, h: last.bottom() - first.y };
            let strip = Rect { w: STRIP_W, ..rect.inset(PAD) };
            let elements: Vec<usize> = (0..graph.parts.len()).filter(|&e| graph.layer_of[e] == Some(layer)).collect();
            let leaving = |w: &&Way| matches!(w, Way::Away(e) if elements.contains(e));
            let away = graph.ways.iter().filter(leaving).count() as i32 * AWAY_H;
            let label_x = if elements.is_empty() { strip.x } else { strip.right() + PAD };
            let label = Rect { x: label_x, y: strip.y, w: rect.right() - PAD - label_x, h: strip.h - away };
            self.bands.push(Band { layer, rect, label });
            let h = (strip.h - BOX_GAP * (elements.len() as i32 - 1)) / elements.len().max(1) as i32;
            for (i, element) in elements.into_iter().enumerate() {
                let rect = Rect { y: strip.y + i as i32 * (h + BOX_GAP), h, ..strip };
                self.blocks.push(Block { element, rect, title: rect.inset(4), second: false, small: false });
            }
        }
    }

    /// The boxes of a row.
    fn place_blocks(&mut self, graph: &Graph<'a>, row: usize) {
        let content = self.grid.rows[row].inset(PAD);
        let (mut from, mut to) = self.grid.nodes[0];
        from += if self.grid.is_passed(graph, row, true) { LANE_W } else { 0 };
        to -= if self.grid.is_passed(graph, row, false) { LANE_W } else { 0 };
        let wholes: Vec<usize> = graph.elements_in(row, |p| p == Part::Whole).collect();
        let per_line = wholes.len().clamp(1, per_line(graph, row));
        let lines = wholes.len().div_ceil(per_line).max(1) as i32;
        let (gap, below) = box_gaps(graph, row);
        let w = (to - from - gap * (per_line as i32 - 1)) / per_line as i32;
        let h = (content.h - below * (lines - 1)) / lines;
        let mirror = self.grid.mirror();
        for second in [false, true].into_iter().take(self.grid.nodes.len()) {
            for (i, &element) in wholes.iter().enumerate() {
                let x = from + (i % per_line) as i32 * (w + gap);
                let y = content.y + (i / per_line) as i32 * (h + below);
                let rect = Rect { x, y, w, h };
                self.place_whole(graph, element, if second { rect.mirrored(mirror) } else { rect }, second);
            }
        }
        self.place_between(graph, row);
    }

    /// A box with its parts in it, name above.
    fn place_whole(&mut self, graph: &Graph<'a>, element: usize, rect: Rect, second: bool) {
        let parts: Vec<usize> = graph.parts_of(element).collect();
        let below = parts.len() as i32 * (SMALL_H + BOX_GAP);
        let title = Rect { h: rect.h - below, ..rect }.inset(4);
        self.blocks.push(Block { element, rect, title, second, small: false });
        for (i, part) in parts.into_iter().enumerate() {
            let y = rect.bottom() - below + i as i32 * (SMALL_H + BOX_GAP);
            let rect = Rect { x: rect.x + BOX_GAP, y, w: rect.w - 2 * BOX_GAP, h: SMALL_H };
            self.blocks.push(Block { element: part, rect, title: rect.inset(2), second, small: true });
        }
    }

    /// What stands once between the nodes, below the lines from one to the other.
    fn place_between(&mut self, graph: &Graph<'a>, row: usize) {
        if !graph.twin {
            return;
        }
        let (x, w) = (self.grid.nodes[0].1 + 26, BETWEEN_W - 52);
        let content = self.grid.rows[row].inset(PAD);
        let mut y = content.y + (content.h - between_height(graph, row)) / 2 + peers(graph, row) * SLOT_H;
        for element in graph.elements_in(row, |p| matches!(p, Part::Between { .. })) {
            let rect = Rect { x, y: y + BOX_GAP / 2, w, h: SMALL_H };
            self.blocks.push(Block { element, rect, title: rect.inset(2), second: false, small: true });
            if graph.parts[element] == (Part::Between { joins: true }) {
                let whole = |b: &&Block| !b.small && graph.place_of(b.element) == Some(Place::Row(row));
                let of = |b: &&Block| whole(b) && !b.second;
                let from = self.blocks.iter().filter(of).map(|b| b.rect.right()).max().unwrap_or(x);
                let of = |b: &&Block| whole(b) && b.second;
                let to = self.blocks.iter().filter(of).map(|b| b.rect.x).min().unwrap_or(x + w);
                self.joints.push([(from, rect.mid_y()), (to, rect.mid_y())]);
            }
            y += SMALL_H + BOX_GAP;
        }
    }

    /// The box of an element in the first or second node.
    pub(super) fn block(&self, element: usize, second: bool) -> Option<Rect> {
        self.blocks.iter().find(|b| b.element == element && b.second == second).map(|b| b.rect)
    }

    /// The height at which the `at`-th line between the nodes runs in a row.
    pub(super) fn peer_y(&self, graph: &Graph<'_>, row: usize, at: usize) -> i32 {
        let content = self.grid.rows[row].inset(PAD);
        content.y + (content.h - between_height(graph, row)) / 2 + at as i32 * SLOT_H + SLOT_H / 2
    }

    /// The height at which the `at`-th of `of` lines to the columns leaves a row.
    pub(super) fn out_y(&self, row: usize, at: usize, of: usize) -> i32 {
        let content = self.grid.rows[row].inset(PAD);
        content.y + content.h * (at as i32 + 1) / (of as i32 + 1)
    }
}

/// Where the label of a line to a column stands.
pub(super) fn out_label_x(grid: &Grid) -> i32 {
    grid.bands_end - OUT_W / 2
}
