//! What no record says of one document but what follows from what they say.

use model::specification::{DateKind, Origin, Specification, Why};
use model::{Status, When};

/// Published; for a draft the day on which it was last posted; else what the identifier says.
pub(super) fn date(specification: &mut Specification) {
    let dates = &specification.dates;
    let is_draft = specification.status == Some(Status::InProgress);
    let posted = || [DateKind::Updated, DateKind::Created, DateKind::Issued].iter().filter_map(|k| dates.get(k)).max();
    specification.date = dates.get(&DateKind::Published).copied();
    if specification.date.is_none() && is_draft {
        specification.date = posted().copied();
    }
    if specification.date.is_none() && !is_draft {
        specification.date = dates.get(&DateKind::Issued).copied().or_else(|| of_identifier(specification));
        if specification.date.is_some() {
            derived(specification, "date");
        }
    }
}

/// `04/2025` and `2023`, as identifiers of ITU-T, ISO, IEC and IEEE give their editions.
pub(super) fn of_identifier(specification: &Specification) -> Option<When> {
    let named = &specification.named;
    if named.change.is_some() || matches!(named.body.as_str(), "ITU-R" | "ETSI" | "3GPP") {
        return None;
    }
    match named.edition.rsplit(' ').next()?.split_once('/') {
        Some((month, year)) => format!("{year}-{month}").parse().ok(),
        None => named.edition.get(..4)?.parse().ok(),
    }
}

/// In force or not, where no source says so: by ITU's own mark in the address, by the version, by publication.
pub(super) fn status(specification: &mut Specification) {
    if specification.status.is_some() {
        return;
    }
    let by_mark = specification.url.as_deref().and_then(of_itu_address);
    let by_version = || (specification.body == "3GPP").then(|| of_version(&specification.named.edition)).flatten();
    let by_date = || specification.dates.contains_key(&DateKind::Published).then_some(Status::Published);
    specification.status = by_mark.or_else(by_version).or_else(by_date);
    if specification.status.is_some() {
        derived(specification, "status");
    }
}

/// `.../T-REC-X.1711-202603-I`: in force, pre-published, superseded or withdrawn.
fn of_itu_address(url: &str) -> Option<Status> {
    let name = url.split_once("www.itu.int/").map(|(_, path)| path)?.rsplit('/').find(|p| p.contains("-REC-"))?;
    let mark = name.split("!").next()?.rsplit('-').next()?;
    match mark {
        "I" | "P" => Some(Status::Published),
        "S" | "W" => Some(Status::Withdrawn),
        _ => None,
    }
}

/// From version 3 on a specification of 3GPP is under change control; before, it is a draft.
fn of_version(version: &str) -> Option<Status> {
    let major: u32 = version.split('.').next()?.parse().ok()?;
    Some(if major >= 3 { Status::Published } else { Status::InProgress })
}

pub(super) fn derived(specification: &mut Specification, field: &str) {
    let origin = Origin { source: None, why: Why::Derived, others: Vec::new() };
    specification.origins.insert(field.to_owned(), origin);
}
