//! Words: how text of six languages is cut into words, and how words are reduced to the terms that are compared.
//!
//! The same code reads documents and queries, so that what is equal to a person is equal here. A document's word gives
//! its stem in the language of the text; a query's word, whose language nobody knows, gives its stems in every
//! language of its script.

mod fold;
mod memory;
mod plurals;
mod split;
mod stem;
mod stop;

pub(crate) use fold::fold;
pub(crate) use memory::Memory;
pub(crate) use split::{Chunk, chunks};
pub(crate) use stop::is_stop_word;

use model::Lang;

/// A punctuated chunk longer than this is an address or a formula, not a name that people write in several ways.
const LONGEST_JOINED: usize = 24;

/// Terms of one text of a document, separated by spaces: stems, unaccented words, joined names (`y3802`).
pub(crate) fn document_terms(text: &str, lang: Lang, memory: &mut Memory, into: &mut String) {
    for chunk in chunks(text) {
        for part in &chunk.parts {
            into.push_str(memory.terms(part.text, lang));
        }
        if let Some(joined) = joined(&chunk) {
            into.push_str(&joined);
            into.push(' ');
        }
    }
}

/// Terms of one word of a document, each followed by a space.
pub(crate) fn word_terms(word: &str, lang: Lang) -> String {
    let folded = fold(word);
    let stem = stem::in_document(&folded, lang);
    match fold::unaccented(&folded).filter(|plain| *plain != *stem) {
        Some(plain) => format!("{stem} {plain} "),
        None => format!("{stem} "),
    }
}

/// Words of one text as people write them, folded but not stemmed: for beginnings of words and for spelling help.
pub(crate) fn plain_words(text: &str, mut each: impl FnMut(String)) {
    for chunk in chunks(text) {
        for part in &chunk.parts {
            let folded = fold(part.text);
            if let Some(plain) = fold::unaccented(&folded) {
                each(plain);
            }
            each(folded);
        }
        if let Some(joined) = joined(&chunk) {
            each(joined);
        }
    }
}

/// Pairs of neighbouring Han characters of a text, separated by spaces: they find what the dictionary cuts otherwise.
pub(crate) fn han_pairs(text: &str, into: &mut String) {
    if !text.contains(split::is_han) {
        return;
    }
    for chunk in chunks(text) {
        for run in chunk.han {
            for pair in pairs(run) {
                into.push_str(pair);
                into.push(' ');
            }
        }
    }
}

/// Pairs of neighbouring characters; a single character stands for itself.
pub(crate) fn pairs(run: &str) -> impl Iterator<Item = &str> {
    let mut starts: Vec<usize> = run.char_indices().map(|(at, _)| at).collect();
    starts.push(run.len());
    let single = starts.len() == 2;
    let ends: Vec<(usize, usize)> =
        if single { vec![(0, run.len())] } else { starts.windows(3).map(|w| (w[0], w[2])).collect() };
    ends.into_iter().map(move |(from, to)| &run[from..to])
}

/// All terms by which a document may have this word of a query.
pub(crate) fn query_terms(folded: &str) -> Vec<String> {
    let mut terms = stem::in_query(folded);
    for variant in plurals::variants(folded) {
        terms.extend(stem::in_query(variant));
    }
    terms.push(folded.to_owned());
    terms.extend(fold::unaccented(folded));
    terms.sort_unstable();
    terms.dedup();
    terms
}

/// `Y.3802` as `y3802`, `Wi-Fi` as `wifi`; none if there is nothing to join.
pub(crate) fn joined(chunk: &Chunk<'_>) -> Option<String> {
    if chunk.parts.len() < 2
        || chunk.whole.len() > LONGEST_JOINED
        || !chunk.han.is_empty()
        || chunk.whole.contains(['\'', '’'])
    {
        return None;
    }
    Some(chunk.parts.iter().map(|p| fold(p.text)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(text: &str, lang: Lang) -> String {
        let mut terms = String::new();
        document_terms(text, lang, &mut Memory::default(), &mut terms);
        terms.trim_end().to_owned()
    }

    #[test]
    fn text_becomes_terms() {
        for (lang, text, expected) in [
            (Lang::En, "Quantum key distribution networks", "quantum key distribut network"),
            (Lang::En, "ITU-T Y.3802 (12/2020)", "itu t itut y 3802 y3802 12 2020 122020"),
            (Lang::En, "IEEE 802.1Q", "ieee 802 1q 8021q"),
            (Lang::Fr, "Sécurité des réseaux", "sécur securite de réseau reseaux"),
            (Lang::Es, "Redes cuánticas", "red cuantic cuanticas"),
            (Lang::Ru, "Сети квантового распределения ключей", "сет квантов распределен ключ"),
            (Lang::Zh, "量子密钥分发网络", "量子 密 钥 分发 网络"),
            (Lang::En, "ﬁbre", "fibr"),
        ] {
            assert_eq!(terms(text, lang), expected, "{text}");
        }
    }

    #[test]
    fn han_is_paired() {
        let mut pairs = String::new();
        han_pairs("QKD 网络的", &mut pairs);
        han_pairs("量", &mut pairs);
        assert_eq!(pairs, "网络 络的 量 ");
    }

    #[test]
    fn a_word_of_a_query_reaches_the_document_in_any_language_of_its_script() {
        for (word, lang, text) in [
            ("network", Lang::En, "networks"),
            ("securite", Lang::Fr, "sécurité"),
            ("réseau", Lang::Fr, "réseaux"),
            ("redes", Lang::Es, "red"),
            ("сетей", Lang::Ru, "сети"),
            ("مفتاح", Lang::Ar, "توزيع المفاتيح"),
            ("شبكة", Lang::Ar, "الشبكات"),
            ("معيار", Lang::Ar, "المعايير"),
        ] {
            let document = terms(text, lang);
            let found = query_terms(&fold(word)).iter().any(|t| document.split(' ').any(|d| d == t));
            assert!(found, "{word}: {:?} in {document}", query_terms(&fold(word)));
        }
    }
}
