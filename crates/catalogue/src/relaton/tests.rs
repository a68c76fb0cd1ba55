//! Small files in both generations, with the faults that real ones have.

use super::*;
use crate::yaml::corpus::folder;
use model::specification::{DateKind, RelationKind};
use model::{Lang, Status};

fn read_at(text: &str, catalogue: &str, as_of: &str) -> Read {
    read(text.as_bytes(), Place { catalogue, path: "x.yaml", as_of: as_of.parse().ok() }).expect("a record")
}

const ITU: &str = "---
id: ITUTF4001993
schema_version: v1.5.6
title:
- language: en
  script: Latn
  content: \"Imagined <p>services</p>\\nover two lines \"
  type: main
source:
- type: src
  content: https://www.itu.int/rec/T-REC-F.400-199303-I
docidentifier:
- content: ITU-T F.400/X.400 (03/1993)
  type: ITU
  primary: true
- content: ISO/IEC 10021-1
  type: ISO
  primary: true
date:
- type: published
  at: '1993-03-12'
- type: published
  at: null
contributor:
- role:
  - type: author
  organization:
    subdivision:
    - name:
      - content: ITU-T Study Group 17
abstract:
- language: en
  content: null
status:
  stage:
    content: Withdrawal
relation:
- type: complementOf
  bibitem:
    docidentifier:
    - content: F Suppl. 1 (11/1988)
      primary: true
- type: complementOf
  bibitem:
    docidentifier:
    - content: F.400 Suppl. 2 (11/1988)
      primary: true
- type: hasEdition
  bibitem:
    docidentifier:
    - content: F.400/X.400 (06/1999)
      primary: true
ext:
  doctype:
    content: recommendation
";

#[test]
fn the_newer_generation_is_read_and_repaired() {
    let Read { record, repairs } = read_at(ITU, "itu", "2026-08-22");
    assert_eq!(record.identifier(), "ITU-T F.400/X.400 (03/1993)");
    assert_eq!(
        (record.body.as_str(), record.group.as_str(), record.kind.as_str()),
        ("ITU-T", "SG17", "recommendation")
    );
    assert_eq!(record.titles.text(Lang::En), "Imagined services over two lines");
    assert_eq!((record.status, record.stage.as_str()), (Some(Status::Withdrawn), "Withdrawal"));
    assert_eq!(record.dates[&DateKind::Published].to_string(), "1993-03-12");
    let relations: Vec<_> = record.relations.iter().map(|r| (r.kind, r.identifier.as_str())).collect();
    assert_eq!(relations, [(RelationKind::ComplementedBy, "ITU-T F.400 Suppl. 2 (11/1988)")]);
    let met: Vec<_> = repairs.iter().map(|(r, n)| (r.slug(), n)).collect();
    let expected = [("second-identifier", 1), ("markup", 1), ("line-ends", 1), ("null", 2), ("boilerplate", 2)];
    assert_eq!(met, expected);
}

const ISO: &str = "---
schema-version: v1.2.9
id: ISO12-2020
title:
- content: Imagined intro
  language:
  - en
  type: title-intro
- content: Imagined main
  language:
  - en
  type: title-main
- content: Titre
  language:
  - fr
  type: main
- content: Titel
  language:
  - de
  type: main
link:
- content: https://www.iso.org/standard/12.html
  type: src
docid:
- id: ISO/IEC 12-1:2020
  type: ISO
  primary: true
- id: urn:iso:std:iso-iec:12
  type: URN
date:
- type: published
  value: 2020-05
- type: published
  value: '2031-01-01'
- type: stable-until
  value: '2030-12-31'
- type: published
  value: soon
edition:
  content: '2'
abstract:
- content: Imagined scope of a document.
  language:
  - en
- content: Imagined scope of a document.
  language:
  - fr
docstatus:
  stage:
    value: '90'
  substage:
    value: '93'
relation:
- type: updates
  bibitem:
    docid:
    - id: ISO/IEC 12-1:2025
      primary: true
- type: updates
  bibitem:
    docid:
    - id: ISO/IEC 12-1:2020/Amd 1:2022
      primary: true
- type: obsoletes
  bibitem:
    docid:
    - id: ISO/IEC 12-1:2010
      primary: true
ext:
  doctype:
    type: international-standard
  editorialgroup:
    technical_committee:
    - name: Imagined committee
      identifier: ISO/IEC JTC 1/SC 41
  ics:
  - code: '35.020'
  structuredidentifier:
    project_number: '53269'
";

#[test]
fn the_older_generation_is_read_and_repaired() {
    let Read { record, repairs } = read_at(ISO, "iso", "2025-06-02");
    assert_eq!((record.identifier(), record.body.as_str()), ("ISO/IEC 12-1:2020", "ISO/IEC"));
    assert_eq!((record.group.as_str(), record.project.as_str()), ("ISO/IEC JTC 1/SC 41", "53269"));
    assert_eq!(record.titles.text(Lang::En), "Imagined intro – Imagined main");
    assert_eq!(record.titles.text(Lang::Fr), "Titre");
    assert_eq!(record.abstracts.versions().len(), 1);
    assert_eq!((record.status, record.stage.as_str()), (Some(Status::Published), "90.93"));
    let dates: Vec<_> = record.dates.iter().map(|(k, d)| (*k, d.to_string())).collect();
    let day = |kind, text: &str| (kind, text.to_owned());
    let expected = [
        day(DateKind::Published, "2020-05"),
        day(DateKind::StableUntil, "2030-12-31"),
        day(DateKind::Target, "2031-01-01"),
    ];
    assert_eq!(dates, expected);
    let relations: Vec<_> = record.relations.iter().map(|r| (r.kind, r.identifier.as_str())).collect();
    let expected = [
        (RelationKind::Replaces, "ISO/IEC 12-1:2010"),
        (RelationKind::ReplacedBy, "ISO/IEC 12-1:2025"),
        (RelationKind::UpdatedBy, "ISO/IEC 12-1:2020/Amd 1:2022"),
    ];
    assert_eq!(relations, expected);
    for repair in [
        Repair::TitleInParts,
        Repair::OtherLanguage,
        Repair::WrongLanguage,
        Repair::FutureDate,
        Repair::NotADate,
        Repair::WrongRelation,
    ] {
        assert!(repairs.count(repair) > 0, "{repair:?}");
    }
}

