//! Any bytes are read as a roadmap table and as a work programme, or refused with a sentence.
#![no_main]

use catalogue::{assemble, roadmap_csv, work_programme};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(reading) = roadmap_csv::read(bytes) {
        let _ = assemble(reading.rows);
    }
    if let Ok(programme) = work_programme::read(bytes) {
        for item in &programme.items {
            let _ = item.record(programme.report_date);
        }
    }
});
