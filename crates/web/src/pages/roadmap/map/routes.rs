//! The lines of the reference points on the large picture.

use super::{
    graph::{Graph, Way},
    layout::{Plan, Route, out_label_x},
    measures::{AWAY_H, COLUMN_GAP, MARGIN, PAD, gap_rows},
    pen::{Rect, Spot},
};

/// Boxes that overlap by less are connected by a bent line.
const LEAST_OVERLAP: i32 = 16;

/// On which side of the node each point runs that passes a row: on the outer one, unless there it would
/// have to cross a box that reaches out to another line.
pub(super) fn lanes(graph: &Graph<'_>) -> Vec<(usize, bool)> {
    let mut lanes: Vec<(usize, bool)> = Vec::new();
    let passing: Vec<_> = graph.downs().filter(|&(_, upper, lower)| lower > upper + 1).collect();
    for &(point, upper, lower) in &passing {
        let conflicts = |outer: bool| {
            lanes.iter().filter(|l| l.1 == outer).any(|&(other, _)| {
                let of_other = passing.iter().find(|(p, ..)| *p == other);
                of_other.is_some_and(|&(_, u, l)| {
                    let passes = |row| u < row && row < l;
                    let is_passed = |row| upper < row && row < lower;
                    passes(upper) || passes(lower) || is_passed(u) || is_passed(l)
                })
            })
        };
        lanes.push((point, !conflicts(true) || conflicts(false)));
    }
    lanes
}

/// All of them.
pub(super) fn routes(graph: &Graph<'_>, plan: &Plan<'_>) -> Vec<Route> {
    let mut routes = Vec::new();
    let mut away = Vec::new();
    for (point, way) in graph.ways.iter().enumerate() {
        let route = match *way {
            Way::Down(a, b) => {
                routes.extend(down(graph, plan, point, a, b));
                continue;
            }
            Way::Across(a, b) => across(graph, plan, a, b),
            Way::Peer(e) => peer(graph, plan, point, e),
            Way::Out(a, b) => out(graph, plan, point, a, b),
            Way::Columns(a, b) => plan.block(a, false).zip(plan.block(b, false)).map(|(a, b)| between_columns(a, b)),
            Way::Away(e) => {
                let before = away.iter().filter(|&&other| other == e).count() as i32;
                away.push(e);
                plan.block(e, false).map(|rect| leaving(plan, rect, before))
            }
            Way::Unknown => None,
        };
        if let Some((path, label)) = route {
            routes.push(Route { point, path, label: Some(label), away: matches!(way, Way::Away(_)) });
        }
    }
    routes
}

type Line = (Vec<Spot>, Spot);

/// Down from one row to another, in both nodes.
fn down(graph: &Graph<'_>, plan: &Plan<'_>, point: usize, a: usize, b: usize) -> Vec<Route> {
    let (upper, lower) = (graph.row_of(a), graph.row_of(b));
    let (Some(from), Some(to)) = (plan.block(a, false), plan.block(b, false)) else { return Vec::new() };
    let lane = lane(graph, plan, point, (a, from), (b, to));
    let within = |r: Rect| if r.x < lane && lane < r.right() { lane } else { r.mid_x() };
    let middle = |gap: usize| (plan.grid.gaps[gap].0 + plan.grid.gaps[gap].1) / 2;
    let (x, y) = (within(from), within(to));
    let (first, last) = (middle(upper), middle(lower - 1));
    let path = straightened(&[(x, from.bottom()), (x, first), (lane, first), (lane, last), (y, last), (y, to.y)]);
    let mut routes = vec![Route { point, path, label: Some((lane, label_y(plan, point))), away: false }];
    if graph.twin {
        let mirror = plan.grid.mirror();
        let path = routes[0].path.iter().map(|&(x, y)| (mirror - x, y)).collect();
        routes.push(Route { point, path, label: None, away: false });
    }
    routes
}

/// Where a line goes down: in its lane, else where both boxes are above each other, evenly spread.
fn lane(graph: &Graph<'_>, plan: &Plan<'_>, point: usize, (a, from): (usize, Rect), (b, to): (usize, Rect)) -> i32 {
    if let Some(&(_, outer)) = plan.grid.lanes.iter().find(|l| l.0 == point) {
        let same: Vec<usize> = plan.grid.lanes.iter().filter(|l| l.1 == outer).map(|l| l.0).collect();
        let at = same.iter().position(|&p| p == point).unwrap_or(0);
        return plan.grid.lane(outer, at, same.len());
    }
    let (least, most) = (from.x.max(to.x), from.right().min(to.right()));
    if most - least < LEAST_OVERLAP {
        return (from.mid_x() + to.mid_x()) / 2;
    }
    let is_same = |w: &Way| *w == Way::Down(a, b);
    let same: Vec<usize> = (0..graph.ways.len()).filter(|&p| is_same(&graph.ways[p])).collect();
    let at = same.iter().position(|&p| p == point).unwrap_or(0) as i32;
    least + (most - least) * (at * 2 + 1) / (same.len() as i32 * 2)
}

