//! Tables as people and their programs write them, and what reading makes of each.

use super::*;
use model::{Confidence, Status};
use proptest::prelude::*;

const HEADER: &str = "identifier,title,body,kind,status,source,confidence,date,url,layers,as_of\n";
const GOOD: &str = "Y.imagined,Imagined title,ITU-T,Recommendation,published,A table,primary,2024-02,https://e.example/,quantum;~service,2026-06-30\n";

fn table(lines: &str) -> Reading {
    read(format!("{HEADER}{lines}").as_bytes()).expect("a table")
}

#[test]
fn a_good_line_becomes_a_row() {
    let reading = table(GOOD);
    assert_eq!(reading.problems, []);
    let row = &reading.rows[0];
    assert_eq!((row.line, row.status, row.confidence), (2, Status::Published, Confidence::Primary));
    assert_eq!(row.layers.iter().map(ToString::to_string).collect::<Vec<_>>(), ["quantum", "~service"]);
    assert_eq!(row.as_of.map(|w| w.to_string()), Some("2026-06-30".to_owned()));
}

#[test]
fn a_bad_line_is_reported_and_the_others_are_read() {
    for (line, field, message) in [
        (",T,B,K,published,S,primary,,,,", "identifier", "import-required"),
        ("I,,B,K,published,S,primary,,,,", "title", "import-required"),
        ("I,T,B,(draft),published,,primary,,,,", "source", "import-required"),
        ("I,T,B,K,draft,S,primary,,,,", "status", "import-status"),
        ("I,T,B,K,published,S,sure,,,,", "confidence", "import-confidence"),
        ("I,T,B,K,published,S,primary,2024-13,,,", "date", "import-date"),
        ("I,T,B,K,published,S,primary,,javascript:x,,", "url", "import-url"),
        ("I,T,B,K,published,S,primary,,https://,,", "url", "import-url"),
        ("I,T,B,K,published,S,primary,,https://[::1,,", "url", "import-url"),
        ("/ - (,T,B,K,published,S,primary,,,,", "identifier", "import-no-name"),
        ("- (2020),T,B,K,published,S,primary,,,,", "identifier", "import-no-name"),
        ("I,T,B,K,published,S,primary,,,,soon", "as_of", "import-date"),
        ("I,T\u{99},B,K,published,S,primary,,,,", "title", "import-control-character"),
        ("I,T, part 2,B,K,published,S,primary,,,,", "identifier", "import-cells"),
        ("I,T", "identifier", "import-cells"),
        ("Y IMAGINED,T,ITU-T,K,published,S,primary,,,,", "identifier", "import-duplicate"),
        ("I,\"T,B,K\n,published", "identifier", "import-quote"),
    ] {
        let reading = table(&format!("{GOOD}\n{line}\n"));
        assert_eq!(reading.rows.len(), 1, "{line}");
        let problem = reading.problems.last().expect("a problem");
        assert_eq!((problem.line, problem.error.field, problem.error.message), (4, field, message), "{line}");
    }
}

#[test]
fn what_is_longer_than_any_roadmap_has_is_refused() {
    let header = "identifier,title,body,kind,status,source,confidence,layers,reference_points,topics,notes,former_name";
    let line = |name: &str, title: &str, column: usize, list: &str| {
        let lists: Vec<&str> = (0..5).map(|place| if place == column { list } else { "" }).collect();
        let text = format!("{header}\n{name},{title},B,K,published,S,primary,{}\n", lists.join(","));
        let reading = read(text.as_bytes()).expect("a table");
        reading.problems.first().map(|p| (p.error.field, p.error.message, p.error.given.chars().count()))
    };
    let most = "é".repeat(200);
    assert_eq!(line(&most, &"é".repeat(10_000), 0, ""), None);
    assert_eq!(line(&format!("{most}x"), "T", 0, ""), Some(("identifier", "import-too-long", 80)));
    assert_eq!(line("I", &"é".repeat(10_001), 0, ""), Some(("title", "import-too-long", 80)));
    for (place, column) in ["layers", "reference_points", "topics", "notes", "former_name"].into_iter().enumerate() {
        assert_eq!(line("I", "T", place, &vec![most.as_str(); 100].join(";")), None);
        let too_many = line("I", "T", place, &["a"; 101].join(";"));
        assert_eq!(too_many, Some((column, "import-too-many", 80)));
        assert_eq!(line("I", "T", place, &format!("a;{most}x")), Some((column, "import-too-long", 80)));
    }
}

