//! What must not stand in the repository: paths of one machine, and servers packages were loaded from.

use super::{problem::Problem, source::numbered};

/// Beginnings of paths that exist on one machine only. In two parts, so that this file does not hold them.
const PATHS: &[&str] = &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("../sha", "red/")];
const SERVERS: &[&str] =
    &[concat!("index.", "crates.io"), concat!("static.", "crates.io"), concat!("registry.", "npmjs.org")];

pub fn check(path: &str, text: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (number, line) in numbered(text) {
        if let Some(found) = PATHS.iter().find(|word| begins_a_path(line, word)) {
            let sentence = format!("{found} is a path of one machine: name a path of the repository, or an example");
            problems.push(Problem::at(path, number, sentence));
        }
        if let Some(found) = SERVERS.iter().find(|word| line.contains(*word)) {
            let sentence = format!("{found} is where packages were loaded from: name the package, not the server");
            problems.push(Problem::at(path, number, sentence));
        }
    }
    problems
}

/// Whether the word stands at the beginning of a path, not in the middle of an address.
fn begins_a_path(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(position, _)| {
        let before = line[..position].chars().next_back();
        before.is_none_or(|c| !(c.is_alphanumeric() || "/._-}~".contains(c)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_a_machine_are_found_and_addresses_left_alone() {
        let path = PATHS[0];
        assert_eq!(check("a", &format!("see `{path}x`")).len(), 1);
        assert_eq!(check("a", &format!("https://example.org{path}x")).len(), 0);
        assert_eq!(check("a", &format!("\n{}/x", SERVERS[0])).len(), 1);
    }
}
