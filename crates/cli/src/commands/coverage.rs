//! `accord coverage`: layers against bodies, reference points against kinds, with the gaps.

use crate::{
    args::{Args, Coverage},
    fault::Fault,
    instance::Instance,
    output,
};
use app::{
    GroupView,
    roadmap::{self, Facet, Listing, Query},
};
use model::Lang;
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub(crate) async fn run(args: &Args, options: &Coverage) -> Result<(), Fault> {
    let instance = Instance::open(args).await?;
    let group = instance.group(args).await?;
    let query = Query { all: options.all, ..Query::default() };
    let listing = roadmap::list(&group, &query, i18n::words(Lang::En));
    let (layers, points) = (layers(&group, &listing), points(&group, &listing));
    if args.json {
        return output::json(&json!({ "layers": layers, "reference_points": points }));
    }
    for (title, rows) in [("Layers and bodies", layers), ("Reference points and kinds", points)] {
        output::line(title)?;
        for row in rows {
            let cells: Vec<String> =
                row["cells"].as_object().into_iter().flatten().map(|(name, n)| format!("{name} {n}")).collect();
            let text = if cells.is_empty() { "GAP".to_owned() } else { cells.join(", ") };
            output::line(format!("  {:<24} {text}", row["name"].as_str().unwrap_or_default()))?;
        }
    }
    Ok(())
}

fn layers(group: &GroupView, listing: &Listing<'_>) -> Vec<Value> {
    let matrix = roadmap::matrix(group, listing, Facet::Layer);
    let row = |row: &roadmap::MatrixRow| {
        let name = row.value.clone()?;
        let cells: BTreeMap<&str, usize> = matrix
            .bodies
            .iter()
            .map(String::as_str)
            .zip(row.cells.iter().map(|c| c.total()))
            .filter(|c| c.1 > 0)
            .collect();
        Some(json!({ "name": name, "gap": cells.is_empty(), "total": row.total, "cells": cells }))
    };
    matrix.rows.iter().filter_map(row).collect()
}

fn points(group: &GroupView, listing: &Listing<'_>) -> Vec<Value> {
    let row = |point: &model::ReferencePoint| {
        let on = |e: &&&model::Entry| e.reference_points.iter().any(|t| t.name == point.id);
        let mut cells: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in listing.entries.iter().filter(on) {
            *cells.entry(&entry.lead().kind).or_default() += 1;
        }
        let total: usize = cells.values().sum();
        json!({ "name": point.id, "verified": point.verified, "gap": total == 0, "total": total, "cells": cells })
    };
    group.architecture.points.iter().map(row).collect()
}
