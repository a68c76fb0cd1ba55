//! Words that stand in nearly every title: asked for beside others, they cost time and tell nothing.

/// Sorted, for the binary search.
const STOP_WORDS: &[&str] = &[
    "a", "al", "an", "and", "are", "as", "at", "au", "aux", "avec", "by", "con", "d", "dans", "de", "del", "des", "du",
    "el", "en", "et", "for", "from", "in", "is", "it", "its", "l", "la", "las", "le", "les", "los", "of", "on", "or",
    "ou", "par", "para", "por", "pour", "que", "s", "sur", "the", "to", "un", "una", "une", "with", "y", "à", "в",
    "для", "и", "из", "к", "на", "о", "от", "по", "при", "с", "إلى", "على", "عن", "في", "من", "و", "的",
];

/// Whether the word can be left out of a query that has others. `Y` is a series of Recommendations as well as a Spanish
/// word, `a` and `d` are too: a single letter beside a number is kept by the caller.
pub(crate) fn is_stop_word(folded: &str) -> bool {
    STOP_WORDS.binary_search(&folded).is_ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn they_are_sorted() {
        assert!(super::STOP_WORDS.is_sorted());
    }
}
