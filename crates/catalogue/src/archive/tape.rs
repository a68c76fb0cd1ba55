//! Tar: a header of 512 bytes, then the file. Read without extensions by the library, which would take
//! names of any length into memory; long names are read here, with a limit.

use super::{Error, Halt, Reason, Taker};
use std::io::{self, BufReader, Read};
use tar::{Archive, Entry, EntryType};

/// No path is longer.
const MAX_NAME: u64 = 16 << 10;

/// What fills the last block of a tape.
const MAX_REST: u64 = 64 << 20;

/// Reads a tar, or hands over what is none as one file named after the source.
pub(super) fn or_file(reader: impl Read, name: &str, taker: &mut Taker<'_, '_>) -> Result<(), Halt> {
    let mut reader = BufReader::with_capacity(1 << 16, reader);
    let mut head = Vec::with_capacity(512);
    reader.by_ref().take(512).read_to_end(&mut head).map_err(|e| Halt::Failed(Error::reading(&e)))?;
    let is_tar = head.get(257..262) == Some(b"ustar".as_slice());
    let mut whole = head.as_slice().chain(reader);
    if is_tar {
        return read(whole, taker);
    }
    if head.is_empty() {
        return Err(Halt::Failed(Error::Empty));
    }
    let name = [".zst", ".gz"].into_iter().find_map(|e| name.strip_suffix(e)).unwrap_or(name);
    taker.take_record(name, 0, &mut whole)
}

fn read(reader: impl Read, taker: &mut Taker<'_, '_>) -> Result<(), Halt> {
    let failed = |e: io::Error| Halt::Failed(Error::reading(&e));
    let mut archive = Archive::new(reader);
    let mut long_name: Option<String> = None;
    for entry in archive.entries().map_err(failed)?.raw(true) {
        let mut entry = entry.map_err(|e| torn(&e))?;
        let kind = entry.header().entry_type();
        let size = entry.header().entry_size().map_err(failed)?;
        if matches!(kind, EntryType::GNULongName | EntryType::XHeader) {
            if let Some(name) = extension(&mut entry, size, kind)? {
                long_name = Some(name);
            }
            continue;
        }
        let given = entry.path_bytes();
        let name = long_name.take().or_else(|| String::from_utf8(given.into_owned()).ok());
        match (kind, name) {
            (EntryType::Directory | EntryType::XGlobalHeader | EntryType::GNULongLink, _) => {}
            (_, None) => taker.skip("", Reason::Name)?,
            (EntryType::Regular | EntryType::Continuous, Some(name)) => taker.take(&name, size, &mut entry)?,
            (_, Some(name)) => taker.skip(&name, Reason::NotAFile)?,
        }
    }
    // What follows the last file is read, too: the checksum stands behind it.
    let rest = io::copy(&mut archive.into_inner().take(MAX_REST), &mut io::sink()).map_err(failed)?;
    if rest < MAX_REST { Ok(()) } else { Err(Halt::Failed(Error::TooMuch)) }
}

/// The path that a header for the next file gives.
fn extension(entry: &mut Entry<'_, impl Read>, size: u64, kind: EntryType) -> Result<Option<String>, Halt> {
    if size > MAX_NAME {
        return Err(Halt::Failed(Error::Damaged { files: 0, why: "a name of more than 16 kB".to_owned() }));
    }
    let mut bytes = Vec::new();
    entry.read_to_end(&mut bytes).map_err(|e| torn(&e))?;
    if kind == EntryType::GNULongName {
        let end = bytes.iter().position(|b| *b == 0).unwrap_or(bytes.len());
        return Ok(String::from_utf8(bytes[..end].to_vec()).ok());
    }
    let mut pairs = tar::PaxExtensions::new(&bytes).flatten();
    Ok(pairs.find_map(|p| (p.key() == Ok("path")).then(|| p.value().ok().map(str::to_owned)).flatten()))
}

/// The library has one kind of error for all that is wrong with a header, the missing half of it as well.
fn torn(error: &io::Error) -> Halt {
    let text = error.to_string();
    let is_end = text.contains("failed to read entire block") || text.contains("unexpected EOF");
    Halt::Failed(if is_end { Error::Truncated { files: 0 } } else { Error::reading(error) })
}
