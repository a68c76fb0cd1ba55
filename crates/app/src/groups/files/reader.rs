//! One file being read: its text, and what was found wrong so far, by line.

use super::FileProblem;
use serde::de::DeserializeOwned;
use std::{fmt::Display, ops::Range};
use toml::Spanned;

/// A file of a group while it is read.
pub(super) struct Reader<'f> {
    name: &'f str,
    text: &'f str,
    problems: Vec<FileProblem>,
}

impl<'f> Reader<'f> {
    /// The file as text. A byte order mark, which some editors put first, is no part of it.
    pub(super) fn open(name: &'f str, bytes: &'f [u8]) -> Result<Reader<'f>, FileProblem> {
        match std::str::from_utf8(bytes) {
            Ok(text) => {
                let text = text.strip_prefix('\u{feff}').unwrap_or(text);
                Ok(Reader { name, text, problems: Vec::new() })
            }
            Err(error) => {
                let line = line(&bytes[..error.valid_up_to()]);
                Err(FileProblem::at(name, line, "this is not UTF-8 text; save the file as UTF-8"))
            }
        }
    }

    /// The whole text.
    pub(super) fn text(&self) -> &'f str {
        self.text
    }

    /// Everything that was found wrong.
    pub(super) fn into_problems(mut self) -> Vec<FileProblem> {
        self.problems.sort_by_key(|problem| problem.line);
        self.problems
    }

    /// The text as TOML; at the first thing in it that cannot be read, `None`.
    pub(super) fn toml<T: DeserializeOwned>(&mut self) -> Option<T> {
        match toml::from_str(self.text) {
            Ok(value) => Some(value),
            Err(error) => {
                let sentence = advised(&error.message().replace('\n', "; "));
                self.refuse(error.span().unwrap_or_default(), sentence);
                None
            }
        }
    }

    /// Notes that something in this stretch of the text is wrong.
    pub(super) fn refuse(&mut self, span: Range<usize>, sentence: impl Into<String>) {
        self.refuse_line(line(self.text.as_bytes().get(..span.start).unwrap_or_default()), sentence);
    }

    /// Notes that something in this line is wrong.
    pub(super) fn refuse_line(&mut self, line: u64, sentence: impl Into<String>) {
        self.problems.push(FileProblem::at(self.name, line, sentence));
    }

    /// The value, or where there is none a default one, and a note why.
    pub(super) fn take<T: Default>(&mut self, span: Range<usize>, value: Result<T, String>) -> T {
        value.unwrap_or_else(|sentence| {
            self.refuse(span, sentence);
            T::default()
        })
    }

    /// Refuses what has the same name as one before it.
    pub(super) fn no_two<'s, N: PartialEq + Display + 's>(&mut self, names: impl Iterator<Item = &'s Spanned<N>>) {
        let mut seen: Vec<&N> = Vec::new();
        for name in names {
            if seen.contains(&name.get_ref()) {
                self.refuse(name.span(), format!("`{}` stands here for the second time; keep one", name.get_ref()));
            }
            seen.push(name.get_ref());
        }
    }
}

/// The line of the byte after `before`, from 1.
fn line(before: &[u8]) -> u64 {
    1 + before.iter().fold(0, |lines, &byte| lines + u64::from(byte == b'\n'))
}

/// What the parser says, and what to do where it says only what is wrong.
fn advised(message: &str) -> String {
    let advice = if message.starts_with("missing field") {
        "; add it"
    } else if message.starts_with("unknown field") {
        "; correct the name, or take the line out"
    } else if message.starts_with("duplicate") {
        "; keep one"
    } else {
        ""
    };
    format!("{message}{advice}")
}
