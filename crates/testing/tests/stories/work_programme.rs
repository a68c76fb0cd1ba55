//! ITU-T's work programme, from an export as its users get it.

use crate::on_both;
use app::{
    Error,
    catalogue::{Programme, find, import_work_programme},
    roadmap,
};
use model::{Status, When};
use std::path::{Path, PathBuf};
use testing::{Database, Product};

/// The form of a real export: a preamble, semicolons, lone carriage returns, another encoding.
fn export() -> Vec<u8> {
    let lines = [
        "ITU-T Work Programme Report;;;;;;;",
        ";;;;;;;",
        "6 work item(s) match the following criteria:;;;;;;;",
        "Study Group:;SG17: Security;;;;;;",
        "Question:;Any;;;;;;",
        "Report Generated On:;11/Nov/2025 11:02:10 AM;;;;;;",
        ";;;;;;;",
        "Work Item;Question;Title/Subject;Timing;Study Group;Study Period;Version;Status",
        "X.sec_QKDNi;Q15/17;Invented title about interworking;2025-12;SG17;2025-2028;New;Under study",
        "X.sec_QKD_profr;Q15/17;Invented title about protocols;2025-12;SG17;2025-2028;New;Under study",
        "XSTR.kdc_qkdn (ex TR.kdc_qkdn);Q15/17;Key distribution center based approaches in the service layer to manage keys supplied by QKDN;2027-03;SG17;2025-2028;New;Under study",
        "X.imagined_wallet;Q10/17;Café identity: an invented wallet;2026-09;SG17;2025-2028;Rev.;Under study",
        "X.imagined_id (ex TR.imagined_id);Q10/17;Invented identity framework;2026-06;SG17;2025-2028;New;Determined 2025-04-17",
        "X.1250rev;Q10/17;Invented revision;2025-04;SG17;2025-2028;Rev.;Determined 2025-04-17",
    ];
    let text = lines.join("\r") + "\r";
    text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect()
}

async fn import(product: &Product, bytes: &[u8], add: &[&str]) -> Programme {
    let add: Vec<String> = add.iter().map(|name| (*name).to_owned()).collect();
    let done = import_work_programme(&product.operator(), &product.app, "jca-qkdn", bytes, (None, &add)).await;
    done.expect("it can be imported")
}

/// Field by field what is outdated of one item.
fn outdated<'a>(done: &'a Programme, item: &str) -> Vec<(&'a str, &'a str, &'a str)> {
    let of_item = done.outdated.iter().filter(|o| o.item == item);
    of_item.map(|o| (o.identifier.as_str(), o.field, o.says.as_str())).collect()
}

async fn is_as_it_was(product: &Product, name: &str, identifier: &str) {
    let view = product.group().await;
    let entry = view.find(name).expect("it is on the roadmap");
    let lead = entry.lead();
    assert_eq!((lead.identifier.as_str(), lead.status, lead.target), (identifier, Status::Published, None));
    assert_eq!(lead.date.map(|d| d.to_string()).as_deref(), Some("2026-03-16"));
    assert!(lead.provenance.values().all(|p| !p.source.contains("work programme")), "{:?}", lead.provenance);
    assert_eq!(entry.revision, 1, "an older statement is no change");
}

