//! A Rust source file as the checks see it: text, code without literals, and which lines are tests.

use super::mask::mask;

pub struct Source {
    pub path: String,
    pub text: String,
    /// The text with comments and the insides of literals blanked.
    pub code: String,
    /// The text with only the insides of string literals left.
    pub strings: String,
    /// One flag a line: does it belong to a test?
    tests: Vec<bool>,
}

impl Source {
    pub fn new(path: &str, text: String) -> Self {
        let masked = mask(&text);
        let tests = test_lines(path, &masked.code);
        Self { path: path.to_owned(), text, code: masked.code, strings: masked.strings, tests }
    }

    /// Paths that this file's `#[cfg(test)] mod name;` may stand for: those files are tests whatever their name.
    pub fn test_modules(&self) -> Vec<String> {
        let (folder, name) = self.path.rsplit_once('/').unwrap_or(("", &self.path));
        let own = match name {
            "lib.rs" | "main.rs" | "mod.rs" => folder.to_owned(),
            name => format!("{folder}/{}", name.trim_end_matches(".rs")),
        };
        let marked = self.code.split("#[cfg(test)]").skip(1).filter_map(|rest| {
            let item = rest.trim_start().split(['{', ';']).next()?;
            let name = item.split("mod ").nth(1)?.trim();
            rest.trim_start()[item.len()..].starts_with(';').then_some(name)
        });
        marked.flat_map(|name| [format!("{own}/{name}.rs"), format!("{own}/{name}/mod.rs")]).collect()
    }

    /// The same file, all of it a test.
    pub fn all_test(mut self) -> Self {
        self.tests.fill(true);
        self
    }

    /// Whether the line (from 1) is test code.
    pub fn is_test(&self, line: usize) -> bool {
        self.tests.get(line - 1).copied().unwrap_or(false)
    }

    pub fn lines(&self) -> usize {
        self.tests.len()
    }

    /// Lines that are not tests.
    pub fn product_lines(&self) -> usize {
        self.tests.iter().filter(|test| !**test).count()
    }

    /// Code outside tests, line by line, numbered from 1.
    pub fn product_code(&self) -> impl Iterator<Item = (usize, &str)> {
        numbered(&self.code).filter(|(line, _)| !self.is_test(*line))
    }
}

pub fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(index, line)| (index + 1, line))
}

/// The line (from 1) of a byte position.
pub fn line_of(text: &str, position: usize) -> usize {
    text.as_bytes()[..position].iter().filter(|&&b| b == b'\n').count() + 1
}

/// The position of the brace that closes the one at `open`.
pub fn closing(code: &str, open: usize) -> Option<usize> {
    let bytes = code.as_bytes();
    let (opening, closing) = match bytes.get(open)? {
        b'(' => (b'(', b')'),
        _ => (b'{', b'}'),
    };
    let mut depth = 0usize;
    for (offset, &byte) in bytes[open..].iter().enumerate() {
        if byte == opening {
            depth += 1;
        } else if byte == closing {
            depth -= 1;
            if depth == 0 {
                return Some(open + offset);
            }
        }
    }
    None
}

fn test_lines(path: &str, code: &str) -> Vec<bool> {
    let mut tests = vec![is_test_file(path); code.lines().count()];
    for (position, mark) in code.match_indices("#[cfg(test)]") {
        let body = position + mark.len();
        let Some(open) = code[body..].find(['{', ';']).map(|found| body + found) else { continue };
        let end = if code.as_bytes()[open] == b'{' { closing(code, open).unwrap_or(open) } else { open };
        tests[line_of(code, position) - 1..line_of(code, end)].fill(true);
    }
    tests
}

fn is_test_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path.starts_with("crates/testing/") || path.contains("/tests/") || path.contains("/benches/") || name == "tests.rs"
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "//! Doc.\nfn a() {}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn b() {}\n}\nfn c() {}\n";

    #[test]
    fn test_modules_are_told_from_the_product() {
        let source = Source::new("crates/model/src/a.rs", TEXT.into());
        assert_eq!((source.lines(), source.product_lines()), (9, 4));
        assert!(source.is_test(4) && source.is_test(8) && !source.is_test(9));
    }

    #[test]
    fn a_test_module_in_its_own_file_marks_one_line() {
        let source = Source::new("crates/model/src/a.rs", "#[cfg(test)]\nmod tests;\nfn c() {}\n".into());
        assert_eq!(source.product_lines(), 1);
        assert_eq!(source.test_modules()[0], "crates/model/src/a/tests.rs");
        assert_eq!(source.all_test().product_lines(), 0);
        assert_eq!(Source::new("crates/model/src/a/tests.rs", TEXT.into()).product_lines(), 0);
    }
}
