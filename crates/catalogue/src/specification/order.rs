//! Which record is heard first, and why.

use model::specification::{Record, Why};
use std::cmp::{Ordering, Reverse};

/// The body's own catalogue first, then the newer statement, then the newer format, then by name.
pub(super) fn by_standing(a: &Record, b: &Record) -> Ordering {
    rank(a).cmp(&rank(b)).then_with(|| by_age(a, b)).then_with(|| a.source.cmp(&b.source))
}

/// The newer statement first: for what changes with time, such as a status.
pub(super) fn by_news(a: &Record, b: &Record) -> Ordering {
    Reverse(a.as_of).cmp(&Reverse(b.as_of)).then_with(|| by_standing(a, b))
}

fn by_age(a: &Record, b: &Record) -> Ordering {
    (Reverse(a.as_of), Reverse(schema(a))).cmp(&(Reverse(b.as_of), Reverse(schema(b))))
}

/// Why `winner` was heard before `loser`, given that its statement was compared first or the standing was.
pub(super) fn why(winner: &Record, loser: &Record, news_first: bool) -> Why {
    let newer = by_age(winner, loser) == Ordering::Less;
    let own = rank(winner) < rank(loser);
    match (newer, own) {
        (true, _) if news_first || !own => Why::Newer,
        (_, true) => Why::OwnCatalogue,
        _ => Why::FirstByName,
    }
}

/// Where the record's catalogue stands among the bodies that the document names.
fn rank(record: &Record) -> usize {
    let own = |body: &str| match body {
        "ITU-T" | "ITU-R" | "ITU-D" | "ITU" => "itu",
        "ISO" => "iso",
        "IEC" | "CISPR" => "iec",
        "IEEE" | "ANSI" | "AIEE" | "IRE" => "ieee",
        "ETSI" => "etsi",
        "3GPP" => "3gpp",
        _ => "",
    };
    let place = record.body.split('/').position(|body| own(body) == record.source.catalogue);
    place.unwrap_or(usize::MAX)
}

/// `1.2.9` as numbers, so that `1.2.10` is newer.
fn schema(record: &Record) -> [u32; 3] {
    let mut numbers = record.schema.split('.').map(|n| n.parse().unwrap_or(0));
    std::array::from_fn(|_| numbers.next().unwrap_or(0))
}
