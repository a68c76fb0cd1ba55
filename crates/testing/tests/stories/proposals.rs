//! What the catalogue knows and the roadmap does not: proposed, and taken over by a person.

use crate::{
    on_both,
    records::{Record, Shelf, import, import_with, samples},
};
use app::{
    Error,
    catalogue::Options,
    roadmap::{self, Proposal, Proposed, accept, proposals},
};
use model::{Entry, Status};
use testing::Product;

async fn say(product: &Product, as_of: &str, records: &[Record<'_>]) {
    let shelf = Shelf::new();
    for (n, record) in records.iter().enumerate() {
        shelf.put(&format!("itu/{n}.yaml"), *record);
    }
    let options = Options { as_of: as_of.parse().ok(), ..Options::default() };
    import_with(product, &shelf.path("itu"), options).await.expect("imported");
}

fn record<'a>(identifiers: &'a [&'a str], date: &'a str, stage: &'a str) -> Record<'a> {
    Record { identifiers, title: "Another title than the roadmap has", date, stage, relations: &[] }
}

async fn proposed(product: &Product, name: &str) -> (Entry, Vec<Proposal>) {
    let view = product.group().await;
    let entry = view.find(name).expect("it is on the roadmap").clone();
    let proposals = proposals(&view, &entry);
    (entry, proposals)
}

const X1711: &[&str] = &["ITU-T X.1711 (03/2026)"];
const X1711_NEW: &[&str] = &["ITU-T X.1711 (09/2026)"];
const X1711_OLD: &[&str] = &["ITU-T X.1711 (01/2001)"];

on_both! {
    async fn nothing_is_proposed_where_both_say_the_same_or_the_catalogue_is_older(product) {
        assert!(proposed(&product, "X.1711").await.1.is_empty());
        say(&product, "2026-09", &[record(X1711, "2026-03-16", "Published")]).await;
        assert_eq!(proposed(&product, "X.1711").await.1, []);
        let refused = accept(&product.operator(), &product.app, "jca-qkdn", "X.1711", None).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{:?}", refused.err());
        // Of the year before; and only a year where the roadmap has a day.
        say(&product, "2025-11", &[record(X1711, "2026-03-16", "Withdrawn")]).await;
        assert_eq!(proposed(&product, "X.1711").await.1, []);
        say(&product, "2026-10", &[record(X1711, "2026", "Published")]).await;
        assert_eq!(proposed(&product, "X.1711").await.1, []);
        // What came before is history.
        say(&product, "2026-10", &[record(X1711, "2026-03-16", "Published"), record(X1711_OLD, "2001-01-01", "Superseded")]).await;
        assert_eq!(proposed(&product, "X.1711").await.1, []);
    }
}

on_both! {
    async fn a_withdrawal_is_proposed_and_accepting_it_changes_just_that(product) {
        say(&product, "2026-10", &[record(X1711, "2026-03-16", "Withdrawn")]).await;
        let (before, proposed_then) = proposed(&product, "X.1711").await;
        let [proposal] = proposed_then.as_slice() else { panic!("{proposed_then:?}") };
        let expected = Proposed::Status { now: Status::Published, then: Status::Withdrawn, superseded_by: None };
        assert_eq!((&proposal.proposed, proposal.source.as_str()), (&expected, "itu/0.yaml"));
        assert_eq!(proposal.as_of, "2026-10".parse().ok());
        assert_eq!(before.lead().status, Status::Published, "nobody has accepted it");

        let refused = accept(&product.reader(), &product.app, "jca-qkdn", "X.1711", None).await;
        assert!(matches!(refused, Err(Error::Denied)), "{:?}", refused.err());
        let reason = Some("ITU says so".to_owned());
        let after = accept(&product.operator(), &product.app, "jca-qkdn", "x1711", reason).await.expect("accepted");
        let mut expected = before.clone();
        expected.revision += 1;
        let place = expected.editions.iter().position(|e| e.identifier == X1711[0]).expect("there");
        let edition = &mut expected.editions[place];
        edition.status = Status::Withdrawn;
        let word = after.editions[place].provenance["status"].clone();
        assert_eq!((word.source.as_str(), word.as_of), ("itu/0.yaml", "2026-10".parse().ok()));
        edition.provenance.insert("status".to_owned(), word);
        assert_eq!(after, expected);

        let events = roadmap::history(&product.reader(), &product.app, &after).await.expect("history");
        let payload = events[0].payload.as_ref().expect("a payload");
        let changed: Vec<&str> = payload.changes.iter().map(|c| c.field.as_str()).collect();
        assert_eq!(changed, ["editions[ITU-T X.1711 (03/2026)].status"]);
        assert_eq!((events[0].kind.as_str(), payload.reason.as_deref()), ("roadmap-entry-corrected", Some("ITU says so")));
        assert_eq!(proposed(&product, "X.1711").await.1, [], "it is no news any more");
    }
}

on_both! {
    async fn a_newer_edition_is_proposed_and_comes_under_the_entry(product) {
        say(&product, "2026-10", &[record(X1711, "2026-03-16", "Superseded"), record(X1711_NEW, "2026-09-30", "Published")]).await;
        let (before, list) = proposed(&product, "X.1711").await;
        let fields: Vec<(&str, &Proposed)> = list.iter().map(|p| (p.identifier.as_str(), &p.proposed)).collect();
        let superseded_by = Some(X1711_NEW[0].to_owned());
        let status = Proposed::Status { now: Status::Published, then: Status::Withdrawn, superseded_by };
        let edition = Proposed::Edition { status: Some(Status::Published), date: "2026-09-30".parse().ok() };
        assert_eq!(fields, [(X1711[0], &status), (X1711_NEW[0], &edition)]);
        let after = accept(&product.operator(), &product.app, "jca-qkdn", "X.1711", None).await.expect("accepted");
        assert_eq!(after.editions.len(), before.editions.len() + 1);
        let lead = after.lead();
        assert_eq!((lead.identifier.as_str(), lead.status), (X1711_NEW[0], Status::Published));
        assert_eq!(lead.provenance["date"].source, "itu/1.yaml");
        let old = after.editions.iter().find(|e| e.identifier == X1711[0]).expect("it stays");
        let was = before.editions.iter().find(|e| e.identifier == X1711[0]).expect("it was there");
        assert_eq!((old.status, &old.title, old.date), (Status::Withdrawn, &was.title, was.date));
        assert_eq!((&after.layers, after.scope, &after.slug), (&before.layers, before.scope, &before.slug));
        assert_eq!(proposed(&product, "X.1711").await.1, []);
    }
}

on_both! {
    async fn another_date_is_proposed(product) {
        say(&product, "2026-10", &[record(X1711, "2026-03-20", "Published")]).await;
        let (before, list) = proposed(&product, "X.1711").await;
        let then = "2026-03-20".parse().expect("a day");
        assert_eq!(list.iter().map(|p| &p.proposed).collect::<Vec<_>>(), [&Proposed::Date { now: before.lead().date, then }]);
        let after = accept(&product.operator(), &product.app, "jca-qkdn", "X.1711", None).await.expect("accepted");
        assert_eq!((after.lead().date, after.lead().status), (Some(then), Status::Published));
        assert_eq!(after.lead().provenance["status"], before.lead().provenance["status"]);
        // Whoever has the entry as it was before their eyes is told.
        let refused = accept(&product.operator(), &product.app, "jca-qkdn", "X.1711", None).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{:?}", refused.err());
    }
}

on_both! {
    async fn a_document_of_the_catalogue_is_put_onto_the_roadmap_with_its_source(product) {
        import(&product, &samples().join("iso")).await;
        let (ctx, app) = (product.operator(), &product.app);
        let entry = roadmap::adopt(&ctx, app, "jca-qkdn", "ISO/IEC 27001", None).await.expect("adopted");
        assert_eq!((entry.identifier.as_str(), entry.body.as_str()), ("ISO/IEC 27001", "ISO/IEC"));
        assert!(entry.lead().provenance["status"].source.starts_with("catalogue record iso/"), "{entry:?}");
        let again = roadmap::adopt(&ctx, app, "jca-qkdn", "ISO/IEC 27001", None).await;
        assert!(matches!(again, Err(app::Error::Invalid(_))), "{again:?}");
        let unknown = roadmap::adopt(&ctx, app, "jca-qkdn", "nothing like it", None).await;
        assert!(matches!(unknown, Err(app::Error::NotFound)), "{unknown:?}");
        let reader = roadmap::adopt(&product.reader(), app, "jca-qkdn", "ISO/IEC 27001", None).await;
        assert!(matches!(reader, Err(app::Error::Denied)), "{reader:?}");
    }
}
