//! A handler reads the request, calls once, answers. What is longer hides a rule that belongs in `app`.
//!
//! By convention a handler is a visible `async fn` in a file below `pages`, `exports` or `api` of the web crate.

use super::{
    problem::Problem,
    source::{Source, closing, line_of},
};

const MOST_LINES: usize = 40;
const MOST_PARAMETERS: usize = 4;
const FOLDERS: &[&str] = &["pages", "exports", "api"];

pub fn check(source: &Source) -> Vec<Problem> {
    let handlers = FOLDERS.iter().any(|folder| {
        let inside = source.path.strip_prefix("crates/web/src/").and_then(|rest| rest.strip_prefix(folder));
        inside.is_some_and(|rest| rest.starts_with(['/', '.']))
    });
    if handlers {
        functions(source).iter().flat_map(|function| function.problems(&source.path)).collect()
    } else {
        Vec::new()
    }
}

struct Function {
    name: String,
    line: usize,
    lines: usize,
    parameters: usize,
}

impl Function {
    fn problems(&self, path: &str) -> Vec<Problem> {
        let Self { name, line, lines, parameters } = self;
        let mut problems = Vec::new();
        if *lines > MOST_LINES {
            let sentence = format!(
                "the handler `{name}` has {lines} lines, at most {MOST_LINES}: move work to `app` or to the page"
            );
            problems.push(Problem::at(path, *line, sentence));
        }
        if *parameters > MOST_PARAMETERS {
            let sentence = format!(
                "the handler `{name}` takes {parameters} parameters, at most {MOST_PARAMETERS}: join some in an extractor"
            );
            problems.push(Problem::at(path, *line, sentence));
        }
        problems
    }
}

/// Visible asynchronous functions outside tests.
fn functions(source: &Source) -> Vec<Function> {
    let code = source.code.as_str();
    code.match_indices("async fn ")
        .filter_map(|(position, keyword)| {
            let line = line_of(code, position);
            let before = code[..position].rsplit('\n').next().unwrap_or_default().trim();
            if !before.starts_with("pub") || source.is_test(line) {
                return None;
            }
            let rest = &code[position + keyword.len()..];
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let open = position + keyword.len() + rest.find('(')?;
            let close = closing(code, open)?;
            let body = close + code[close..].find('{')?;
            let end = closing(code, body)?;
            let lines = line_of(code, end) - line + 1;
            Some(Function { name, line, lines, parameters: parameters(&code[open + 1..close]) })
        })
        .collect()
}

/// Commas at the outermost level separate parameters; one at the end separates nothing.
fn parameters(list: &str) -> usize {
    let (mut depth, mut count, mut pending) = (0i32, 0, false);
    for character in list.chars() {
        match character {
            '(' | '<' | '[' => depth += 1,
            ')' | '>' | ']' => depth -= 1,
            ',' if depth == 0 => (count, pending) = (count + usize::from(pending), false),
            _ => {}
        }
        pending |= !character.is_whitespace() && character != ',';
    }
    count + usize::from(pending)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        check(&Source::new(path, text.into())).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn parameters_are_counted_at_the_outermost_level() {
        assert_eq!(parameters(""), 0);
        assert_eq!(parameters("State(app): State<App>, Path((a, b)): Path<(Lang, Slug)>,\n"), 2);
    }

    #[test]
    fn long_handlers_are_found_where_handlers_live() {
        let long = format!("//! x\npub(crate) async fn show(a: A) -> B {{\n{}}}\n", "a();\n".repeat(40));
        assert!(found("crates/web/src/pages/home.rs", &long)[0].contains("home.rs:2: the handler `show` has 42 lines"));
        assert!(found("crates/web/src/pages.rs", &long).len() == 1);
        assert!(found("crates/web/src/router.rs", &long).is_empty());
    }

    #[test]
    fn wide_handlers_are_found_and_helpers_left_alone() {
        let wide = "pub(super) async fn show(a: A, b: B, c: C, d: D, e: E) {}\nasync fn helper(a: A, b: B, c: C, d: D, e: E) {}\n";
        assert_eq!(found("crates/web/src/exports/csv.rs", wide).len(), 1);
    }
}