#[test]
fn what_a_record_lacks_is_counted() {
    let Read { record, repairs } = read_at("docid: {id: ITU-T SEC-QKD (2020) Cor. 1 (04/2021)}\n", "itu", "2026");
    assert!(record.titles.is_empty() && record.dates.is_empty());
    for repair in [Repair::NoEnglishTitle, Repair::NoDate, Repair::NoStatus, Repair::NoGroup] {
        assert_eq!(repairs.count(repair), 1, "{repair:?}");
    }
}

#[test]
fn one_document_with_and_without_its_trade_mark_sign_is_one() {
    let text = "docid:\n- id: IEEE Std 1-2020\n  primary: true\n- id: IEEE Std 1™-2020\n  scope: trademark\n  primary: true\n\
        ext:\n  standard_status: Superseded\n";
    let Read { record, repairs } = read_at(text, "ieee", "2026");
    assert_eq!(record.identifiers.len(), 1);
    assert_eq!((repairs.count(Repair::TradeMark), record.status), (1, Some(Status::Withdrawn)));
}

#[test]
fn stubs_are_no_abstracts() {
    for (text, is_stub) in [
        ("SA#104", true),
        ("CT#90-e", true),
        ("SP-123456", true),
        ("Implementation of CRs approved at SCP #45", true),
        ("-", true),
        ("Detailed security requirements.", false),
        ("This document specifies high efficiency video coding.", false),
    ] {
        let yaml = format!("docid:\n- id: ETSI TS 1\nabstract:\n- content: '{text}'\n");
        let read = read_at(&yaml, "etsi", "2026");
        assert_eq!(read.record.abstracts.is_empty(), is_stub, "{text}");
        assert_eq!(read.repairs.count(Repair::StubAbstract), u64::from(is_stub), "{text}");
    }
}

#[test]
fn what_is_no_record_says_so() {
    let at = Place { catalogue: "itu", path: "x.yaml", as_of: None };
    for (bytes, expected) in [
        (b"".as_slice(), Problem::NoIdentifier),
        (b"title: x\n", Problem::NoIdentifier),
        (b"- a\n- b\n", Problem::NoIdentifier),
        (b"a: 'x\n", Problem::NotYaml { line: 1 }),
        (&vec![b'x'; yaml::MAX_BYTES + 1], Problem::TooLarge),
    ] {
        assert_eq!(read(bytes, at).map(|r| r.record), Err(expected));
    }
    let latin = read(b"docid:\n- id: ISO 1\ntitle:\n- content: Syst\xe8me\n", at).expect("a record");
    assert_eq!((latin.record.titles.text(Lang::En), latin.repairs.count(Repair::Encoding)), ("Système", 1));
}

#[test]
fn links_that_are_none_are_left_out() {
    let read = read_at("docid:\n- id: ISO 1\nlink:\n- type: src\n  content: javascript:alert(1)\n", "iso", "2026");
    assert_eq!(read.record.url, None);
}

#[test]
fn a_record_survives_the_way_through_the_database() {
    for (text, catalogue) in [(ITU, "itu"), (ISO, "iso")] {
        let record = read_at(text, catalogue, "2026-08-22").record;
        let json = serde_json::to_string(&record).expect("only text keys");
        assert!(!json.contains("null") && !json.contains("\"\""), "{json}");
        assert_eq!(serde_json::from_str::<Record>(&json).expect("as written"), record);
    }
}

#[test]
fn a_real_record_is_read() {
    let Some(folder) = folder() else { return };
    let mut found = None;
    crate::archive::each(
        &folder.join("catalogue/itu.tar.zst"),
        crate::archive::Limits::default(),
        &mut |path, bytes| {
            if path != "itu-t-x-1711-03-2026.yaml" {
                return std::ops::ControlFlow::Continue(());
            }
            found = read(bytes, Place { catalogue: "itu", path, as_of: "2026-08-22".parse().ok() }).ok();
            std::ops::ControlFlow::Break(())
        },
    )
    .expect("a whole archive");
    let read = found.expect("it is in the archive");
    assert_eq!((read.record.identifier(), read.record.group.as_str()), ("ITU-T X.1711 (03/2026)", ""));
    assert_eq!((read.repairs.count(Repair::NoGroup), read.repairs.count(Repair::NoStatus)), (1, 1));
}

proptest::proptest! {
    #[test]
    fn no_file_breaks_it(text in "(docid|title|date|status|relation|ext|:|\n|- | |  |content|id|x|'|null|2020|type|ISO 1|\\[|\\]){0,60}") {
        let _ = read(text.as_bytes(), Place { catalogue: "itu", path: "x", as_of: None });
    }
}
