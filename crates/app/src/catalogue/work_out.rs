//! Working out the specifications of families of which a record has changed.

use super::import::Imported;
use crate::{App, Error};
use catalogue::{identifier, specification};
use model::{
    event::digest,
    specification::{Record, RelationKind, Specification},
};
use std::collections::{BTreeMap, HashSet};
use store::{
    Tx,
    source_records::{self, Stale},
    specifications::{self, Put, Worked},
};

/// Families in one unit of work: some tenths of a second, so that a reader's turn comes soon.
const FAMILIES: i64 = 400;

/// What one unit of work did, and the family that it ended with.
struct Step {
    last: String,
    families: usize,
    added: usize,
    updated: usize,
    unchanged: usize,
    merged: usize,
}

/// Works out every stale family; tells `progress` how many are done.
pub(super) async fn work_out(app: &App, done: &mut Imported, progress: &(dyn Fn(usize) + Sync)) -> Result<(), Error> {
    let mut after = String::new();
    let mut families = 0;
    loop {
        let from = after.clone();
        let Some(step) = app.write_operational(move |tx| step(tx, &from)).await? else {
            // Families before this place may have become stale meanwhile: their documents had a record here.
            if after.is_empty() {
                return Ok(());
            }
            after.clear();
            continue;
        };
        done.added += step.added;
        done.updated += step.updated;
        done.unchanged += step.unchanged;
        done.merged += step.merged;
        families += step.families;
        progress(families);
        after = step.last;
    }
}

fn step(tx: &mut Tx<'_>, after: &str) -> Result<Option<Step>, store::Error> {
    // Before anything is read: no other import may store a record between what is read here and what is noted as done.
    let mut numbers = specifications::numbers(tx)?;
    let Some((last, records)) = source_records::stale(tx, after, FAMILIES)? else { return Ok(None) };
    let mut gone: HashSet<String> = specifications::keys_of_stale(tx, after, &last)?.into_iter().collect();
    let mut step = Step { last: last.clone(), families: 0, added: 0, updated: 0, unchanged: 0, merged: 0 };
    let mut elsewhere = HashSet::new();
    for family in records.chunk_by(|a, b| a.family_key == b.family_key) {
        step.families += 1;
        let all = of_family(family, &mut step.merged, &mut elsewhere, &mut gone)?;
        for worked in all {
            gone.remove(&worked.specification.key);
            match specifications::put(tx, &mut numbers, &worked)? {
                Put::Added => step.added += 1,
                Put::Updated => step.updated += 1,
                Put::Unchanged => step.unchanged += 1,
            }
        }
    }
    // Their records have moved to another specification.
    for key in gone {
        step.updated += usize::from(specifications::mark_gone(tx, &mut numbers, &key)?);
    }
    specifications::keep(tx, numbers)?;
    source_records::fresh(tx, after, &last)?;
    for family in elsewhere {
        source_records::make_stale(tx, &family)?;
    }
    Ok(Some(step))
}

/// The specifications of one family. `merged` counts the records beyond the first of each; `elsewhere` gets the
/// families to which a document belongs although one of its records stands here, and `gone_keys` loses its key.
fn of_family(
    rows: &[Stale],
    merged: &mut usize,
    elsewhere: &mut HashSet<String>,
    gone_keys: &mut HashSet<String>,
) -> Result<Vec<Worked>, store::Error> {
    let here = rows.first().map_or("", |r| r.family_key.as_str());
    let mut by_key: BTreeMap<&str, (Vec<Record>, bool)> = BTreeMap::new();
    for row in rows {
        let record: Record =
            serde_json::from_str(&row.facts).map_err(|e| store::Error::Corrupt(format!("a source record: {e}")))?;
        let (records, gone) = by_key.entry(&row.spec_key).or_insert((Vec::new(), true));
        // What a source no longer has still tells what it was, but only if no other source has it.
        if !row.gone && *gone {
            records.clear();
            *gone = false;
        }
        if row.gone == *gone {
            records.push(record);
        }
    }
    let mut gone = Vec::new();
    let mut specs = Vec::new();
    for (records, is_gone) in by_key.into_values() {
        let records: Vec<&Record> = records.iter().collect();
        let Some(spec) = specification::of(&records) else { continue };
        if spec.family_key != here {
            gone_keys.remove(&spec.key);
            elsewhere.insert(spec.family_key);
            continue;
        }
        *merged += records.len() - 1;
        specs.push(spec);
        gone.push(is_gone);
    }
    specification::complete(&mut specs);
    specs.into_iter().zip(gone).map(|(spec, gone)| worked(spec, gone)).collect()
}

fn worked(specification: Specification, gone: bool) -> Result<Worked, store::Error> {
    let facts = serde_json::to_string(&specification).map_err(|e| store::Error::Bug(e.to_string()))?;
    let same_text = specification.same_text.iter().map(|i| (RelationKind::SameText.slug(), identifier::key(i)));
    let links = specification.relations.iter().map(|l| (l.kind.slug(), identifier::key(&l.identifier)));
    let links = links.chain(same_text);
    Ok(Worked {
        digest: digest(facts.as_bytes()),
        names: specification::look_up_keys(&specification),
        links: links.collect(),
        facts,
        specification,
        gone,
    })
}
