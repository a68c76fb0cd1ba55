//! An identifier taken apart: body, series, number, part, edition, stage, and what it changes.
//!
//! Each body has its own grammar, and old documents break it. What a grammar does not know stays in the
//! number, so that nothing is lost and nothing is invented.

mod etsi;
mod ieee;
mod iso;
mod itu;

use model::specification::Named;

/// Organizations that stand in identifiers before the first space, alone or joined by `/`.
const BODIES: [&str; 34] = [
    "ITU-T", "ITU-R", "ITU-D", "ITU", "ISO", "IEC", "IEEE", "ETSI", "3GPP", "CISPR", "ANSI", "AIEE", "IRE", "ASTM",
    "SAE", "CIE", "IDF", "OIML", "HL7", "OECD", "IULTCS", "UNDP", "ILAC", "CEN", "CENELEC", "CLC", "IETF", "IRTF",
    "GSMA", "NIST", "GB", "YD", "AAMI", "ASHRAE",
];

/// The parts of an identifier, by the rules of the body in front of it.
///
/// ```
/// let named = accord_catalogue::identifier::named("ISO/IEC 23837-1:2023");
/// assert_eq!((named.number.as_str(), named.part.as_str(), named.edition.as_str()), ("23837", "1", "2023"));
/// ```
pub fn named(identifier: &str) -> Named {
    let text = identifier.trim();
    let (body, rest) = split_body(text);
    match body.as_str() {
        "ITU-T" | "ITU-R" | "ITU-D" | "ITU" => itu::named(body, rest),
        "ETSI" => etsi::etsi(body, rest),
        "3GPP" => etsi::three_gpp(body, rest),
        "" => etsi::ietf(text),
        _ if body.contains("IEEE") && !rest.contains(':') => ieee::named(body, rest),
        "ANSI" | "AIEE" | "IRE" => ieee::named(body, rest),
        _ => iso::named(body, rest),
    }
}

/// The body or bodies in front of an identifier; empty if there is none that is known.
pub fn body(identifier: &str) -> String {
    let text = identifier.trim();
    match split_body(text) {
        (body, _) if body.is_empty() && etsi::is_ietf(text) => "IETF".to_owned(),
        (body, _) if body == "CISPR" => "IEC".to_owned(),
        (body, _) => body,
    }
}

/// Each number of a document that has two: `ITU-T G.8262/Y.1362 (08/2007)` is `ITU-T Y.1362`, too.
pub fn numbers(identifier: &str) -> Vec<String> {
    itu::numbers(identifier)
}

/// `ISO/IEC`, and what follows; stages and kinds that stand behind a slash belong to what follows.
fn split_body(text: &str) -> (String, &str) {
    let first = text.split(' ').next().unwrap_or_default();
    if first == "IWA" {
        return ("ISO".to_owned(), text);
    }
    let mut end = 0;
    for part in first.split('/') {
        if !BODIES.contains(&part) {
            break;
        }
        end += part.len() + 1;
    }
    let end = end.saturating_sub(1);
    // `ISO/DIS 1`, `ISO/TS 1`: the rest begins after the slash.
    (text[..end].to_owned(), text[end..].trim_start_matches(['/', ' ']))
}

/// The text up to the first of these characters, and from it.
fn cut(text: &str, at: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(at).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests;
