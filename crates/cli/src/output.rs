//! What commands print: text for people, or JSON for programs.

use crate::fault::Fault;
use std::{
    fs::File,
    io::{Read, Write},
    path::Path,
};

/// Prints text, with a line end.
#[allow(clippy::print_stdout, reason = "the output of commands")]
pub(crate) fn line(text: impl std::fmt::Display) -> Result<(), Fault> {
    bytes(format!("{text}\n").as_bytes())
}

/// Prints a value as JSON.
pub(crate) fn json(value: &impl serde::Serialize) -> Result<(), Fault> {
    let text = serde_json::to_string_pretty(value).map_err(|e| Fault::new(e.to_string()))?;
    line(text)
}

/// Prints bytes. A reader that has had enough (`| head`) is no error.
pub(crate) fn bytes(bytes: &[u8]) -> Result<(), Fault> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Fault::new(format!("the output cannot be written: {e}")))
        }
        _ => Ok(()),
    }
}

/// Writes a file whole or not at all: beside it first, then in its place.
pub(crate) fn file(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    std::fs::write(&beside, bytes)
        .and_then(|()| std::fs::rename(&beside, path))
        .map_err(|e| Fault::new(format!("{} cannot be written: {e}. Choose another place with --out", path.display())))
}

/// Hundreds of times the largest roadmap; a wrong file, or one without an end, does not fill the memory.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Reads a file that the person named; `-` is stdin.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == "-" {
        std::io::stdin().take(LARGEST + 1).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
    };
    match read {
        Ok(length) if length as u64 > LARGEST => Err(Fault::new(format!(
            "{} is larger than {} MB. Check that it is the right file, or divide it",
            path.display(),
            LARGEST / 1024 / 1024
        ))),
        Ok(_) => Ok(bytes),
        Err(e) => Err(Fault::new(format!("{} cannot be read: {e}. Check the name of the file", path.display()))),
    }
}
