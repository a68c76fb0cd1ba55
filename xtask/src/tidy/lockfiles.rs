//! The browser tests' lockfile names versions and checksums, not the server somebody happened to load them from.

use super::{problem::Problem, source::numbered};

pub fn check(texts: &[(String, String)]) -> Vec<Problem> {
    let locks = texts.iter().filter(|(path, _)| path.ends_with("package-lock.json"));
    locks.flat_map(|(path, text)| addresses(path, text)).collect()
}

fn addresses(path: &str, text: &str) -> Vec<Problem> {
    let with_address = numbered(text).filter(|(_, line)| line.contains("\"resolved\""));
    with_address
        .map(|(line, _)| {
            Problem::at(path, line, "names a download address: run npm in this folder, whose .npmrc leaves them out")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found() {
        let lock = |text: &str| vec![("e2e/package-lock.json".to_owned(), text.to_owned())];
        assert_eq!(check(&lock("{\n\"resolved\": \"https://a.example\"\n}")).len(), 1);
        assert_eq!(check(&lock("{ \"integrity\": \"sha512-x\" }")).len(), 0);
    }
}
