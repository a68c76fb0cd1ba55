//! Numbers with grouped digits. Latin digits in every language.

use fluent_bundle::FluentValue;
use model::Lang;

/// Separator of groups, and how many digits a number needs before it is grouped.
///
/// As in CLDR, but Spanish: the Academy and ITU's Spanish texts set a space where CLDR sets a point,
/// and leave four digits together. Spaces are ones at which no line breaks.
fn grouping(lang: Lang) -> (char, usize) {
    match lang {
        Lang::Ar | Lang::En | Lang::Zh => (',', 4),
        Lang::Es => ('\u{A0}', 5),
        Lang::Fr => ('\u{202F}', 4),
        Lang::Ru => ('\u{A0}', 4),
    }
}

/// The number as the language writes it.
pub(crate) fn grouped(lang: Lang, n: i64) -> String {
    let (separator, least) = grouping(lang);
    let digits = n.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() * 2);
    if n < 0 {
        out.push('\u{2212}');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && digits.len() >= least && (digits.len() - i).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// Fluent's hook for values: numbers inside messages look like numbers outside of them.
///
/// `M` is Fluent's store of plural rules, which its hook passes along and nothing here needs. The hook
/// takes a plain function, which cannot hold the language: hence one for each.
pub(crate) fn formatter<M>(lang: Lang) -> fn(&FluentValue, &M) -> Option<String> {
    match lang {
        Lang::Ar => |v, _| number(Lang::Ar, v),
        Lang::En => |v, _| number(Lang::En, v),
        Lang::Es => |v, _| number(Lang::Es, v),
        Lang::Fr => |v, _| number(Lang::Fr, v),
        Lang::Ru => |v, _| number(Lang::Ru, v),
        Lang::Zh => |v, _| number(Lang::Zh, v),
    }
}

/// `None` leaves the value to Fluent: text, fractions, and numbers for which a message says
/// `NUMBER($n, useGrouping: "false")`.
fn number(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(n) if n.options.use_grouping && n.value.fract() == 0.0 => {
            Some(grouped(lang, n.value as i64))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_as_each_language_does() {
        for (lang, n, expected) in [
            (Lang::En, 0, "0"),
            (Lang::En, 999, "999"),
            (Lang::En, 1000, "1,000"),
            (Lang::En, -1234567, "\u{2212}1,234,567"),
            (Lang::Es, 1234, "1234"),
            (Lang::Es, 12345, "12\u{A0}345"),
            (Lang::Fr, 1234, "1\u{202F}234"),
            (Lang::Ru, 250000, "250\u{A0}000"),
            (Lang::Zh, 250000, "250,000"),
            (Lang::Ar, 250000, "250,000"),
        ] {
            assert_eq!(grouped(lang, n), expected, "{lang} {n}");
        }
        assert_eq!(grouped(Lang::En, i64::MIN), "\u{2212}9,223,372,036,854,775,808");
    }
}
