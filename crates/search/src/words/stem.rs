//! Stems, by Snowball's rules.

use frostem::{Algorithm, Stemmer};
use model::Lang;
use std::borrow::Cow;

enum Script {
    Latin,
    Cyrillic,
    Arabic,
    /// Han, digits, names with digits: compared as they are.
    Other,
}

fn script(word: &str) -> Script {
    if word.bytes().any(|b| b.is_ascii_digit()) {
        return Script::Other;
    }
    match word.chars().next() {
        Some('a'..='z' | '\u{c0}'..='\u{24f}') => Script::Latin,
        Some('\u{400}'..='\u{52f}') => Script::Cyrillic,
        Some('\u{600}'..='\u{6ff}') => Script::Arabic,
        _ => Script::Other,
    }
}

fn latin(lang: Lang) -> Algorithm {
    match lang {
        Lang::Fr => Algorithm::French,
        Lang::Es => Algorithm::Spanish,
        _ => Algorithm::English,
    }
}

/// The stem of a word in a text of this language. The script decides first: names in Latin letters stand in Russian
/// titles, and some sources mark the language wrong.
pub(super) fn in_document(folded: &str, lang: Lang) -> Cow<'_, str> {
    let algorithm = match script(folded) {
        Script::Latin => latin(lang),
        Script::Cyrillic => Algorithm::Russian,
        Script::Arabic => return Cow::Owned(arabic(folded)),
        Script::Other => return Cow::Borrowed(folded),
    };
    Stemmer::new(algorithm).stem(folded)
}

/// The stems of a word in every language of its script.
pub(super) fn in_query(folded: &str) -> Vec<String> {
    let languages: &[Lang] = match script(folded) {
        Script::Latin => &[Lang::En, Lang::Es, Lang::Fr],
        _ => &[Lang::En],
    };
    languages.iter().map(|lang| in_document(folded, *lang).into_owned()).collect()
}

/// The article, alone and with what is written together with it.
const ARTICLES: [&str; 5] = ["وال", "بال", "كال", "لل", "ال"];

/// The word without article.
pub(super) fn without_article(folded: &str) -> &str {
    let bare = ARTICLES.iter().find_map(|article| folded.strip_prefix(article));
    bare.filter(|rest| rest.chars().count() > 2).unwrap_or(folded)
}

/// Snowball takes endings off differently with and without the article: every word is given one, so that `شبكات` and
/// `الشبكة` meet.
fn arabic(folded: &str) -> String {
    let definite = format!("ال{}", without_article(folded));
    Stemmer::new(Algorithm::Arabic).stem(&definite).into_owned()
}
