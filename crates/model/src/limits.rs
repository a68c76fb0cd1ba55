//! How much a roadmap and the files of a group may hold: far more than any of them does, and little enough that a
//! wrong file, or one made to do harm, is refused before it costs anything.

/// Characters in an identifier, or in one item of a list. The longest identifier that is known has 52.
pub const NAME: usize = 200;

/// Characters in any other value: a title, a paragraph, an address.
pub const TEXT: usize = 10_000;

/// Items in a list.
pub const ITEMS: usize = 100;

/// Lines in a table: many times the work of all bodies on one subject.
pub const LINES: usize = 20_000;

/// Whether `text` has more than `most` characters.
pub fn is_longer(text: &str, most: usize) -> bool {
    text.chars().nth(most).is_some()
}

#[cfg(test)]
mod tests {
    use super::is_longer;

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert!(!is_longer("", 0) && !is_longer("量子", 2) && is_longer("量子", 1));
    }
}
