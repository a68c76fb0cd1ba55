//! The catalogue: other bodies' documents, read from files, worked out, looked up.
//!
//! Source records are the truth. Reading stores them and notes which families are stale; working out makes
//! the specifications of stale families anew. Either may be interrupted at any moment: what is left is done
//! by the next run. Readers see specifications only, so they never see half of a document.

mod import;
mod look_up;
mod reading;
mod work_out;
mod work_programme;

pub use import::{Imported, Options, Progress, Stage, import};
pub use look_up::{Document, Related, by_slug, counts, find};
pub use work_programme::{Outdated, Programme, import_work_programme};

use import::store_rows;
