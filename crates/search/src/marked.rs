//! Text with the found words marked, as pieces: whoever shows it cannot forget to escape it.

/// A stretch of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// As it stands in the source, not escaped.
    pub text: String,
    /// Whether it is one of the words that were asked for.
    pub marked: bool,
}

/// Text in pieces, marked and not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marked(pub Vec<Piece>);

impl Marked {
    /// The text without marks.
    pub fn plain(&self) -> String {
        self.0.iter().map(|p| p.text.as_str()).collect()
    }

    /// Whether anything is marked.
    pub fn has_marks(&self) -> bool {
        self.0.iter().any(|p| p.marked)
    }

    /// As HTML: everything escaped, the found words in `<mark>`.
    pub fn html(&self) -> String {
        let mut html = String::new();
        for piece in &self.0 {
            if piece.marked {
                html.push_str("<mark>");
            }
            escape(&piece.text, &mut html);
            if piece.marked {
                html.push_str("</mark>");
            }
        }
        html
    }

    pub(crate) fn push(&mut self, text: &str, marked: bool) {
        if !text.is_empty() {
            self.0.push(Piece { text: text.to_owned(), marked });
        }
    }
}

fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_in_and_out_of_marks() {
        let mut marked = Marked::default();
        marked.push("<b>", false);
        marked.push("\"quantum\" & 'key'", true);
        assert_eq!(marked.html(), "&lt;b&gt;<mark>&quot;quantum&quot; &amp; &#39;key&#39;</mark>");
        assert_eq!(marked.plain(), "<b>\"quantum\" & 'key'");
    }
}
