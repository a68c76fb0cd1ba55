//! What is put into the index: one flat shape for catalogue records, roadmap entries and the groups' own texts.

use model::{Lang, policy::Audience};
use serde::{Deserialize, Serialize};

/// What sort of thing a document is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// An entry of a group's roadmap; found before everything else.
    RoadmapEntry,
    /// A specification of the catalogue.
    #[default]
    Specification,
    /// A text of a group: terms of reference, agenda, page.
    GroupText,
}

impl Sort {
    /// All of them.
    pub const ALL: [Sort; 3] = [Sort::RoadmapEntry, Sort::Specification, Sort::GroupText];

    /// As in addresses and message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Sort::RoadmapEntry => "roadmap-entry",
            Sort::Specification => "specification",
            Sort::GroupText => "group-text",
        }
    }
}

/// One thing that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Unique in the index: `spec:4711`, `entry:` and a UUID. Putting the same id again replaces the document.
    pub id: String,
    /// What sort of thing it is.
    pub sort: Sort,
    /// Slug of the coordination group to which it belongs; empty for what belongs to the whole instance.
    pub group: String,
    /// To whom it is open.
    pub audience: Audience,
    /// As in addresses.
    pub slug: String,
    /// As people write it.
    pub identifier: String,
    /// Other identifiers and former names.
    pub names: Vec<String>,
    /// Normalized forms of identifier and names, made by whoever knows identifiers; compared with [`crate::Query::keys`].
    pub look_up_keys: Vec<String>,
    /// Titles.
    pub titles: Vec<(Lang, String)>,
    /// Abstracts and prose: searched, not stored.
    pub texts: Vec<(Lang, String)>,
    /// Standards body, as shown; a value of its facet.
    pub body: String,
    /// Further values of the facet: `ISO` and `IEC` for a joint specification.
    pub also_body: Vec<String>,
    /// Study group, committee or working group.
    pub committee: String,
    /// Kind of document.
    pub kind: String,
    /// Status.
    pub status: String,
    /// Year of publication, or of the target.
    pub year: Option<i16>,
    /// Date as stored; empty if unknown.
    pub date: String,
    /// False for superseded and withdrawn editions, which come lower.
    pub latest: bool,
    /// An amendment, a draft, a redline: whoever types a name means what it belongs to.
    pub beside: bool,
    /// Found only when everything is asked for, or by its exact identifier.
    pub hidden: bool,
}

impl Default for Document {
    fn default() -> Document {
        Document {
            id: String::new(),
            sort: Sort::default(),
            group: String::new(),
            audience: Audience::Public,
            slug: String::new(),
            identifier: String::new(),
            names: Vec::new(),
            look_up_keys: Vec::new(),
            titles: Vec::new(),
            texts: Vec::new(),
            body: String::new(),
            also_body: Vec::new(),
            committee: String::new(),
            kind: String::new(),
            status: String::new(),
            year: None,
            date: String::new(),
            latest: true,
            beside: false,
            hidden: false,
        }
    }
}
