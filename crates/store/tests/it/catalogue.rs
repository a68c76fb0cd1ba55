//! Source records and specifications: what is stale, what has changed and in which order, and who gets which slug.

use crate::support::on_both_engines;
use model::specification::Specification;
use std::collections::BTreeSet;
use store::{
    Error, Store,
    source_records::{self, Known, Row},
    specifications::{self, Put, Worked},
};
use testing::Database;

on_both_engines! {
    a_record_makes_its_family_stale_and_is_known_by_its_path;
    a_record_that_moves_makes_both_families_stale;
    what_is_gone_may_come_back;
    stale_families_come_in_order_and_in_parts;
    a_specification_is_added_updated_and_left_alone;
    a_slug_that_is_taken_is_numbered;
    one_that_no_record_speaks_of_is_marked_once;
    names_links_and_families_lead_to_it;
    changes_are_numbered_in_the_order_of_commits;
    a_unit_of_work_that_fails_leaves_nothing;
}

fn row(path: &str, family: &str) -> Row {
    Row {
        catalogue: "itu".to_owned(),
        path: path.to_owned(),
        content_hash: format!("hash of {path}"),
        reader: 1,
        spec_key: format!("{family}-2020"),
        family_key: family.to_owned(),
        facts: format!("{{\"path\":\"{path}\"}}"),
    }
}

fn worked(key: &str, title: &str) -> Worked {
    let family_key = key.split('-').next().unwrap_or_default().to_owned();
    let specification = Specification {
        key: key.to_owned(),
        identifier: key.to_uppercase(),
        slug: "a-slug".to_owned(),
        body: "ITU-T".to_owned(),
        stage: title.to_owned(),
        family_key,
        ..Specification::default()
    };
    Worked {
        facts: serde_json::to_string(&specification).expect("a specification has a JSON form"),
        digest: format!("digest of {title}"),
        names: vec![key.to_owned(), specification.family_key.clone()],
        links: Vec::new(),
        gone: false,
        specification,
    }
}

async fn operate<T: Send + 'static>(
    store: &Store,
    work: impl FnOnce(&mut store::Tx<'_>) -> Result<T, Error> + Send + 'static,
) -> T {
    store.write_operational(work).await.expect("it can be written")
}

async fn put_rows(store: &Store, rows: Vec<(Row, bool)>) {
    operate(store, move |tx| rows.iter().try_for_each(|(row, is_new)| source_records::put(tx, row, *is_new))).await;
}

async fn put(store: &Store, worked: Worked) -> Put {
    operate(store, move |tx| {
        let mut numbers = specifications::numbers(tx)?;
        let put = specifications::put(tx, &mut numbers, &worked)?;
        specifications::keep(tx, numbers)?;
        Ok(put)
    })
    .await
}

async fn stale_count(store: &Store) -> i64 {
    store.read(source_records::stale_count).await.expect("read")
}

async fn change(store: &Store) -> i64 {
    store.read(specifications::last_change).await.expect("read")
}

async fn all_fresh(store: &Store) {
    operate(store, |tx| source_records::fresh(tx, "", "zzzz")).await;
    assert_eq!(stale_count(store).await, 0);
}

async fn a_record_makes_its_family_stale_and_is_known_by_its_path(database: Database) {
    let store = database.open().await;
    assert!(store.read(|tx| source_records::known(tx, "itu")).await.expect("read").is_empty());
    put_rows(&store, vec![(row("a", "y1"), true), (row("b", "y1"), true), (row("c", "y2"), true)]).await;
    assert_eq!(stale_count(&store).await, 2);
    let known = store.read(|tx| source_records::known(tx, "itu")).await.expect("read");
    let expected = Known { content_hash: "hash of a".to_owned(), reader: 1, gone: false };
    assert_eq!((known.len(), known.get("a")), (3, Some(&expected)));
    assert!(store.read(|tx| source_records::known(tx, "iso")).await.expect("read").is_empty());
    // Another process stored it first: what is new to us need not be new.
    all_fresh(&store).await;
    put_rows(&store, vec![(Row { content_hash: "other".to_owned(), ..row("a", "y1") }, true)]).await;
    let known = store.read(|tx| source_records::known(tx, "itu")).await.expect("read");
    assert_eq!((known.len(), known["a"].content_hash.as_str()), (3, "other"));
    assert_eq!(stale_count(&store).await, 1);
}

