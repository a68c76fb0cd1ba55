//! Isolation of text that may run against the direction of the sentence it stands in.
//!
//! `JCA-QKDN (2023)` inside an Arabic sentence, or an Arabic name inside an English one, is laid out
//! wrongly unless it is isolated (Unicode Standard Annex 9, 2.4). Where everything runs the same way
//! the marks would change nothing on the screen but stand in the way of searching and copying, so they
//! are put only where they are needed.

use crate::Arg;
use model::Lang;

/// First strong isolate and its end.
const MARKS: (char, char) = ('\u{2068}', '\u{2069}');

/// Whether arguments have to be isolated in a message of this language.
pub(crate) fn needed(lang: Lang, args: &[(&str, Arg)]) -> bool {
    lang == Lang::Ar || args.iter().any(|(_, a)| matches!(a, Arg::Text(t) if t.chars().any(right_to_left)))
}

/// The text between isolation marks.
pub(crate) fn isolate(text: &str) -> String {
    format!("{}{text}{}", MARKS.0, MARKS.1)
}

/// The text without isolation marks of any kind.
pub(crate) fn strip(text: String) -> String {
    let is_mark = |c: char| ('\u{2066}'..='\u{2069}').contains(&c);
    if text.contains(is_mark) { text.replace(is_mark, "") } else { text }
}

/// Letters of the scripts written from right to left: whole blocks, which is as exact as this needs.
fn right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
