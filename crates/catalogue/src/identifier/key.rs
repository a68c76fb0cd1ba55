//! The normal form of an identifier, under which it is found however it was typed.

use super::family;

/// Letters and digits in lower case; a hyphen is kept only between two digits.
///
/// `Y.3802`, `y3802` and `Y 3802` are one name, while `V1.1.1` and `V11.1` stay two: without the
/// hyphen between digits, dates and version numbers would run into each other.
///
/// ```
/// assert_eq!(accord_catalogue::identifier::key("ITU-T Y.3804 (04/2025)"), "ituty3804-04-2025");
/// ```
pub fn key(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut separated = false;
    for c in text.chars().filter(|c| !is_invisible(*c)).map(narrow).flat_map(char::to_lowercase) {
        if !c.is_alphanumeric() {
            separated = true;
            continue;
        }
        if separated && c.is_numeric() && out.ends_with(char::is_numeric) {
            out.push('-');
        }
        out.push(c);
        separated = false;
    }
    out
}

/// Keys to look a name up by, from the most exact to the least: as typed; without the name of the
/// body in front; without the edition; without both.
///
/// File a name under all of its keys, look it up by all of them in order, and any two usual
/// spellings meet.
pub fn look_up_keys(text: &str) -> Vec<String> {
    let bare = without_body(text);
    let whole = family(text, "");
    let mut keys: Vec<String> = Vec::new();
    for candidate in [key(text), key(bare), key(&whole), key(without_body(&whole)), key(&family(bare, ""))] {
        // What is left of `ISO/IEC 4879` is a number, which other bodies have, too.
        let names_something = candidate.contains(char::is_alphabetic) || candidate == key(text);
        if names_something && !candidate.is_empty() && !keys.contains(&candidate) {
            keys.push(candidate);
        }
    }
    keys
}

/// Names of bodies, and the word for a recommendation, in the languages in which people cite them.
const BODIES: [&str; 32] = [
    "itu-t",
    "itu-r",
    "itu",
    "uit-t",
    "uit-r",
    "мсэ-т",
    "мсэ-r",
    "мсэ-t",
    "rec.",
    "rec",
    "recommendation",
    "recommandation",
    "recomendación",
    "рек.",
    "рекомендация",
    "etsi",
    "gsma",
    "ieee",
    "nist",
    "3gpp",
    "ietf",
    "irtf",
    "imda",
    "iso/iec",
    "iso",
    "iec",
    "iso/iec/ieee",
    "cispr",
    "ansi/ieee",
    "ansi",
    "std",
    "cen-cenelec",
];

fn without_body(text: &str) -> &str {
    let mut rest = text.trim();
    while let Some((first, after)) = rest.split_once(char::is_whitespace) {
        if !BODIES.contains(&first.to_lowercase().as_str()) || after.trim().is_empty() {
            break;
        }
        rest = after.trim_start();
    }
    rest
}

/// Full-width forms, usual in Chinese and Japanese text, as the characters that they stand for.
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

/// Characters that a reader cannot see and that come along when text is copied from a document.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_share_a_key() {
        for (a, b) in [
            ("ITU-T Y.3802", "itu-t y3802"),
            ("ITU-T Y.3802", "ITU–T Y 3802"),
            ("Y.QKDN_Arch", "y.qkdn-arch"),
            ("YD/T 3834.1", "ＹＤ／Ｔ　３８３４．１"),
            ("ISO/IEC 23837-1:2023", "ISO/IEC 23837\u{2011}1\u{200b}:2023"),
        ] {
            assert_eq!(key(a), key(b), "{a} {b}");
        }
    }

    #[test]
    fn different_names_keep_different_keys() {
        for (a, b) in [
            ("ETSI GS QKD 014 V1.1.1", "ETSI GS QKD 014 V11.1"),
            ("ISO/IEC 23837-1", "ISO/IEC 23837-2"),
            ("ITU-T Y.3804 (2020) Amd. 1 (11/2023)", "ITU-T Y.3804 (2020) Amd. 11 (1/2023)"),
            ("Y.QKDNi_km", "Y.QKDN_KM"),
        ] {
            assert_ne!(key(a), key(b));
        }
    }

    #[test]
    fn usual_spellings_meet() {
        let keys = look_up_keys("ITU-T Y.3802");
        for typed in [
            "ITU-T Rec. Y.3802 (2020)",
            "Y.3802",
            "y3802",
            "Y 3802",
            "Recommendation ITU-T Y.3802 (12/2020)",
            "Рек. МСЭ-Т Y.3802",
            "Y3802",
        ] {
            assert!(look_up_keys(typed).iter().any(|k| keys.contains(k)), "{typed}");
        }
        assert!(
            look_up_keys("GS QKD 014").iter().any(|k| look_up_keys("ETSI GS QKD 014 V1.1.1 (2019-02)").contains(k))
        );
    }

    #[test]
    fn a_bare_number_is_no_name() {
        assert_eq!(look_up_keys("ISO/IEC 4879:2024"), ["isoiec4879-2024", "isoiec4879"]);
        assert_eq!(look_up_keys("8784"), ["8784"]);
        assert!(look_up_keys(" - ").is_empty());
    }
}
