//! `comÂ­posite`, `â€™`: UTF-8 that was once decoded as Windows-1252.

use crate::relaton::{Repair, Repairs};
use std::borrow::Cow;

/// The characters of Windows-1252 at 0x80 to 0x9f; a zero where it has none.
pub(super) const WINDOWS: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“', '”', '•',
    '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

/// Decodes again what begins with `Â`, `Ã` or `â` and goes on as UTF-8 must. Other letters could be meant:
/// `«QUALITÉ»` is right as it stands.
pub(super) fn repair(text: &mut Cow<'_, str>, repairs: &mut Repairs) {
    if !text.contains(['Â', 'Ã', 'â']) {
        return;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_ref();
    let mut found = false;
    while let Some(c) = rest.chars().next() {
        match again(rest, c) {
            Some((right, length)) => {
                out.push(right);
                rest = &rest[length..];
                found = true;
            }
            None => {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    if found {
        repairs.note(Repair::Mojibake);
        *text = Cow::Owned(out);
    }
}

/// The character that the first two or three stand for, and their length in the text.
fn again(text: &str, first: char) -> Option<(char, usize)> {
    let more = match first {
        'Â' | 'Ã' => 1,
        'â' => 2,
        _ => return None,
    };
    let mut bytes = vec![u8::try_from(u32::from(first)).ok()?];
    let mut length = first.len_utf8();
    for c in text.chars().skip(1).take(more) {
        bytes.push(byte(c).filter(|b| (0x80..0xc0).contains(b))?);
        length += c.len_utf8();
    }
    let decoded = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    Some((decoded, length))
}

/// The byte that Windows-1252 has for the character.
fn byte(c: char) -> Option<u8> {
    match WINDOWS.iter().position(|w| *w == c && c != '\0') {
        Some(at) => u8::try_from(at + 0x80).ok(),
        None => u8::try_from(u32::from(c)).ok(),
    }
}

/// Bytes that are no UTF-8, as Windows-1252 reads them.
pub(super) fn decode(bytes: &[u8]) -> String {
    let char_of = |byte: u8| match byte {
        0x80..=0x9f => Some(WINDOWS[usize::from(byte - 0x80)]).filter(|c| *c != '\0').unwrap_or('\u{fffd}'),
        _ => char::from(byte),
    };
    bytes.iter().map(|b| char_of(*b)).collect()
}
