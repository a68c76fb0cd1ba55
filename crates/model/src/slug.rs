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

/// What stands in an address where a roadmap entry's slug could be.
const RESERVED_FOR_ROADMAP: &[&str] = &["changes", "export"];

/// The slug of a roadmap entry of this name: never that of a page of the roadmap, which would hide it.
///
/// `ITU-T Y.3802` becomes `itu-t-y-3802`, and `Changes` becomes `changes-entry`.
pub fn entry_slug(identifier: &str) -> String {
    let slug = slug(identifier);
    if RESERVED_FOR_ROADMAP.contains(&slug.as_str()) { format!("{slug}-entry") } else { slug }
}

/// `wanted`, or the first of `wanted-2`, `wanted-3` ... that is not taken.
///
/// It is the first as long as the numbers were given out one after the other. They are tried by doubling, and then by
/// halving what lies between, so that a table with thousands of equal names asks a few questions for each and not
/// thousands; a number that was left out may be passed over.
pub fn free_slug(wanted: &str, mut taken: impl FnMut(&str) -> bool) -> String {
    let base = if wanted.is_empty() { "entry" } else { wanted };
    if !taken(base) {
        return base.to_owned();
    }
    let numbered = |n: u64| format!("{base}-{n}");
    let (mut last, mut free) = (1, 2);
    while taken(&numbered(free)) {
        last = free;
        free = free.checked_mul(2).expect("the numbers do not run out before the names do");
    }
    while free - last > 1 {
        let middle = last + (free - last) / 2;
        if taken(&numbered(middle)) {
            last = middle;
        } else {
            free = middle;
        }
    }
    numbered(free)
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

    #[test]
    fn the_first_free_number_is_found_with_few_questions() {
        for last in (1..200).chain([3_000, 20_000]) {
            let mut asked = 0;
            let free = free_slug("a", |s| {
                asked += 1;
                s.strip_prefix("a-").is_none_or(|n| n.parse::<u64>().expect("a number") <= last)
            });
            assert_eq!(free, format!("a-{}", last + 1));
            assert!(asked <= 32, "{asked} questions for {last}");
        }
    }

    #[test]
    fn no_entry_hides_behind_a_page() {
        assert_eq!(entry_slug("ITU-T Y.3802"), "itu-t-y-3802");
        assert_eq!((entry_slug("Changes").as_str(), entry_slug("export/").as_str()), ("changes-entry", "export-entry"));
    }
}
