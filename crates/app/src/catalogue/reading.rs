//! Reading a catalogue's files on threads of their own, while others store what was read.
//!
//! One thread takes files out of the archive, two read them, and whoever holds the [`Reading`] gets what they
//! found, in no order. The channels are short: a slow database slows the readers, and memory stays small.

use crate::Error;
use catalogue::{
    archive::{self, Limits, Reason, Skipped},
    relaton, specification,
};
use model::{When, event::digest, specification::Record};
use std::{
    collections::HashMap,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};
use store::source_records::{Known, Row};
use tokio::sync::mpsc;

/// Readers; the machine this was measured on has two processors.
const READERS: usize = 2;

/// Files that wait to be read.
const WAITING: usize = 256;

/// What became of one file.
#[derive(Debug)]
pub(super) enum Found {
    /// It was read.
    Row {
        /// What it says.
        row: Row,
        /// What had to be put right.
        repairs: Vec<&'static str>,
        /// It was not there before.
        is_new: bool,
    },
    /// It is as it was when it was read last.
    Same {
        /// Its path.
        path: String,
    },
    /// It cannot be read.
    Problem {
        /// Its path.
        path: String,
        /// Why, in a sentence.
        why: String,
    },
    /// The source as a whole cannot be read any further.
    Broken(String),
}

/// What is read, and what is known of it.
pub(super) struct Source {
    pub(super) path: PathBuf,
    pub(super) catalogue: String,
    pub(super) as_of: Option<When>,
    pub(super) known: HashMap<String, Known>,
}

/// A file that waits to be read.
struct File {
    path: String,
    bytes: Vec<u8>,
}

/// Begins to read; what is found comes out of the channel, which ends when everything was read.
pub(super) fn begin(source: Source) -> Result<mpsc::Receiver<Found>, Error> {
    let (files, waiting) = sync_channel(WAITING);
    let (found, results) = mpsc::channel(WAITING);
    let waiting = Arc::new(Mutex::new(waiting));
    let source = Arc::new(source);
    let spawn = |name: &str, work: Box<dyn FnOnce() + Send>| {
        thread::Builder::new().name(name.to_owned()).spawn(work).map_err(|e| Error::Unavailable(e.to_string()))
    };
    for _ in 0..READERS {
        let (source, waiting, found) = (source.clone(), waiting.clone(), found.clone());
        spawn("catalogue reader", Box::new(move || read_files(&source, &waiting, &found)))?;
    }
    spawn("catalogue archive", Box::new(move || take_files(&source.path, &files, &found)))?;
    Ok(results)
}

fn take_files(path: &Path, files: &SyncSender<File>, found: &mpsc::Sender<Found>) {
    let taken = archive::each(path, Limits::default(), &mut |path, bytes| {
        // Nobody takes it: the import was given up.
        match files.send(File { path: path.to_owned(), bytes: bytes.to_vec() }) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    });
    let last = match taken {
        Ok(summary) => {
            let problem = |s: Skipped| Found::Problem { why: why(s.reason).to_owned(), path: s.path };
            summary.skipped.into_iter().map(problem).collect()
        }
        Err(error) => vec![Found::Broken(error.to_string())],
    };
    for found_last in last {
        if found.blocking_send(found_last).is_err() {
            return;
        }
    }
}

fn why(reason: Reason) -> &'static str {
    match reason {
        Reason::Outside => "its path leads out of the archive",
        Reason::NotAFile => "it is a link or another thing that is no file",
        Reason::TooLarge => "it is larger than any record",
        Reason::Name => "its name is not text",
        Reason::TooDeep => "it stands deeper in folders than any record",
        Reason::Unreadable => "the system does not let us read it",
    }
}

fn read_files(source: &Source, waiting: &Mutex<Receiver<File>>, found: &mpsc::Sender<Found>) {
    loop {
        let file = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(file) = file else { return };
        if found.blocking_send(read(source, file)).is_err() {
            return;
        }
    }
}

fn read(source: &Source, file: File) -> Found {
    let hash = digest(&file.bytes);
    let known = source.known.get(&file.path);
    if known.is_some_and(|k| k.content_hash == hash && k.reader == relaton::READER_VERSION && !k.gone) {
        return Found::Same { path: file.path };
    }
    let place = relaton::Place { catalogue: &source.catalogue, path: &file.path, as_of: source.as_of };
    let read = match relaton::read(&file.bytes, place) {
        Ok(read) => read,
        Err(problem) => return Found::Problem { why: problem.to_string(), path: file.path },
    };
    match row(&read.record, hash) {
        Ok(row) => {
            let repairs = read.repairs.iter().map(|(repair, _)| repair.slug()).collect();
            Found::Row { row, repairs, is_new: known.is_none() }
        }
        Err(why) => Found::Problem { path: file.path, why },
    }
}

/// A record as it is stored; why it cannot be, otherwise.
pub(super) fn row(record: &Record, content_hash: String) -> Result<Row, String> {
    let row = Row {
        catalogue: record.source.catalogue.clone(),
        path: record.source.path.clone(),
        content_hash,
        reader: relaton::READER_VERSION,
        spec_key: specification::key_of(record),
        family_key: specification::family_key(record.identifier(), &record.body),
        facts: serde_json::to_string(record).map_err(|e| e.to_string())?,
    };
    // YAML can say it, no text has it, and one of the two databases would give up the whole import for it.
    let columns = [&row.path, &row.spec_key, &row.family_key, &record.body];
    if columns.iter().any(|column| column.contains('\0')) {
        Err("its name has a sign that no text has".to_owned())
    } else {
        Ok(row)
    }
}
