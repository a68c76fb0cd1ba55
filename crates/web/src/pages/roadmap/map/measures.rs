//! The measures of the large picture, in its own units, and how high a row has to be.

use super::graph::{Graph, Part, Way};

/// Empty space around the picture.
pub(super) const MARGIN: i32 = 22;
/// From the border of a frame to what is in it.
pub(super) const FRAME_PAD: i32 = 12;
/// For the name of a network or node above its layers.
pub(super) const HEAD: i32 = 30;
/// From the border of a band to what is in it.
pub(super) const PAD: i32 = 12;
/// For the name, count and specifications of a band.
pub(super) const LABEL_W: i32 = 236;
/// One of two nodes.
pub(super) const NODE_W: i32 = 224;
/// Between two nodes: a line with a label on it.
pub(super) const BETWEEN_W: i32 = 196;
/// At the edges of a node, for lines that pass a band.
pub(super) const LANE_W: i32 = 44;
/// For the labels of lines to the columns.
pub(super) const OUT_W: i32 = 96;
/// Between the bands and a column, and between columns.
pub(super) const COLUMN_GAP: i32 = 14;
/// The strip of a column in which its elements stand.
pub(super) const STRIP_W: i32 = 114;
/// The part of a column with name, count and specifications.
pub(super) const COLUMN_LABEL_W: i32 = 138;
/// A column, with its padding.
pub(super) const COLUMN_W: i32 = STRIP_W + COLUMN_LABEL_W + 3 * PAD;
/// A line with its label above or below another.
pub(super) const SLOT_H: i32 = 34;
/// What a band's name, count and specifications need.
pub(super) const LABEL_H: i32 = 108;
/// The name of a box.
pub(super) const TITLE_H: i32 = 46;
/// A box within a box, or between the nodes.
pub(super) const SMALL_H: i32 = 36;
/// Between boxes.
pub(super) const BOX_GAP: i32 = 8;
/// Between bands without anything between them.
pub(super) const GAP: i32 = 14;
/// A row of labels between bands.
pub(super) const GAP_ROW: i32 = 30;
/// Labels next to each other between bands.
pub(super) const GAP_LABELS: usize = 3;
/// For a line that leaves a column, with its label and note.
pub(super) const AWAY_H: i32 = 58;

/// Whether reference points connect different elements of a row.
fn is_connected(graph: &Graph<'_>, row: usize) -> bool {
    graph.ways.iter().any(|w| matches!(w, Way::Across(a, _) if graph.row_of(*a) == row))
}

/// Boxes side by side in a row of one node, or of a picture without nodes. In a node, boxes that are
/// connected stand below each other, since the lines between them need room for their labels.
pub(super) fn per_line(graph: &Graph<'_>, row: usize) -> usize {
    match (graph.twin, is_connected(graph, row)) {
        (true, true) => 1,
        (true, false) => 2,
        (false, _) => 4,
    }
}

/// Between the boxes of a row: beside each other, below each other.
pub(super) fn box_gaps(graph: &Graph<'_>, row: usize) -> (i32, i32) {
    match (graph.twin, is_connected(graph, row)) {
        (_, false) => (BOX_GAP, BOX_GAP),
        (true, true) => (BOX_GAP, SLOT_H),
        (false, true) => (OUT_W, SLOT_H),
    }
}

/// Height of the space between two rows in which so many labels stand.
pub(super) fn gap_height(labels: usize) -> i32 {
    if labels == 0 { GAP } else { GAP + labels.div_ceil(GAP_LABELS) as i32 * GAP_ROW }
}

/// Labels that stand below each other in a gap.
pub(super) fn gap_rows(labels: usize) -> usize {
    labels.div_ceil(GAP_LABELS).max(1)
}

/// Lines from node to node in a row.
pub(super) fn peers(graph: &Graph<'_>, row: usize) -> i32 {
    graph.ways.iter().filter(|w| matches!(w, Way::Peer(e) if graph.row_of(*e) == row)).count() as i32
}

/// What stands between the nodes in a row.
pub(super) fn between_height(graph: &Graph<'_>, row: usize) -> i32 {
    let between = graph.elements_in(row, |p| matches!(p, Part::Between { .. })).count() as i32;
    peers(graph, row) * SLOT_H + between * (SMALL_H + BOX_GAP)
}

/// What stands in the row decides.
pub(super) fn row_height(graph: &Graph<'_>, row: usize) -> i32 {
    let wholes: Vec<usize> = graph.elements_in(row, |p| p == Part::Whole).collect();
    let highest = wholes.iter().map(|&e| graph.parts_of(e).count()).max().unwrap_or(0) as i32;
    let lines = wholes.len().div_ceil(per_line(graph, row)) as i32;
    let boxes = lines * (TITLE_H + highest * (SMALL_H + BOX_GAP) + box_gaps(graph, row).1);
    let outs = graph.ways.iter().filter(|w| matches!(w, Way::Out(e, _) if graph.row_of(*e) == row)).count() as i32;
    boxes.max(outs * SLOT_H).max(between_height(graph, row)).max(LABEL_H) + 2 * PAD
}
