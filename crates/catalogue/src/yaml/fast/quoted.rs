//! Scalars in quotes, over one line or several.

use super::{Reader, scalar::fold};
use std::borrow::Cow;

impl<'a> Reader<'a> {
    /// After the opening `'`: to the closing one, `''` being an apostrophe.
    pub(super) fn single(&mut self, start: &'a str, indent: usize) -> Option<Cow<'a, str>> {
        if let Some(end) = memchr::memchr(b'\'', start.as_bytes())
            && end + 1 == start.len()
        {
            self.advance();
            return Some(Cow::Borrowed(&start[..end]));
        }
        let mut out = String::with_capacity(start.len() + 80);
        let mut part = start;
        loop {
            while let Some(quote) = memchr::memchr(b'\'', part.as_bytes()) {
                out.push_str(&part[..quote]);
                part = &part[quote + 1..];
                let Some(rest) = part.strip_prefix('\'') else {
                    if !part.is_empty() {
                        return None;
                    }
                    self.advance();
                    return Some(Cow::Owned(out));
                };
                out.push('\'');
                part = rest;
            }
            out.push_str(part);
            part = self.continuation(&mut out, 0, indent)?;
        }
    }

    /// After the opening `"`: to the closing one, with escapes.
    pub(super) fn double(&mut self, start: &'a str, indent: usize) -> Option<Cow<'a, str>> {
        if let Some(end) = memchr::memchr2(b'"', b'\\', start.as_bytes())
            && end + 1 == start.len()
            && start.ends_with('"')
        {
            self.advance();
            return Some(Cow::Borrowed(&start[..end]));
        }
        let mut out = String::with_capacity(start.len() + 80);
        let mut part = start;
        // Spaces up to here were escaped and stay when a line ends after them.
        let mut kept = 0;
        loop {
            let Some(at) = memchr::memchr2(b'"', b'\\', part.as_bytes()) else {
                out.push_str(part);
                part = self.continuation(&mut out, kept, indent)?;
                continue;
            };
            out.push_str(&part[..at]);
            let is_end = part.as_bytes()[at] == b'"';
            part = &part[at + 1..];
            if is_end {
                if !part.is_empty() {
                    return None;
                }
                self.advance();
                return Some(Cow::Owned(out));
            }
            if part.is_empty() {
                // A backslash before spaces that were cut off keeps one of them, which is not worth knowing.
                if self.text.as_bytes().get(self.next.checked_sub(2)?) != Some(&b'\\') {
                    return None;
                }
                part = self.joined(indent)?;
            } else {
                part = escape(part, &mut out)?;
            }
            kept = out.len();
        }
    }

    /// The line after one that ends in the middle of the scalar; folds the line end into `out`.
    fn continuation(&mut self, out: &mut String, kept: usize, indent: usize) -> Option<&'a str> {
        let end = out[kept..].trim_end_matches([' ', '\t']).len();
        out.truncate(kept + end);
        let mut blank = 0;
        loop {
            let line = self.raw()?;
            let text = line.trim_matches([' ', '\t']);
            if text.is_empty() {
                blank += 1;
                continue;
            }
            fold(out, blank);
            return inside(line, indent);
        }
    }

    /// The line after one that ends with a backslash, which joins the two.
    fn joined(&mut self, indent: usize) -> Option<&'a str> {
        let line = self.raw()?;
        inside(line, indent)
    }
}

/// The text of a line in a scalar, which has to stand deeper than its key. Spaces at the end may belong to it.
fn inside(line: &str, indent: usize) -> Option<&str> {
    let text = line.trim_start_matches(' ');
    let blank_or_tab = text.is_empty() || text.starts_with('\t');
    // The closing quote may have spaces after it, which are not part of anything.
    let text = if text.trim_end_matches([' ', '\t']).ends_with(['"', '\'']) {
        text.trim_end_matches([' ', '\t'])
    } else {
        text
    };
    (!blank_or_tab && line.len() - line.trim_start_matches(' ').len() > indent).then_some(text)
}

/// Writes what the escape at the start of `part` stands for; gives what follows it.
fn escape<'a>(part: &'a str, out: &mut String) -> Option<&'a str> {
    let kind = part.as_bytes()[0];
    let plain = match kind {
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b' ' => ' ',
        b'0' => '\0',
        b'a' => '\u{7}',
        b'b' => '\u{8}',
        b'v' => '\u{b}',
        b'f' => '\u{c}',
        b'e' => '\u{1b}',
        b'N' => '\u{85}',
        b'_' => '\u{a0}',
        b'L' => '\u{2028}',
        b'P' => '\u{2029}',
        b'x' | b'u' | b'U' => {
            let length = match kind {
                b'x' => 2,
                b'u' => 4,
                _ => 8,
            };
            let digits = part.get(1..=length).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
            out.push(char::from_u32(u32::from_str_radix(digits, 16).ok()?)?);
            return Some(&part[length + 1..]);
        }
        _ => return None,
    };
    out.push(plain);
    Some(&part[1..])
}
