//! Scalars without quotes, over one line or several, and which of the other kinds begins here.

use super::{Reader, split};
use crate::yaml::Node;
use std::borrow::Cow;

impl<'a> Reader<'a> {
    /// The scalar that begins with `start` on the current line, below a key or dash at `indent`.
    pub(super) fn scalar(&mut self, start: &'a str, indent: usize) -> Option<Node<'a>> {
        match start.as_bytes()[0] {
            b'\'' => self.single(&start[1..], indent).map(Node::Text),
            b'"' => self.double(&start[1..], indent).map(Node::Text),
            b'|' | b'>' => self.block(start, indent).map(|t| Node::Text(Cow::Owned(t))),
            b'[' if start == "[]" => self.done(Node::List(Vec::new())),
            b'{' if start == "{}" => self.done(Node::Map(Vec::new())),
            b'\t' | b',' | b'[' | b']' | b'{' | b'}' | b'#' | b'&' | b'*' | b'!' | b'%' | b'@' | b'`' => None,
            b'-' | b'?' | b':' if start.len() == 1 || start[1..].starts_with(' ') => None,
            _ => self.plain(start, indent),
        }
    }

    fn done(&mut self, node: Node<'a>) -> Option<Node<'a>> {
        self.advance();
        Some(node)
    }

    fn plain(&mut self, start: &'a str, indent: usize) -> Option<Node<'a>> {
        is_plain(start)?;
        let mut text = Cow::Borrowed(start);
        let mut blank = 0;
        loop {
            let Some(raw) = self.raw() else {
                self.line = None;
                break;
            };
            let Some(line) = split(raw) else {
                blank += 1;
                continue;
            };
            if line.indent <= indent {
                self.line = Some(line);
                break;
            }
            is_plain(line.rest)?;
            if line.rest.starts_with(['#', '\t']) {
                return None;
            }
            fold(text.to_mut(), blank);
            text.to_mut().push_str(line.rest);
            blank = 0;
        }
        Some(match text.as_ref() {
            "null" | "Null" | "NULL" | "~" => Node::Null,
            _ => Node::Text(text),
        })
    }
}

/// Lines join with a space; blank lines between them are line ends.
pub(super) fn fold(text: &mut String, blank: usize) {
    if blank == 0 {
        text.push(' ');
    } else {
        text.extend(std::iter::repeat_n('\n', blank));
    }
}

/// Neither a key nor a comment is hidden in the line.
fn is_plain(line: &str) -> Option<()> {
    let bytes = line.as_bytes();
    for at in memchr::memchr2_iter(b':', b'#', bytes) {
        let is_key = bytes[at] == b':' && bytes.get(at + 1).is_none_or(|b| matches!(b, b' ' | b'\t'));
        let is_comment = bytes[at] == b'#' && at > 0 && matches!(bytes[at - 1], b' ' | b'\t');
        if is_key || is_comment {
            return None;
        }
    }
    Some(())
}