/// The height of a label between rows.
fn label_y(plan: &Plan<'_>, point: usize) -> i32 {
    let labels = &plan.grid.labels;
    let gap = labels.iter().position(|l| l.contains(&point)).unwrap_or(0);
    let rows = gap_rows(labels[gap].len());
    let at = labels[gap].iter().position(|&p| p == point).unwrap_or(0) % rows;
    let (from, to) = plan.grid.gaps[gap];
    from + (to - from) * (at as i32 * 2 + 1) / (rows as i32 * 2)
}

fn across(_: &Graph<'_>, plan: &Plan<'_>, a: usize, b: usize) -> Option<Line> {
    let (a, b) = (plan.block(a, false)?, plan.block(b, false)?);
    let label = if a.y == b.y {
        let (left, right) = if a.x < b.x { (a, b) } else { (b, a) };
        ((left.right() + right.x) / 2, a.mid_y())
    } else {
        ((a.mid_x() + b.mid_x()) / 2, (a.mid_y() + b.mid_y()) / 2)
    };
    Some((vec![(a.mid_x(), a.mid_y()), (b.mid_x(), b.mid_y())], label))
}

fn peer(graph: &Graph<'_>, plan: &Plan<'_>, point: usize, element: usize) -> Option<Line> {
    let (first, second) = (plan.block(element, false)?, plan.block(element, true)?);
    let row = graph.row_of(element);
    let before = graph.ways[..point].iter().filter(|w| matches!(w, Way::Peer(e) if graph.row_of(*e) == row)).count();
    let y = plan.peer_y(graph, row, before);
    Some((vec![(first.right(), y), (second.x, y)], ((first.right() + second.x) / 2, y)))
}

/// To a column: straight if the box there is high enough, else bent just before it.
fn out(graph: &Graph<'_>, plan: &Plan<'_>, point: usize, a: usize, b: usize) -> Option<Line> {
    let from = plan.block(a, graph.twin)?;
    let to = plan.block(b, false)?;
    let row = graph.row_of(a);
    let is_here = |w: &Way| matches!(w, Way::Out(e, _) if graph.row_of(*e) == row);
    let of = graph.ways.iter().filter(|w| is_here(w)).count();
    let at = graph.ways[..point].iter().filter(|w| is_here(w)).count();
    let y = plan.out_y(row, at, of).clamp(from.y + PAD, from.bottom() - PAD);
    let end = y.clamp(to.y + PAD, to.bottom() - PAD);
    let bend = plan.grid.bands_end + COLUMN_GAP / 2;
    let path = straightened(&[(from.right(), y), (bend, y), (bend, end), (to.x, end)]);
    Some((path, (out_label_x(&plan.grid), y)))
}

fn between_columns(a: Rect, b: Rect) -> Line {
    let (upper, lower) = if a.y <= b.y { (a, b) } else { (b, a) };
    if upper.x == lower.x {
        let x = upper.mid_x();
        return (vec![(x, upper.bottom()), (x, lower.y)], (x, (upper.bottom() + lower.y) / 2));
    }
    let y = (upper.y.max(lower.y) + upper.bottom().min(lower.bottom())) / 2;
    let (left, right) = if a.x < b.x { (a, b) } else { (b, a) };
    (vec![(left.right(), y), (right.x, y)], ((left.right() + right.x) / 2, y))
}

/// Out of the picture, below the names of the column.
fn leaving(plan: &Plan<'_>, rect: Rect, before: i32) -> Line {
    let y = rect.bottom() - AWAY_H * (before + 1) + AWAY_H / 2 - PAD / 2;
    let end = plan.width - MARGIN / 4;
    (vec![(rect.right(), y), (end, y)], ((rect.right() + plan.width - MARGIN) / 2, y))
}

/// The path without points that lie on the way from one to the next.
fn straightened(path: &[Spot]) -> Vec<Spot> {
    let mut out: Vec<Spot> = Vec::with_capacity(path.len());
    for &spot in path {
        if out.last() == Some(&spot) {
            continue;
        }
        if let [.., a, b] = out[..]
            && ((a.0 == b.0 && b.0 == spot.0) || (a.1 == b.1 && b.1 == spot.1))
        {
            out.pop();
        }
        out.push(spot);
    }
    out
}
