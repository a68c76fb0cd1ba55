//! How bodies name their documents: which part is the edition, and when two spellings are one name.
//!
//! The same document is written `ITU-T Rec. Y.3802 (2020)`, `Y.3802` and `y3802`; a hand-kept table
//! then holds it twice. [`family`] takes the edition off, [`key`] takes the spelling off.

mod family;
mod key;
mod named;

pub use family::family;
pub use key::{key, look_up_keys};
pub use named::{body, named, numbers};
