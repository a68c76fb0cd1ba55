//! The parameters of an address, decoded.

use super::address::Light;
use super::matrix;
use app::roadmap::{Facet, Query};

/// Name and value of each parameter, in order; `+` is a space, as browsers send forms.
pub(crate) fn pairs(query: &str) -> Vec<(String, String)> {
    let parts = query.split('&').filter(|p| !p.is_empty());
    parts.map(|p| p.split_once('=').unwrap_or((p, ""))).map(|(n, v)| (decode(n), decode(v))).collect()
}

/// Bytes that are not UTF-8 become replacement characters: nobody means them.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let (byte, length) = match bytes[at] {
            b'+' => (b' ', 1),
            b'%' => hex(bytes.get(at + 1..at + 3)).map_or((b'%', 1), |b| (b, 3)),
            byte => (byte, 1),
        };
        out.push(byte);
        at += length;
    }
    String::from_utf8(out).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned())
}

fn hex(digits: Option<&[u8]>) -> Option<u8> {
    let digits = digits.filter(|d| d.iter().all(u8::is_ascii_hexdigit))?;
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// What a reader asks of the roadmap, and in which light.
pub(super) struct Asked {
    pub query: Query,
    pub light: Light,
    pub axis: Facet,
}

impl Asked {
    pub(super) fn parse(query: &str) -> Asked {
        let pairs = pairs(query);
        let of = |name: &str| pairs.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str());
        Asked {
            light: Light::parse(of("view")),
            axis: matrix::axis(of("by")),
            query: Query::parse(pairs.iter().map(|(n, v)| (n.as_str(), v.as_str()))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_decoded() {
        let expected = [("q", "key relay & Ü"), ("x", ""), ("y", "50%"), ("z", "\u{fffd}")];
        let found = pairs("q=key+relay%20%26%20%C3%9C&x&&y=50%&z=%ff");
        assert_eq!(found, expected.map(|(n, v)| (n.to_owned(), v.to_owned())));
    }

    #[test]
    fn an_unknown_light_is_the_table() {
        let asked = Asked::parse("view=hologram&by=colour&body=etsi");
        assert_eq!((asked.light, asked.axis), (Light::Table, Facet::Layer));
        assert!(asked.query.has(Facet::Body, "etsi"));
    }
}
