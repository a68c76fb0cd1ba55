//! Each fault of a text, and texts that only look like one.

use super::*;

fn one(text: &str) -> (String, Vec<Repair>) {
    let mut repairs = Repairs::default();
    let text = line(text, &mut repairs).into_owned();
    (text, repairs.iter().map(|(r, _)| r).collect())
}

#[test]
fn every_fault_of_a_title_is_repaired_and_noted() {
    for (text, expected, repair) in [
        ("Plain title – with a dash", "Plain title – with a dash", None),
        ("Qualité «É»", "Qualité «É»", None),
        ("a < b and c > d", "a < b and c > d", None),
        ("R&D of AT&T; more", "R&D of AT&T; more", None),
        ("two\nlines", "two lines", Some(Repair::LineEnds)),
        (" untrimmed ", "untrimmed", Some(Repair::Untrimmed)),
        ("<p>Markup</p>", "Markup", Some(Repair::Markup)),
        ("Lost <> tag", "Lost tag", Some(Repair::Markup)),
        ("It&#39;s", "It's", Some(Repair::Entities)),
        ("A &amp;amp; B", "A & B", Some(Repair::Entities)),
        ("WirelessHART\u{99}", "WirelessHART™", Some(Repair::ControlCharacters)),
        ("bell\u{7}", "bell", Some(Repair::ControlCharacters)),
        ("soft\u{ad}hyphen", "softhyphen", Some(Repair::ControlCharacters)),
        ("body â€™s", "body ’s", Some(Repair::Mojibake)),
        ("SystÃ¨me", "Système", Some(Repair::Mojibake)),
    ] {
        let (read, repairs) = one(text);
        assert_eq!(read, expected, "{text}");
        assert_eq!(repairs.first().copied(), repair, "{text}");
    }
    let (read, _) = one("comÂ\u{ad}posite");
    assert_eq!(read, "composite");
    assert_eq!(one("&lt;p&gt;Both&lt;/p&gt;").0, "Both");
}

#[test]
fn an_abstract_keeps_its_paragraphs() {
    let mut repairs = Repairs::default();
    let text = "First.<br />\r\n- one;<br>\r\n\r\n  second   line. \r\n";
    assert_eq!(paragraphs(text, &mut repairs), "First.\n- one;\nsecond line.");
}

proptest::proptest! {
    #[test]
    fn no_text_breaks_it(text in "(&|#|x|;|<|>|/|p|Â|â|€|\u{99}|\u{ad}|\n| |é|1){0,30}") {
        let (read, _) = one(&text);
        proptest::prop_assert_eq!(read.trim(), &read);
        let odd = read.contains(['\n', '\u{ad}']);
        proptest::prop_assert!(!odd);
    }
}
