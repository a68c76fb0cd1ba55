//! ITU: `Y.3804 (2020) Amd. 1 (11/2023)`, `G.8262/Y.1362 (08/2007)`, `Y Suppl. 70`, `SA.1260-1`, `102-5/6`.

use super::{cut, split_body};
use model::roadmap::Change;
use model::specification::Named;

/// Words for what changes a text; the first word that begins so decides.
const CHANGES: [(&str, Change); 6] = [
    ("Amd", Change::Amendment),
    ("Add", Change::Amendment),
    ("Technical Cor", Change::Corrigendum),
    ("Cor", Change::Corrigendum),
    ("Err", Change::Corrigendum),
    ("Imp", Change::Corrigendum),
];

pub(super) fn named(body: String, rest: &str) -> Named {
    let rest = ["Recommendation ", "Rec. ", "Rec "].iter().find_map(|w| rest.strip_prefix(w)).unwrap_or(rest);
    let (base, tail) = cut(rest, |c| c == '(');
    let (base, change_in_base) = match change(base.trim()) {
        Some((at, kind)) => (base[..at].trim(), Some((kind, base[at..].trim().to_owned() + " " + tail))),
        None => (base.trim(), None),
    };
    let mut named = Named { body, ..Named::default() };
    parts(base, &mut named);
    let (first, after) = bracket(tail);
    let change_in_tail = change(after).map(|(at, kind)| (kind, after[at..].to_owned()));
    match change_in_tail.or(change_in_base) {
        Some((kind, text)) => {
            named.change = Some(kind);
            let digits = cut(&text, |c| c.is_ascii_digit()).1;
            named.change_number = digits.trim().trim_end_matches(')').replace(" (", ":");
            if !after.is_empty() {
                first.clone_into(&mut named.edition);
            }
        }
        None => edition(first, after, &mut named),
    }
    named
}

/// `(V15) (08/2024)` is both version and date; the date tells editions apart, the version is its stage.
fn edition(first: &str, after: &str, named: &mut Named) {
    let second = bracket(after).0;
    if second.is_empty() {
        if !first.is_empty() {
            first.clone_into(&mut named.edition);
        }
    } else {
        named.edition = format!("{first} {second}");
    }
}

/// Series and number: `Y.3804`, `Y Suppl. 70`, `SA.1260-1`.
fn parts(base: &str, named: &mut Named) {
    let own = base.split('/').next().unwrap_or(base).trim_end_matches(':');
    if let Some((series, number)) = base.split_once("Suppl.") {
        named.series = format!("{} Suppl.", series.trim()).trim().to_owned();
        number.trim().clone_into(&mut named.number);
    } else if let Some((series, number)) = own.split_once('.')
        && series.len() <= 3
    {
        series.clone_into(&mut named.series);
        number.trim().clone_into(&mut named.number);
        if named.body == "ITU-R"
            && let Some((number, revision)) = number.split_once('-')
        {
            number.clone_into(&mut named.number);
            revision.clone_into(&mut named.edition);
        }
    } else {
        base.trim_end_matches(':').clone_into(&mut named.number);
    }
}

/// What stands in the bracket at the start, and what follows it.
fn bracket(text: &str) -> (&str, &str) {
    let inside = text.trim_start().strip_prefix('(').and_then(|t| t.split_once(')'));
    inside.map_or(("", text.trim_start()), |(inside, after)| (inside, after.trim_start()))
}

fn change(text: &str) -> Option<(usize, Change)> {
    let found = CHANGES.iter().filter_map(|(word, kind)| {
        let at = text.match_indices(word).map(|(at, _)| at).find(|at| {
            let after = text[at + word.len()..].trim_start_matches(|c: char| c.is_alphabetic() || c == '.');
            (*at == 0 || text[..*at].ends_with(' ')) && after.trim_start().starts_with(|c: char| c.is_ascii_digit())
        })?;
        Some((at, *kind))
    });
    found.min_by_key(|(at, _)| *at)
}

/// Every number of `ITU-T G.8262/Y.1362 (08/2007)`, without edition.
pub(super) fn numbers(identifier: &str) -> Vec<String> {
    let (body, rest) = split_body(identifier.trim());
    let base = cut(rest, |c| c == '(').0.trim();
    if body != "ITU-T" || !base.contains('/') {
        return Vec::new();
    }
    let is_number = |n: &&str| n.split_once('.').is_some_and(|(series, _)| series.len() <= 2);
    base.split('/').filter(is_number).map(|n| format!("{body} {}", n.trim())).collect()
}
