//! Records of one document meet, differ and are put together, in any order.

use super::*;
use model::specification::{DateKind, Identifier, Link, Record, RelationKind, Source, Specification, Why};
use model::{Lang, Localized, Standing, Status};

fn record(catalogue: &str, path: &str, identifier: &str, as_of: &str) -> Record {
    Record {
        source: Source { catalogue: catalogue.to_owned(), path: path.to_owned() },
        as_of: as_of.parse().ok(),
        identifiers: vec![Identifier { text: identifier.to_owned(), scheme: String::new(), primary: true }],
        body: identifier::body(identifier),
        ..Record::default()
    }
}

fn titled(mut record: Record, title: &str) -> Record {
    record.titles = Localized::one(Lang::En, title, Standing::Original);
    record
}

fn published(mut record: Record, date: &str) -> Record {
    record.dates.insert(DateKind::Published, date.parse().expect("a date"));
    record
}

fn one(record: &Record) -> Specification {
    of(&[record]).expect("one record")
}

#[test]
fn the_order_of_records_does_not_matter() {
    let mut iso = titled(published(record("iso", "a.yaml", "ISO/IEC 1-2:2020/Amd 1:2022", "2025-06"), "2022"), "A");
    iso.status = Some(Status::Published);
    iso.group = "ISO/IEC JTC 1".to_owned();
    let mut iec = titled(published(record("iec", "b.yaml", "ISO/IEC 1-2:2020/AMD1:2022", "2026-03"), "2022-04"), "B");
    iec.status = Some(Status::Withdrawn);
    iec.group = "JTC 1".to_owned();
    let older = titled(record("iso", "c.yaml", "ISO/IEC 1-2:2020/Amd 1:2022", "2022-01"), "C");
    let records = [&iso, &iec, &older];
    assert!(records.iter().all(|r| key_of(r) == key_of(&iso)));
    let expected = of(&records).expect("three records");
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        assert_eq!(of(&order.map(|n| records[n])), Some(expected.clone()));
    }
    assert_eq!((expected.identifier.as_str(), expected.titles.text(Lang::En)), ("ISO/IEC 1-2:2020/Amd 1:2022", "A"));
    assert_eq!(expected.aliases, ["ISO/IEC 1-2:2020/AMD1:2022"]);
    // The body's own catalogue gives the title, the newer statement the status, the more exact one the date.
    assert_eq!((expected.status, expected.origins["status"].why), (Some(Status::Withdrawn), Why::Newer));
    assert_eq!((expected.group.as_str(), expected.origins["group"].why), ("ISO/IEC JTC 1", Why::OwnCatalogue));
    assert_eq!(expected.origins["titles"].others, ["B", "C"]);
    assert_eq!(
        (expected.date.map(|d| d.to_string()).as_deref(), expected.origins["date"].why),
        (Some("2022-04"), Why::MoreExact)
    );
    assert_eq!(of(&[]), None);
}

#[test]
fn a_common_text_stays_two_documents() {
    let mut common = record("itu", "a.yaml", "ITU-T F.400/X.400 (03/1993)", "2026");
    for text in ["ISO/IEC 10021-1", "ITU-T F.400 (03/1993)"] {
        common.identifiers.push(Identifier { text: text.to_owned(), scheme: String::new(), primary: true });
    }
    let specification = one(&common);
    assert_eq!(specification.same_text, ["ISO/IEC 10021-1"]);
    assert_eq!(specification.aliases, ["ITU-T F.400", "ITU-T F.400 (03/1993)", "ITU-T X.400"]);
    assert!(look_up_keys(&specification).contains(&"x400".to_owned()));
}

#[test]
fn a_status_that_nobody_gives_is_concluded_and_marked() {
    let mut itu = record("itu", "a", "ITU-T X.1711 (03/2026)", "2026");
    for (url, status) in [
        ("https://www.itu.int/rec/T-REC-X.1711-202603-I", Some(Status::Published)),
        ("https://www.itu.int/rec/T-REC-X.1711-202603-S!Cor1", Some(Status::Withdrawn)),
        ("https://www.itu.int/dms_pubrec/itu-r/rec/m/R-REC-M.629-1-201302-I!!PDF-E.pdf", Some(Status::Published)),
        ("https://www.itu.int/rec/other", None),
    ] {
        itu.url = Some(url.to_owned());
        let specification = one(&itu);
        assert_eq!((specification.status, specification.is_derived("status")), (status, status.is_some()), "{url}");
        assert_eq!(specification.date.map(|d| d.to_string()).as_deref(), Some("2026-03"));
    }
    let draft = one(&record("3gpp", "a", "3GPP TS 23.501:REL-15/1.2.0", "2026"));
    assert_eq!((draft.status, draft.release.as_str()), (Some(Status::InProgress), ""));
    assert_eq!(
        one(&published(record("etsi", "a", "ETSI GS QKD 1 V1.1.1 (2019-02)", "2026"), "2019-02")).status,
        Some(Status::Published)
    );
}

