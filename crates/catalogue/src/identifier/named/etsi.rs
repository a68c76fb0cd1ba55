//! ETSI, 3GPP and the IETF: `GS QKD 014 V1.1.1 (2019-02)`, `TS 23.501:REL-17/17.3.0`, `RFC 8784`, `draft-...-01`.

use super::cut;
use model::roadmap::Change;
use model::specification::Named;

pub(super) fn etsi(body: String, rest: &str) -> Named {
    let mut named = Named { body, ..Named::default() };
    let is_edition = |word: &str| {
        word.starts_with('(')
            || word.starts_with("ed.")
            || word.strip_prefix('V').is_some_and(|v| v.starts_with(|c: char| c.is_ascii_digit()))
    };
    let (mut letters, mut digits) = (Vec::new(), Vec::new());
    for word in rest.split(' ').filter(|w| !w.is_empty()) {
        if is_edition(word) {
            let version = word.trim_start_matches('V');
            if named.edition.is_empty() {
                version.trim_matches(['(', ')']).clone_into(&mut named.edition);
            }
        } else if digits.is_empty() && !word.starts_with(|c: char| c.is_ascii_digit()) {
            letters.push(word);
        } else {
            digits.push(word);
        }
    }
    named.series = letters.join(" ");
    let number = digits.join(" ");
    let (number, change) = cut(&number, |c| c == '/');
    let (number, part) = number.split_once('-').unwrap_or((number, ""));
    number.clone_into(&mut named.number);
    part.clone_into(&mut named.part);
    // `/A1/C1` corrects an amendment: the last one counts.
    if let Some(last) = change.rsplit('/').next().filter(|c| !c.is_empty()) {
        named.change = Some(if last.starts_with('C') { Change::Corrigendum } else { Change::Amendment });
        change.trim_start_matches(|c: char| !c.is_ascii_digit()).clone_into(&mut named.change_number);
    }
    named
}

pub(super) fn three_gpp(body: String, rest: &str) -> Named {
    let (name, release) = cut(rest, |c| c == ':' || c == '/');
    let (series, number) = name.split_once(' ').unwrap_or(("", name));
    let (number, part) = number.split_once('-').unwrap_or((number, ""));
    let version = release.rsplit('/').next().unwrap_or_default();
    Named {
        body,
        series: series.to_owned(),
        number: number.to_owned(),
        part: part.to_owned(),
        edition: version.trim_start_matches(':').to_owned(),
        ..Named::default()
    }
}

pub(super) fn is_ietf(text: &str) -> bool {
    let upper = text.get(..6).unwrap_or_default().to_ascii_uppercase();
    upper == "DRAFT-" || ["RFC ", "BCP ", "STD "].iter().any(|s| upper.starts_with(s))
}

/// Also anything whose body is not known: it is all number.
pub(super) fn ietf(text: &str) -> Named {
    if !is_ietf(text) {
        return Named { number: text.to_owned(), ..Named::default() };
    }
    let body = "IETF".to_owned();
    if let Some((series, number)) = text.split_once(' ') {
        return Named {
            body,
            series: series.to_ascii_uppercase(),
            number: number.trim().to_owned(),
            ..Named::default()
        };
    }
    let (name, stage) = match text.rsplit_once('-') {
        Some((name, number)) if number.len() == 2 && number.bytes().all(|b| b.is_ascii_digit()) => (name, number),
        _ => (text, ""),
    };
    Named {
        body,
        series: "draft".to_owned(),
        number: name[6..].to_owned(),
        stage: stage.to_owned(),
        ..Named::default()
    }
}
