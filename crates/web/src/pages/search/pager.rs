//! From page to page of a long answer: the first, the neighbours, and a gap where pages are left out.

use super::question::{LAST, PAGE, Question};
use i18n::Words;

/// Pages on either side of this one that have a link.
const NEAR: usize = 2;

/// `templates/search/pager.html`.
pub(crate) struct Pager {
    /// `21–40 of 1,234`.
    pub position: String,
    pub previous: Option<String>,
    pub next: Option<String>,
    /// Number, address and whether it is this one; `None` where some are left out.
    pub pages: Vec<Option<(usize, String, bool)>>,
}

impl Pager {
    /// None if everything stands on one page. `shown` hits are on this one.
    pub(super) fn new(question: &Question, (total, shown): (usize, usize), base: &str, words: &Words) -> Option<Pager> {
        let (page, pages) = (question.page, total.div_ceil(PAGE).min(LAST));
        if pages < 2 && page < 2 {
            return None;
        }
        let to = |page: usize| Question { page, ..question.clone() }.address(base);
        let from = (page - 1) * PAGE;
        let numbers = [("from", (from + 1).into()), ("to", (from + shown).into()), ("all", total.into())];
        Some(Pager {
            position: if shown > 0 { words.ta("roadmap-position", &numbers) } else { String::new() },
            previous: (page > 1).then(|| to((page - 1).min(pages.max(1)))),
            next: (page < pages).then(|| to(page + 1)),
            pages: steps(page, pages).into_iter().map(|step| step.map(|p| (p, to(p), p == page))).collect(),
        })
    }
}

/// Numbers of pages; `None` where some are left out.
fn steps(page: usize, pages: usize) -> Vec<Option<usize>> {
    let mut steps = Vec::new();
    for number in 1..=pages {
        // One page left out would take as much room as its number.
        let is_near = number.abs_diff(page) <= NEAR || number == 1 || (number == 2 && page == NEAR + 3);
        match (is_near, steps.last()) {
            (true, _) => steps.push(Some(number)),
            (false, Some(None)) => {}
            (false, _) => steps.push(None),
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_nearby_have_a_link() {
        let shown = |page, pages| {
            let steps = steps(page, pages);
            steps.iter().map(|s| s.map_or("…".to_owned(), |n| n.to_string())).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(shown(1, 2), "1 2");
        assert_eq!(shown(1, 40), "1 2 3 …");
        assert_eq!(shown(5, 40), "1 2 3 4 5 6 7 …");
        assert_eq!(shown(20, 40), "1 … 18 19 20 21 22 …");
        assert_eq!(shown(40, 40), "1 … 38 39 40");
    }
}