#[test]
fn a_table_has_a_last_line() {
    let lines = |n: usize| (0..n).map(|n| format!("I.{n},T,B,K,published,S,primary,,,,\n\n")).collect::<String>();
    assert_eq!(table(&lines(20_000)).rows.len(), 20_000);
    let refused = read(format!("{HEADER}{}", lines(20_001)).as_bytes()).expect_err("one too many");
    assert_eq!((&refused, refused.message()), (&Unreadable::TooLong, "import-file-too-long"));
    assert!(refused.to_string().contains("more than 20000 lines"), "{refused}");
}

#[test]
fn everything_wrong_with_a_line_is_said_at_once() {
    let reading = table(&format!("I,,B,K,x,S,y,z,,,\n{GOOD}"));
    let fields: Vec<_> = reading.problems.iter().map(|p| (p.line, p.error.field)).collect();
    assert_eq!(fields, [(2, "title"), (2, "status"), (2, "date"), (2, "confidence")]);
    assert_eq!(reading.rows[0].line, 3);
}

#[test]
fn programs_may_write_the_same_table_differently() {
    let plain = table(GOOD).rows;
    let text = format!("{HEADER}{GOOD}");
    let semicolons = text.replace("quantum;~service", "\"quantum;~service\"").replace(',', ";");
    for variant in [
        format!("\u{feff}{text}"),
        text.replace('\n', "\r\n"),
        text.replace('\n', "\r"),
        text.trim_end().to_owned(),
        text.replace(',', "\t"),
        text.replace("identifier", " Identifier ").replace("as_of", "As of"),
        text.replace("published", " Published ").replace("primary", "Primary"),
        text.replacen("as_of\n", "as_of,mine\n", 1).replacen("2026-06-30\n", "2026-06-30,x\n", 1),
        text.replacen("2026-06-30\n", "2026-06-30,,\n", 1),
        format!("{text},,,,,,,,,,\n"),
        semicolons,
    ] {
        let reading = read(variant.as_bytes()).expect("a table");
        assert_eq!((&reading.rows, &reading.problems), (&plain, &Vec::new()), "{variant}");
    }
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let second = GOOD.replace("Y.imagined", "Y.other").replace("Imagined title", "\"Two\nlines\"");
    let third = GOOD.replace("Y.imagined", "Y.third");
    for end in ["\n", "\r\n"] {
        let text = format!("{HEADER}\n{GOOD}{second}\n\n{third}").replace('\n', end);
        let rows = read(text.as_bytes()).expect("a table").rows;
        assert_eq!(rows.iter().map(|r| r.line).collect::<Vec<_>>(), [3, 4, 8]);
        assert_eq!(rows[1].title.text(model::Lang::En), "Two lines");
    }
}

#[test]
fn what_is_no_table_is_refused_with_a_reason() {
    for (bytes, message) in [
        (&b""[..], "import-file-empty"),
        (b"\xef\xbb\xbf \r\n", "import-file-empty"),
        (b"PK\x03\x04rest of a workbook", "import-file-workbook"),
        (b"identifier,title\nY.1,caf\xe9\n", "import-file-encoding"),
        (b"<html>\n<body>", "import-file-no-table"),
        (b"identifier,title,body\n", "import-file-columns"),
    ] {
        assert_eq!(read(bytes).expect_err("no table").message(), message);
    }
    assert_eq!(read(b"a\r\nb\r\nc\xff"), Err(Unreadable::NotUtf8 { line: 3 }));
    let missing = read(b"identifier,title,body,kind,status\n").expect_err("columns lack").to_string();
    assert!(missing.contains("source, confidence"), "{missing}");
}

proptest! {
    #[test]
    fn no_bytes_make_reading_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn no_lines_make_reading_panic(lines in "[a-z0-9,;\"\t\r\n'=()~ é量\u{0}\u{85}-]{0,300}") {
        let reading = read(format!("{HEADER}{lines}").as_bytes()).expect("the header is good");
        let _ = crate::assemble(reading.rows);
    }

    #[test]
    fn no_text_makes_identifiers_panic(text in "\\PC{0,40}", words in "[A-Za-z0-9 ./:()é–-]{0,40}") {
        for t in [text, words] {
            let family = crate::identifier::family(&t, "ISO/IEC");
            let _ = (key(&family), crate::identifier::look_up_keys(&t));
        }
    }
}
