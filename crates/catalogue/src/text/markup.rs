//! Tags of HTML in what should be plain text. What stands between them stays; paragraphs become lines.

use crate::relaton::{Repair, Repairs};
use std::borrow::Cow;

/// Tags that end a line where they stand.
const BREAKS: [&str; 9] = ["br", "p", "/p", "li", "ul", "/ul", "ol", "/ol", "div"];

pub(super) fn strip(text: &mut Cow<'_, str>, repairs: &mut Repairs) {
    let mut out = String::with_capacity(text.len());
    let mut rest: &str = text;
    let mut found = false;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match tag(rest) {
            Some((name, length)) => {
                if BREAKS.iter().any(|b| b.eq_ignore_ascii_case(name)) {
                    out.push('\n');
                }
                rest = &rest[length..];
                found = true;
            }
            None => {
                out.push('<');
                rest = &rest[1..];
            }
        }
    }
    if found {
        repairs.note(Repair::Markup);
        out.push_str(rest);
        *text = Cow::Owned(out);
    }
}

/// Name and length of the tag at the start of the text; `a < b` is none. `<>` is a tag that lost its name.
fn tag(text: &str) -> Option<(&str, usize)> {
    let inside = &text[1..];
    let end = inside.bytes().take(400).position(|b| b == b'>')?;
    let whole = &inside[..end];
    let name_end = whole.find(|c: char| !(c.is_ascii_alphanumeric() || c == '/')).unwrap_or(whole.len());
    let name = whole[..name_end].trim_end_matches('/');
    let letters = name.strip_prefix('/').unwrap_or(name);
    let is_tag = whole.is_empty() || (letters.starts_with(|c: char| c.is_ascii_alphabetic()) && !whole.contains('<'));
    is_tag.then_some((name, end + 2))
}
