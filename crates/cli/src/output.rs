//! What commands print: text for people, or JSON for programs.

use crate::fault::Fault;
use std::{io::Write, path::Path};

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

/// Reads a file that the person named; `-` is stdin.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    let read = if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut std::io::stdin(), &mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    read.map_err(|e| Fault::new(format!("{} cannot be read: {e}. Check the name of the file", path.display())))
}
