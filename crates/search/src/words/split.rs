//! Cutting text: at white space into chunks, chunks at punctuation into parts, Han by ICU's dictionary into words.
//!
//! ICU's own word rules are used for Han alone: for the other scripts they keep `l'avion` and `802.1Q` whole, which are
//! two words each to whoever searches, and they take longer.

use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions};
use std::sync::LazyLock;

static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// A word, with its place in the text that was cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part<'a> {
    /// The word as it stands there.
    pub text: &'a str,
    /// Offset in bytes.
    pub start: usize,
}

/// What stands between white space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chunk<'a> {
    /// All of it, punctuation included.
    pub whole: &'a str,
    /// Its words.
    pub parts: Vec<Part<'a>>,
    /// Its runs of Han characters, uncut.
    pub han: Vec<&'a str>,
}

/// The chunks of a text that have words.
pub(crate) fn chunks(text: &str) -> impl Iterator<Item = Chunk<'_>> {
    text.split_whitespace().filter_map(move |whole| {
        let start = whole.as_ptr() as usize - text.as_ptr() as usize;
        let chunk = cut(whole, start);
        (!chunk.parts.is_empty()).then_some(chunk)
    })
}

fn cut(whole: &str, offset: usize) -> Chunk<'_> {
    let mut chunk = Chunk { whole, parts: Vec::new(), han: Vec::new() };
    let mut open: Option<(usize, bool)> = None;
    for (at, character) in whole.char_indices() {
        let kind = is_word(character).then(|| is_han(character));
        if let Some((start, han)) = open.filter(|(_, han)| kind != Some(*han)) {
            close(&mut chunk, start, at, han, offset);
            open = None;
        }
        if let Some(han) = kind {
            open = open.or(Some((at, han)));
        }
    }
    if let Some((start, han)) = open {
        close(&mut chunk, start, whole.len(), han, offset);
    }
    chunk
}

fn close<'a>(chunk: &mut Chunk<'a>, start: usize, end: usize, han: bool, offset: usize) {
    let run = &chunk.whole[start..end];
    if !han {
        if run.contains(char::is_alphanumeric) {
            chunk.parts.push(Part { text: run, start: offset + start });
        }
        return;
    }
    chunk.han.push(run);
    let mut from = 0;
    for to in SEGMENTER.segment_str(run).skip(1) {
        chunk.parts.push(Part { text: &run[from..to], start: offset + start + from });
        from = to;
    }
}

/// Letters and digits, and what may stand inside a word: combining marks, joiners, direction marks, soft hyphens.
fn is_word(character: char) -> bool {
    character.is_alphanumeric() || (!character.is_ascii() && is_inner(character))
}

/// What stands inside words and is not compared.
pub(super) fn is_inner(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{ad}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Scripts written without spaces, as far as they occur in titles of standards: Chinese and Japanese.
pub(super) fn is_han(character: char) -> bool {
    matches!(character, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> String {
        let chunks: Vec<String> =
            chunks(text).map(|c| c.parts.iter().map(|p| p.text).collect::<Vec<_>>().join("|")).collect();
        chunks.join(" ")
    }

    #[test]
    fn text_is_cut() {
        for (text, expected) in [
            ("ITU-T Rec. Y.3802 (2020)", "ITU|T Rec Y|3802 2020"),
            ("l'avion – « QKD »", "l|avion QKD"),
            ("QKD网络，2020年", "QKD|网络|2020|年"),
            ("الشَّبَكات الكمومية", "الشَّبَكات الكمومية"),
            (" \u{200e} -- ", ""),
        ] {
            assert_eq!(cut(text), expected, "{text}");
        }
    }

    #[test]
    fn places_are_right() {
        let text = "é  网络安全 x.y";
        for part in chunks(text).flat_map(|c| c.parts) {
            assert_eq!(&text[part.start..part.start + part.text.len()], part.text);
        }
    }
}
