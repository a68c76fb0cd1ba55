//! ISO and IEC: `TS 30149:2024/Amd 1:2025`, `DIS 18671-1.2`, `61300-2-5:2022+AMD1:2025 CSV`.

use super::cut;
use model::roadmap::Change;
use model::specification::Named;

/// Kinds of document that stand between body and number.
const KINDS: [&str; 13] =
    ["TS", "TR", "PAS", "Guide", "ISP", "R", "IWA", "TTA", "SRD", "Data", "White", "Technology", "Trend"];

/// Words for a stage, and the kind that some of them hold.
const STAGES: [(&str, &str); 25] = [
    ("PWI", ""),
    ("NP", ""),
    ("NWIP", ""),
    ("AWI", ""),
    ("WD", ""),
    ("CD", ""),
    ("CDV", ""),
    ("DIS", ""),
    ("FDIS", ""),
    ("PRF", ""),
    ("APPR", ""),
    ("PUB", ""),
    ("DTR", "TR"),
    ("CDTR", "TR"),
    ("PDTR", "TR"),
    ("FDTR", "TR"),
    ("DTS", "TS"),
    ("CDTS", "TS"),
    ("PDTS", "TS"),
    ("FDTS", "TS"),
    ("DPAS", "PAS"),
    ("DISP", "ISP"),
    ("DGuide", "Guide"),
    ("DAM", ""),
    ("FDAM", ""),
];

pub(super) fn named(body: String, rest: &str) -> Named {
    let mut named = Named { body, ..Named::default() };
    let mut rest = rest;
    loop {
        let (word, after) = cut(rest, |c| c == ' ' || c == '/');
        if let Some((stage, kind)) = STAGES.iter().find(|(s, _)| *s == word) {
            (*stage).clone_into(&mut named.stage);
            if !kind.is_empty() {
                (*kind).clone_into(&mut named.series);
            }
        } else if KINDS.contains(&word) {
            word.clone_into(&mut named.series);
        } else {
            break;
        }
        rest = after.trim_start_matches([' ', '/']);
    }
    let (number, after) = cut(rest, |c| c == ':' || c == '/' || c == ' ');
    let is_number = number.starts_with(|c: char| c.is_ascii_digit());
    let (number, after) = if is_number { (number, after) } else { cut(rest, |c| c == ':') };
    let (number, part) = number.split_once('-').unwrap_or((number, ""));
    number.clone_into(&mut named.number);
    part.clone_into(&mut named.part);
    if !named.stage.is_empty()
        && let Some((number, round)) = rest_of_round(&named)
    {
        named.stage = format!("{} {round}", named.stage);
        if named.part.is_empty() { named.number = number } else { named.part = number }
    }
    edition(after, &mut named);
    named
}

/// `DIS 18671-1.2` is the second round of `DIS 18671-1`.
fn rest_of_round(named: &Named) -> Option<(String, String)> {
    let last = if named.part.is_empty() { &named.number } else { &named.part };
    let (before, round) = last.rsplit_once('.')?;
    (round.len() == 1).then(|| (before.to_owned(), round.to_owned()))
}

/// What follows the number: year, then a change after a slash, or what a consolidated text contains.
fn edition(after: &str, named: &mut Named) {
    let (year, change) = match after.split_once('/') {
        Some((year, change)) => (year, change),
        None => (after, ""),
    };
    named.edition = year.trim_start_matches(':').trim().to_owned();
    if change.is_empty() {
        return;
    }
    let lower = change.to_ascii_lowercase();
    // A corrigendum to an amendment changes the amendment: the last one counts.
    let last = lower.rsplit('/').next().unwrap_or_default();
    let corrects = ["cor", "ish", "err"].iter().any(|w| last.contains(w));
    named.change = Some(if corrects { Change::Corrigendum } else { Change::Amendment });
    let digits = cut(change, |c| c.is_ascii_digit()).1;
    digits.clone_into(&mut named.change_number);
    let stage = change.split(' ').next().unwrap_or_default();
    if STAGES.iter().any(|(s, _)| *s == stage) {
        stage.clone_into(&mut named.stage);
    }
}
