//! YAML as a tree of texts, with limits against files that are made to exhaust the reader.
//!
//! Catalogues hold hundreds of thousands of files that one program wrote in one narrow style. [`fast`]
//! reads that style and nothing else, at a multiple of the speed of a whole parser; what it does not
//! know goes to [`library`], which knows everything. A test holds the two against each other.

mod fast;
mod library;

use std::borrow::Cow;

/// Larger than any record that describes a document; the largest real one has a fifth of it.
pub(crate) const MAX_BYTES: usize = 4 << 20;

/// Deeper than any record that describes a document.
const MAX_DEPTH: usize = 32;

/// Nodes of the tree, those counted again that an alias repeats.
const MAX_NODES: usize = 400_000;

/// One value. A scalar is text as it stands: whether `1.10` is a number is for the reader to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node<'a> {
    /// Nothing, `null` or `~`.
    Null,
    /// Any other scalar.
    Text(Cow<'a, str>),
    /// A sequence.
    List(Vec<Node<'a>>),
    /// A mapping in the order of the file.
    Map(Vec<(Cow<'a, str>, Node<'a>)>),
}

/// Why a text is no YAML that we take.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Fault {
    /// A file of this size describes no document.
    #[error("longer than {} MB", MAX_BYTES >> 20)]
    TooLong,
    /// Nested too deeply, or too many nodes once aliases are followed.
    #[error("nested or repeated beyond any record of a document")]
    TooMuch,
    /// Not YAML.
    #[error("line {line}: not YAML")]
    Syntax {
        /// Line of the file, from 1.
        line: usize,
    },
}

/// Reads the first document of the text.
pub(crate) fn read(text: &str) -> Result<Node<'_>, Fault> {
    if text.len() > MAX_BYTES {
        return Err(Fault::TooLong);
    }
    fast::read(text).map_or_else(|| library::read(text), Ok)
}

impl<'a> Node<'a> {
    /// The value under this key; [`Node::Null`] if there is none.
    pub(crate) fn get(&self, key: &str) -> &Node<'a> {
        const NOTHING: Node<'static> = Node::Null;
        match self {
            Node::Map(pairs) => pairs.iter().find(|(k, _)| k == key).map_or(&NOTHING, |(_, v)| v),
            _ => &NOTHING,
        }
    }

    /// The value under the first of these keys that has one.
    pub(crate) fn first_of(&self, keys: &[&str]) -> &Node<'a> {
        keys.iter().map(|k| self.get(k)).find(|v| **v != Node::Null).unwrap_or(self.get(""))
    }

    /// The text; empty for everything else.
    pub(crate) fn text(&self) -> &str {
        match self {
            Node::Text(text) => text,
            _ => "",
        }
    }

    /// The parts of a list; a single value is a list of one, as both generations write it now and then.
    pub(crate) fn list(&self) -> &[Node<'a>] {
        match self {
            Node::Null => &[],
            Node::List(parts) => parts,
            one => std::slice::from_ref(one),
        }
    }
}

#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) mod corpus;
