//! The files of a catalogue, one by one, from whatever it came in: archive, folder or single file.
//!
//! Nothing is unpacked to disk and nothing is believed: a path that climbs out, a link, a file that is
//! larger than any record is left out and named; an archive that never ends is given up. What stands
//! before the place where an archive is torn has been handed over by then; the caller decides whether
//! to keep it.

mod compressed;
mod error;
mod folder;
mod name;
mod tape;
mod zipped;

pub use error::{Error, Reason, Skipped};

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::Path;

/// How much is read from one source; the defaults are far above what real catalogues hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Of one file, in bytes.
    pub file: u64,
    /// Of all files together after expansion, in bytes.
    pub total: u64,
    /// Number of files.
    pub files: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { file: crate::yaml::MAX_BYTES as u64, total: 16 << 30, files: 4_000_000 }
    }
}

/// What has been read, once all of it has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Files handed over.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Files that are no records by their name, such as a README; no reason to worry.
    pub other: u64,
    /// Files that were left out for a reason; the first thousand by name.
    pub skipped: Vec<Skipped>,
    /// All that were left out.
    pub skipped_count: u64,
    /// Whether the receiver asked to stop before the end.
    pub stopped: bool,
}

/// Whoever takes the files: the path within the catalogue, the same whatever the catalogue came in, and the bytes.
pub type Receiver<'a> = dyn FnMut(&str, &[u8]) -> ControlFlow<()> + 'a;

/// Hands over every record of the archive, folder or file at `path`, in the order in which it stands there.
///
/// # Errors
/// If there is nothing to read, the archive is torn or damaged, or it is larger than the limits.
pub fn each(path: &Path, limits: Limits, receiver: &mut Receiver<'_>) -> Result<Summary, Error> {
    let mut taker = Taker { limits, summary: Summary::default(), passed: 0, receiver };
    let result = open(path, &mut taker);
    let mut summary = taker.summary;
    match result {
        Ok(()) => Ok(summary),
        Err(Halt::Stopped) => {
            summary.stopped = true;
            Ok(summary)
        }
        Err(Halt::Failed(error)) => Err(error.after(summary.files)),
    }
}

fn open(path: &Path, taker: &mut Taker<'_, '_>) -> Result<(), Halt> {
    let about = |e: io::Error| Halt::Failed(Error::Open { path: path.display().to_string(), why: e.to_string() });
    if std::fs::metadata(path).map_err(about)?.is_dir() {
        return folder::read(path, taker);
    }
    let mut file = File::open(path).map_err(about)?;
    let mut magic = Vec::new();
    file.by_ref().take(4).read_to_end(&mut magic).map_err(about)?;
    file.seek(SeekFrom::Start(0)).map_err(about)?;
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let file = BufReader::with_capacity(1 << 16, file);
    match magic.as_slice() {
        [] => Err(Halt::Failed(Error::Empty)),
        [0x28, 0xb5, 0x2f, 0xfd] => tape::or_file(compressed::Zstd::new(file), &name, taker),
        [0x1f, 0x8b, ..] => tape::or_file(flate2::read::MultiGzDecoder::new(file), &name, taker),
        [b'P', b'K', 3 | 5, 4 | 6] => zipped::read(file, taker),
        _ => tape::or_file(file, &name, taker),
    }
}

/// Why reading ends before the end.
enum Halt {
    /// The receiver wants no more.
    Stopped,
    /// It cannot go on.
    Failed(Error),
}

/// Takes files from any kind of source, keeps count and keeps to the limits.
struct Taker<'a, 'b> {
    limits: Limits,
    summary: Summary,
    /// Bytes that had to be expanded only to get past them.
    passed: u64,
    receiver: &'a mut Receiver<'b>,
}

impl Taker<'_, '_> {
    /// One file of a source. `size` is what the source says; what is read counts.
    fn take(&mut self, path: &str, size: u64, reader: &mut dyn Read) -> Result<(), Halt> {
        self.count(0)?;
        match name::of(path) {
            Ok(name) if name::is_record(&name) => self.take_record(&name, size, reader),
            Ok(_) => {
                self.summary.other += 1;
                self.passed = self.passed.saturating_add(size);
                Ok(())
            }
            Err(reason) => self.skip(path, reason),
        }
    }

    /// A file of which the caller knows that it is a record.
    fn take_record(&mut self, name: &str, size: u64, reader: &mut dyn Read) -> Result<(), Halt> {
        if size > self.limits.file {
            self.passed = self.passed.saturating_add(size);
            return self.skip(name, Reason::TooLarge);
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
        let read = reader.take(self.limits.file + 1).read_to_end(&mut bytes);
        let read = read.map_err(|e| Halt::Failed(Error::reading(&e)))? as u64;
        if read > self.limits.file {
            return self.skip(name, Reason::TooLarge);
        }
        self.count(read)?;
        self.summary.files += 1;
        self.summary.bytes += read;
        match (self.receiver)(name, &bytes) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Halt::Stopped),
        }
    }

    fn skip(&mut self, path: &str, reason: Reason) -> Result<(), Halt> {
        self.count(0)?;
        self.summary.skipped_count += 1;
        if self.summary.skipped.len() < 1000 {
            self.summary.skipped.push(Skipped { path: path.chars().take(200).collect(), reason });
        }
        Ok(())
    }

    fn count(&mut self, more: u64) -> Result<(), Halt> {
        let seen = self.summary.files + self.summary.other + self.summary.skipped_count;
        let bytes = self.passed.saturating_add(self.summary.bytes + more);
        let too_much = bytes > self.limits.total || seen > self.limits.files;
        if too_much { Err(Halt::Failed(Error::TooMuch)) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests;
