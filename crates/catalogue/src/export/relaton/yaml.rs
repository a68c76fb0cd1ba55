//! Just enough YAML to write records: maps, lists and text.
//!
//! Every text is written as JSON writes it, in double quotes, which is YAML as well. So nothing that
//! a title may hold (`no`, `2019-02`, `: `, `#`) can be taken for anything but text.

/// A value of the document.
pub(super) enum Node {
    /// Text.
    Text(String),
    /// True; no record needs the opposite.
    Yes,
    /// Items in order.
    List(Vec<Node>),
    /// Keys in order. Keys are ours and plain.
    Map(Vec<(&'static str, Node)>),
}

impl Node {
    /// A text node.
    pub(super) fn text(text: impl Into<String>) -> Node {
        Node::Text(text.into())
    }

    /// A list of one, which Relaton has in many places.
    pub(super) fn only(node: Node) -> Node {
        Node::List(vec![node])
    }

    /// The document, with the line that begins it.
    pub(super) fn document(&self) -> String {
        let mut out = String::from("---\n");
        self.write(&mut out, 0);
        out
    }

    /// Writes lines that begin at `depth`; the first stands where the cursor is.
    fn write(&self, out: &mut String, depth: usize) {
        match self {
            Node::Text(text) => {
                out.push_str(&quoted(text));
                out.push('\n');
            }
            Node::Yes => out.push_str("true\n"),
            Node::List(items) => {
                for (n, item) in items.iter().enumerate() {
                    indent(out, if n == 0 { 0 } else { depth });
                    out.push_str("- ");
                    item.write(out, depth + 2);
                }
            }
            Node::Map(pairs) => {
                for (n, (key, value)) in pairs.iter().enumerate() {
                    indent(out, if n == 0 { 0 } else { depth });
                    out.push_str(key);
                    out.push(':');
                    match value {
                        Node::Text(_) | Node::Yes => out.push(' '),
                        Node::List(_) | Node::Map(_) => {
                            out.push('\n');
                            indent(out, depth + 2);
                        }
                    }
                    value.write(out, depth + 2);
                }
            }
        }
    }
}

fn indent(out: &mut String, depth: usize) {
    out.extend(std::iter::repeat_n(' ', depth));
}

/// JSON's quoting, and the few characters that JSON takes as they are but YAML does not.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    for c in serde_json::Value::from(text).to_string().chars() {
        match c {
            '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_maps_are_indented_under_their_keys() {
        let node = Node::Map(vec![
            ("a", Node::only(Node::Map(vec![("b", Node::text("no")), ("c", Node::Yes)]))),
            ("d", Node::List(vec![Node::text("x: #"), Node::text("2019-02")])),
            ("e", Node::Map(vec![("f", Node::text("g"))])),
        ]);
        let expected = "---\na:\n  - b: \"no\"\n    c: true\nd:\n  - \"x: #\"\n  - \"2019-02\"\ne:\n  f: \"g\"\n";
        assert_eq!(node.document(), expected);
    }

    #[test]
    fn text_is_quoted_so_that_both_json_and_yaml_read_it() {
        for (text, expected) in [
            ("a\"b\\c", r#""a\"b\\c""#),
            ("line\nbreak\u{85}\u{2028}", r#""line\nbreak\u0085\u2028""#),
            ("量子", "\"量子\""),
        ] {
            assert_eq!(quoted(text), expected);
        }
    }
}