on_both! {
    async fn an_export_updates_what_is_on_the_roadmap_and_downgrades_nothing(product) {
        let entries = product.group().await.entries.len();
        let done = import(&product, &export(), &[]).await;
        assert_eq!((done.imported.read, done.imported.added, done.imported.problems), (6, 6, 0), "{done:?}");
        assert_eq!((done.matched, done.entries_added), (3, 0), "{done:?}");
        assert_eq!(done.others, ["X.imagined_wallet", "X.imagined_id", "X.1250rev"]);
        for (item, identifier) in [("X.sec_QKD_profr", "ITU-T X.1711 (03/2026)"), ("X.sec_QKDNi", "ITU-T X.1718 (03/2026)")] {
            let outdated = outdated(&done, item);
            assert!(outdated.contains(&(identifier, "status", "Under study")), "{outdated:?}");
            is_as_it_was(&product, item, identifier).await;
        }
        let view = product.group().await;
        assert_eq!(view.entries.len(), entries);
        assert!(view.find("X.imagined_wallet").is_none() && view.find("X.1250").is_none());
        let again = import(&product, &export(), &[]).await;
        assert_eq!((again.imported.added, again.imported.updated, again.entries_updated), (0, 0, 0));
        assert_eq!(again.imported.digest, done.imported.digest);
        assert_eq!(again.outdated.len(), done.outdated.len(), "a conflict is shown as long as there is one");
    }
}

on_both! {
    async fn items_are_documents_of_the_catalogue_under_all_their_names(product) {
        import(&product, &export(), &[]).await;
        for typed in ["X.imagined_id", "ITU-T X.imagined_id", "TR.imagined_id", "x.IMAGINED-ID"] {
            let item = find(&product.reader(), &product.app, typed).await.expect("read").expect(typed);
            let spec = item.specification;
            assert_eq!((spec.identifier.as_str(), spec.question.as_str()), ("ITU-T X.imagined_id", "Q10/17"));
            assert_eq!((spec.status, spec.stage.as_str()), (Some(Status::InProgress), "Determined"));
            assert_eq!(spec.former_names, ["ITU-T TR.imagined_id"]);
            assert_eq!(spec.as_of.map(|w| w.to_string()).as_deref(), Some("2025-11-11"));
        }
        let wallet = find(&product.reader(), &product.app, "X.imagined_wallet").await.expect("read").expect("there");
        assert_eq!(wallet.specification.titles.text(model::Lang::En), "Café identity: an invented wallet");
    }
}

on_both! {
    async fn an_item_joins_the_roadmap_only_if_it_is_chosen(product) {
        let done = import(&product, &export(), &["x.imagined_WALLET "]).await;
        assert_eq!((done.entries_added, done.others.len()), (1, 2), "{done:?}");
        let view = product.group().await;
        let entry = view.find("X.imagined_wallet").expect("it was chosen");
        let lead = entry.lead();
        assert_eq!((lead.status, lead.target.map(|t| t.to_string()).as_deref()), (Status::InProgress, Some("2026-09")));
        assert_eq!(lead.provenance["title"].source, "ITU-T work programme");
        assert_eq!(lead.provenance["title"].as_of, "2025-11-11".parse().ok());
        let events = roadmap::history(&product.reader(), &product.app, entry).await.expect("history");
        assert_eq!(events.iter().map(|e| e.kind.as_str()).collect::<Vec<_>>(), ["roadmap-entry-added"]);
        let again = import(&product, &export(), &["X.imagined_wallet"]).await;
        assert_eq!((again.entries_added, again.matched), (0, 4));
    }
}

on_both! {
    async fn a_newer_report_moves_a_target_and_says_nothing_of_what_it_leaves_out(product) {
        let before = product.group().await.find("TR.kdc_qkdn").expect("it is on the roadmap").clone();
        let newer: When = "2027-01-15".parse().expect("a day");
        let report = |table: &str| table.as_bytes().to_vec();
        let ctx = product.operator();
        let bytes = report("Status,Timing,Work item\nUnder study,2027-Q4,XSTR.kdc_qkdn (ex TR.kdc_qkdn)\n");
        let done = import_work_programme(&ctx, &product.app, "jca-qkdn", &bytes, (Some(newer), &[])).await.expect("imported");
        assert_eq!((done.matched, done.entries_updated, done.outdated.len()), (1, 1, 0), "{done:?}");
        let after = product.group().await.find("TR.kdc_qkdn").expect("there").clone();
        let (old, new) = (before.lead(), after.lead());
        assert_eq!(new.target.map(|t| t.to_string()).as_deref(), Some("2027-Q4"));
        assert_eq!((new.provenance["target"].source.as_str(), new.provenance["target"].as_of), ("ITU-T work programme", Some(newer)));
        // The export has no titles, no kinds and no groups.
        assert_eq!((&new.title, &new.kind, &after.working_group), (&old.title, &old.kind, &before.working_group));
        for field in ["title", "kind", "identifier"] {
            assert_eq!(new.provenance.get(field), old.provenance.get(field), "{field}");
        }
        assert_eq!(after.provenance, before.provenance);
        // A word for a status that nobody knows settles nothing.
        let later: When = "2027-02-15".parse().expect("a day");
        let bytes = report("Work item,Status\nX.sec_QKDNi,Sleeping\n");
        import_work_programme(&ctx, &product.app, "jca-qkdn", &bytes, (Some(later), &[])).await.expect("imported");
        is_as_it_was(&product, "X.sec_QKDNi", "ITU-T X.1718 (03/2026)").await;
    }
}

