//! Text that people wrote (a CommonMark subset) made into HTML that is safe to show.
//!
//! Raw HTML is shown as the characters that it is, headings go below those of the page, links are
//! followed by people and not by search engines, and only addresses of the web and of mail are links.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// The HTML of `source`. Goes into a template with `|safe`.
pub(crate) fn markdown(source: &str) -> String {
    let mut out = String::with_capacity(source.len() * 5 / 4);
    html::push_html(&mut out, Parser::new_ext(source, Options::empty()).flat_map(tame));
    out
}

/// An official text exactly as it was attached: characters are characters, line ends are line ends.
pub(crate) fn verbatim(source: &str) -> String {
    let mut out = String::with_capacity(source.len() * 5 / 4);
    for paragraph in source.split("\n\n").map(|p| p.trim_matches('\n')).filter(|p| !p.trim().is_empty()) {
        out.push_str("<p class=\"verbatim\">");
        for c in paragraph.chars() {
            push_escaped(&mut out, c);
        }
        out.push_str("</p>\n");
    }
    out
}

/// What may be shown of one event of the parser.
fn tame(event: Event<'_>) -> Option<Event<'_>> {
    Some(match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: demoted(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(demoted(level))),
        // Pictures would load from elsewhere: their description stays.
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => return None,
        Event::Start(Tag::Link { dest_url, .. }) => Event::InlineHtml(opening(&dest_url)),
        Event::End(TagEnd::Link) => Event::InlineHtml("</a>".into()),
        other => other,
    })
}

/// A page has its title and the headings of its sections already.
fn demoted(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H3,
        HeadingLevel::H2 => HeadingLevel::H4,
        HeadingLevel::H3 => HeadingLevel::H5,
        _ => HeadingLevel::H6,
    }
}

fn opening(address: &str) -> CowStr<'static> {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    if !matches!(scheme.as_deref(), Some("http" | "https" | "mailto")) {
        return "<a>".into();
    }
    let mut escaped = String::with_capacity(address.len() + 30);
    escaped.push_str("<a rel=\"nofollow\" href=\"");
    for c in address.chars() {
        push_escaped(&mut escaped, c);
    }
    escaped.push_str("\">");
    escaped.into()
}

fn push_escaped(out: &mut String, c: char) {
    match c {
        '&' => out.push_str("&amp;"),
        '"' => out.push_str("&quot;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        c => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn text_becomes_html_and_html_stays_text() {
        for (source, expected) in [
            ("Two *words*", "<p>Two <em>words</em></p>\n"),
            ("# Big", "<h3>Big</h3>\n"),
            ("a <b>b</b>", "<p>a &lt;b&gt;b&lt;/b&gt;</p>\n"),
            ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
            (
                "[x](https://a.example/?a=1&b=2)",
                "<p><a rel=\"nofollow\" href=\"https://a.example/?a=1&amp;b=2\">x</a></p>\n",
            ),
            ("[x](javascript:alert)", "<p><a>x</a></p>\n"),
            (
                "[x](<https://a.example/\"onclick=>)",
                "<p><a rel=\"nofollow\" href=\"https://a.example/&quot;onclick=\">x</a></p>\n",
            ),
            ("![a picture](https://a.example/p.png)", "<p>a picture</p>\n"),
        ] {
            assert_eq!(markdown(source), expected, "{source}");
        }
    }
}
