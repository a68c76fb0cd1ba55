//! The repository: where it is, which files belong to it, where builds go.

use crate::{Outcome, command};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The repository's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the repository")
}

/// Every file that is in version control or would be added to it, relative to the root, sorted.
/// New files count: a rule that applies only after the commit comes too late.
pub fn files() -> Outcome<Vec<String>> {
    let listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let listed = command::output(Command::new("git").args(listing).current_dir(root()))?;
    let mut files: Vec<String> = listed.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect();
    files.retain(|path| root().join(path).is_file());
    files.sort();
    files.dedup();
    Ok(files)
}

/// The text of a file, or nothing if it is not text.
pub fn text(path: &str) -> Outcome<Option<String>> {
    let bytes = fs::read(root().join(path)).map_err(|error| format!("cannot read {path}: {error}"))?;
    Ok(String::from_utf8(bytes).ok())
}

/// Where cargo builds.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}
