//! Fingerprints of what was sent, so that a reader who has it already is told so in a few bytes.

use axum::http::{HeaderMap, header};

/// First 16 hexadecimal digits of the SHA-256 of `bytes`: enough to tell versions of one page apart.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    model::event::hex(&Sha256::digest(bytes).as_slice()[..8])
}

/// A weak entity tag: the same page stays the same whether it was compressed or not.
pub(crate) fn tag(bytes: &[u8]) -> String {
    format!("W/\"{}\"", fingerprint(bytes))
}

/// Whether the reader says that they have `tag` already (RFC 9110, 13.1.2; weak comparison).
pub(crate) fn is_known(request: &HeaderMap, tag: &str) -> bool {
    let bare = |t: &str| t.trim().trim_start_matches("W/").to_owned();
    let wanted = bare(tag);
    request
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|candidate| candidate.trim() == "*" || bare(candidate) == wanted)
}

/// Whether the reader takes gzip (RFC 9110, 12.5.3).
pub(crate) fn takes_gzip(request: &HeaderMap) -> bool {
    let accepted = request.get_all(header::ACCEPT_ENCODING).iter().filter_map(|v| v.to_str().ok());
    accepted.flat_map(|v| v.split(',')).any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let refused = parts.filter_map(|p| p.strip_prefix("q=")).any(|q| q.trim_end_matches(['0', '.']).is_empty());
        (name.eq_ignore_ascii_case("gzip") || name == "*") && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn headers(name: header::HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    #[test]
    fn a_known_tag_is_recognized_in_every_form() {
        let tag = tag(b"page");
        assert_eq!(tag.len(), 20);
        for given in ["*", "\"x\", W/\"TAG\"", "\"TAG\""] {
            let given = given.replace("TAG", &fingerprint(b"page"));
            let map = HeaderMap::from_iter([(header::IF_NONE_MATCH, given.parse().expect("a header"))]);
            assert!(is_known(&map, &tag), "{given}");
        }
        assert!(!is_known(&headers(header::IF_NONE_MATCH, "\"other\""), &tag));
        assert!(!is_known(&HeaderMap::new(), &tag));
    }

    #[test]
    fn gzip_is_taken_unless_refused() {
        for (value, expected) in [
            ("gzip", true),
            ("br, GZIP;q=0.5", true),
            ("*", true),
            ("gzip;q=0", false),
            ("gzip; q=0.000", false),
            ("br", false),
            ("", false),
        ] {
            assert_eq!(takes_gzip(&headers(header::ACCEPT_ENCODING, value)), expected, "{value}");
        }
    }
}
