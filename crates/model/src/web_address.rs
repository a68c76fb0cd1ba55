//! Addresses of pages on the web, as data gives them: shown as links, so they have to be what they seem.

use std::net::Ipv6Addr;

/// Whether this is the full address of a page: `http` or `https`, then a host that can exist, nothing that cannot be
/// seen.
///
/// The path is the other site's business. A name and password before the host are refused: they make an address look
/// as if it led elsewhere.
pub fn is_web_address(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let is_web = ["http", "https"].iter().any(|web| scheme.eq_ignore_ascii_case(web));
    let (host, port) = host_and_port(rest.split(['/', '?', '#']).next().unwrap_or_default());
    is_web
        && !text.contains(|c: char| c.is_whitespace() || c.is_control())
        && is_host(host)
        && port.is_none_or(|port| port.bytes().all(|b| b.is_ascii_digit()) && port.parse::<u16>().is_ok())
}

/// An IPv6 address stands in brackets, because it holds colons itself.
fn host_and_port(text: &str) -> (&str, Option<&str>) {
    let end = if text.starts_with('[') { text.find(']').map_or(text.len(), |at| at + 1) } else { 0 };
    match text[end..].split_once(':') {
        Some((rest, port)) => (&text[..end + rest.len()], Some(port)),
        None => (text, None),
    }
}

fn is_host(host: &str) -> bool {
    if let Some(inside) = host.strip_prefix('[') {
        return inside.strip_suffix(']').is_some_and(|address| address.parse::<Ipv6Addr>().is_ok());
    }
    // Letters of any script: browsers know how to ask for such names.
    let is_label =
        |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
    host.strip_suffix('.').unwrap_or(host).split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::is_web_address;

    #[test]
    fn a_page_has_a_host_that_can_exist() {
        for text in [
            "https://www.itu.int/rec/T-REC-Y.3802",
            "HTTP://e.example",
            "https://e.example:8080/?q=[1]#x:y@z",
            "https://[2001:db8::1]/a",
            "https://[::1]:80",
            "https://192.0.2.1/",
            "https://e.example./",
            "https://例え.example/量子",
            "https://e.example?x=http://[",
        ] {
            assert!(is_web_address(text), "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "https://",
            "https:///path",
            "https://[::1",
            "https://::1/",
            "https://[::1]x/",
            "https://[1.2.3.4]/",
            "https://e.example:/",
            "https://e.example:port/",
            "https://e.example:+80/",
            "https://e.example:99999/",
            "https://user:secret@e.example/",
            "https://e..example/",
            "https://.example/",
            "https://e.example\\@other.example/",
            "https://e.example/a b",
            "https://e.example/a\u{7}",
            "https://\"onclick=/",
            "ftp://e.example/",
            "javascript:alert(1)//://e.example/",
            "e.example",
        ] {
            assert!(!is_web_address(text), "{text}");
        }
    }
}
