//! Slugs: the part of an address that names a thing, made from its identifier.
//!
//! Identifiers hold `/ : |` and spaces, which addresses do not carry well. A slug is stored with its
//! noun, never given to another, and redirected when it changes (docs/decisions/0003-ids-and-slugs.md).

/// Lower-case letters and digits of any script, runs of everything else as one hyphen.
///
/// `ITU-T Y.3802` becomes `itu-t-y-3802`. Empty only if the text has no letter and no digit.
pub fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

/// What stands, or will stand, in an address where a group's slug could be; with it nobody could tell them apart.
const RESERVED: &[&str] = &[
    "accord",
    "account",
    "admin",
    "api",
    "archive",
    "assets",
    "calendar",
    "catalogue",
    "desk",
    "feed",
    "group",
    "groups",
    "healthz",
    "help",
    "metrics",
    "readyz",
    "search",
    "sign-in",
    "sign-out",
    "static",
];

/// Whether this can be a group's part of an address, and of e-mail addresses to come.
///
/// Two to forty small Latin letters, digits and single hyphens, a letter first; no name of a page, no language.
pub fn is_group_slug(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (2..=40).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(plain)
        && slug(text) == text
        && !RESERVED.contains(&text)
        && text.parse::<crate::Lang>().is_err()
}

/// `wanted`, or the first of `wanted-2`, `wanted-3` ... that is not taken.
pub fn free_slug(wanted: &str, mut taken: impl FnMut(&str) -> bool) -> String {
    let base = if wanted.is_empty() { "entry" } else { wanted };
    if !taken(base) {
        return base.to_owned();
    }
    (2u32..).map(|n| format!("{base}-{n}")).find(|s| !taken(s)).expect("the numbers do not run out before the names do")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_become_slugs() {
        for (identifier, expected) in [
            ("ITU-T Y.3802", "itu-t-y-3802"),
            ("X.509 | ISO/IEC 9594-8", "x-509-iso-iec-9594-8"),
            ("  Y.SQKDN.-fra ", "y-sqkdn-fra"),
            ("RFC 8784", "rfc-8784"),
            ("量子 GB/T", "量子-gb-t"),
            ("///", ""),
        ] {
            assert_eq!(slug(identifier), expected);
        }
    }

    #[test]
    fn a_group_has_an_address_of_its_own() {
        for (text, expected) in [
            ("jca-qkdn", true),
            ("jca-iot2", true),
            ("ai", true),
            ("a", false),
            ("en", false),
            ("zh", false),
            ("desk", false),
            ("catalogue", false),
            ("sign-in", false),
            ("2jca", false),
            ("JCA", false),
            ("jca_x", false),
            ("jca--x", false),
            ("jca-", false),
            ("jca x", false),
            ("jca/x", false),
            ("жса", false),
            ("", false),
            ("a-name-that-is-longer-than-forty-characters", false),
        ] {
            assert_eq!(is_group_slug(text), expected, "{text}");
        }
    }

    #[test]
    fn a_taken_slug_is_numbered() {
        assert_eq!(free_slug("a", |s| s == "a" || s == "a-2"), "a-3");
        assert_eq!(free_slug("", |_| false), "entry");
    }
}
