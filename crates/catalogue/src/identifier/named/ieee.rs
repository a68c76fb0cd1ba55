//! IEEE: `Std 1609.2-2022`, `P802.1Qcj/D-2.5-2023-06`, `Unapproved Std P1633/D-6-2007`, `Std 1453-2011 Redline`.

use super::cut;
use model::roadmap::Change;
use model::specification::Named;

pub(super) fn named(body: String, rest: &str) -> Named {
    let mut named = Named { body, ..Named::default() };
    let mut rest = rest;
    while let Some(after) =
        ["Unapproved Draft ", "Unapproved ", "Approved ", "Draft "].iter().find_map(|w| rest.strip_prefix(w))
    {
        "draft".clone_into(&mut named.stage);
        rest = after;
    }
    if let Some(after) = rest.strip_prefix("Std ") {
        "Std".clone_into(&mut named.series);
        rest = after;
    }
    let (name, suffix) = rest.split_once(' ').unwrap_or((rest, ""));
    let (name, behind) = cut(name, |c| c == '/');
    let (mut name, year) = match name.rsplit_once('-') {
        Some((name, year)) if is_year(year) => (name, year),
        _ => (name, ""),
    };
    // A project has a `P` in front of the number that the standard will have.
    if let Some(number) = name.strip_prefix('P')
        && number.starts_with(|c: char| c.is_ascii_digit() || matches!(c, 'C' | 'N'))
    {
        name = number;
        "draft".clone_into(&mut named.stage);
    }
    name.clone_into(&mut named.number);
    named.edition = format!("{year} {suffix}").trim().to_owned();
    for part in behind.split('/').filter(|p| !p.is_empty()) {
        let changes = [("Cor", Change::Corrigendum), ("Amd", Change::Amendment), ("INT", Change::Corrigendum)];
        if let Some((_, change)) = changes.iter().find(|(word, _)| part.starts_with(word)) {
            named.change = Some(*change);
            named.change_number = part.trim_start_matches(|c: char| !c.is_ascii_digit()).to_owned();
        } else {
            part.clone_into(&mut named.stage);
        }
    }
    named
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && (text.starts_with("19") || text.starts_with("20")) && text.bytes().all(|b| b.is_ascii_digit())
}