#[test]
fn an_amendment_without_title_has_the_one_of_its_base() {
    let base = |id: &str, date: &str, title: &str| one(&titled(published(record("itu", id, id, "2026"), date), title));
    let mut family = [
        base("ITU-T Y.1 (04/2025)", "2025-04", "Newer title"),
        one(&published(record("itu", "x", "ITU-T Y.1 (2020) Amd. 2 (11/2025)", "2026"), "2025-11")),
        base("ITU-T Y.1 (12/2020)", "2020-12", "Older title"),
        one(&published(record("itu", "y", "ITU-T Y.1 (2022) Cor. 1 (11/2023)", "2026"), "2023-11")),
    ];
    complete(&mut family);
    let again = family.clone();
    complete(&mut family);
    assert_eq!(family, again);
    let find = |id: &str| family.iter().find(|s| s.identifier == id).expect("it is in the family");
    let amendment = find("ITU-T Y.1 (2020) Amd. 2 (11/2025)");
    assert_eq!(amendment.titles.text(Lang::En), "Older title: Amendment 2");
    assert_eq!(amendment.titles.versions()[0].standing, Standing::Summary);
    assert!(amendment.is_derived("titles"));
    assert_eq!(amendment.edition, "2020 Amd 2 (11/2025)");
    // The edition that it corrects is not in the catalogue: the newest before it serves.
    assert_eq!(find("ITU-T Y.1 (2022) Cor. 1 (11/2023)").titles.text(Lang::En), "Older title: Corrigendum 1");
}

#[test]
fn a_newer_edition_takes_the_place_of_an_older_one() {
    let etsi = |id: &str, title: &str| one(&titled(published(record("etsi", id, id, "2026"), "2019-02"), title));
    let mut family = [etsi("ETSI GS QKD 4 V1.1.1 (2010-12)", "A"), etsi("ETSI GS QKD 4 V2.1.1 (2020-08)", "A")];
    complete(&mut family);
    let superseded = family.iter().map(|s| (s.status, s.superseded_by.as_deref())).collect::<Vec<_>>();
    assert_eq!(
        superseded,
        [(Some(Status::Withdrawn), Some("ETSI GS QKD 4 V2.1.1 (2020-08)")), (Some(Status::Published), None)]
    );
    // Copies of two releases of 3GPP live side by side.
    let mut copies =
        [etsi("ETSI TS 1 V17.1.0 (2022-01)", "X (3GPP TS 1)"), etsi("ETSI TS 1 V18.1.0 (2024-01)", "X (3GPP TS 1)")];
    complete(&mut copies);
    assert!(copies.iter().all(|s| s.superseded_by.is_none()));
    // IEEE dates old standards by the day on which it scanned them.
    let ieee = |id: &str, date: &str| {
        let mut record = published(record("ieee", id, id, "2026"), date);
        record.status = Some(Status::Withdrawn);
        record
    };
    let mut family = [
        one(&ieee("IEEE Std 1-2011", "2011-08")),
        one(&ieee("IEEE Std 1-1998", "2018-07")),
        one(&ieee("IEEE Std 1-2014", "2014-12")),
    ];
    complete(&mut family);
    let next: Vec<_> = family.iter().map(|s| s.superseded_by.as_deref()).collect();
    assert_eq!(next, [Some("IEEE Std 1-2011"), Some("IEEE Std 1-2014"), None]);
    let mut named = ieee("IEEE Std 1-2011", "2011-08");
    named.relations = vec![Link { kind: RelationKind::ReplacedBy, identifier: "IEEE Std 7-2020".to_owned() }];
    let mut family = [one(&named), one(&ieee("IEEE Std 1-2014", "2014-12"))];
    complete(&mut family);
    assert_eq!(family[0].superseded_by.as_deref(), Some("IEEE Std 7-2020"));
}

#[test]
fn it_is_found_however_it_is_typed() {
    for (identifier, typed) in [
        ("ITU-T Y.3802 (12/2020)", ["Y.3802", "y3802", "Y 3802", "ITU-T Rec. Y.3802 (2020)"]),
        ("ETSI GS QKD 014 V1.1.1 (2019-02)", ["gs qkd 014", "GS QKD 014", "ETSI GS QKD 014", "gsqkd014"]),
        ("IEEE Std 802.1Q-2022", ["802.1Q", "IEEE 802.1Q", "IEEE Std 802.1Q", "802.1q-2022"]),
        ("IEEE Std 802.11-2020", ["802.11", "IEEE 802.11", "802.11-2020", "IEEE Std 802.11-2020"]),
        ("3GPP TS 23.501:REL-17/17.3.0", ["TS 23.501", "ts23.501", "3GPP TS 23.501", "3gpp ts 23.501"]),
        ("ISO/IEC 27001:2022", ["ISO 27001", "ISO/IEC 27001", "iso27001", "IEC 27001"]),
        ("ITU-T X.509 (10/2019)", ["X.509", "x509", "ITU-T X.509", "X.509 (10/2019)"]),
        ("RFC 8784", ["rfc8784", "RFC-8784", "IETF RFC 8784", "rfc 8784"]),
        ("ITU-T G.8262/Y.1362 (08/2007)", ["G.8262", "Y.1362", "G.8262/Y.1362", "ITU-T Y.1362"]),
    ] {
        let keys = look_up_keys(&one(&record("x", "x", identifier, "2026")));
        for typed in typed {
            assert!(identifier::look_up_keys(typed).iter().any(|k| keys.contains(k)), "{typed}: {keys:?}");
        }
    }
    for (a, b) in [("IEEE P802.1Q/D-2", "IEEE Std 802.1Q-2022"), ("IEC/TS 62622:2012", "IEC TS 62622:2020")] {
        assert_eq!(family_key(a, &identifier::body(a)), family_key(b, &identifier::body(b)));
    }
}
