//! All real catalogues, where they are at hand: every record read, merged and counted, in any order.
//!
//! They are too large for the repository. `ACCORD_CORPUS` names the folder with `catalogue` and `roadmap`.

#![allow(clippy::print_stdout, reason = "the counts are what somebody runs this test for")]

use accord_catalogue::archive::{Limits, each};
use accord_catalogue::relaton::{self, Place, Repairs};
use accord_catalogue::{specification, work_programme};
use model::specification::{Record, Specification};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

const CATALOGUES: [(&str, &str, usize); 6] = [
    ("itu", "2026-08-22", 21_506),
    ("iso", "2025-06-02", 71_267),
    ("iec", "2026-03-15", 32_524),
    ("etsi", "2026-05-01", 28_616),
    ("ieee", "2025-09-01", 11_787),
    ("3gpp", "2025-12-12", 92_289),
];

fn folder() -> Option<PathBuf> {
    #[allow(clippy::disallowed_methods, reason = "a test asks where the data lies that the repository does not hold")]
    let named = std::env::var_os("ACCORD_CORPUS").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"));
    let there = folder.join("catalogue").is_dir();
    if !there {
        println!("no real catalogues at {}; set ACCORD_CORPUS to the folder that holds them", folder.display());
    }
    // Unoptimized, it would take minutes.
    there.then_some(folder)
}

#[derive(Default)]
struct Corpus {
    records: Vec<Record>,
    repairs: Repairs,
    problems: Vec<String>,
}

fn read(folder: &Path, step: usize) -> Corpus {
    let mut corpus = Corpus::default();
    for (catalogue, as_of, count) in CATALOGUES {
        let as_of = as_of.parse().ok();
        let mut files = 0;
        let mut repairs = Repairs::default();
        let path = folder.join(format!("catalogue/{catalogue}.tar.zst"));
        each(&path, Limits::default(), &mut |path, bytes| {
            files += 1;
            if files % step == 0 {
                match relaton::read(bytes, Place { catalogue, path, as_of }) {
                    Ok(read) => {
                        repairs.add(&read.repairs);
                        corpus.records.push(read.record);
                    }
                    Err(problem) => corpus.problems.push(format!("{catalogue}/{path}: {problem}")),
                }
            }
            ControlFlow::Continue(())
        })
        .expect("a whole archive");
        assert_eq!(files, count, "{catalogue}");
        let faults: Vec<_> = repairs.iter().map(|(r, n)| format!("{} {n}", r.slug())).collect();
        println!("{catalogue}: {files} files; {}", faults.join(", "));
        corpus.repairs.add(&repairs);
    }
    corpus
}

fn merge(records: &[Record]) -> Vec<Specification> {
    let mut groups: HashMap<String, Vec<&Record>> = HashMap::new();
    for record in records {
        groups.entry(specification::key_of(record)).or_default().push(record);
    }
    let mut families: BTreeMap<String, Vec<Specification>> = BTreeMap::new();
    for group in groups.values() {
        let specification = specification::of(group).expect("a group has a record");
        families.entry(specification.family_key.clone()).or_default().push(specification);
    }
    families.values_mut().for_each(|f| specification::complete(f));
    families.into_values().flatten().collect()
}

fn digest(specifications: &[Specification]) -> String {
    let mut hash = Sha256::new();
    for specification in specifications {
        hash.update(serde_json::to_vec(specification).expect("it has only text keys"));
    }
    hash.finalize().iter().map(|b| format!("{b:02x}")).collect()
}

#[test]
fn real_catalogues_are_read_and_merged_in_any_order() {
    let Some(folder) = folder() else { return };
    // Unoptimized, all of it would take many minutes.
    let step = if cfg!(debug_assertions) { 61 } else { 1 };
    let mut corpus = read(&folder, step);
    assert_eq!(corpus.problems, Vec::<String>::new());
    let specifications = merge(&corpus.records);
    let first = digest(&specifications);
    corpus.records.reverse();
    let half = corpus.records.len() / 3;
    corpus.records.rotate_left(half);
    assert_eq!(digest(&merge(&corpus.records)), first);
    print_counts(&corpus, &specifications);
    println!("digest {first}");
}

fn print_counts(corpus: &Corpus, specifications: &[Specification]) {
    let mut bodies: BTreeMap<&str, usize> = BTreeMap::new();
    let mut origins: BTreeMap<String, usize> = BTreeMap::new();
    let (mut merged, mut across, mut same_text, mut superseded, mut untitled, mut relations) = (0, 0, 0, 0, 0, 0);
    for s in specifications {
        *bodies.entry(&s.body).or_default() += 1;
        for (field, origin) in &s.origins {
            *origins.entry(format!("{field} {:?}", origin.why)).or_default() += 1;
        }
        merged += s.sources.len() - 1;
        across += usize::from(s.sources.iter().any(|x| x.catalogue != s.sources[0].catalogue));
        same_text += usize::from(!s.same_text.is_empty());
        superseded += usize::from(s.superseded_by.is_some());
        untitled += usize::from(s.titles.is_empty());
        relations += s.relations.len();
    }
    println!("{} records, {} specifications", corpus.records.len(), specifications.len());
    println!("{merged} merged into others, {across} from several catalogues, {same_text} with a text of another body");
    println!("{superseded} superseded, {untitled} without title, {relations} relations");
    println!("bodies {bodies:?}");
    println!("origins {origins:?}");
    let faults: Vec<_> = corpus.repairs.iter().map(|(r, n)| format!("{} {n}", r.slug())).collect();
    println!("repairs {}", faults.join(", "));
}

#[test]
fn the_work_programme_is_found_under_all_its_names() {
    let Some(folder) = folder() else { return };
    let bytes = std::fs::read(folder.join("roadmap/itu-work-programme-wp1-17.csv")).expect("it lies beside");
    let programme = work_programme::read(&bytes).expect("an export");
    let item = programme.items.iter().find(|i| i.identifier == "XSTR.kdc_qkdn").expect("it is one of them");
    let specification = specification::of(&[&item.record(programme.report_date)]).expect("one record");
    let keys = specification::look_up_keys(&specification);
    for typed in ["XSTR.kdc_qkdn", "TR.kdc_qkdn", "ITU-T xstr kdc qkdn"] {
        assert!(accord_catalogue::identifier::look_up_keys(typed).iter().any(|k| keys.contains(k)), "{typed}");
    }
}
