//! Change, deletion, folders: opened again, damaged, of another version, held by another writer.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod common;

use common::{entry, filled, ids, library, query, search};
use search::{Error, Index, Query};
use std::{fs, path::PathBuf};

fn parts(folder: &std::path::Path, ending: &str) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    paths.filter(|p| p.extension().is_some_and(|e| e == ending)).collect()
}

#[test]
fn documents_change_and_go() {
    let index = Index::in_memory().unwrap();
    filled(&index, &[entry("Y.1", "Lanterns"), entry("Y.2", "Compasses")], 3);
    let mut writer = index.writer().unwrap();
    writer.put(&entry("Y.1", "Sextants")).unwrap();
    writer.delete("entry:Y.2");
    assert_eq!(search(&index, &query("lanterns")).total, 1, "not seen before the commit");
    writer.commit(4).unwrap();
    assert_eq!((index.len(), index.position().unwrap()), (1, 4));
    assert_eq!(ids(&search(&index, &query("sextants"))), ["entry:Y.1"]);
    assert_eq!(search(&index, &query("lanterns")).total + search(&index, &query("compasses")).total, 0);
    assert_eq!(search(&index, &Query::default()).facets[0].1, [("ITU-T".to_owned(), 1)]);
    writer.clear().unwrap();
    writer.commit(5).unwrap();
    assert!(index.is_empty());
}

#[test]
fn a_folder_is_opened_again_where_it_was_left() {
    let folder = tempfile::tempdir().unwrap();
    let index = Index::open(folder.path()).unwrap();
    assert!(index.was_made_anew());
    assert_eq!(index.position().unwrap(), 0);
    filled(&index, &library(), 42);
    drop(index);
    let index = Index::open(folder.path()).unwrap();
    assert!(!index.was_made_anew());
    assert_eq!((index.position().unwrap(), index.len()), (42, library().len() as u64));
    assert_eq!(search(&index, &query("Y.3800")).hits[0].id, "entry:ITU-T Y.3800");
    index.verify().unwrap();
}

#[test]
fn a_damaged_folder_is_made_anew() {
    let damages: [fn(&std::path::Path); 4] = [
        |folder| fs::remove_file(&parts(folder, "term")[0]).unwrap(),
        |folder| fs::write(folder.join("meta.json"), "{").unwrap(),
        |folder| {
            let meta = fs::read_to_string(folder.join("meta.json")).unwrap();
            fs::write(folder.join("meta.json"), meta.replace("\\\"version\\\":", "\\\"version\\\":9")).unwrap();
        },
        |folder| {
            for part in parts(folder, "idx") {
                fs::write(part, "").unwrap();
            }
        },
    ];
    for (number, damage) in damages.into_iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        filled(&Index::open(folder.path()).unwrap(), &library(), 7);
        damage(folder.path());
        let index = Index::open(folder.path()).unwrap();
        assert!(index.was_made_anew(), "{number}");
        assert_eq!((index.len(), index.position().unwrap()), (0, 0), "{number}");
        filled(&index, &library(), 8);
        assert!(search(&index, &query("quantum")).total > 3);
    }
}

#[test]
fn silent_damage_is_found_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let index = Index::open(folder.path()).unwrap();
    filled(&index, &library(), 7);
    drop(index);
    let store = &parts(folder.path(), "store")[0];
    let mut bytes = fs::read(store).unwrap();
    bytes[10] ^= 0xff;
    fs::write(store, bytes).unwrap();
    let index = Index::open(folder.path()).unwrap();
    assert!(matches!(index.verify(), Err(Error::Damaged(_))));
}

#[test]
fn there_is_one_writer() {
    let folder = tempfile::tempdir().unwrap();
    let index = Index::open(folder.path()).unwrap();
    let writer = index.writer().unwrap();
    let other = Index::open(folder.path()).unwrap();
    let refused = other.writer().unwrap_err();
    assert!(matches!(refused, Error::Busy));
    assert_eq!(refused.to_string(), "the search index is being written by another process");
    fs::write(folder.path().join("meta.json"), "{").unwrap();
    assert!(matches!(Index::open(folder.path()), Err(Error::Busy)), "nothing is taken from under a writer");
    drop(writer);
    assert!(Index::open(folder.path()).unwrap().was_made_anew());
}

#[test]
fn readers_elsewhere_see_a_commit_after_reloading() {
    let folder = tempfile::tempdir().unwrap();
    let index = Index::open(folder.path()).unwrap();
    let reader = Index::open(folder.path()).unwrap();
    filled(&index, &library(), 9);
    assert!(reader.is_empty());
    reader.reload().unwrap();
    assert_eq!((reader.len(), reader.position().unwrap()), (index.len(), 9));
}

#[test]
fn order_does_not_depend_on_when_what_was_put_in() {
    let forward = Index::in_memory().unwrap();
    filled(&forward, &library(), 1);
    let backward = Index::in_memory().unwrap();
    for document in library().iter().rev() {
        filled(&backward, std::slice::from_ref(document), 1);
    }
    for words in ["", "quality management systems", "networks"] {
        let query = Query { everything: true, ..query(words) };
        assert_eq!(ids(&search(&forward, &query)), ids(&search(&backward, &query)), "{words}");
    }
}
