//! A group that coordinates: a joint coordination activity, or any like it.

use crate::{Id, Lang, Localized, TermsSection};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A joint coordination activity (JCA) of a parent group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Stays the same for the life of the group.
    pub id: Id<Group>,
    /// Its part of every address: `jca-qkdn`.
    pub slug: String,
    /// Counts the changes, from 1.
    pub revision: i64,
    /// `JCA-QKDN`; the same in every language.
    pub acronym: String,
    /// Full name; only versions issued by the responsible body are official.
    pub names: Localized,
    /// Acronym of the group that created it and to which it reports: `TSAG`.
    pub parent: String,
    /// How it came to be.
    pub decision: Decision,
    /// Whose official home page it is, outside this product.
    pub home_page: String,
    /// Address for help, contributions and statements.
    pub email: String,
    /// One sentence on what it is for, in our words, for the home page and for search engines.
    pub purpose: Localized,
    /// Languages in which it works.
    pub languages: Vec<Lang>,
    /// Terms of reference, heading by heading.
    pub terms: Vec<TermsSection>,
    /// Address where the official documents (circulars, terms of reference) are published.
    pub sources: Vec<Source>,
}

/// The decision that created a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Who decided: `TSAG`.
    pub by: String,
    /// First day of the meeting that decided.
    pub meeting_from: Date,
    /// Last day of that meeting.
    pub meeting_to: Date,
    /// The document that announced it: `TSB Circular 68`.
    pub announced_in: String,
    /// Date of that document.
    pub announced_on: Date,
    /// Languages in which that document is at hand; only in these is a text official.
    pub official_languages: Vec<Lang>,
}

/// A document the group's data was read in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// As it names itself: the key by which roles, meetings and the decision name it, and what readers are shown
    /// in every language without a name of its own.
    pub name: String,
    /// The name in those languages in which it is another: `Циркуляр 68 БСЭ` for `TSB Circular 68`.
    #[serde(default)]
    pub names: Localized,
    /// Its date.
    pub date: Date,
}
