//! What a new instance starts with: JCA-QKDN as its founding circular describes it, and its roadmap.
//!
//! The data are the files of a group like any other's (`seed/jca-qkdn/`, read by `crate::groups`), embedded in
//! the program, so that the first start needs nothing but the program.

#[cfg(test)]
mod tests;

use crate::groups::GroupFiles;

/// Name and text of each file.
const JCA_QKDN: [(&str, &str); 6] = [
    ("group.toml", include_str!("../../seed/jca-qkdn/group.toml")),
    ("roles.toml", include_str!("../../seed/jca-qkdn/roles.toml")),
    ("bodies.toml", include_str!("../../seed/jca-qkdn/bodies.toml")),
    ("meeting-1.toml", include_str!("../../seed/jca-qkdn/meeting-1.toml")),
    ("architecture.toml", include_str!("../../seed/jca-qkdn/architecture.toml")),
    ("roadmap.csv", include_str!("../../seed/jca-qkdn/roadmap.csv")),
];

/// The files of JCA-QKDN.
pub(crate) fn jca_qkdn() -> GroupFiles {
    JCA_QKDN.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
}
