//! One line on the terminal that says how far a long command is; nothing where nobody watches.

use app::catalogue::{Progress, Stage};
use std::{
    io::{IsTerminal, Write},
    sync::{Mutex, PoisonError},
};

/// The line.
#[derive(Debug)]
pub(crate) struct Line {
    watched: bool,
    about: Mutex<String>,
}

impl Line {
    pub(crate) fn new() -> Line {
        Line { watched: std::io::stderr().is_terminal(), about: Mutex::default() }
    }

    /// What is being done from now on.
    pub(crate) fn about(&self, what: &str) {
        what.clone_into(&mut self.about.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Takes the line away.
    pub(crate) fn clear(&self) {
        self.write("");
    }

    fn write(&self, text: &str) {
        if self.watched {
            // Whoever closed the terminal does not want to know.
            let _ = write!(std::io::stderr(), "\r\x1b[2K{text}");
        }
    }
}

impl Progress for Line {
    fn at(&self, stage: Stage, done: usize) {
        let what = match stage {
            Stage::Reading => "files read",
            Stage::WorkingOut => "families worked out",
            Stage::Indexing => "documents indexed",
        };
        let about = self.about.lock().unwrap_or_else(PoisonError::into_inner).clone();
        self.write(&format!("{about}: {done} {what}"));
    }
}
