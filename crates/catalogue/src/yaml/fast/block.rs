//! Scalars as a block of lines: `|` keeps the line ends, `>` folds them.

use super::{Reader, split};

/// What becomes of the line ends after the last line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chomp {
    Strip,
    Clip,
    Keep,
}

impl Reader<'_> {
    /// The scalar whose header (`|`, `>-`, `|2+`) ends the current line.
    pub(super) fn block(&mut self, header: &str, indent: usize) -> Option<String> {
        let folded = header.starts_with('>');
        let (mut chomp, mut inner) = (Chomp::Clip, None);
        for sign in header[1..].bytes() {
            match sign {
                b'-' if chomp == Chomp::Clip => chomp = Chomp::Strip,
                b'+' if chomp == Chomp::Clip => chomp = Chomp::Keep,
                b'1'..=b'9' if inner.is_none() => inner = Some(indent + usize::from(sign - b'0')),
                _ => return None,
            }
        }
        let lines = self.lines(indent, inner)?;
        let last = lines.iter().rposition(|l| !l.is_empty()).map_or(0, |n| n + 1);
        let (text, after) = lines.split_at(last);
        let mut out = if folded { fold(text) } else { text.join("\n") };
        match chomp {
            Chomp::Strip => {}
            Chomp::Clip if text.is_empty() => {}
            Chomp::Clip => out.push('\n'),
            Chomp::Keep => out.extend(std::iter::repeat_n('\n', after.len() + usize::from(!text.is_empty()))),
        }
        Some(out)
    }

    /// The lines of the block without their indentation; blank ones are empty.
    fn lines(&mut self, indent: usize, mut inner: Option<usize>) -> Option<Vec<&str>> {
        let mut lines = Vec::new();
        loop {
            let Some(raw) = self.raw() else {
                self.line = None;
                return Some(lines);
            };
            let spaces = raw.len() - raw.trim_start_matches(' ').len();
            if spaces == raw.len() {
                // Spaces beyond the indentation are text, which only a known indentation can tell.
                match inner {
                    Some(inner) if spaces > inner => lines.push(&raw[inner..]),
                    None if spaces > indent + 1 => return None,
                    _ => lines.push(""),
                }
                continue;
            }
            let inner = *inner.get_or_insert(spaces);
            if spaces < inner || inner <= indent {
                // Text between the block's depth and its key's belongs to neither.
                if spaces > indent {
                    return None;
                }
                self.line = split(raw);
                return self.line.map(|_| lines);
            }
            lines.push(&raw[inner..]);
        }
    }
}

/// Lines join with a space, blank lines are line ends; around lines with more spaces all line ends stay.
fn fold(lines: &[&str]) -> String {
    let mut out = String::new();
    let mut before: Option<bool> = None;
    let mut blank = 0;
    for line in lines {
        if line.is_empty() {
            blank += 1;
            continue;
        }
        let is_deep = line.starts_with([' ', '\t']);
        match before {
            None => out.extend(std::iter::repeat_n('\n', blank)),
            Some(deep) if deep || is_deep => out.extend(std::iter::repeat_n('\n', blank + 1)),
            Some(_) => super::scalar::fold(&mut out, blank),
        }
        out.push_str(line);
        before = Some(is_deep);
        blank = 0;
    }
    out
}
