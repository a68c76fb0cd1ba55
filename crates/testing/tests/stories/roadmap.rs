//! Keeping the roadmap: adding, correcting, withdrawing, importing, and what the reader sees of it.

use crate::on_both;
use app::{
    Error, Fields,
    roadmap::{self, Correction},
};

fn fields(pairs: &[(&str, &str)]) -> Fields {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn example() -> Fields {
    fields(&[
        ("identifier", "ITU-T Y.9999 (01/2027)"),
        ("title", "An example of a Recommendation"),
        ("body", "ITU-T"),
        ("group", "SG13"),
        ("kind", "Recommendation (draft)"),
        ("status", "in progress"),
        ("target_date", "2027-Q1"),
        ("layers", "key_management;~quantum"),
        ("source", "Example liaison statement"),
        ("confidence", "primary"),
    ])
}

on_both! {
    async fn an_entry_is_added_corrected_and_withdrawn(product) {
        let (ctx, app) = (product.operator(), &product.app);
        let added = roadmap::add(&ctx, app, "jca-qkdn", &example(), Some("example".to_owned())).await.expect("added");
        assert_eq!(added.slug, "itu-t-y-9999");
        product.get("/en/jca-qkdn/roadmap/itu-t-y-9999").await.ok().with(&["An example of a Recommendation"]);
        let again = roadmap::add(&ctx, app, "jca-qkdn", &example(), None).await;
        assert!(matches!(again, Err(Error::Invalid(_))), "{again:?}");

        product.clock.pass(jiff::SignedDuration::from_hours(24));
        let correction = Correction {
            identifier: "y9999".to_owned(),
            revision: 1,
            edition: None,
            fields: fields(&[("status", "published"), ("date", "2027-01-15"), ("source", "The body"), ("confidence", "primary")]),
            reason: None,
        };
        let corrected = roadmap::correct(&product.operator(), app, "jca-qkdn", correction.clone()).await.expect("corrected");
        let lead = corrected.lead();
        assert_eq!((corrected.revision, lead.status), (2, model::Status::Published));
        assert_eq!(lead.provenance["status"].source, "The body");
        assert_eq!(lead.provenance["title"].source, "Example liaison statement");

        // Somebody who still has the first revision before their eyes.
        let late = roadmap::correct(&product.operator(), app, "jca-qkdn", correction).await;
        assert!(matches!(late, Err(Error::Conflict { current: 2 })), "{late:?}");

        let events = roadmap::history(&product.reader(), app, &corrected).await.expect("history");
        let kinds: Vec<&str> = events.iter().map(|e| e.kind.as_str()).collect();
        assert_eq!(kinds, ["roadmap-entry-corrected", "roadmap-entry-added"]);
        let payload = events[0].payload.as_ref().expect("a payload");
        let changed: Vec<&str> = payload.changes.iter().map(|c| c.field.as_str()).collect();
        assert_eq!(changed, ["editions[ITU-T Y.9999 (01/2027)].date", "editions[ITU-T Y.9999 (01/2027)].status"]);

        roadmap::withdraw(&product.operator(), app, "jca-qkdn", ("Y.9999", 2), "entered by mistake").await.expect("withdrawn");
        assert!(product.group().await.entries.iter().all(|e| e.slug != "itu-t-y-9999"));
        product.get("/en/jca-qkdn/roadmap/itu-t-y-9999").await.ok().with(&["entered by mistake"]);
        let gone = roadmap::withdraw(&product.operator(), app, "jca-qkdn", ("Y.9999", 0), "again").await;
        assert!(matches!(gone, Err(Error::NotFound)), "{gone:?}");
        let back = roadmap::add(&product.operator(), app, "jca-qkdn", &example(), None).await.expect("it comes back");
        assert_eq!((back.slug.as_str(), back.revision), ("itu-t-y-9999", 4));
    }
}

on_both! {
    async fn a_correction_without_source_or_with_nonsense_is_refused_field_by_field(product) {
        let correction = |pairs: &[(&str, &str)]| Correction {
            identifier: "Y.3802".to_owned(),
            fields: fields(pairs),
            ..Correction::default()
        };
        for (given, field) in [
            (vec![("status", "published")], "source"),
            (vec![("source", "x"), ("confidence", "primary"), ("date", "soon")], "date"),
            (vec![("source", "x"), ("confidence", "primary"), ("url", "javascript:alert(1)")], "url"),
            (vec![("source", "x"), ("confidence", "primary"), ("colour", "blue")], "field"),
            (vec![("source", "x"), ("confidence", "primary"), ("scope", "nowhere")], "scope"),
        ] {
            match roadmap::correct(&product.operator(), &product.app, "jca-qkdn", correction(&given)).await {
                Err(Error::Invalid(errors)) => assert_eq!(errors[0].field, field, "{errors:?}"),
                other => panic!("{given:?} was answered with {other:?}"),
            }
        }
        let unknown = Correction { identifier: "Y.0000".to_owned(), ..correction(&[("source", "x")]) };
        let unknown = roadmap::correct(&product.operator(), &product.app, "jca-qkdn", unknown).await;
        assert!(matches!(unknown, Err(Error::NotFound)));
    }
}

on_both! {
    async fn a_correction_gives_no_name_that_another_has(product) {
        let (ctx, app) = (product.operator(), &product.app);
        roadmap::add(&ctx, app, "jca-qkdn", &example(), None).await.expect("added");
        let correct = async |edition: Option<&str>, name: &str| {
            let fields = fields(&[("identifier", name), ("source", "The body"), ("confidence", "primary")]);
            let edition = edition.map(str::to_owned);
            let correction = Correction { identifier: "Y.9999".to_owned(), edition, fields, ..Correction::default() };
            roadmap::correct(&ctx, app, "jca-qkdn", correction).await
        };
        let draft = Some("ITU-T Y.9999 (01/2027)");
        let refused = async |edition: Option<&str>, name: &str| match correct(edition, name).await {
            Err(Error::Invalid(errors)) => assert_eq!(errors[0].message, "import-exists", "{name}"),
            other => panic!("{name} was answered with {other:?}"),
        };
        for name in ["ITU-T Y.3802", "itu-t y3802 (01/2030)"] {
            refused(None, name).await;
        }
        let mut newer = example();
        newer.insert("identifier".to_owned(), "ITU-T Y.9999 (02/2028)".to_owned());
        newer.insert("status".to_owned(), "published".to_owned());
        roadmap::add(&ctx, app, "jca-qkdn", &newer, None).await.expect("added");
        refused(draft, "ITU-T Y.9999 (02/2028)").await;
        let renamed = correct(draft, "Y.imagined").await.expect("one edition has another name");
        assert_eq!((renamed.identifier.as_str(), renamed.slug.as_str()), ("ITU-T Y.9999", "itu-t-y-9999"));
        let respelt = correct(None, "ITU-T Y.9999 (2028-02)").await.expect("its own name in another form");
        assert_eq!(respelt.editions.len(), 2);
    }
}

on_both! {
    async fn an_entry_does_not_become_another_specification_and_leave_editions_behind(product) {
        let (ctx, app) = (product.operator(), &product.app);
        let mut newer = example();
        newer.insert("identifier".to_owned(), "ITU-T Y.9999 (02/2028)".to_owned());
        newer.insert("status".to_owned(), "published".to_owned());
        for fields in [example(), newer] {
            roadmap::add(&ctx, app, "jca-qkdn", &fields, None).await.expect("added");
        }
        let rename = async |edition: Option<&str>, name: &str| {
            let fields = fields(&[("identifier", name), ("source", "The body"), ("confidence", "primary")]);
            let edition = edition.map(str::to_owned);
            let correction = Correction { identifier: "Y.9999".to_owned(), edition, fields, ..Correction::default() };
            roadmap::correct(&ctx, app, "jca-qkdn", correction).await
        };
        match rename(None, "ITU-T Y.9998 (02/2028)").await {
            Err(Error::Invalid(errors)) => {
                assert_eq!((errors[0].field, errors[0].message), ("identifier", "import-other-family"));
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(product.group().await.find("Y.9999").map(|e| (e.revision, e.editions.len())), Some((2, 2)));
        // The others first, then the one that leads: then nothing stays behind.
        rename(Some("ITU-T Y.9999 (01/2027)"), "ITU-T Y.9998 (01/2027)").await.expect("one edition is corrected");
        let moved = rename(None, "ITU-T Y.9998 (02/2028)").await.expect("and now the leading one");
        assert_eq!((moved.identifier.as_str(), moved.slug.as_str()), ("ITU-T Y.9998", "itu-t-y-9998"));
    }
}

on_both! {
    async fn an_entry_called_like_a_page_of_the_roadmap_has_its_own_address(product) {
        let (ctx, app) = (product.operator(), &product.app);
        for name in ["Changes", "export"] {
            let mut fields = example();
            fields.insert("identifier".to_owned(), name.to_owned());
            let added = roadmap::add(&ctx, app, "jca-qkdn", &fields, None).await.expect("added");
            let page = product.get(&format!("/en/jca-qkdn/roadmap/{}", added.slug)).await.ok();
            page.with(&["An example of a Recommendation"]);
        }
        let mut nameless = example();
        nameless.insert("identifier".to_owned(), "///".to_owned());
        match roadmap::add(&ctx, app, "jca-qkdn", &nameless, None).await {
            Err(Error::Invalid(errors)) => assert_eq!(errors[0].message, "import-no-name"),
            other => panic!("{other:?}"),
        }
    }
}

on_both! {
    async fn another_spelling_is_the_same_name(product) {
        let (ctx, app) = (product.operator(), &product.app);
        let added = roadmap::add(&ctx, app, "jca-qkdn", &example(), None).await.expect("added");
        for name in ["ITU-T  Y.9999 (01/2027)", "itu-t y.9999 (01/2027)"] {
            let line = format!("{name},Another title,ITU-T,Recommendation,published,Table,primary");
            let table = format!("identifier,title,body,kind,status,source,confidence\n{line}\n");
            roadmap::import(&ctx, app, "jca-qkdn", table.as_bytes()).await.expect("imported");
            let mut same = example();
            same.insert("identifier".to_owned(), name.to_owned());
            let again = roadmap::add(&ctx, app, "jca-qkdn", &same, None).await;
            assert!(matches!(again, Err(Error::Invalid(_))), "{again:?}");
        }
        let view = product.group().await;
        let entries: Vec<_> = view.entries.iter().filter(|e| e.identifier.to_lowercase().contains("9999")).collect();
        assert_eq!(entries.len(), 1);
        assert_eq!((entries[0].id, entries[0].editions.len()), (added.id, 1));
        assert_eq!(entries[0].lead().title.text(model::Lang::En), "Another title");
    }
}

on_both! {
    async fn what_a_person_corrected_is_not_undone_by_an_older_table(product) {
        let (ctx, app) = (product.operator(), &product.app);
        let view = product.group().await;
        let all: Vec<&model::Entry> = view.entries.iter().collect();
        let old_table = roadmap::export(&ctx, &all, roadmap::Format::Csv).expect("a table");
        let correct = async |identifier: &str, pairs: &[(&str, &str)]| {
            let fields = fields(&[pairs, &[("source", "The body"), ("confidence", "primary")]].concat());
            let correction = Correction { identifier: identifier.to_owned(), fields, ..Correction::default() };
            roadmap::correct(&ctx, app, "jca-qkdn", correction).await.expect("corrected")
        };
        correct("Y.3802", &[("title", "Another title")]).await;
        correct("XSTR.kdc_QKDN", &[("target_date", "")]).await;
        let checked = correct("Y.3800", &[("status", "published")]).await;
        assert_eq!(checked.lead().provenance["status"].source, "The body", "said again is checked again");
        let done = roadmap::import(&ctx, app, "jca-qkdn", &old_table).await.expect("imported");
        assert_eq!(done.updated, 0, "{done:?}");
        let view = product.group().await;
        assert_eq!(view.find("Y.3802").map(|e| e.lead().title.text(model::Lang::En)), Some("Another title"));
        assert_eq!(view.find("XSTR.kdc_QKDN").and_then(|e| e.lead().target), None);
    }
}

on_both! {
    async fn an_identifier_that_changes_leaves_a_redirect_behind(product) {
        let (ctx, app) = (product.operator(), &product.app);
        roadmap::add(&ctx, app, "jca-qkdn", &example(), None).await.expect("added");
        let correction = Correction {
            identifier: "Y.9999".to_owned(),
            fields: fields(&[
                ("identifier", "ITU-T Y.9998 (01/2027)"),
                ("former_name", "Y.9999"),
                ("source", "x"),
                ("confidence", "primary"),
            ]),
            ..Correction::default()
        };
        let corrected = roadmap::correct(&ctx, app, "jca-qkdn", correction).await.expect("corrected");
        assert_eq!(corrected.slug, "itu-t-y-9998");
        let old = product.get("/fr/jca-qkdn/roadmap/itu-t-y-9999").await;
        assert_eq!((old.status.as_u16(), old.header("location")), (308, "/fr/jca-qkdn/roadmap/itu-t-y-9998"));
    }
}

on_both! {
    async fn importing_what_was_exported_changes_nothing(product) {
        let view = product.group().await;
        let all: Vec<&model::Entry> = view.entries.iter().collect();
        let csv = roadmap::export(&product.operator(), &all, roadmap::Format::Csv).expect("a table");
        let done = roadmap::import(&product.operator(), &product.app, "jca-qkdn", &csv).await.expect("imported");
        assert_eq!((done.read, done.added, done.updated, done.problems), (242, 0, 0, 0), "{done:?}");
        assert_eq!(product.group().await.revision, view.revision);
    }
}

on_both! {
    async fn an_older_statement_never_overwrites_a_newer_one(product) {
        let table = |status: &str, as_of: &str| format!(
            "identifier,title,body,kind,status,source,confidence,as_of\n\
             ITU-T Y.9999,An example,ITU-T,Recommendation,{status},Example table,secondary,{as_of}\n"
        );
        let import = async |table: String| {
            roadmap::import(&product.operator(), &product.app, "jca-qkdn", table.as_bytes()).await.expect("imported")
        };
        assert_eq!(import(table("in progress", "2026-05")).await.added, 1);
        assert_eq!(import(table("published", "2026-06")).await.updated, 1);
        let older = import(table("in progress", "2026-04")).await;
        assert_eq!((older.updated, older.unchanged, older.problems), (0, 1, 1), "{older:?}");
        assert_eq!(older.older[0].field, "status");
        let view = product.group().await;
        assert_eq!(view.find("Y.9999").map(model::Entry::status), Some(model::Status::Published));
    }
}

on_both! {
    async fn a_table_with_bad_lines_is_read_as_far_as_it_can_be(product) {
        let table = "identifier,title,body,kind,status,source,confidence\n\
             ITU-T Y.9999,An example,ITU-T,Recommendation,published,Example table,secondary\n\
             ITU-T Y.9998,,ITU-T,Recommendation,gone,Example table,secondary\n";
        let done = roadmap::import(&product.operator(), &product.app, "jca-qkdn", table.as_bytes()).await.expect("imported");
        assert_eq!((done.added, done.problems), (1, 2), "{done:?}");
        for damaged in [&b"\xff\xfe\x00"[..], b"", b"a,b\n1,2\n", b"PK\x03\x04"] {
            let refused = roadmap::import(&product.operator(), &product.app, "jca-qkdn", damaged).await;
            assert!(matches!(refused, Err(Error::Unreadable(_))), "{refused:?}");
        }
    }
}
