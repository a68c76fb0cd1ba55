//! The files a group is kept in before it is in the database: what each is called, and reading all of them.
//!
//! A group comes as a folder that a person can maintain: `group.toml`, which must be there, and, as far as they
//! are known, `roles.toml`, `bodies.toml`, `architecture.toml`, one `meeting-*.toml` for each meeting and
//! `roadmap.csv`. The group that a new instance starts with (`crate::seed`) is such a folder too.
//!
//! What is wrong is said with its file and line, and as much of it as can be found in one go: who prepares a group
//! by hand should not have to try once per mistake.

mod architecture;
mod bodies;
mod fields;
mod group;
mod meetings;
mod problem;
mod reader;
mod roadmap;
mod roles;
mod texts;

#[cfg(test)]
mod tests;

pub use problem::FileProblem;

use crate::Ctx;
use catalogue::roadmap_csv::Reading;
use model::{Architecture, Body, Group, Meeting, Role};
use reader::Reader;
use std::collections::BTreeMap;

/// Files of a group: what is in each, by its name without a folder.
pub type GroupFiles = BTreeMap<String, Vec<u8>>;

/// The one file without which there is no group.
const GROUP: &str = "group.toml";

/// A group with everything that is known of it before anybody has used the product.
pub(crate) struct Contents {
    /// The group and its terms of reference.
    pub group: Group,
    /// Leadership and contacts.
    pub roles: Vec<Role>,
    /// The bodies whose work it follows.
    pub bodies: Vec<Body>,
    /// Its meetings by number.
    pub meetings: Vec<Meeting>,
    /// The map under its roadmap.
    pub architecture: Architecture,
    /// Its roadmap, if there is one.
    pub roadmap: Option<Reading>,
}

/// Whether a file of this name in a group's folder is to be read. Notes, pictures and copies that an editor
/// leaves may lie beside the others.
pub fn is_group_file(name: &str) -> bool {
    name.ends_with(".toml") || name.ends_with(".csv")
}

/// Reads every file, giving new ids to what is in them.
///
/// # Errors
/// Everything that is wrong, in the order of the files and their lines.
pub(crate) fn read(ctx: &Ctx, files: &GroupFiles) -> Result<Contents, Vec<FileProblem>> {
    let mut problems = Vec::new();
    let known = |name: &str| name == GROUP || OTHERS.contains(&name) || is_meeting(name);
    for name in files.keys().filter(|name| is_group_file(name) && !known(name)) {
        let sentence = format!(
            "no file of a group has this name; rename it to {GROUP}, {} or meeting-1.toml, or move it elsewhere",
            OTHERS.join(", ")
        );
        problems.push(FileProblem::whole(name, sentence));
    }
    if !files.contains_key(GROUP) {
        problems.push(FileProblem::whole(GROUP, "this file is missing, and there is no group without it; add it"));
    }
    let mut one = Opener { files, problems: &mut problems };
    let group = one.open(GROUP, |reader| group::read(ctx, reader)).flatten();
    // Where the group itself is not right, the other files are still read for what is wrong with them.
    let id = group.as_ref().map_or_else(|| ctx.id(), |group| group.id);
    let roles = one.open(ROLES, |reader| roles::read(ctx, reader, id)).unwrap_or_default();
    let bodies = one.open(BODIES, |reader| bodies::read(ctx, reader)).unwrap_or_default();
    let architecture = one.open(ARCHITECTURE, architecture::read).unwrap_or_default();
    let roadmap = one.open(ROADMAP, roadmap::read).flatten();
    let mut meetings = Vec::new();
    for name in files.keys().filter(|name| is_meeting(name)) {
        one.open(name, |reader| meetings::read(ctx, reader, id, &mut meetings));
    }
    meetings.sort_by_key(|meeting| meeting.number);
    match group {
        Some(group) if problems.is_empty() => Ok(Contents { group, roles, bodies, meetings, architecture, roadmap }),
        _ => Err(problems),
    }
}

const ROLES: &str = "roles.toml";
const BODIES: &str = "bodies.toml";
const ARCHITECTURE: &str = "architecture.toml";
const ROADMAP: &str = "roadmap.csv";
const OTHERS: [&str; 4] = [ROLES, BODIES, ARCHITECTURE, ROADMAP];

fn is_meeting(name: &str) -> bool {
    name.starts_with("meeting-") && name.ends_with(".toml")
}

/// Hands one file after the other to its reader, and keeps what each finds wrong.
struct Opener<'f> {
    files: &'f GroupFiles,
    problems: &'f mut Vec<FileProblem>,
}

impl Opener<'_> {
    /// What `read` makes of the file; `None` if there is no such file or it is no text.
    fn open<T>(&mut self, name: &str, read: impl FnOnce(&mut Reader<'_>) -> T) -> Option<T> {
        let bytes = self.files.get(name)?;
        match Reader::open(name, bytes) {
            Ok(mut reader) => {
                let value = read(&mut reader);
                self.problems.extend(reader.into_problems());
                Some(value)
            }
            Err(problem) => {
                self.problems.push(problem);
                None
            }
        }
    }
}
