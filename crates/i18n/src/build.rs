//! Puts the words of a language together from its message files.

use crate::{
    mark,
    number::formatter,
    order,
    resources::File,
    variables::{Patterns, variables},
    words::{Bundle, Message, Words},
};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;
use model::Lang;
use std::collections::HashMap;
use unic_langid::LanguageIdentifier;

/// Reads every file of the language. A broken message is left out here, so that a page still appears
/// with a mark in it; the tests refuse the file and name the line.
pub(crate) fn build(lang: Lang, files: &[File]) -> Words {
    let mut isolating = bundle(lang, true);
    let mut plain = bundle(lang, false);
    let mut patterns = Patterns::new();
    let mut ids = Vec::new();
    for file in files {
        let parsed = FluentResource::try_new(file.source.to_owned()).unwrap_or_else(|(sound, _)| sound);
        // Kept for the life of the program, once for each language: texts can then be lent out freely.
        let resource: &'static FluentResource = Box::leak(Box::new(parsed));
        // An id that occurs twice is refused by a test; here the first wins.
        let _ = isolating.add_resource(resource);
        let _ = plain.add_resource(resource);
        for entry in resource.entries() {
            match entry {
                Entry::Message(m) => {
                    ids.push(m.id.name);
                    patterns.extend(m.value.as_ref().map(|text| (m.id.name.to_owned(), text)));
                }
                Entry::Term(t) => patterns.extend([(format!("-{}", t.id.name), &t.value)]),
                _ => {}
            }
        }
    }
    let messages = ids.into_iter().map(|id| (id, message(id, &plain, &patterns))).collect::<HashMap<_, _>>();
    Words { lang, messages, isolating, plain, collator: order::collator(lang) }
}

fn bundle(lang: Lang, isolating: bool) -> Bundle {
    let id: LanguageIdentifier = lang.code().parse().expect("the codes of our languages are well formed");
    let mut bundle = Bundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(isolating);
    bundle.set_formatter(Some(formatter(lang)));
    bundle.add_builtins().expect("nothing else has defined NUMBER in a new bundle");
    bundle
}

/// A message without arguments is formatted now, never again.
fn message(id: &'static str, plain: &Bundle, patterns: &Patterns) -> Message {
    let variables = variables(id, patterns);
    if !variables.is_empty() {
        return Message::Open(variables);
    }
    let mut errors = Vec::new();
    let text = plain
        .get_message(id)
        .and_then(|m| m.value())
        .map(|pattern| plain.format_pattern(pattern, None, &mut errors).into_owned())
        .filter(|_| errors.is_empty())
        .unwrap_or_else(|| mark(id));
    Message::Fixed(Box::leak(text.into_boxed_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(lang: Lang, source: &'static str) -> Words {
        build(lang, &[File { name: "test.ftl", source }])
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        const FORMS: &str = "
form = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}";
        let check = |lang, table: &[(i64, &str)]| {
            let words = words(lang, FORMS);
            for (n, form) in table {
                assert_eq!(words.tn("form", *n), *form, "{lang} {n}");
            }
        };
        check(Lang::Ru, &[(1, "one"), (2, "few"), (5, "many"), (11, "many"), (21, "one"), (22, "few"), (0, "many")]);
        check(
            Lang::Ar,
            &[(0, "zero"), (1, "one"), (2, "two"), (3, "few"), (10, "few"), (11, "many"), (99, "many"), (100, "other")],
        );
        check(Lang::En, &[(0, "other"), (1, "one"), (2, "other")]);
        check(Lang::Fr, &[(0, "one"), (1, "one"), (2, "other")]);
        check(Lang::Es, &[(0, "other"), (1, "one"), (2, "other")]);
        check(Lang::Zh, &[(0, "other"), (1, "other"), (2, "other")]);
    }

    #[test]
    fn numbers_in_messages_are_grouped_unless_the_message_says_otherwise() {
        let words = words(Lang::En, "a = { $n } entries\nb = { NUMBER($n, useGrouping: \"false\") }");
        assert_eq!(words.tn("a", 1234), "1,234 entries");
        assert_eq!(words.tn("b", 1234), "1234");
    }

    #[test]
    fn references_are_followed_when_arguments_are_collected() {
        let words = words(Lang::En, "-t = T\na = { b } { -t }\nb = x { $n }\nc = { -t }!\nd = { missing }\ne = { e }");
        assert_eq!(words.variables("a"), ["n"]);
        assert_eq!(words.t("c"), "T!");
        assert_eq!(words.t("d"), "⟦d⟧");
        assert_eq!(words.t("e"), "⟦e⟧");
    }

    #[test]
    fn a_broken_message_does_not_take_the_others_with_it() {
        let words = words(Lang::En, "a = A\nb = { $\nc = C");
        assert_eq!((words.t("a"), words.t("b"), words.t("c")), ("A".into(), "⟦b⟧".into(), "C".into()));
    }
}
