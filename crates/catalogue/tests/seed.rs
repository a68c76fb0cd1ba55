//! The roadmap that the product brings along: the largest real table there is to try readers and writers on.

use accord_catalogue::export::{self, Columns, Words};
use accord_catalogue::identifier::{family, key, look_up_keys};
use accord_catalogue::{EntryDraft, assemble, roadmap_csv};
use model::{Entry, Id, Lang, Scope, slug};
use std::collections::{BTreeMap, BTreeSet};

fn reading() -> roadmap_csv::Reading {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../app/seed/jca-qkdn/roadmap.csv");
    let bytes = std::fs::read(path).expect("the seed is part of the repository");
    roadmap_csv::read(&bytes).expect("the seed is a table")
}

fn drafts() -> Vec<EntryDraft> {
    assemble(reading().rows)
}

fn entries() -> Vec<Entry> {
    let entry = |(n, draft): (u64, EntryDraft)| {
        let slug = slug(&draft.identifier);
        draft.into_entry(Id::new(n, [1; 10]), Id::new(0, [2; 10]), slug)
    };
    (1..).zip(drafts()).map(entry).collect()
}

#[test]
fn every_line_is_read() {
    let reading = reading();
    assert_eq!(reading.problems, []);
    assert_eq!(reading.rows.len(), 242);
}

#[test]
fn editions_are_grouped() {
    let drafts = drafts();
    let editions = |name: &str| drafts.iter().find(|d| d.identifier == name).map(|d| d.editions.len());
    for (name, count) in [
        ("ITU-T Y.3804", 3),
        ("ITU-T Y.3802", 3),
        ("ITU-T SEC-QKD", 2),
        ("ETSI GS QKD 014", 2),
        ("ETSI GS QKD 004", 3),
        ("ETSI GS QKD 003", 1),
        ("ETSI GR QKD 003", 1),
        ("ISO/IEC 23837-1", 1),
        ("ISO/IEC TR 18157", 1),
        ("ITU-T X.1711", 1),
    ] {
        assert_eq!(editions(name), Some(count), "{name}");
    }
    assert_eq!(drafts.iter().map(|d| d.editions.len()).sum::<usize>(), 242);
    let count = |scope| drafts.iter().filter(|d| d.scope == scope).count();
    assert_eq!(Scope::ALL.map(count), [176, 28, 3, 8]);
}

/// Each name is found under its own entry only, if it is typed exactly.
#[test]
fn no_two_names_share_a_key() {
    let mut owners: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in entries() {
        for name in entry.names() {
            owners.entry(key(name)).or_default().insert(entry.identifier.clone());
            texts.entry(key(name)).or_default().insert(name.to_owned());
        }
    }
    assert_eq!(owners.iter().filter(|(_, o)| o.len() > 1).collect::<Vec<_>>(), []);
    assert_eq!(texts.iter().filter(|(_, t)| t.len() > 1).collect::<Vec<_>>(), []);
}

/// Nor do the shorter ways to type them lead to a wrong entry.
#[test]
fn no_look_up_key_leads_to_two_entries() {
    let mut owners: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in entries() {
        for name in entry.names() {
            for k in look_up_keys(name) {
                owners.entry(k).or_default().insert(entry.identifier.clone());
            }
        }
    }
    assert_eq!(owners.iter().filter(|(_, o)| o.len() > 1).collect::<Vec<_>>(), []);
}

#[test]
fn a_family_needs_no_body_to_be_told() {
    for row in reading().rows {
        assert_eq!(key(&family(&row.identifier, "")), key(&family(&row.identifier, &row.body)), "{}", row.identifier);
    }
}

#[test]
fn the_table_written_out_reads_as_the_same_drafts() {
    let written = export::csv(&entries());
    let reading = roadmap_csv::read(&written).expect("our own table");
    assert_eq!(reading.problems, []);
    assert_eq!(assemble(reading.rows), drafts());
}

#[test]
fn every_format_takes_every_entry() {
    let all = entries();
    let borrowed: Vec<&Entry> = all.iter().collect();
    let text = |t: &str| t.to_owned();
    let words = Words {
        lang: Lang::En,
        roadmap_sheet: text("Roadmap"),
        editions_sheet: text("Editions"),
        columns: Columns::default(),
        statuses: ["published", "in progress", "withdrawn"].map(text),
        scopes: ["core", "peripheral", "charter", "out of scope"].map(text),
        changes: ["amendment", "corrigendum"].map(text),
        confidences: ["primary", "secondary"].map(text),
    };
    let workbook = export::xlsx(&borrowed, &words, jiff::Timestamp::UNIX_EPOCH).expect("a workbook");
    assert!(workbook.len() > 10_000);
    let json: Vec<serde_json::Value> = serde_json::from_slice(&export::json(&borrowed)).expect("JSON");
    assert_eq!(json.len(), all.len());
    assert_eq!(export::bibtex(&borrowed).matches("@techreport{").count(), all.len());
    assert_eq!(export::relaton(&borrowed).lines().filter(|l| *l == "---").count(), 242);
}
