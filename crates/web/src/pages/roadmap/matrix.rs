//! The coverage matrix: who works on what, and where nobody does.

use super::{address::Light, head::Tab, scene::Scene};
use app::roadmap::{self, Cell, Facet, Hidden, MatrixRow, Query};
use std::borrow::Cow;

/// What the rows can be, in the order of the switch.
pub(super) const AXES: [Facet; 3] = [Facet::Layer, Facet::ReferencePoint, Facet::Topic];

/// Shades of a cell; more cannot be told apart.
const SHADES: usize = 5;

/// What one body has in one row.
pub(super) struct Square {
    pub href: String,
    pub total: usize,
    pub published: usize,
    pub in_progress: usize,
    pub inferred: usize,
    /// 1 to 5.
    pub shade: usize,
    /// The whole of it in words.
    pub spoken: String,
}

/// One layer, reference point or topic.
pub(super) struct Line {
    pub label: String,
    pub href: Option<String>,
    pub unverified: bool,
    pub gap: bool,
    pub total: usize,
    pub squares: Vec<Option<Square>>,
}

/// A body.
pub(super) struct Head {
    pub name: String,
    pub href: String,
    pub total: usize,
}

/// The matrix; `templates/roadmap/matrix.html`.
pub(super) struct Grid {
    pub axes: Vec<Tab>,
    pub axis: Cow<'static, str>,
    pub heads: Vec<Head>,
    pub lines: Vec<Line>,
    pub total: usize,
    pub gaps: Option<String>,
}

/// The axis a reader asked for.
pub(super) fn axis(value: &str) -> Facet {
    AXES.into_iter().find(|a| a.name() == value).unwrap_or(Facet::Layer)
}

impl Grid {
    pub(super) fn new(scene: &Scene<'_>) -> Grid {
        let words = scene.words;
        let matrix = roadmap::matrix(scene.view, scene.listing, scene.axis);
        let base = Query { page: 1, ..scene.query.clone() };
        let tab = |axis: Facet| Tab {
            label: words.t(&format!("roadmap-facet-{}", axis.name())),
            href: scene.at.listing(Light::Matrix, Some(axis), &base),
            current: axis == scene.axis,
        };
        let heads = matrix.bodies.iter().zip(&matrix.body_values).map(|(name, value)| Head {
            name: name.clone(),
            href: table(scene, &base.only(Facet::Body, value)),
            total: scene.listing.entries.iter().filter(|e| e.body == *name).count(),
        });
        let lines: Vec<Line> = matrix.rows.iter().map(|row| line(scene, &base, &matrix, row)).collect();
        let gaps = lines.iter().filter(|line| line.gap).count();
        Grid {
            axes: AXES.map(tab).into(),
            axis: words.t(&format!("roadmap-facet-{}", scene.axis.name())),
            heads: heads.collect(),
            lines,
            total: scene.listing.entries.len(),
            gaps: (gaps > 0).then(|| words.tn("roadmap-matrix-gaps", i64::try_from(gaps).unwrap_or(i64::MAX))),
        }
    }
}

fn line(scene: &Scene<'_>, base: &Query, matrix: &roadmap::Matrix, row: &MatrixRow) -> Line {
    let narrowed = row.value.as_deref().map(|value| base.only(scene.axis, value));
    let square = |(cell, body): (&Cell, &String)| {
        (cell.total() > 0).then(|| Square {
            href: narrowed.as_ref().map(|n| table(scene, &n.only(Facet::Body, body))).unwrap_or_default(),
            total: cell.total(),
            published: cell.published,
            in_progress: cell.in_progress,
            inferred: cell.inferred,
            shade: shade(cell.total(), matrix.largest),
            spoken: spoken(scene, cell),
        })
    };
    Line {
        label: match &row.value {
            Some(value) => scene.labels().of(scene.axis, value).into_owned(),
            None => scene.words.t("roadmap-matrix-none").into_owned(),
        },
        href: narrowed.as_ref().filter(|_| row.total > 0).map(|n| table(scene, n)),
        unverified: scene.axis == Facet::ReferencePoint
            && row.value.as_deref().is_some_and(|v| !scene.labels().is_verified(v)),
        gap: row.value.as_deref().is_some_and(|value| is_gap(scene, value)),
        total: row.total,
        squares: row.cells.iter().zip(&matrix.body_values).map(square).collect(),
    }
}

/// Nothing on the roadmap concerns it; a row that only the filters empty is no gap.
fn is_gap(scene: &Scene<'_>, value: &str) -> bool {
    let shown = scene.view.entries.iter().filter(|e| Hidden::of(e).is_none());
    match scene.axis {
        Facet::Layer => !shown.flat_map(|e| &e.layers).any(|t| t.name == value),
        Facet::ReferencePoint => !shown.flat_map(|e| &e.reference_points).any(|t| t.name == value),
        _ => false,
    }
}

/// A square is followed to the entries it counts.
fn table(scene: &Scene<'_>, query: &Query) -> String {
    scene.at.listing(Light::Table, None, query)
}

fn spoken(scene: &Scene<'_>, cell: &Cell) -> String {
    let numbers = [
        ("published", cell.published.into()),
        ("progress", cell.in_progress.into()),
        ("inferred", cell.inferred.into()),
    ];
    scene.words.plain("roadmap-matrix-square", &numbers)
}

/// By square root: one entry and none have to differ more than thirty and forty.
fn shade(total: usize, largest: usize) -> usize {
    let steps = (1..SHADES).filter(|s| total * SHADES * SHADES > largest * s * s).count();
    steps + 1
}

#[cfg(test)]
mod tests {
    use super::shade;

    #[test]
    fn shades_grow_with_the_number() {
        let shades: Vec<usize> = [1, 2, 5, 10, 20, 40].map(|n| shade(n, 40)).into();
        assert_eq!(shades, [1, 2, 2, 3, 4, 5]);
        assert_eq!(shade(1, 1), 5);
    }
}