async fn a_record_that_moves_makes_both_families_stale(database: Database) {
    let store = database.open().await;
    put_rows(&store, vec![(row("a", "y1"), true)]).await;
    all_fresh(&store).await;
    put_rows(&store, vec![(row("a", "y9"), false)]).await;
    assert_eq!(stale_count(&store).await, 2);
    let (last, records) = operate(&store, |tx| source_records::stale(tx, "", 10)).await.expect("there are some");
    assert_eq!((last.as_str(), records.len(), records[0].family_key.as_str()), ("y9", 1, "y9"));
}

async fn what_is_gone_may_come_back(database: Database) {
    let store = database.open().await;
    put_rows(&store, vec![(row("a", "y1"), true)]).await;
    for gone in [true, false, true] {
        all_fresh(&store).await;
        operate(&store, move |tx| source_records::mark(tx, "itu", "a", gone)).await;
        let known = store.read(|tx| source_records::known(tx, "itu")).await.expect("read");
        assert_eq!((known["a"].gone, stale_count(&store).await), (gone, 1));
    }
    put_rows(&store, vec![(row("a", "y1"), false)]).await;
    assert!(!store.read(|tx| source_records::known(tx, "itu")).await.expect("read")["a"].gone);
    all_fresh(&store).await;
    operate(&store, |tx| source_records::mark(tx, "itu", "nobody", true)).await;
    assert_eq!(stale_count(&store).await, 0);
}

async fn stale_families_come_in_order_and_in_parts(database: Database) {
    let store = database.open().await;
    let rows = (0..25).flat_map(|n| [0, 1].map(|m| (row(&format!("{n}-{m}"), &format!("y{n:02}")), true)));
    put_rows(&store, rows.rev().collect()).await;
    let (mut after, mut seen) = (String::new(), Vec::new());
    loop {
        let from = after.clone();
        let Some((last, records)) = operate(&store, move |tx| source_records::stale(tx, &from, 10)).await else {
            break;
        };
        seen.extend(records.into_iter().map(|r| r.family_key));
        let (from, to) = (after, last.clone());
        operate(&store, move |tx| source_records::fresh(tx, &from, &to)).await;
        after = last;
    }
    assert!(seen.is_sorted() && seen.len() == 50, "{seen:?}");
    assert_eq!(stale_count(&store).await, 0);
}

async fn a_specification_is_added_updated_and_left_alone(database: Database) {
    let store = database.open().await;
    assert_eq!(change(&store).await, 0);
    assert_eq!(put(&store, worked("y1-2020", "one")).await, Put::Added);
    assert_eq!(put(&store, worked("y1-2020", "one")).await, Put::Unchanged);
    assert_eq!(change(&store).await, 1);
    assert_eq!(put(&store, worked("y1-2020", "two")).await, Put::Updated);
    assert_eq!(put(&store, Worked { gone: true, ..worked("y1-2020", "two") }).await, Put::Updated);
    assert_eq!(change(&store).await, 3);
    let stored = store.read(|tx| specifications::by_slug(tx, "a-slug")).await.expect("read").expect("there");
    assert_eq!((stored.id, stored.change, stored.gone, stored.specification.stage.as_str()), (1, 3, true, "two"));
    assert_eq!(store.read(specifications::counts).await.expect("read"), []);
}

async fn a_slug_that_is_taken_is_numbered(database: Database) {
    let store = database.open().await;
    for key in ["y1-2020", "y2-2020", "y3-2020"] {
        put(&store, worked(key, "one")).await;
        put(&store, worked(key, "two")).await;
    }
    let all = store.read(|tx| specifications::since(tx, 0, 10)).await.expect("read");
    assert_eq!(all.iter().map(|s| s.slug.as_str()).collect::<Vec<_>>(), ["a-slug", "a-slug-2", "a-slug-3"]);
    let none = store.read(|tx| specifications::by_slug(tx, "a\0b")).await.expect("no error");
    assert!(none.is_none());
}

