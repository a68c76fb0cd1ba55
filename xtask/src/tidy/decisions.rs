//! A decision record says what was the case, what was decided and what follows, and the list names every record.

use super::problem::Problem;

const FOLDER: &str = "docs/decisions/";
const LIST: &str = "docs/decisions/README.md";
const HEADINGS: &[&str] = &["Context", "Decision", "Consequences"];

pub fn check(texts: &[(String, String)]) -> Vec<Problem> {
    let list = texts.iter().find(|(path, _)| path == LIST).map_or("", |(_, text)| text.as_str());
    let mut problems = Vec::new();
    for (path, text) in texts {
        let Some(name) = path.strip_prefix(FOLDER).filter(|name| *name != "README.md") else { continue };
        if !is_numbered(name) {
            problems.push(Problem::of(path, "name a record `NNNN-short-title.md`, with the next free number"));
            continue;
        }
        for heading in HEADINGS {
            if !text.lines().any(|line| line.strip_prefix("## ").is_some_and(|rest| rest.trim() == *heading)) {
                problems.push(Problem::of(path, format!("add a section `## {heading}`")));
            }
        }
        if !list.contains(name) {
            problems.push(Problem::of(LIST, format!("add {name} to the list")));
        }
    }
    problems
}

fn is_numbered(name: &str) -> bool {
    let digits = name.chars().take_while(char::is_ascii_digit).count();
    digits == 4 && name[4..].starts_with('-') && name.ends_with(".md")
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "# Title\n## Context\nx\n## Decision\nx\n## Consequences\nx\n";

    fn found(list: &str, name: &str, text: &str) -> Vec<String> {
        let texts = [(LIST.to_owned(), list.to_owned()), (format!("{FOLDER}{name}"), text.to_owned())];
        check(&texts).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_complete_record_passes() {
        assert_eq!(found("- [One](0001-one.md)", "0001-one.md", GOOD), [""; 0]);
    }

    #[test]
    fn what_is_missing_is_named() {
        assert!(found("", "0001-one.md", GOOD)[0].contains("add 0001-one.md to the list"));
        assert!(found("0001-one.md", "0001-one.md", "## Context\n## Decision\n")[0].contains("## Consequences"));
        assert!(found("", "one.md", GOOD)[0].contains("NNNN"));
    }
}
