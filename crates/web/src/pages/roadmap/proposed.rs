//! What the catalogue says of an entry and the roadmap does not, in sentences. The secretariat decides.

use super::table::status_id;
use app::{
    GroupView,
    roadmap::{self, Proposal, Proposed},
};
use i18n::{Arg, Words};
use model::{Entry, Lang};

/// One sentence, and the document that says so.
pub(super) struct Sentence {
    pub text: String,
    /// Identifier of the document of the catalogue.
    pub identifier: String,
    pub href: String,
    /// Which record says it, and of when it is.
    pub source: String,
    pub as_of: Option<String>,
}

/// What is proposed for the entry.
pub(super) fn sentences(view: &GroupView, entry: &Entry, words: &'static Words) -> Vec<Sentence> {
    roadmap::proposals(view, entry).into_iter().map(|p| sentence(p, words)).collect()
}

fn sentence(proposal: Proposal, words: &'static Words) -> Sentence {
    let lang: Lang = words.lang();
    let href = format!("/{lang}/catalogue/{}", proposal.slug);
    let status = |s| words.t(status_id(s)).into_owned();
    let text = match &proposal.proposed {
        Proposed::Status { now, then, superseded_by } => {
            let (now, then) = (status(*now), status(*then));
            let mut args = vec![("now", Arg::Text(&now)), ("then", Arg::Text(&then))];
            match superseded_by {
                Some(by) => {
                    args.push(("by", Arg::Text(by)));
                    words.ta("roadmap-proposal-superseded", &args)
                }
                None => words.ta("roadmap-proposal-status", &args),
            }
        }
        Proposed::Date { now: Some(now), then } => {
            let (now, then) = (words.when(*now), words.when(*then));
            words.ta("roadmap-proposal-date", &[("now", Arg::Text(&now)), ("then", Arg::Text(&then))])
        }
        Proposed::Date { now: None, then } => {
            words.ta("roadmap-proposal-new-date", &[("then", Arg::Text(&words.when(*then)))])
        }
        Proposed::Edition { .. } => words.t("roadmap-proposal-edition").into_owned(),
    };
    let as_of = proposal.as_of.map(|w| words.when(w));
    Sentence { text, identifier: proposal.identifier, href, source: proposal.source, as_of }
}
