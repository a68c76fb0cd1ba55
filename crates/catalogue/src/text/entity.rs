//! `&#39;` and `&amp;amp;`: entities of HTML in what should be plain text.

use crate::relaton::{Repair, Repairs};
use std::borrow::Cow;

/// Those that occur, and their neighbours.
const NAMES: [(&str, &str); 31] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("bull", "•"),
    ("hellip", "…"),
    ("deg", "°"),
    ("plusmn", "±"),
    ("micro", "µ"),
    ("times", "×"),
    ("le", "≤"),
    ("ge", "≥"),
    ("reg", "®"),
    ("trade", "™"),
    ("copy", "©"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("agrave", "à"),
    ("ccedil", "ç"),
    ("sup2", "²"),
    ("shy", "\u{ad}"),
];

/// Decodes twice at most: some databases encoded what was encoded.
pub(super) fn decode(text: &mut Cow<'_, str>, repairs: &mut Repairs) {
    let mut noted = false;
    for _ in 0..2 {
        let Some(decoded) = once(text) else { return };
        if !noted {
            repairs.note(Repair::Entities);
            noted = true;
        }
        *text = Cow::Owned(decoded);
    }
}

fn once(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    let mut found = false;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match one(rest) {
            Some((value, length)) => {
                value.push_to(&mut out);
                rest = &rest[length..];
                found = true;
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    found.then_some(out)
}

enum Value {
    Char(char),
    Text(&'static str),
}

impl Value {
    fn push_to(&self, out: &mut String) {
        match self {
            Value::Char(c) => out.push(*c),
            Value::Text(t) => out.push_str(t),
        }
    }
}

/// The entity at the start of the text, and its length.
fn one(text: &str) -> Option<(Value, usize)> {
    let end = text.bytes().take(12).position(|b| b == b';')?;
    let name = &text[1..end];
    let value = if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        Value::Char(char::from_u32(code).filter(|c| *c != '\0')?)
    } else {
        Value::Text(NAMES.iter().find(|(n, _)| *n == name)?.1)
    };
    Some((value, end + 1))
}