on_both! {
    async fn what_is_no_export_is_refused_with_a_sentence(product) {
        let ctx = product.operator();
        for bytes in [b"".as_slice(), b"PK\x03\x04", b"a;b\n1;2\n"] {
            let refused = import_work_programme(&ctx, &product.app, "jca-qkdn", bytes, (None, &[])).await;
            assert!(matches!(&refused, Err(Error::Source(told)) if !told.is_empty()), "{:?}", refused.err());
        }
        let nobody = import_work_programme(&ctx, &product.app, "nobody", &export(), (None, &[])).await;
        assert!(matches!(nobody, Err(Error::NoGroup)), "{:?}", nobody.err());
        assert_eq!(app::catalogue::counts(&product.reader(), &product.app).await.expect("read"), []);
    }
}

/// Where real data lies; `None`, and a word on it, where there is none.
#[allow(clippy::print_stdout, reason = "a test that does nothing has to say so")]
fn real_export() -> Option<Vec<u8>> {
    #[allow(clippy::disallowed_methods, reason = "a test asks where the data lies that the repository does not hold")]
    let named = std::env::var_os("ACCORD_CORPUS").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"));
    let file = folder.join("roadmap/itu-work-programme-wp1-17.csv");
    let bytes = std::fs::read(&file).ok();
    if bytes.is_none() {
        println!("no real export at {}; set ACCORD_CORPUS to the folder that holds the data", file.display());
    }
    bytes
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_real_export() {
    let Some(bytes) = real_export() else { return };
    for database in [Database::sqlite(), Database::postgres()] {
        let product = Product::new(database).await;
        let entries = product.group().await.entries.len();
        let done = import(&product, &bytes, &[]).await;
        assert_eq!((done.imported.read, done.imported.added, done.imported.problems), (25, 25, 0), "{done:?}");
        for (item, identifier) in
            [("X.sec_QKD_profr", "ITU-T X.1711 (03/2026)"), ("X.sec_QKDNi", "ITU-T X.1718 (03/2026)")]
        {
            assert!(outdated(&done, item).contains(&(identifier, "status", "Under study")), "{done:?}");
            is_as_it_was(&product, item, identifier).await;
        }
        assert_eq!(product.group().await.entries.len(), entries, "nothing joins by itself");
        for item in ["X.1250rev", "X.srdidm", "X.tas", "X.supp.divs", "X.vctp", "X.dpki", "X.sfdiw", "X.1281Amd1"] {
            assert!(done.others.iter().any(|o| o == item), "{item} is no work on QKD networks: {:?}", done.others);
        }
        assert_eq!(done.matched + done.others.len(), 25);
        for name in ["TR.kdc_qkdn", "TR.hyb_qsafe", "TR.QKDN-SP", "TR.divs"] {
            let item = find(&product.reader(), &product.app, name).await.expect("read").expect(name);
            assert!(!item.specification.former_names.is_empty() && !item.specification.question.is_empty());
        }
    }
}