async fn one_that_no_record_speaks_of_is_marked_once(database: Database) {
    let store = database.open().await;
    put(&store, worked("y1-2020", "one")).await;
    for expected in [true, false] {
        let marked = operate(&store, |tx| {
            let mut numbers = specifications::numbers(tx)?;
            let marked = specifications::mark_gone(tx, &mut numbers, "y1-2020")?;
            specifications::keep(tx, numbers)?;
            Ok(marked)
        });
        assert_eq!((marked.await, change(&store).await), (expected, 2));
    }
    assert_eq!(put(&store, worked("y1-2020", "one")).await, Put::Updated, "it is back");
    let digests = store.read(|tx| specifications::digests(tx, "", 10)).await.expect("read");
    assert_eq!(digests, [("y1-2020".to_owned(), "digest of one".to_owned(), false)]);
}

async fn names_links_and_families_lead_to_it(database: Database) {
    let store = database.open().await;
    let linked = |target: &str| vec![("updates", target.to_owned()), ("updates", target.to_owned())];
    put(&store, Worked { links: linked("y1-2020"), ..worked("y2-2020", "one") }).await;
    put(&store, worked("y1-2020", "one")).await;
    put(&store, worked("y1-2010", "one")).await;
    let by_name = async |name: &'static str, limit| {
        let found = store.read(move |tx| specifications::by_name(tx, name, limit)).await.expect("read");
        found.into_iter().map(|s| s.specification.key).collect::<Vec<_>>()
    };
    assert_eq!(by_name("y1", 10).await, ["y1-2010", "y1-2020"]);
    assert_eq!(
        (by_name("y1", 1).await.len(), by_name("y1-2020", 10).await.len(), by_name("", 10).await.len()),
        (1, 1, 0)
    );
    let linking = async |key: &'static str| {
        let found = store.read(move |tx| specifications::linking_to(tx, key, 10)).await.expect("read");
        found.into_iter().map(|(kind, s)| (kind, s.specification.key)).collect::<Vec<_>>()
    };
    assert_eq!(linking("y1-2020").await, [("updates".to_owned(), "y2-2020".to_owned())]);
    // What it said before is forgotten.
    let renamed = Worked { links: linked("y1-2010"), names: vec!["other".to_owned()], ..worked("y2-2020", "two") };
    put(&store, renamed).await;
    assert_eq!((linking("y1-2020").await.len(), linking("y1-2010").await.len()), (0, 1));
    assert_eq!((by_name("y2", 10).await.len(), by_name("other", 10).await.len()), (0, 1));
    put_rows(&store, vec![(row("a", "y1"), true)]).await;
    let keys: BTreeSet<String> =
        operate(&store, |tx| specifications::keys_of_stale(tx, "", "y1")).await.into_iter().collect();
    assert_eq!(keys, BTreeSet::from(["y1-2010".to_owned(), "y1-2020".to_owned()]));
    assert_eq!(store.read(specifications::counts).await.expect("read"), [("ITU-T".to_owned(), 3)]);
}

/// Whoever follows the changes must never be overtaken: after it has seen number n, no smaller one may appear.
async fn changes_are_numbered_in_the_order_of_commits(database: Database) {
    let store = database.open().await;
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let store = store.clone();
            tokio::spawn(async move {
                for n in 0..25 {
                    assert_eq!(put(&store, worked(&format!("y{writer}{n:02}-2020"), "one")).await, Put::Added);
                }
            })
        })
        .collect();
    let (mut seen, mut last) = (0, 0);
    while seen < 100 {
        let new = store.read(move |tx| specifications::since(tx, last, 7)).await.expect("read");
        seen += new.len();
        last = new.last().map_or(last, |s| s.change);
        assert_eq!(usize::try_from(last), Ok(seen), "one was committed behind our back");
    }
    for writer in writers {
        writer.await.expect("the writer ends well");
    }
    assert_eq!(change(&store).await, 100);
}

async fn a_unit_of_work_that_fails_leaves_nothing(database: Database) {
    let store = database.open().await;
    let failed = store.write_operational(|tx| {
        source_records::put(tx, &row("a", "y1"), true)?;
        let mut numbers = specifications::numbers(tx)?;
        specifications::put(tx, &mut numbers, &worked("y1-2020", "one"))?;
        specifications::keep(tx, numbers)?;
        Err::<(), _>(Error::Unavailable("the disk is full".to_owned()))
    });
    assert!(matches!(failed.await, Err(Error::Unavailable(_))));
    assert_eq!((stale_count(&store).await, change(&store).await), (0, 0));
    assert_eq!(put(&store, worked("y1-2020", "one")).await, Put::Added);
}
