//! Zip, whose list of contents stands at its end: a torn one has none, and nothing can be read.

use super::{Error, Halt, Reason, Taker};
use std::io::{Read, Seek};
use zip::ZipArchive;
use zip::result::ZipError;

pub(super) fn read(reader: impl Read + Seek, taker: &mut Taker<'_, '_>) -> Result<(), Halt> {
    let mut archive = ZipArchive::new(reader).map_err(failed)?;
    for number in 0..archive.len() {
        let mut file = archive.by_index(number).map_err(failed)?;
        if file.is_dir() {
            continue;
        }
        let size = file.size();
        let Ok(name) = file.name().map(std::borrow::Cow::into_owned) else {
            taker.skip("", Reason::Name)?;
            continue;
        };
        if file.is_symlink() {
            taker.skip(&name, Reason::NotAFile)?;
        } else {
            taker.take(&name, size, &mut file)?;
        }
    }
    Ok(())
}

fn failed(error: ZipError) -> Halt {
    Halt::Failed(match error {
        ZipError::Io(e) => Error::reading(&e),
        ZipError::InvalidArchive(_) => Error::Truncated { files: 0 },
        other => Error::Damaged { files: 0, why: other.to_string() },
    })
}
