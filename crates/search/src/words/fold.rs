//! Folding: forms of a word that differ only in how they are written become equal.

use super::split::is_inner;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// NFKC, lower case, without soft hyphens, direction marks, Arabic vowel signs and stretching.
pub(crate) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(word);
    composed.to_lowercase().chars().filter(|c| !is_inner(*c)).collect()
}

/// The word without accents; none if it has none. Latin script alone: in others a mark makes another letter.
pub(crate) fn unaccented(folded: &str) -> Option<String> {
    if folded.is_ascii() || !folded.chars().all(|c| c < '\u{250}') {
        return None;
    }
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(folded);
    let plain: String = decomposed.chars().filter(|c| !is_inner(*c)).collect();
    (plain != folded).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_become_equal() {
        for (a, b) in [
            ("QKD", "qkd"),
            ("ＱＫＤ", "qkd"),
            ("e\u{301}tat", "état"),
            ("com\u{ad}posite", "composite"),
            ("ИНТЕРНЕТ", "интернет"),
            ("الشَّبَكات", "الشبكات"),
            ("شبـــكة", "شبكة"),
        ] {
            assert_eq!(fold(a), fold(b));
        }
        assert_eq!(unaccented("sécurité").as_deref(), Some("securite"));
        assert_eq!(unaccented("йод"), None);
    }
}
