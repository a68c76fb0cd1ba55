//! Values that a file may hold, each checked as it is read, so that the parser says in which line it stands.

use model::{Heading, is_group_slug, is_web_address, limits};
use serde::{Deserialize, Deserializer, de::Error};
use std::fmt;
use toml::Spanned;

/// A type for text that passed a check; what the check gives back is what is kept.
macro_rules! checked {
    ($($(#[$doc:meta])* $name:ident = $check:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
        #[serde(try_from = "String")]
        pub(super) struct $name(pub(super) String);

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<$name, String> {
                let check: fn(&str) -> Result<String, String> = $check;
                check(&text).map($name)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

checked! {
    /// Text in words: a name, a paragraph, CommonMark.
    Prose = |text| plain(&text.replace("\r\n", "\n"), limits::TEXT, |c| c == '\n' || c == '\t');
    /// Text on one line: an identifier, an acronym, the name of a document.
    Line = |text| plain(text, limits::NAME, |_| false);
    /// A group's part of an address.
    GroupSlug = group_slug;
    /// A body's part of an address.
    BodySlug = body_slug;
    /// Where a page is on the web.
    Web = web;
    /// Where mail is sent.
    Mail = mail;
    /// A country, by ISO 3166-1.
    Country = country;
    /// A time zone, by its IANA name.
    Zone = zone;
}

/// A heading of terms of reference that can say its own name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(super) struct HeadingName(pub(super) Heading);

impl fmt::Display for HeadingName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.slug())
    }
}

/// A list that may be that long; for `#[serde(deserialize_with = ...)]`, so that the parser says where it stands.
pub(super) fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    let list = Vec::deserialize(from)?;
    if list.len() > limits::ITEMS { Err(D::Error::custom(too_many())) } else { Ok(list) }
}

/// As [`list`], with its place in the file.
pub(super) fn placed_list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<Spanned<Vec<T>>, D::Error> {
    let list = Spanned::<Vec<T>>::deserialize(from)?;
    if list.get_ref().len() > limits::ITEMS { Err(D::Error::custom(too_many())) } else { Ok(list) }
}

fn too_many() -> String {
    format!("there are more than {} of these; keep the ones that matter", limits::ITEMS)
}

fn plain(text: &str, most: usize, may_be: fn(char) -> bool) -> Result<String, String> {
    let text = text.trim();
    if limits::is_longer(text, most) {
        return Err(format!("this is longer than {most} characters; shorten it"));
    }
    if text.is_empty() {
        return Err("this is empty; give a text, or leave the line out if it is not compulsory".to_owned());
    }
    if text.contains(|c: char| c.is_control() && !may_be(c)) {
        return Err("this holds a line end or a character that cannot be shown; take it out".to_owned());
    }
    Ok(text.to_owned())
}

fn group_slug(text: &str) -> Result<String, String> {
    if is_group_slug(text) {
        return Ok(text.to_owned());
    }
    Err(format!(
        "`{text}` cannot be a group's part of the address: write two to forty small letters from a to z, digits and \
         single hyphens, a letter first, such as jca-qkdn; names of pages and languages are not to be had"
    ))
}

fn body_slug(text: &str) -> Result<String, String> {
    let text = plain(text, limits::NAME, |_| false)?;
    if model::slug(&text) == text {
        return Ok(text);
    }
    Err(format!("`{text}` cannot be part of an address; write small letters, digits and single hyphens"))
}

fn web(text: &str) -> Result<String, String> {
    let text = plain(text, limits::TEXT, |_| false)?;
    if is_web_address(&text) {
        return Ok(text);
    }
    Err(format!("`{text}` is no address of the web; it has to begin with https:// or http:// and hold no spaces"))
}

fn mail(text: &str) -> Result<String, String> {
    let text = plain(text, limits::NAME, |_| false)?;
    let is_plain = |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c.is_control());
    if text.split_once('@').is_some_and(|(name, domain)| is_plain(name) && is_plain(domain) && !domain.contains('@')) {
        return Ok(text);
    }
    Err(format!("`{text}` is no e-mail address; write one such as group@example.org"))
}

fn country(text: &str) -> Result<String, String> {
    if text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase()) {
        return Ok(text.to_owned());
    }
    Err(format!("`{text}` is no country code; write the two capital letters of ISO 3166-1, such as CN or GB"))
}

fn zone(text: &str) -> Result<String, String> {
    match jiff::tz::TimeZone::get(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err(format!("`{text}` is no time zone; write an IANA name such as Europe/Zurich or UTC")),
    }
}
