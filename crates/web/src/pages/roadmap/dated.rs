//! A date as people read it and as machines do.

use i18n::Words;
use jiff::civil::Date;
use model::{Edition, Status, When};

/// For a `<time>` element; a quarter has no machine-readable form in HTML and is plain text.
pub(crate) struct Dated {
    pub text: String,
    pub machine: Option<String>,
}

impl Dated {
    pub(crate) fn new(when: When, words: &Words) -> Dated {
        let machine = (!matches!(when, When::Quarter(..))).then(|| when.to_string());
        Dated { text: words.when(when), machine }
    }

    pub(crate) fn day(date: Date, words: &Words) -> Dated {
        Dated::new(When::Day(date), words)
    }
}

/// A plan, and whether its time has passed without the body reporting the step.
pub(crate) struct Target {
    pub date: Dated,
    pub overdue: bool,
}

impl Target {
    /// The next plan among these editions; a plan of what is published already is history.
    pub(crate) fn next<'a>(
        editions: impl IntoIterator<Item = &'a Edition>,
        today: Date,
        words: &Words,
    ) -> Option<Target> {
        let drafts = editions.into_iter().filter(|e| e.status == Status::InProgress);
        let when = drafts.filter_map(|e| e.target).min()?;
        Some(Target { date: Dated::new(when, words), overdue: when.last_day() < today })
    }
}
