//! Whatever is typed or imported as an identifier is taken apart without a panic, and its keys are stable.
#![no_main]

use catalogue::identifier;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let key = identifier::key(text);
    assert_eq!(identifier::key(&key), key, "the key of a key is itself");
    for body in ["", "ITU-T", "ISO/IEC", "ETSI", "IEEE", "3GPP", "IETF/IRTF"] {
        let family = identifier::family(text, body);
        let _ = identifier::look_up_keys(&family);
    }
    let _ = identifier::named(text);
    let _ = identifier::look_up_keys(text);
});
