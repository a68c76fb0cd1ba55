//! Enumerations in a sentence: `SG11, SG13 and SG17`.

use crate::{Words, bidi};
use model::Lang;

impl Words {
    /// The items joined as in a sentence. In Arabic each stands between isolation marks.
    pub fn list(&self, items: &[&str]) -> String {
        let item = |text: &str| if self.lang == Lang::Ar { bidi::isolate(text) } else { text.to_owned() };
        let Some((last, others)) = items.split_last() else { return String::new() };
        let Some((first, middle)) = others.split_first() else { return item(last) };
        let join = |id: &str, before: &str, next: &str| {
            let args = [("before", before.into()), ("item", next.into())];
            self.format(&self.plain, id, &args)
        };
        let before = middle.iter().fold(item(first), |list, next| join("list-middle", &list, &item(next)));
        let id = if sounds_like_i(last) { "list-last-before-i" } else { "list-last" };
        join(id, &before, &item(last))
    }
}

/// Whether Spanish `y` becomes `e` before it: `ETSI e ISO`, but `hielo` keeps `y`.
fn sounds_like_i(text: &str) -> bool {
    let text = text.to_lowercase();
    text.starts_with(['i', 'í'])
        || text.strip_prefix("hi").or_else(|| text.strip_prefix("hí")).is_some_and(|rest| !rest.starts_with(['a', 'e']))
}
