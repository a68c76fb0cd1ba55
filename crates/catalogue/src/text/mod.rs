//! Text from other people's databases, made fit to be shown: every fault that real catalogues have.
//!
//! Nearly all texts have none, so the first look decides whether there is anything to do at all.

mod entity;
mod markup;
mod mojibake;

use crate::relaton::{Repair, Repairs};
use std::borrow::Cow;

/// A title, name or identifier: one line, single spaces, plain text.
pub(crate) fn line<'a>(text: &'a str, repairs: &mut Repairs) -> Cow<'a, str> {
    let Some(text) = repaired(text, repairs) else {
        return one_line(text, repairs);
    };
    Cow::Owned(one_line(&text, repairs).into_owned())
}

/// An abstract: plain text in paragraphs, one line end between them.
pub(crate) fn paragraphs(text: &str, repairs: &mut Repairs) -> String {
    let text = repaired(text, repairs).map_or(Cow::Borrowed(text), Cow::Owned);
    let mut out = String::with_capacity(text.len());
    for part in text.split('\n') {
        let start = out.len();
        if start > 0 {
            out.push('\n');
        }
        let before = out.len();
        push_words(part, &mut out);
        if out.len() == before {
            out.truncate(start);
        }
    }
    out
}

/// Bytes that are no UTF-8: nearly always those of Windows-1252.
pub(crate) fn windows_1252(bytes: &[u8]) -> String {
    mojibake::decode(bytes)
}

/// The text without entities, markup, control characters and mojibake; `None` if there were none.
fn repaired(text: &str, repairs: &mut Repairs) -> Option<String> {
    let look = Look::at(text);
    if !look.anything() {
        return None;
    }
    let mut text = Cow::Borrowed(text);
    if look.entity {
        entity::decode(&mut text, repairs);
    }
    // What was an entity may turn out to be markup.
    if look.markup || text.contains('<') {
        markup::strip(&mut text, repairs);
    }
    if look.other {
        mojibake::repair(&mut text, repairs);
        control(&mut text, repairs);
    }
    Some(text.into_owned())
}

#[derive(Default)]
struct Look {
    entity: bool,
    markup: bool,
    other: bool,
}

impl Look {
    fn at(text: &str) -> Look {
        let mut look = Look::default();
        for byte in text.bytes() {
            match byte {
                b'&' => look.entity = true,
                b'<' => look.markup = true,
                // The first bytes of control characters above ASCII, of the letters that mojibake begins
                // with, of invisible characters.
                0xc2 | 0xc3 | 0xe2 | 0xef | 0x7f => look.other = true,
                b if b < 0x20 && b != b'\n' => look.other = true,
                _ => {}
            }
        }
        look
    }

    fn anything(&self) -> bool {
        self.entity || self.markup || self.other
    }
}

/// Control characters: those of Windows-1252 are characters that somebody decoded wrongly, the others nothing.
fn control(text: &mut Cow<'_, str>, repairs: &mut Repairs) {
    let unwanted = |c: char| (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || is_invisible(c);
    if text.contains(unwanted) {
        repairs.note(Repair::ControlCharacters);
        let keep = |c: char| if is_invisible(c) { None } else { windows(c) };
        *text = Cow::Owned(text.chars().filter_map(|c| if unwanted(c) { keep(c) } else { Some(c) }).collect());
    }
    if text.contains('\r') {
        *text = Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"));
    }
}

/// Soft hyphens and zero-width spaces: they break search and mean nothing in a catalogue. Joiners and
/// direction marks mean something in Arabic and stay.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{fffd}')
}

/// What this control character is in Windows-1252.
fn windows(c: char) -> Option<char> {
    let at = u32::from(c).checked_sub(0x80)?;
    mojibake::WINDOWS.get(at as usize).copied().filter(|c| *c != '\0')
}

fn one_line<'a>(text: &'a str, repairs: &mut Repairs) -> Cow<'a, str> {
    if text.contains('\n') {
        repairs.note(Repair::LineEnds);
    } else if text.trim() != text {
        repairs.note(Repair::Untrimmed);
    }
    let odd = text.contains(['\n', '\t', '\u{a0}', '\r', '\u{2028}']) || text.contains("  ");
    if !odd {
        return Cow::Borrowed(text.trim());
    }
    let mut out = String::with_capacity(text.len());
    push_words(text, &mut out);
    Cow::Owned(out)
}

fn push_words(text: &str, out: &mut String) {
    let mut first = true;
    for word in text.split_whitespace() {
        if !first {
            out.push(' ');
        }
        out.push_str(word);
        first = false;
    }
}

#[cfg(test)]
mod tests;
