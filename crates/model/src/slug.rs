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
    fn a_taken_slug_is_numbered() {
        assert_eq!(free_slug("a", |s| s == "a" || s == "a-2"), "a-3");
        assert_eq!(free_slug("", |_| false), "entry");
    }
}
