//! Exports as users get them, and files that are none.

use super::*;
use model::Status;

const PREAMBLE: &str = "ITU-T Work Programme Report;;;\r2 work item(s) match the following criteria:;;;\r\
    Study Group:;SG17: Security;;\rQuestion:;Any;;\rReport Generated On:;11/Nov/2025 11:02:10 AM;;\r;;;\r";

fn export(table: &str) -> Vec<u8> {
    format!("{PREAMBLE}{table}").into_bytes()
}

#[test]
fn an_export_is_read_with_its_preamble() {
    let bytes = export(
        "Work Item;Question;Title/Subject;Timing;Study Group;Study Period;Version;Status\r\
         X.1250rev;Q10/17;Imagined title;2025-04;SG17;2025-2028;Rev.;Determined 2025-04-17\r\
         XSTR.kdc_qkdn (ex TR.kdc_qkdn);Q15/17;Caf\u{e9};2025-Q4;SG17;2025-2028;New;Under study\r",
    );
    let programme = read(&bytes).expect("an export");
    assert_eq!(programme.report_date.map(|d| d.to_string()).as_deref(), Some("2025-11-11"));
    assert_eq!((programme.study_group.as_str(), programme.promised), ("SG17: Security", Some(2)));
    assert!(programme.is_complete());
    let [first, second] = programme.items.as_slice() else { panic!("two items: {programme:?}") };
    assert_eq!((first.revises.as_deref(), first.version), (Some("X.1250"), Some(Version::Revision)));
    assert_eq!((first.stage.as_str(), first.status), ("Determined", Some(Status::InProgress)));
    assert_eq!(first.status_date.map(|d| d.to_string()).as_deref(), Some("2025-04-17"));
    assert_eq!(
        (second.identifier.as_str(), second.former_names.as_slice()),
        ("XSTR.kdc_qkdn", ["TR.kdc_qkdn".to_owned()].as_slice())
    );
    assert_eq!(second.timing.map(|d| d.to_string()).as_deref(), Some("2025-Q4"));
    let record = second.record(programme.report_date);
    assert_eq!((record.identifier(), record.question.as_str()), ("ITU-T XSTR.kdc_qkdn", "Q15/17"));
    assert_eq!(record.former_names, ["ITU-T TR.kdc_qkdn"]);
}

#[test]
fn columns_stand_in_any_order_and_any_encoding() {
    let table = "Status,Unknown,Title,Work item\nUnder study,x,\"Title, with comma \u{e9}\",X.tas\n";
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(table.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let latin: Vec<u8> = table.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
    let mut bom = b"\xef\xbb\xbf".to_vec();
    bom.extend(table.bytes());
    for bytes in [table.as_bytes().to_vec(), utf16, latin, bom, table.replace('\n', "\r\n").into_bytes()] {
        let programme = read(&bytes).expect("an export");
        assert_eq!(programme.items.len(), 1);
        let item = &programme.items[0];
        assert_eq!((item.identifier.as_str(), item.title.as_str()), ("X.tas", "Title, with comma é"));
        assert_eq!((item.timing, item.version, programme.report_date), (None, None, None));
    }
}

#[test]
fn what_cannot_be_read_is_named_with_its_line() {
    let bytes = export("Work Item;Timing;Status\rX.a;soon;Under study\r;2025-12;Under study\rX.b;;Odd word\rX.b;;\r");
    let programme = read(&bytes).expect("an export");
    let problems: Vec<_> = programme.problems.iter().map(|p| (p.line, p.error.message)).collect();
    assert_eq!(problems, [(8, "import-date"), (9, "import-required"), (11, "import-duplicate")]);
    assert_eq!((programme.items.len(), programme.items[0].status), (1, None));
    assert!(!programme.is_complete());
}

#[test]
fn what_is_no_export_says_so() {
    for (bytes, expected) in [
        (b"".as_slice(), Unreadable::Empty),
        (b" \r\n", Unreadable::Empty),
        (b"PK\x03\x04....", Unreadable::Workbook),
        (b"a;b;c\n1;2;3\n", Unreadable::NoHeader),
    ] {
        assert_eq!(read(bytes), Err(expected));
    }
}

#[test]
fn the_real_export_has_twenty_five_items() {
    let Some(folder) = crate::yaml::corpus::folder() else { return };
    let bytes =
        std::fs::read(folder.join("roadmap/itu-work-programme-wp1-17.csv")).expect("it lies beside the catalogues");
    let programme = read(&bytes).expect("an export");
    assert_eq!((programme.items.len(), programme.problems.len(), programme.is_complete()), (25, 0, true));
    assert_eq!(programme.report_date.map(|d| d.to_string()).as_deref(), Some("2025-11-11"));
    let former: Vec<_> = programme.items.iter().flat_map(|i| &i.former_names).collect();
    assert_eq!(former.len(), programme.items.iter().filter(|i| !i.former_names.is_empty()).count());
    assert!(
        programme.items.iter().all(|i| i.timing.is_some() && i.study_group == "SG17" && i.question.ends_with("/17"))
    );
    println!("{} items, {} former names", programme.items.len(), former.len());
}

proptest::proptest! {
    #[test]
    fn no_bytes_break_it(text in "(Work Item|Status|Timing|;|,|\r|\n|\"|2025-12|ex|\\(|\\)|é|X\\.a){0,40}") {
        let _ = read(text.as_bytes());
    }
}
