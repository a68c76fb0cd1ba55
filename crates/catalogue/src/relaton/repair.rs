//! What was wrong with a record and has been put right, or could not be.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One kind of fault. None of them keeps a record from being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Repair {
    /// The same identifier twice, once with a trade mark sign.
    TradeMark,
    /// Identifiers of two bodies as if each were the one: a common text.
    SecondIdentifier,
    /// Entities of HTML in plain text.
    Entities,
    /// Markup in plain text.
    Markup,
    /// Control characters, characters of Windows-1252 in their place, soft hyphens.
    ControlCharacters,
    /// UTF-8 decoded as Windows-1252.
    Mojibake,
    /// Line ends within a title.
    LineEnds,
    /// Spaces around a title.
    Untrimmed,
    /// A title that stood only in parts.
    TitleInParts,
    /// No title in English; derived from the base text later, where there is one.
    NoEnglishTitle,
    /// A text in one language that repeats the English one.
    WrongLanguage,
    /// A text in a language that the product does not have; left out.
    OtherLanguage,
    /// An abstract that says only at which meeting something was approved; left out.
    StubAbstract,
    /// `null` where a value should be.
    Null,
    /// A date of publication after the day of which the source is true; kept as a target.
    FutureDate,
    /// A date that is none; left out.
    NotADate,
    /// A relation that stands on every record of a series, or on every edition of a family; left out.
    Boilerplate,
    /// A relation told the wrong way round: what a successor does to the document as what it does itself.
    WrongRelation,
    /// No date of any kind.
    NoDate,
    /// No status.
    NoStatus,
    /// No study group or committee.
    NoGroup,
    /// Bytes that are not UTF-8, read as Windows-1252.
    Encoding,
}

impl Repair {
    /// As in JSON and message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Repair::TradeMark => "trade-mark",
            Repair::SecondIdentifier => "second-identifier",
            Repair::Entities => "entities",
            Repair::Markup => "markup",
            Repair::ControlCharacters => "control-characters",
            Repair::Mojibake => "mojibake",
            Repair::LineEnds => "line-ends",
            Repair::Untrimmed => "untrimmed",
            Repair::TitleInParts => "title-in-parts",
            Repair::NoEnglishTitle => "no-english-title",
            Repair::WrongLanguage => "wrong-language",
            Repair::OtherLanguage => "other-language",
            Repair::StubAbstract => "stub-abstract",
            Repair::Null => "null",
            Repair::FutureDate => "future-date",
            Repair::NotADate => "not-a-date",
            Repair::Boilerplate => "boilerplate",
            Repair::WrongRelation => "wrong-relation",
            Repair::NoDate => "no-date",
            Repair::NoStatus => "no-status",
            Repair::NoGroup => "no-group",
            Repair::Encoding => "encoding",
        }
    }
}

/// How often each fault was met.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Repairs {
    counts: BTreeMap<Repair, u64>,
}

impl Repairs {
    pub(crate) fn note(&mut self, repair: Repair) {
        *self.counts.entry(repair).or_default() += 1;
    }

    /// Adds another record's faults: for the report on a whole import.
    pub fn add(&mut self, other: &Repairs) {
        for (repair, count) in &other.counts {
            *self.counts.entry(*repair).or_default() += count;
        }
    }

    /// Each kind that was met and how often, in the order of [`Repair`].
    pub fn iter(&self) -> impl Iterator<Item = (Repair, u64)> + '_ {
        self.counts.iter().map(|(r, n)| (*r, *n))
    }

    /// How often this kind was met.
    pub fn count(&self, repair: Repair) -> u64 {
        self.counts.get(&repair).copied().unwrap_or_default()
    }
}
