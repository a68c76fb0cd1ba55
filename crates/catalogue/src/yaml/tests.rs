//! The narrow reader and the library read the same from the same text; what only one can read is named.

use super::*;

fn both(text: &str) -> Node<'_> {
    let fast = fast::read(text).unwrap_or_else(|| panic!("the narrow reader gave up on:\n{text}"));
    assert_eq!(Ok(&fast), library::read(text).as_ref(), "{text}");
    fast
}

#[test]
fn both_readers_agree() {
    for text in [
        "---\na: 1\nb: two words\nc:\n- x\n- y: 1\n  z: 2\n-\nd:\n  e:\n    f: g\n",
        "a: null\nb: ~\nc: 'null'\nd:\ne: \"\"\nf: ''\n",
        "a: plain over\n  two lines\n\n  and a blank one\nb: x\n",
        "a: 'it''s\n  over two'\nb: \"tab\\tand \\\n  joined \\x99 \\u2122 \\U0001F600\\\n  \\ spaced\"\n",
        "a: \"one\n\n  two  \n  three\"\n",
        "a: |\n  one\n   two\n\n  three\n\nb: |-\n  x\nc: |+\n  y\n\nd: >\n  folded\n  line\n\n  next\n    deep\n  again\n",
        "a: |2-\n    x\n  y\nb: >-\n  z\n",
        "- a\n- 'b: c'\n- http://x.example/#y\n- -5\n",
        "a: []\nb: {}\nc: urn:iso:std\nd: 1.10\ne: 2024-05\n",
        "a:\n    - b: c\n      d: e\n    - f: g\n",
        "a: x\n   \n\nb: y   \n",
        "a: 'x\n\n\n  y '\nb: \" z \"\n",
        "a: x",
        "a: |\n  x",
        "a: >\n\n  x\n\n\n  y\n",
    ] {
        both(text);
    }
}

#[test]
fn what_is_unusual_goes_to_the_library() {
    for text in [
        "a: &x 1\nb: *x\n",
        "a: {b: c}\n",
        "a: [1, 2]\n",
        "a: b # comment\n",
        "# comment\na: b\n",
        "? a\n: b\n",
        "a: !!str 1\n",
        "\"a\": b\n",
        "a b: c\n",
        "- - a\n",
        "a:\r\n- b\r\n",
        "\u{feff}a: b\n",
        "a: 'x' \n  'y'\n",
    ] {
        assert_eq!(fast::read(text), None, "{text}");
    }
    assert_eq!(read("a: &x 1\nb: *x\n").map(|n| n.get("b").text().to_owned()), Ok("1".to_owned()));
    assert_eq!(read("a: {b: c}\n").map(|n| n.get("a").get("b").text().to_owned()), Ok("c".to_owned()));
}

#[test]
fn bombs_are_refused() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for n in 1..9 {
        let before = format!("*a{}", n - 1);
        bomb.push_str(&format!("a{n}: &a{n} [{}]\n", [before.as_str(); 9].join(", ")));
    }
    assert_eq!(read(&bomb), Err(Fault::TooMuch));
    assert!(read(&"- ".repeat(5000)).is_err());
    assert!(read(&"[".repeat(5000)).is_err());
    assert!(read("a: &a [*a]\n").is_err());
    assert_eq!(read(&"x".repeat(MAX_BYTES + 1)), Err(Fault::TooLong));
    let deep: String = (0..100).map(|n| format!("{}a:\n", " ".repeat(n))).collect();
    assert_eq!(read(&deep), Err(Fault::TooMuch));
    let long = format!("a: &a {}\nb: [{}]\n", "x".repeat(1_000_000), ["*a"; 100].join(", "));
    assert_eq!(read(&long), Err(Fault::TooMuch));
    assert_eq!(read("a: 'x\n"), Err(Fault::Syntax { line: 1 }));
}

#[test]
fn values_are_found_by_key() {
    let node = both("docid:\n- id: X\ntitle: t\n");
    assert_eq!(node.first_of(&["docidentifier", "docid"]).list()[0].get("id").text(), "X");
    assert_eq!(node.get("title").list().len(), 1);
    assert_eq!((node.get("none").text(), node.get("none").list().len()), ("", 0));
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(512))]

    #[test]
    fn what_the_narrow_reader_takes_the_library_reads_the_same(
        text in "(a|b|key)?:?( |\n|-|'|\"|\\||>|[a-c]|:|#|\\\\|x|\t|,|\\[|~){0,40}\n"
    ) {
        if let Some(fast) = fast::read(&text)
            && let Ok(whole) = library::read(&text)
        {
            proptest::prop_assert_eq!(fast, whole);
        }
    }
}
