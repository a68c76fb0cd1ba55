//! The real catalogues: six archives with a quarter of a million records, too large for the repository.

use crate::{Outcome, repo};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Names the folder that holds `catalogue`, as it does for the tests that read real data.
const VARIABLE: &str = "ACCORD_CORPUS";

/// The archives, by name.
pub fn archives() -> Outcome<Vec<PathBuf>> {
    let named = env::var_os(VARIABLE).map(PathBuf::from);
    let folder = named.unwrap_or_else(|| repo::root().with_file_name("shared").join("data")).join("catalogue");
    let absent = |error| format!("no catalogues in {} ({error}): set {VARIABLE}", folder.display());
    let listed = fs::read_dir(&folder).map_err(absent)?;
    let mut archives: Vec<PathBuf> =
        listed.filter_map(|entry| Some(entry.ok()?.path())).filter(|p| is_archive(p)).collect();
    archives.sort();
    if archives.is_empty() { Err(format!("no archives in {}", folder.display())) } else { Ok(archives) }
}

fn is_archive(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "zst")
}
