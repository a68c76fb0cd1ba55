//! Rust source with everything blanked that is not code, so that a plain search finds calls and not words.
//!
//! A parser would be exact and would cost a dependency; comments, strings and characters are all that is needed.

/// The source twice, each as long as the original and with the same lines.
pub struct Masked {
    /// Comments and the insides of literals are spaces.
    pub code: String,
    /// Only the insides of string literals are left.
    pub strings: String,
}

pub fn mask(source: &str) -> Masked {
    let bytes = source.as_bytes();
    let mut code = bytes.to_vec();
    let mut strings: Vec<u8> = bytes.iter().map(|&b| if b == b'\n' { b } else { b' ' }).collect();
    let mut at = 0;
    while at < bytes.len() {
        let part = next(bytes, at);
        if part.kind != Kind::Code {
            blank(&mut code[part.start..part.end]);
        }
        if part.kind == Kind::Text {
            strings[part.start..part.end].copy_from_slice(&bytes[part.start..part.end]);
        }
        at = part.next;
    }
    Masked { code: lossless(code), strings: lossless(strings) }
}

#[derive(PartialEq)]
enum Kind {
    Code,
    Comment,
    Text,
}

/// What begins here: the bytes it covers, and where to go on.
struct Part {
    kind: Kind,
    start: usize,
    end: usize,
    next: usize,
}

fn next(bytes: &[u8], at: usize) -> Part {
    let rest = &bytes[at..];
    if rest.starts_with(b"//") {
        let end = at + rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len());
        return Part { kind: Kind::Comment, start: at, end, next: end };
    }
    if rest.starts_with(b"/*") {
        let end = end_of_block_comment(bytes, at);
        return Part { kind: Kind::Comment, start: at, end, next: end };
    }
    if rest[0] == b'r' && !(at > 0 && is_word(bytes[at - 1]) && bytes[at - 1] != b'b') {
        let hashes = rest[1..].iter().take_while(|&&b| b == b'#').count();
        if rest.get(1 + hashes) == Some(&b'"') {
            let start = at + hashes + 2;
            let close: Vec<u8> = std::iter::once(b'"').chain(std::iter::repeat_n(b'#', hashes)).collect();
            let end = find(&bytes[start..], &close).map_or(bytes.len(), |found| start + found);
            return Part { kind: Kind::Text, start, end, next: (end + close.len()).min(bytes.len()) };
        }
    }
    if rest[0] == b'"' {
        let end = end_of_literal(bytes, at + 1, b'"');
        return Part { kind: Kind::Text, start: at + 1, end, next: (end + 1).min(bytes.len()) };
    }
    if rest[0] == b'\'' && is_character(rest) {
        let end = end_of_literal(bytes, at + 1, b'\'');
        return Part { kind: Kind::Comment, start: at + 1, end, next: (end + 1).min(bytes.len()) };
    }
    Part { kind: Kind::Code, start: at, end: at, next: at + 1 }
}

/// `'a'` and `'\n'` are characters, `'a` is a lifetime.
fn is_character(rest: &[u8]) -> bool {
    match rest.get(1) {
        Some(b'\\') => true,
        Some(first) => {
            let width = match first {
                0..=0x7f => 1,
                0x80..=0xdf => 2,
                0xe0..=0xef => 3,
                _ => 4,
            };
            rest.get(1 + width) == Some(&b'\'')
        }
        None => false,
    }
}

fn end_of_literal(bytes: &[u8], mut at: usize, close: u8) -> usize {
    while at < bytes.len() && bytes[at] != close {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

fn end_of_block_comment(bytes: &[u8], start: usize) -> usize {
    let (mut at, mut depth) = (start, 0);
    while at < bytes.len() {
        if bytes[at..].starts_with(b"/*") {
            (at, depth) = (at + 2, depth + 1);
        } else if bytes[at..].starts_with(b"*/") {
            (at, depth) = (at + 2, depth - 1);
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    bytes.len()
}

fn blank(bytes: &mut [u8]) {
    bytes.iter_mut().filter(|b| **b != b'\n').for_each(|b| *b = b' ');
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

/// Whole literals and comments are blanked, so no character is ever cut.
fn lossless(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(source: &str) -> String {
        mask(source).code
    }

    #[test]
    fn comments_and_literals_are_blanked_and_lines_stay() {
        assert_eq!(code("a(); // b()\nc()"), "a();       \nc()");
        assert_eq!(code("/* a /* b */ c */ d"), "                  d");
        assert_eq!(code(r#"x("a\"b{", '{', '\'', 'a')"#), r#"x("     ", ' ', '  ', ' ')"#);
        assert_eq!(code("fn f<'a>(x: &'a str) {}"), "fn f<'a>(x: &'a str) {}");
    }

    #[test]
    fn raw_strings_end_where_they_say() {
        assert_eq!(code(r##"y(r#"a " b"#, z)"##), r##"y(r#"     "#, z)"##);
        assert_eq!(code(r#"for x in "r" {}"#), r#"for x in " " {}"#);
    }

    #[test]
    fn strings_are_what_is_inside() {
        let masked = mask("query(\"SELECT é\") // SELECT no\n");
        assert_eq!(masked.strings.trim(), "SELECT é");
        assert_eq!(masked.strings.matches('\n').count(), 1);
    }
}
