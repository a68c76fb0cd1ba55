//! The language of a reader who has not chosen one: from what the browser asks for.

use model::Lang;

/// The best of the six languages for an `Accept-Language` header (RFC 9110, 12.5.4), English if it asks
/// for none of them.
///
/// The region of a language does not matter: `zh-TW` gets Chinese. Of equal wishes the first counts,
/// and a range that cannot be read counts for nothing. `*` stands for every language not named.
pub fn negotiate(accept_language: Option<&str>) -> Lang {
    let ranges: Vec<(&str, u16)> = accept_language.unwrap_or_default().split(',').filter_map(range).collect();
    let wanted = |lang: Lang| {
        let named = ranges.iter().enumerate().filter(|(_, (tag, _))| primary(tag).eq_ignore_ascii_case(lang.code()));
        // `zh-TW;q=0.9, zh;q=0.8`: the strongest wish for the language is the wish for it.
        let best = named.max_by_key(|(place, (_, quality))| (*quality, std::cmp::Reverse(*place)));
        let any = || ranges.iter().enumerate().find(|(_, (tag, _))| *tag == "*");
        best.or_else(any).map(|(place, (_, quality))| (*quality, std::cmp::Reverse(place)))
    };
    let with_wish = |lang: Lang| wanted(lang).filter(|(quality, _)| *quality > 0).map(|wish| (wish, lang == Lang::En));
    Lang::ALL
        .into_iter()
        .filter_map(|lang| with_wish(lang).map(|wish| (wish, lang)))
        .max_by_key(|(wish, _)| *wish)
        .map_or(Lang::En, |(_, lang)| lang)
}

/// The language of a tag, without script, region and the rest.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// A language range with its quality in thousandths.
fn range(text: &str) -> Option<(&str, u16)> {
    let mut parts = text.split(';').map(str::trim);
    let tag = parts.next().filter(|t| !t.is_empty())?;
    let quality = match parts.next() {
        None => 1000,
        Some(weight) => {
            weight.strip_prefix(['q', 'Q']).and_then(|w| w.trim_start().strip_prefix('=')).and_then(quality)?
        }
    };
    Some((tag, quality))
}

/// `0`, `1`, or either with up to three decimals; at most one.
fn quality(text: &str) -> Option<u16> {
    let text = text.trim();
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let thousandths: u16 = format!("{decimals:0<3}").parse().ok()?;
    match (whole, thousandths) {
        ("0", part) => Some(part),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_of_what_is_asked_for() {
        for (header, expected) in [
            (None, Lang::En),
            (Some(""), Lang::En),
            (Some("fr"), Lang::Fr),
            (Some("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5"), Lang::Fr),
            (Some("de-DE,de;q=0.9,ru;q=0.4,en;q=0.3"), Lang::Ru),
            (Some("zh-TW"), Lang::Zh),
            (Some("ZH-hant-tw;q=1.000"), Lang::Zh),
            (Some("en;q=0.5, es;q=0.5"), Lang::En),
            (Some("es;q=0.5, en;q=0.5"), Lang::Es),
            (Some("es ; q=0.2 , ar ; q=0.7"), Lang::Ar),
            (Some("en;q=0, fr;q=0.1"), Lang::Fr),
            (Some("en;q=0"), Lang::En),
            (Some("*"), Lang::En),
            (Some("*, ru;q=0.5"), Lang::En),
            (Some("en;q=0, *;q=0.5"), Lang::Zh),
            (Some("de, ja"), Lang::En),
            (Some("frr, fr;q=0.1"), Lang::Fr),
            (Some("fr;q=2, ru;q=0.1"), Lang::Ru),
            (Some("fr;q=0.1234, ru;q=0.001"), Lang::Ru),
            (Some(";;;,,,=q"), Lang::En),
            (Some("fr;level=1"), Lang::En),
        ] {
            assert_eq!(negotiate(header), expected, "{header:?}");
        }
    }
}
