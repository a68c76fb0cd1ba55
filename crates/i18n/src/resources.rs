//! The message files, as part of the program: an instance runs in an empty folder.

use model::Lang;

/// One message file.
#[derive(Debug, Clone, Copy)]
pub struct File {
    /// Its name within the folder of its language: `common.ftl`.
    pub name: &'static str,
    /// What stands in it.
    pub source: &'static str,
}

/// One list for all languages, so that a file cannot be forgotten in one of them. A list and not a build
/// script: it is short, and a test compares it with the folders.
macro_rules! folder {
    ($lang:literal) => {
        folder!($lang; "bodies" "catalogue" "import" "common" "countries" "dates" "errors" "home" "map" "meetings" "people"
            "roadmap" "terms" "vocabulary")
    };
    ($lang:literal; $($name:literal)*) => {
        &[$(File {
            name: concat!($name, ".ftl"),
            source: include_str!(concat!("../locales/", $lang, "/", $name, ".ftl")),
        }),*]
    };
}

/// All message files of a language.
pub fn files(lang: Lang) -> &'static [File] {
    match lang {
        Lang::Ar => folder!("ar"),
        Lang::En => folder!("en"),
        Lang::Es => folder!("es"),
        Lang::Fr => folder!("fr"),
        Lang::Ru => folder!("ru"),
        Lang::Zh => folder!("zh"),
    }
}
