//! Any bytes are read as a record or refused; what is read can be stored, merged and looked up.
#![no_main]

use catalogue::{relaton, specification};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let place = relaton::Place { catalogue: "fuzz", path: "file.yaml", as_of: None };
    let Ok(read) = relaton::read(bytes, place) else { return };
    let _ = specification::key_of(&read.record);
    let mut family: Vec<_> = specification::of(&[&read.record, &read.record]).into_iter().collect();
    specification::complete(&mut family);
    for spec in &family {
        let _ = specification::look_up_keys(spec);
    }
});
