//! Finding documents by name and by words, and the index that follows the database.

use crate::{
    on_both,
    records::{Quiet, Record, Shelf, import},
};
use app::{
    App,
    catalogue::{Options, find},
    roadmap,
    search::{Asked, Outcome, follow, search, until_searchable},
};
use model::{Actor, Entrance, Lang, specification::RelationKind};
use std::{sync::Arc, time::Duration};
use testing::{Database, Product, SeededChance};

async fn found(product: &Product, words: &str, everything: bool) -> Vec<String> {
    found_in(&product.app, words, everything).await
}

async fn found_in(app: &App, words: &str, everything: bool) -> Vec<String> {
    let ctx = app.ctx(Actor::Public, Entrance::Web, Lang::En);
    let asked = Asked { words: words.to_owned(), everything, limit: 20, ..Asked::default() };
    let hits = search(&ctx, app, asked).await.expect("the index can be read");
    hits.hits.into_iter().map(|hit| hit.slug).collect()
}

async fn follow_now(product: &Product) -> Outcome {
    follow(&product.operator(), &product.app, &|_| {}).await.expect("the index can be written")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_usual_spelling_of_a_name_means_its_newest_document_in_force() {
    let product = Product::with_catalogue(Database::sqlite()).await;
    for (slug, spellings) in [
        (
            "itu-t-y-3802-12-2020",
            &[
                "ITU-T Y.3802",
                "Y.3802",
                "y3802",
                "Y 3802",
                "ITU-T Rec. Y.3802 (2020)",
                "Recommendation ITU-T Y.3802 (12/2020)",
                "Рек. МСЭ-Т Y.3802",
                "ＩＴＵ－Ｔ　Ｙ．３８０２",
            ][..],
        ),
        ("itu-t-y-3802-2020-amd-1-11-2023", &["Y.3802 (2020) Amd. 1 (11/2023)", "ITU-T Y.3802 (2020) Amd.1 (11/2023)"]),
        (
            "iso-iec-27001-2022",
            &["ISO/IEC 27001", "ISO 27001", "IEC 27001", "iso/iec 27001:2022", "ISO/IEC\u{a0}27001"],
        ),
        ("iso-iec-27001-2013", &["ISO/IEC 27001:2013"]),
        ("etsi-gs-qkd-014-v1-1-1-2019-02", &["gs qkd 014", "ETSI GS QKD 014", "ETSI GS QKD 014 V1.1.1 (2019-02)"]),
        ("ieee-std-802-1q-2022", &["802.1Q", "IEEE 802.1Q", "IEEE Std 802.1Q-2022", "ieee802.1q"]),
        ("ieee-std-802-1q-2018", &["IEEE Std 802.1Q-2018"]),
        ("itu-t-f-400-x-400-06-1999", &["F.400", "X.400", "ITU-T F.400/X.400"]),
    ] {
        for typed in spellings {
            let document = find(&product.reader(), &product.app, typed).await.expect("read");
            assert_eq!(document.map(|d| d.slug).as_deref(), Some(slug), "{typed}");
        }
    }
    for typed in ["TS 23.501", "3GPP TS 23.501", "ts23.501"] {
        let document = find(&product.reader(), &product.app, typed).await.expect("read").expect(typed);
        assert_eq!(document.specification.body, "3GPP", "{typed}");
    }
    for typed in ["", " ", "Y.", "nothing of the kind", "\0", "' OR 1=1 --", "2020"] {
        let nothing = find(&product.reader(), &product.app, typed).await.expect("read");
        assert_eq!(nothing.map(|d| d.slug), None, "{typed:?}");
    }
}

on_both! {
    async fn a_relation_is_seen_from_both_ends(product) {
        let shelf = Shelf::new();
        let put = |name: &str, identifier: &str, date: &str, relations: &[(&str, &str)]| {
            let record = Record { identifiers: &[identifier], title: "A", date, stage: "Published", relations };
            shelf.put(&format!("itu/{name}.yaml"), record);
        };
        put("old", "ITU-T Y.40001 (01/2010)", "2010-01-01", &[]);
        put("new", "ITU-T Y.40001 (01/2020)", "2020-01-01", &[]);
        // One names an edition, one the whole, without the body that it takes for granted; one what is not there.
        put("a", "ITU-T X.40002 (01/2020)", "2020-01-01", &[("obsoletes", "Y.40001 (01/2010)"), ("updates", "Y.40001"), ("relatedTo", "RFC 99999")]);
        import(&product, &shelf.path("itu")).await;
        let seen = async |typed: &str| {
            let document = find(&product.reader(), &product.app, typed).await.expect("read").expect("found");
            let of = |r: &app::catalogue::Related| (r.kind, r.other.as_ref().map(|(slug, _)| slug.clone()).unwrap_or_default());
            document.relations.iter().map(of).collect::<Vec<_>>()
        };
        let one = |kind, slug: &str| (kind, slug.to_owned());
        assert_eq!(
            seen("X.40002").await,
            [
                one(RelationKind::Replaces, "itu-t-y-40001-01-2010"),
                one(RelationKind::Updates, "itu-t-y-40001-01-2020"),
                one(RelationKind::Related, ""),
            ]
        );
        assert_eq!(seen("Y.40001 (01/2010)").await, [one(RelationKind::ReplacedBy, "itu-t-x-40002-01-2020")]);
        assert_eq!(seen("Y.40001 (01/2020)").await, [one(RelationKind::UpdatedBy, "itu-t-x-40002-01-2020")]);
    }
}

on_both! {
    async fn the_index_follows_the_roadmap(product) {
        let (ctx, app) = (product.operator(), &product.app);
        assert!(matches!(follow_now(&product).await, Outcome::Done(n) if n > 0));
        assert_eq!(follow_now(&product).await, Outcome::Done(0));
        let fields = [
            ("identifier", "ITU-T Y.49999 (01/2027)"),
            ("title", "Zebra crossings"),
            ("body", "ITU-T"),
            ("group", "SG13"),
            ("kind", "Recommendation"),
            ("status", "published"),
            ("source", "TD 1"),
            ("confidence", "primary"),
        ];
        let fields = fields.map(|(k, v)| (k.to_owned(), v.to_owned())).into_iter().collect();
        let entry = roadmap::add(&ctx, app, "jca-qkdn", &fields, None).await.expect("added");
        assert!(found(&product, "zebra", true).await.is_empty());
        follow_now(&product).await;
        for words in ["zebra", "y49999", "Y.49999 (01/2027)"] {
            assert_eq!(found(&product, words, false).await.first(), Some(&entry.slug), "{words}");
        }
        roadmap::withdraw(&ctx, app, "jca-qkdn", ("Y.49999", 0), "by mistake").await.expect("withdrawn");
        follow_now(&product).await;
        assert!(found(&product, "zebra", true).await.is_empty());
    }
}

on_both! {
    async fn what_stands_in_the_way_is_found_when_everything_is_asked_for(product) {
        let shelf = Shelf::new();
        let put = |name: &str, identifier: &str, stage: &str| {
            let record = Record { identifiers: &[identifier], title: "Giraffes", date: "2020-01-01", stage, relations: &[] };
            shelf.put(name, record);
        };
        put("itu/a.yaml", "ITU-T Y.40001 (01/2020)", "Published");
        put("itu/b.yaml", "ITU-T Y.40002 (01/2010)", "Withdrawn");
        put("3gpp/c.yaml", "3GPP TS 99.999:REL-18/18.0.0", "Published");
        for catalogue in ["itu", "3gpp"] {
            import(&product, &shelf.path(catalogue)).await;
        }
        follow_now(&product).await;
        assert_eq!(found(&product, "giraffes", false).await, ["itu-t-y-40001-01-2020"]);
        assert_eq!(found(&product, "giraffes", true).await.len(), 3);
        shelf.remove("itu/a.yaml");
        let options = Options { full: true, ..Options::default() };
        let path = shelf.path("itu");
        app::catalogue::import(&product.operator(), &product.app, &path, &options, &Quiet).await.expect("imported");
        follow_now(&product).await;
        assert!(found(&product, "giraffes", false).await.is_empty(), "what its source no longer has");
    }
}

fn beside(product: &Product, shelf: &Shelf) -> App {
    let index = search_index(shelf);
    App::new(product.store.clone(), Arc::new(product.clock.clone()), Arc::new(SeededChance::new(2))).with_index(index)
}

fn search_index(shelf: &Shelf) -> ::search::Index {
    ::search::Index::open(&shelf.path("index")).expect("the index opens")
}

on_both! {
    async fn an_index_that_was_deleted_is_made_anew(product) {
        let shelf = Shelf::new();
        shelf.fill("itu", 3);
        import(&product, &shelf.path("itu")).await;
        let one = beside(&product, &shelf);
        follow(&product.operator(), &one, &|_| {}).await.expect("followed");
        assert!(!found_in(&one, "y40001", false).await.is_empty());
        drop(one);
        std::fs::remove_dir_all(shelf.path("index")).expect("the folder is ours");
        let two = beside(&product, &shelf);
        assert!(found_in(&two, "y40001", false).await.is_empty());
        assert!(matches!(follow(&product.operator(), &two, &|_| {}).await, Ok(Outcome::Done(n)) if n > 9));
        assert!(!found_in(&two, "y40001", false).await.is_empty());
        // What stands in the folder but is no index.
        drop(two);
        std::fs::write(shelf.path("index/meta.json"), "{").expect("the folder is ours");
        let three = beside(&product, &shelf);
        follow(&product.operator(), &three, &|_| {}).await.expect("followed");
        assert!(!found_in(&three, "y40001", false).await.is_empty());
    }
}

on_both! {
    async fn while_one_process_indexes_another_waits_and_then_finds(product) {
        let shelf = Shelf::new();
        shelf.fill("itu", 3);
        let (one, two) = (beside(&product, &shelf), beside(&product, &shelf));
        let ctx = product.operator();
        for app in [&one, &two] {
            follow(&ctx, app, &|_| {}).await.expect("followed");
        }
        import(&product, &shelf.path("itu")).await;
        let other = search_index(&shelf);
        let writer = other.writer().expect("nobody writes");
        assert_eq!(follow(&ctx, &two, &|_| {}).await.expect("asked"), Outcome::Busy);
        assert!(!until_searchable(&ctx, &two, Duration::from_millis(300), &|_| {}).await.expect("asked"));
        drop(writer);
        assert!(until_searchable(&ctx, &two, Duration::from_secs(5), &|_| {}).await.expect("asked"));
        assert!(!found_in(&two, "y40001", false).await.is_empty());
        // The first has nothing left to do, and shows what the other did.
        follow(&ctx, &one, &|_| {}).await.expect("followed");
        assert!(!found_in(&one, "y40001", false).await.is_empty());
        // Now with the groups as they are: only documents are new, and another has indexed them.
        shelf.put("itu/late.yaml", Record { identifiers: &["ITU-T Y.41111 (01/2021)"], title: "Late", date: "2021-01-01", stage: "Published", relations: &[] });
        import(&product, &shelf.path("itu")).await;
        follow(&ctx, &one, &|_| {}).await.expect("followed");
        follow(&ctx, &two, &|_| {}).await.expect("followed");
        assert!(!found_in(&two, "y41111", false).await.is_empty());
    }
}
