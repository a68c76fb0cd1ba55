//! Events: what was done, by whom, field by field; chained by hashes so that anyone can check them.
//!
//! The chain covers a salted digest of each payload and not the payload itself, so that personal
//! data can be erased later, payload and salt together, without breaking the chain.

use crate::{Actor, Entrance};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Name of the chain of what concerns no group.
pub const INSTANCE_CHAIN: &str = "instance";

/// What an event says; kept as JSON, apart from the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payload {
    /// Version of this structure; 1.
    pub version: u8,
    /// Who acted.
    pub actor: Actor,
    /// By which door.
    pub entrance: Entrance,
    /// Why, in the actor's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What changed.
    #[serde(default)]
    pub changes: Vec<FieldChange>,
}

/// One field before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldChange {
    /// Name of the field; `editions[ITU-T Y.3800 (10/2019)].status` for one of an edition.
    pub field: String,
    /// Value before; absent if there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<serde_json::Value>,
    /// Value after; absent if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<serde_json::Value>,
}

/// An event that is yet to take its place in a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvent {
    /// [`INSTANCE_CHAIN`], or the id of a group.
    pub chain: String,
    /// When.
    pub at: Timestamp,
    /// What was done, as a message id suffix: `roadmap-entry-corrected`.
    pub kind: &'static str,
    /// Kind of thing it was done to: `roadmap-entry`.
    pub noun: &'static str,
    /// Id of the thing.
    pub subject: String,
    /// Chance that keeps short payloads from being guessed from their digest; 32 hexadecimal digits.
    pub salt: String,
    /// What it says.
    pub payload: Payload,
}

/// An event in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Event {
    /// Which chain.
    pub chain: String,
    /// Its number in the chain, from 1.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// What was done.
    pub kind: String,
    /// To what kind of thing.
    pub noun: String,
    /// To which one.
    pub subject: String,
    /// What it says; `None` once erased.
    pub payload: Option<Payload>,
    /// Its hash.
    pub hash: String,
}

/// Salted digest of a payload in its stored JSON form, in hexadecimal.
pub fn payload_digest(salt: &str, payload: &str) -> String {
    hex(Sha256::new().chain_update(salt).chain_update([0]).chain_update(payload).finalize().as_slice())
}

/// What the hash of an event covers.
#[derive(Debug, Clone, Copy)]
pub struct Link<'a> {
    /// Hash of the event before; empty for the first.
    pub previous: &'a str,
    /// Chain.
    pub chain: &'a str,
    /// Number.
    pub number: i64,
    /// Microseconds of Unix time.
    pub at: i64,
    /// Kind.
    pub kind: &'a str,
    /// Noun.
    pub noun: &'a str,
    /// Subject.
    pub subject: &'a str,
    /// [`payload_digest`].
    pub digest: &'a str,
}

impl Link<'_> {
    /// SHA-256 (FIPS 180-4) over all of it, each part closed by a zero byte; in hexadecimal.
    pub fn hash(&self) -> String {
        let mut hash = Sha256::new();
        let (number, at) = (self.number.to_string(), self.at.to_string());
        for part in [self.previous, self.chain, &number, &at, self.kind, self.noun, self.subject, self.digest] {
            hash.update(part);
            hash.update([0]);
        }
        hex(hash.finalize().as_slice())
    }
}

/// SHA-256 (FIPS 180-4) of some bytes, in hexadecimal: equal bytes, equal digests.
pub fn digest(bytes: &[u8]) -> String {
    hex(Sha256::digest(bytes).as_slice())
}

/// The digest of many parts, one after the other, each closed by a zero byte.
#[derive(Debug, Default, Clone)]
pub struct Digests(Sha256);

impl Digests {
    /// Takes the next part.
    pub fn add(&mut self, part: &str) {
        self.0.update(part);
        self.0.update([0]);
    }

    /// The digest of all of them, in hexadecimal.
    pub fn finish(self) -> String {
        hex(self.0.finalize().as_slice())
    }
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|b| [DIGITS[usize::from(b >> 4)] as char, DIGITS[usize::from(b & 15)] as char]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_a_link_counts() {
        let link =
            Link { previous: "p", chain: "c", number: 1, at: 2, kind: "k", noun: "n", subject: "s", digest: "d" };
        let others = [
            Link { previous: "q", ..link },
            Link { chain: "d", ..link },
            Link { number: 2, ..link },
            Link { at: 3, ..link },
            Link { kind: "kn", noun: "", ..link },
            Link { subject: "t", ..link },
            Link { digest: "e", ..link },
        ];
        for other in others {
            assert_ne!(link.hash(), other.hash(), "{other:?}");
        }
        assert_eq!(link.hash().len(), 64);
    }
}
