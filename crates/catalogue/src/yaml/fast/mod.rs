//! The narrow YAML that catalogues hold: block mappings and sequences, every kind of scalar.
//!
//! Everything else (anchors, tags, flow collections, comments, odd keys, tabs before text) makes it give up
//! with `None`, and the whole text goes to the library. It must never guess: what it reads, it reads right.

mod block;
mod quoted;
mod scalar;

use super::{MAX_DEPTH, MAX_NODES, Node};
use std::borrow::Cow;

/// The tree, or `None` if the text is not wholly in the narrow style.
pub(super) fn read(text: &str) -> Option<Node<'_>> {
    if text.starts_with('\u{feff}') || memchr::memchr(b'\r', text.as_bytes()).is_some() {
        return None;
    }
    let mut reader = Reader { text, next: 0, line: None, nodes: 0 };
    reader.advance();
    if reader.line.is_some_and(|l| l.indent == 0 && l.rest == "---") {
        reader.advance();
    }
    let indent = reader.line?.indent;
    let tree = reader.node(indent, 0)?;
    reader.line.is_none().then_some(tree)
}

/// One line that is not blank.
#[derive(Clone, Copy)]
struct Line<'a> {
    /// Spaces before it.
    indent: usize,
    /// The rest, without spaces at its end.
    rest: &'a str,
}

struct Reader<'a> {
    text: &'a str,
    /// Where the line after `line` begins.
    next: usize,
    /// The line that is to be read next; `None` at the end.
    line: Option<Line<'a>>,
    nodes: usize,
}

impl<'a> Reader<'a> {
    /// The next raw line, without its line end.
    fn raw(&mut self) -> Option<&'a str> {
        let rest = self.text.get(self.next..).filter(|r| !r.is_empty())?;
        let end = memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
        self.next += end + 1;
        Some(&rest[..end])
    }

    /// Goes to the next line that is not blank.
    fn advance(&mut self) {
        self.line = None;
        while let Some(raw) = self.raw() {
            if let Some(line) = split(raw) {
                self.line = Some(line);
                return;
            }
        }
    }

    /// The mapping or sequence whose first line is the current one.
    fn node(&mut self, indent: usize, depth: usize) -> Option<Node<'a>> {
        if depth > MAX_DEPTH {
            return None;
        }
        if is_item(self.line?.rest) { self.sequence(indent, depth) } else { self.mapping(indent, depth) }
    }

    fn mapping(&mut self, indent: usize, depth: usize) -> Option<Node<'a>> {
        let mut pairs = Vec::with_capacity(4);
        while let Some(line) = self.line {
            if line.indent < indent {
                break;
            }
            if line.indent > indent {
                return None;
            }
            let (key, value) = key_and_value(line.rest)?;
            self.count()?;
            let value = if value.is_empty() { self.below(indent, true, depth)? } else { self.scalar(value, indent)? };
            pairs.push((Cow::Borrowed(key), value));
        }
        Some(Node::Map(pairs))
    }

    fn sequence(&mut self, indent: usize, depth: usize) -> Option<Node<'a>> {
        let mut items = Vec::with_capacity(2);
        while let Some(line) = self.line {
            if line.indent < indent || (line.indent == indent && !is_item(line.rest)) {
                break;
            }
            if line.indent > indent {
                return None;
            }
            self.count()?;
            let after = &line.rest[1..];
            let content = after.trim_start_matches(' ');
            items.push(if content.is_empty() {
                self.below(indent, false, depth)?
            } else if is_item(content) {
                return None;
            } else if key_and_value(content).is_some() {
                // The mapping begins on the line of the dash; to the reader it is a line of its own.
                let inner = indent + 1 + after.len() - content.len();
                self.line = Some(Line { indent: inner, rest: content });
                if depth > MAX_DEPTH {
                    return None;
                }
                self.mapping(inner, depth + 1)?
            } else {
                self.scalar(content, indent)?
            });
        }
        Some(Node::List(items))
    }

    /// What stands below a key or a dash: deeper lines, or a sequence at the same depth as its key.
    fn below(&mut self, indent: usize, is_key: bool, depth: usize) -> Option<Node<'a>> {
        self.advance();
        match self.line {
            Some(line) if line.indent > indent => self.node(line.indent, depth + 1),
            Some(line) if is_key && line.indent == indent && is_item(line.rest) => self.sequence(indent, depth + 1),
            _ => Some(Node::Null),
        }
    }

    fn count(&mut self) -> Option<()> {
        self.nodes += 1;
        (self.nodes < MAX_NODES).then_some(())
    }
}

/// Takes the spaces off; `None` for a blank line.
fn split(raw: &str) -> Option<Line<'_>> {
    let rest = raw.trim_end_matches([' ', '\t']);
    let text = rest.trim_start_matches(' ');
    (!text.is_empty()).then_some(Line { indent: rest.len() - text.len(), rest: text })
}

fn is_item(rest: &str) -> bool {
    rest == "-" || rest.starts_with("- ")
}

/// `key: value` or `key:`, with a key of letters, digits, `_` and `-`.
fn key_and_value(rest: &str) -> Option<(&str, &str)> {
    let plain = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    let length = rest.as_bytes().iter().take_while(|b| plain(b)).count();
    let after = rest[length..].strip_prefix(':')?;
    // A key that a reader could take for something else is the library's affair.
    let is_name = rest.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
    let separated = after.is_empty() || after.starts_with(' ');
    (is_name && separated).then(|| (&rest[..length], after.trim_start_matches(' ')))
}
