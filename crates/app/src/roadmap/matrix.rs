//! Coverage: which body works on which layer, reference point or topic.

use super::{Facet, Listing, facet_values};
use crate::GroupView;
use model::{Entry, Status, slug};
use std::collections::BTreeMap;

/// What the entries of one body say of one row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cell {
    /// Entries in force.
    pub published: usize,
    /// Entries in progress.
    pub in_progress: usize,
    /// How many of both are there by inference alone.
    pub inferred: usize,
}

impl Cell {
    /// All of them.
    pub fn total(self) -> usize {
        self.published + self.in_progress
    }
}

/// One layer, reference point or topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixRow {
    /// As in the address; `None` for the entries that have no value of this facet.
    pub value: Option<String>,
    /// One per column.
    pub cells: Vec<Cell>,
    /// Entries in the row.
    pub total: usize,
}

/// Rows against bodies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// Bodies as the roadmap writes them, the busiest first.
    pub bodies: Vec<String>,
    /// Their values in addresses.
    pub body_values: Vec<String>,
    /// Rows: known layers and points in the order of the architecture, gaps included; topics by count.
    pub rows: Vec<MatrixRow>,
    /// The largest cell, to which the others are shaded.
    pub largest: usize,
}

/// Lays the entries of `listing` out by `axis` (layer, reference point or topic) and body.
pub fn matrix(view: &GroupView, listing: &Listing<'_>, axis: Facet) -> Matrix {
    let mut bodies: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in &listing.entries {
        *bodies.entry(&entry.body).or_default() += 1;
    }
    let mut bodies: Vec<(&str, usize)> = bodies.into_iter().collect();
    bodies.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    let column = |entry: &Entry| bodies.iter().position(|(b, _)| *b == entry.body).unwrap_or(0);

    let empty = || (vec![Cell::default(); bodies.len()], 0);
    let mut rows: BTreeMap<Option<String>, (Vec<Cell>, usize)> = BTreeMap::new();
    for value in known(view, axis) {
        rows.insert(Some(value), empty());
    }
    for entry in &listing.entries {
        let values = facet_values(entry, axis);
        let keys: Vec<Option<String>> =
            if values.is_empty() { vec![None] } else { values.into_iter().map(Some).collect() };
        for key in keys {
            let inferred = key.as_deref().is_some_and(|k| is_inferred(entry, axis, k));
            let row = rows.entry(key).or_insert_with(empty);
            row.1 += 1;
            let cell = &mut row.0[column(entry)];
            cell.inferred += usize::from(inferred);
            match entry.status() {
                Status::InProgress => cell.in_progress += 1,
                Status::Published | Status::Withdrawn => cell.published += 1,
            }
        }
    }
    let order = known(view, axis);
    let place = |value: &Option<String>| match value {
        Some(v) => order.iter().position(|k| k == v).unwrap_or(order.len()),
        None => usize::MAX,
    };
    let mut rows: Vec<MatrixRow> =
        rows.into_iter().map(|(value, (cells, total))| MatrixRow { value, cells, total }).collect();
    rows.sort_by(|a, b| place(&a.value).cmp(&place(&b.value)).then_with(|| b.total.cmp(&a.total)));
    Matrix {
        largest: rows.iter().filter(|r| r.value.is_some()).flat_map(|r| &r.cells).map(|c| c.total()).max().unwrap_or(0),
        body_values: bodies.iter().map(|(b, _)| slug(b)).collect(),
        bodies: bodies.into_iter().map(|(b, _)| b.to_owned()).collect(),
        rows,
    }
}

/// Rows that are there even if nothing is in them: a gap is what the matrix is for.
fn known(view: &GroupView, axis: Facet) -> Vec<String> {
    match axis {
        Facet::Layer => view.architecture.layers.iter().map(|l| l.id.clone()).collect(),
        Facet::ReferencePoint => view.architecture.points.iter().map(|p| p.id.clone()).collect(),
        _ => Vec::new(),
    }
}

fn is_inferred(entry: &Entry, axis: Facet, value: &str) -> bool {
    let tags = match axis {
        Facet::Layer => &entry.layers,
        Facet::ReferencePoint => &entry.reference_points,
        _ => return false,
    };
    tags.iter().any(|t| t.name == value && t.inferred)
}
