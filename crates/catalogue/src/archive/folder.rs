//! A folder on disk, in the order of names. Links are not followed: they could lead anywhere.

use super::{Error, Halt, Reason, Taker};
use std::fs::{self, File};
use std::path::Path;

/// Catalogues have one level.
const MAX_DEPTH: usize = 16;

pub(super) fn read(root: &Path, taker: &mut Taker<'_, '_>) -> Result<(), Halt> {
    // Given `.../data`, the paths below it are the same as those in an archive.
    walk(root, "", 0, taker)
}

fn walk(folder: &Path, prefix: &str, depth: usize, taker: &mut Taker<'_, '_>) -> Result<(), Halt> {
    if depth > MAX_DEPTH {
        return taker.skip(prefix, Reason::TooDeep);
    }
    let open = |e: std::io::Error| Halt::Failed(Error::Open { path: folder.display().to_string(), why: e.to_string() });
    let mut entries = fs::read_dir(folder).map_err(open)?.collect::<Result<Vec<_>, _>>().map_err(open)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let Some(name) = entry.file_name().to_str().map(|n| format!("{prefix}{n}")) else {
            taker.skip(&entry.file_name().to_string_lossy(), Reason::Name)?;
            continue;
        };
        // The kind of the entry itself, not of what a link points to.
        let kind = entry.file_type().map_err(open)?;
        if kind.is_dir() {
            // Version control keeps other things beside the records.
            if !entry.file_name().to_string_lossy().starts_with('.') {
                walk(&entry.path(), &format!("{name}/"), depth + 1, taker)?;
            }
        } else if kind.is_file() {
            match File::open(entry.path()) {
                Ok(mut file) => {
                    let size = file.metadata().map_or(0, |m| m.len());
                    taker.take(&name, size, &mut file)?;
                }
                Err(_) => taker.skip(&name, Reason::Unreadable)?,
            }
        } else {
            taker.skip(&name, Reason::NotAFile)?;
        }
    }
    Ok(())
}
