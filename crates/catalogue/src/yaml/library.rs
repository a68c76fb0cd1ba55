//! Any YAML, read by a whole parser, within limits of our own.
//!
//! Events, not values: the parser's own values would turn `1.10` into a number.

use super::{Fault, MAX_DEPTH, MAX_NODES, Node};
use saphyr_parser::{Event, Parser, ScalarStyle};
use std::borrow::Cow;
use std::collections::HashMap;

/// The tree of the first document.
pub(super) fn read(text: &str) -> Result<Node<'_>, Fault> {
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let (event, _) = event.map_err(|e| Fault::Syntax { line: e.marker().line() })?;
        if matches!(event, Event::DocumentEnd | Event::StreamEnd) {
            break;
        }
        builder.take(event)?;
    }
    Ok(builder.root.unwrap_or(Node::Null))
}

#[derive(Default)]
struct Builder<'a> {
    /// Collections that are not closed yet, each with its anchor.
    open: Vec<(Open<'a>, usize)>,
    root: Option<Node<'a>>,
    anchors: HashMap<usize, (Node<'a>, usize)>,
    nodes: usize,
}

enum Open<'a> {
    List(Vec<Node<'a>>),
    /// The pairs, and a key that waits for its value.
    Map(Vec<(Cow<'a, str>, Node<'a>)>, Option<Cow<'a, str>>),
}

impl<'a> Builder<'a> {
    fn take(&mut self, event: Event<'a>) -> Result<(), Fault> {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let is_null = style == ScalarStyle::Plain && matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
                self.put(if is_null { Node::Null } else { Node::Text(text) }, anchor)
            }
            Event::SequenceStart(anchor, _) => self.begin(Open::List(Vec::new()), anchor),
            Event::MappingStart(anchor, _) => self.begin(Open::Map(Vec::new(), None), anchor),
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some((Open::List(items), anchor)) => self.put(Node::List(items), anchor),
                Some((Open::Map(pairs, _), anchor)) => self.put(Node::Map(pairs), anchor),
                None => Ok(()),
            },
            Event::Alias(anchor) => {
                // An anchor that is still open would make the tree endless.
                let (node, size) = self.anchors.get(&anchor).cloned().ok_or(Fault::TooMuch)?;
                self.nodes += size;
                self.put(node, 0)
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) | Event::DocumentEnd => {
                Ok(())
            }
        }
    }

    fn begin(&mut self, open: Open<'a>, anchor: usize) -> Result<(), Fault> {
        self.open.push((open, anchor));
        if self.open.len() > MAX_DEPTH { Err(Fault::TooMuch) } else { Ok(()) }
    }

    fn put(&mut self, node: Node<'a>, anchor: usize) -> Result<(), Fault> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(Fault::TooMuch);
        }
        if anchor > 0 {
            let size = size(&node);
            self.nodes += size;
            self.anchors.insert(anchor, (node.clone(), size));
        }
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some((Open::List(items), _)) => items.push(node),
            Some((Open::Map(pairs, key), _)) => match key.take() {
                Some(key) => pairs.push((key, node)),
                None => *key = Some(name(node)),
            },
        }
        Ok(())
    }
}

/// A key that is no text names nothing that we look for.
fn name(node: Node<'_>) -> Cow<'_, str> {
    match node {
        Node::Text(text) => text,
        _ => Cow::Borrowed(""),
    }
}

/// Nodes in the tree, texts counted by length, so that a long text cannot be repeated without end.
fn size(node: &Node<'_>) -> usize {
    match node {
        Node::Null => 1,
        Node::Text(text) => 1 + text.len() / 64,
        Node::List(items) => 1 + items.iter().map(size).sum::<usize>(),
        Node::Map(pairs) => 1 + pairs.iter().map(|(_, v)| 1 + size(v)).sum::<usize>(),
    }
}
