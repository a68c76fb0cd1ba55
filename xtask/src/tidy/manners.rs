//! No `unwrap`, no unexplained `expect`, no silenced lint without its reason, nothing left for later.

use super::{
    problem::Problem,
    source::{Source, line_of, numbered},
};

/// Fewer words than this do not say why something holds.
const WORDS: usize = 3;

pub fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut complain = |line, sentence: &str| problems.push(Problem::at(&source.path, line, sentence));
    for (line, code) in source.product_code() {
        if code.contains(".unwrap()") {
            complain(line, "`unwrap()`: handle it, or `expect` with the reason why it cannot happen");
        }
    }
    for (line, text) in numbered(&source.text) {
        if text.contains(concat!("TO", "DO")) || text.contains(concat!("FIX", "ME")) {
            complain(line, "something left for later: do it, or open an issue and take the note out");
        }
    }
    for line in unexplained(source) {
        complain(line, "`expect` takes the reason why it holds, in words: \"the pool outlives the server\"");
    }
    for (position, _) in source.code.match_indices("[allow(").chain(source.code.match_indices("[expect(")) {
        let end = source.code[position..].find(']').map_or(source.code.len(), |found| position + found);
        let line = line_of(&source.code, position);
        if !source.code[position..end].contains("reason") && !source.is_test(line) {
            complain(line, "a silenced lint says why: add `reason = \"...\"`");
        }
    }
    problems
}

/// Lines with an `expect("...")` whose message is no reason.
fn unexplained(source: &Source) -> Vec<usize> {
    let opening = ".expect(\"";
    let mut lines = Vec::new();
    for (position, _) in source.code.match_indices(opening) {
        let line = line_of(&source.code, position);
        let start = position + opening.len();
        let end = source.code[start..].find('"').map_or(source.code.len(), |found| start + found);
        let words = source.strings.get(start..end).unwrap_or_default().split_whitespace().count();
        if words < WORDS && !source.is_test(line) {
            lines.push(line);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        let text = format!("{text}\n#[cfg(test)]\nmod tests {{ fn f() {{ x.unwrap(); y.expect(\"\") }} }}\n");
        check(&Source::new("crates/a.rs", text)).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn good_code_passes() {
        assert_eq!(lines("x.expect(\"the list was checked above\"); // never .unwrap()"), [""; 0]);
        assert_eq!(lines("#[allow(dead_code, reason = \"read by serde\")]"), [""; 0]);
    }

    #[test]
    fn each_bad_manner_is_found() {
        assert!(lines("a();\nb.unwrap();")[0].starts_with("crates/a.rs:2: `unwrap()`"));
        assert_eq!(lines("b.expect(\"some value\");").len(), 1);
        assert_eq!(lines("#[allow(dead_code)]").len(), 1);
        assert_eq!(lines(concat!("// TO", "DO later")).len(), 1);
    }
}
