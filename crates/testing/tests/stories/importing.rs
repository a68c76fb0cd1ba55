//! Importing catalogues: again, in any order, in full, and broken off.

use crate::{
    on_both,
    records::{Quiet, Record, Shelf, import, import_with, samples},
};
use app::{
    Error,
    catalogue::{Options, by_slug, counts, find},
};
use std::time::Duration;
use testing::{Database, Product};

const CATALOGUES: [&str; 6] = ["itu", "iso", "iec", "etsi", "ieee", "3gpp"];

fn full() -> Options {
    Options { full: true, ..Options::default() }
}

on_both! {
    async fn the_same_again_changes_nothing(product) {
        for catalogue in CATALOGUES {
            let first = import(&product, &samples().join(catalogue)).await;
            assert!(first.read > 0 && first.problems == 0, "{catalogue}: {first:?}");
            let events = app::groups::revision(&product.reader(), &product.app).await.expect("read");
            let again = import(&product, &samples().join(catalogue)).await;
            assert_eq!((again.read, again.unchanged), (first.read, first.read), "{catalogue}");
            assert_eq!((again.added, again.updated, again.withdrawn, again.merged), (0, 0, 0, 0), "{catalogue}");
            assert_eq!(again.digest, first.digest, "{catalogue}");
            let told = app::groups::revision(&product.reader(), &product.app).await.expect("read");
            assert_eq!(told, events + 1, "one event for a run");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn neither_the_order_of_catalogues_nor_the_engine_makes_a_difference() {
    let mut digests = Vec::new();
    for (database, order) in [
        (Database::sqlite(), CATALOGUES),
        (Database::sqlite(), ["3gpp", "ieee", "etsi", "iec", "iso", "itu"]),
        (Database::postgres(), ["iec", "itu", "ieee", "iso", "3gpp", "etsi"]),
    ] {
        let product = Product::new(database).await;
        for catalogue in order {
            import(&product, &samples().join(catalogue)).await;
        }
        digests.push(import(&product, &samples().join("itu")).await.digest);
    }
    assert!(digests.iter().all(|d| *d == digests[0]), "{digests:?}");
}

on_both! {
    async fn what_a_complete_source_no_longer_has_is_marked_and_may_come_back(product) {
        let shelf = Shelf::new();
        shelf.fill("itu", 3);
        let first = import(&product, &shelf.path("itu")).await;
        assert_eq!((first.read, first.added), (9, 9));
        let gone = "itu/itu-t-y-40001-02-2020.yaml";
        let bytes = std::fs::read(shelf.path(gone)).expect("it was written");
        shelf.remove(gone);
        let part = import(&product, &shelf.path("itu")).await;
        assert_eq!((part.withdrawn, part.updated, &part.digest), (0, 0, &first.digest), "a part of a source tells nothing");

        let whole = import_with(&product, &shelf.path("itu"), full()).await.expect("imported");
        // The amendment's title came from the text that has gone; it says so still.
        assert_eq!((whole.read, whole.withdrawn, whole.added), (8, 1, 0), "{whole:?}");
        assert_ne!(whole.digest, first.digest);
        let reader = product.reader();
        let document = by_slug(&reader, &product.app, "itu-t-y-40001-02-2020").await.expect("read").expect("still there");
        assert!(document.gone);
        let found = find(&reader, &product.app, "Y.40001").await.expect("read").expect("another edition");
        assert!(!found.gone, "what has gone is not what a name means");
        let again = import_with(&product, &shelf.path("itu"), full()).await.expect("imported");
        assert_eq!((again.withdrawn, again.updated, &again.digest), (0, 0, &whole.digest));

        shelf.file(gone, bytes);
        let back = import_with(&product, &shelf.path("itu"), full()).await.expect("imported");
        assert_eq!((back.withdrawn, back.added, &back.digest), (0, 0, &first.digest), "{back:?}");
        let document = by_slug(&reader, &product.app, "itu-t-y-40001-02-2020").await.expect("read").expect("there");
        assert!(!document.gone);
    }
}

on_both! {
    async fn a_record_that_turns_into_another_document_leaves_none_behind(product) {
        let shelf = Shelf::new();
        let record = |identifier: &str| {
            Record { identifiers: &[identifier], title: "A", date: "2020-01-02", stage: "Published", relations: &[] }.yaml()
        };
        shelf.file("itu/a.yaml", record("ITU-T Y.40001 (01/2020)"));
        import(&product, &shelf.path("itu")).await;
        shelf.file("itu/a.yaml", record("ITU-T Y.40002 (01/2020)"));
        let moved = import(&product, &shelf.path("itu")).await;
        assert_eq!((moved.added, moved.updated, moved.withdrawn), (1, 1, 0), "{moved:?}");
        let counted = counts(&product.reader(), &product.app).await.expect("read");
        assert_eq!(counted, [("ITU-T".to_owned(), 1)]);
    }
}

on_both! {
    async fn one_document_of_two_bodies_is_one_and_one_text_of_two_numbers_is_two(product) {
        for catalogue in ["iso", "iec", "itu"] {
            let done = import(&product, &samples().join(catalogue)).await;
            assert_eq!(done.merged, usize::from(catalogue == "iec"), "{catalogue}");
        }
        let reader = product.reader();
        let joint = find(&reader, &product.app, "ISO/IEC 27001:2022").await.expect("read").expect("found");
        let sources: Vec<&str> = joint.specification.sources.iter().map(|s| s.catalogue.as_str()).collect();
        assert_eq!(sources, ["iec", "iso"]);
        let itu = find(&reader, &product.app, "F.400").await.expect("read").expect("found");
        let iso = find(&reader, &product.app, "ISO/IEC 10021-1").await.expect("read").expect("found");
        assert_ne!(itu.slug, iso.slug);
        for (one, other) in [(&itu, &iso), (&iso, &itu)] {
            let linked = one.relations.iter().filter(|r| r.kind == model::specification::RelationKind::SameText);
            let slugs: Vec<&str> = linked.filter_map(|r| r.other.as_ref()).map(|(slug, _)| slug.as_str()).collect();
            // Both editions of F.400 name ISO's text, without its date.
            assert!(slugs.contains(&other.slug.as_str()), "{}: {slugs:?}", one.slug);
        }
    }
}

on_both! {
    async fn an_import_that_is_given_up_at_any_moment_is_finished_by_the_next(product) {
        let shelf = Shelf::new();
        shelf.fill("itu", 500);
        let untouched = Product::new(Database::sqlite()).await;
        let expected = import(&untouched, &shelf.path("itu")).await;
        assert_eq!((expected.read, expected.added), (1500, 1500));
        for wait in [1, 20, 60, 120, 250, 400] {
            let task = tokio::spawn({
                let (ctx, app, path) = (product.operator(), product.app.clone(), shelf.path("itu"));
                async move { app::catalogue::import(&ctx, &app, &path, &Options::default(), &Quiet).await }
            });
            tokio::time::sleep(Duration::from_millis(wait)).await;
            task.abort();
            // What it left is whole: each document that is there can be read.
            let _ = task.await;
            let read = find(&product.reader(), &product.app, "Y.40300").await.expect("readers see no error");
            assert!(read.is_none_or(|d| d.specification.identifier == "ITU-T Y.40300 (02/2020)"));
        }
        let finished = import(&product, &shelf.path("itu")).await;
        assert_eq!((finished.read, finished.digest), (1500, expected.digest));
        let again = import(&product, &shelf.path("itu")).await;
        assert_eq!((again.unchanged, again.added, again.updated), (1500, 0, 0));
    }
}

on_both! {
    async fn two_imports_at_once_lose_nothing(product) {
        let shelf = Shelf::new();
        shelf.fill("itu", 300);
        // The same families from another side: editions that the first does not have.
        for n in 0..300 {
            let identifier = format!("ITU-T Y.{} (05/2024)", 40_000 + n);
            let record = Record { identifiers: &[&identifier], title: "Newer", date: "2024-05-01", stage: "Published", relations: &[] };
            shelf.put(&format!("other/{n}.yaml"), record);
        }
        let alone = Product::new(Database::sqlite()).await;
        import(&alone, &shelf.path("itu")).await;
        let expected = import(&alone, &shelf.path("other")).await.digest;
        let (itu, other) = (shelf.path("itu"), shelf.path("other"));
        let (one, two) = tokio::join!(import(&product, &itu), import(&product, &other));
        assert_eq!(one.read + two.read, 1200);
        assert_eq!(import(&product, &itu).await.digest, expected);
    }
}

on_both! {
    async fn the_public_imports_nothing(product) {
        let (ctx, app) = (product.reader(), &product.app);
        let refused = app::catalogue::import(&ctx, app, &samples().join("itu"), &Options::default(), &Quiet).await;
        assert!(matches!(refused, Err(Error::Denied)), "{refused:?}");
        let programme = b"Work Item;Status\nX.a;Under study\n";
        let refused = app::catalogue::import_work_programme(&ctx, app, "jca-qkdn", programme, (None, &[])).await;
        assert!(matches!(refused, Err(Error::Denied)), "{:?}", refused.err());
        assert_eq!(counts(&ctx, app).await.expect("read"), []);
    }
}
