//! What a reader asks of the roadmap: facets that combine, words, order, page; as in the address.

use model::{Status, slug};

/// Entries on one page of the table.
pub const PAGE: usize = 50;

/// The facets, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Facet {
    /// Body whose work it is.
    Body,
    /// Its study group, committee or working group.
    Group,
    /// Status of the entry; a new edition being drafted counts as in progress too.
    Status,
    /// Kind of document.
    Kind,
    /// Layer of the architecture.
    Layer,
    /// Reference point.
    ReferencePoint,
    /// Topic.
    Topic,
    /// Year of publication, or of the target for what is in progress.
    Year,
}

impl Facet {
    /// All of them.
    pub const ALL: [Facet; 8] = [
        Facet::Body,
        Facet::Group,
        Facet::Status,
        Facet::Kind,
        Facet::Layer,
        Facet::ReferencePoint,
        Facet::Topic,
        Facet::Year,
    ];

    /// Name of the query parameter, and suffix of message ids.
    pub fn name(self) -> &'static str {
        match self {
            Facet::Body => "body",
            Facet::Group => "group",
            Facet::Status => "status",
            Facet::Kind => "kind",
            Facet::Layer => "layer",
            Facet::ReferencePoint => "reference-point",
            Facet::Topic => "topic",
            Facet::Year => "year",
        }
    }
}

/// By what the table is sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// As the roadmap stands: busiest body first, in force before in progress, common kinds before rare ones.
    #[default]
    Roadmap,
    /// Identifier, numbers in it by value.
    Identifier,
    /// Title.
    Title,
    /// Body, then group.
    Body,
    /// Status.
    Status,
    /// Date of the leading edition.
    Date,
    /// Target date.
    Target,
}

impl Sort {
    /// All of them.
    pub const ALL: [Sort; 7] =
        [Sort::Roadmap, Sort::Identifier, Sort::Title, Sort::Body, Sort::Status, Sort::Date, Sort::Target];

    /// Value of the query parameter.
    pub fn name(self) -> &'static str {
        match self {
            Sort::Roadmap => "roadmap",
            Sort::Identifier => "identifier",
            Sort::Title => "title",
            Sort::Body => "body",
            Sort::Status => "status",
            Sort::Date => "date",
            Sort::Target => "target",
        }
    }
}

/// What is asked for. Values of one facet are alternatives; facets combine.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Query {
    /// Words that all have to occur.
    pub words: String,
    /// Chosen values, as they stand in the address, sorted.
    pub chosen: Vec<(&'static str, String)>,
    /// Also what is hidden at first.
    pub all: bool,
    /// Order.
    pub sort: Sort,
    /// The other way round.
    pub descending: bool,
    /// Page, from 1.
    pub page: usize,
}

impl Query {
    /// Reads the parameters of an address. What is not understood is ignored: an old link still works.
    pub fn parse<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Query {
        let mut query = Query { page: 1, ..Query::default() };
        for (name, value) in pairs.into_iter().filter(|(_, v)| !v.is_empty()) {
            match name {
                "q" => query.words = value.trim().chars().take(200).collect(),
                "all" => query.all = value == "1",
                "sort" => query.sort = Sort::ALL.into_iter().find(|s| s.name() == value).unwrap_or_default(),
                "order" => query.descending = value == "desc",
                "page" => query.page = value.parse().unwrap_or(1).clamp(1, 10_000),
                _ => query.add(name, value),
            }
        }
        query.chosen.sort();
        query
    }

    fn add(&mut self, name: &str, value: &str) {
        let Some(facet) = Facet::ALL.into_iter().find(|f| f.name() == name) else { return };
        let pair = (facet.name(), value.chars().take(100).collect());
        if self.chosen.len() < 40 && !self.chosen.contains(&pair) {
            self.chosen.push(pair);
        }
    }

    /// The parameters again, in one order, so that equal questions have equal addresses.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.chosen.clone();
        if !self.words.is_empty() {
            pairs.push(("q", self.words.clone()));
        }
        if self.all {
            pairs.push(("all", "1".to_owned()));
        }
        if self.sort != Sort::default() {
            pairs.push(("sort", self.sort.name().to_owned()));
        }
        if self.descending {
            pairs.push(("order", "desc".to_owned()));
        }
        if self.page > 1 {
            pairs.push(("page", self.page.to_string()));
        }
        pairs
    }

    /// The values chosen of a facet.
    pub fn values(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.chosen.iter().filter(move |(name, _)| *name == facet.name()).map(|(_, v)| v.as_str())
    }

    /// Whether this value is chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.values(facet).any(|v| v == value)
    }

    /// The same question with the value chosen, or no longer chosen; back on the first page.
    pub fn toggled(&self, facet: Facet, value: &str) -> Query {
        let mut query = Query { page: 1, ..self.clone() };
        let pair = (facet.name(), value.to_owned());
        match query.chosen.iter().position(|p| *p == pair) {
            Some(at) => drop(query.chosen.remove(at)),
            None => query.chosen.push(pair),
        }
        query.chosen.sort();
        query
    }

    /// The same question with this value alone of its facet.
    pub fn only(&self, facet: Facet, value: &str) -> Query {
        let mut query = Query { page: 1, ..self.clone() };
        query.chosen.retain(|(name, _)| *name != facet.name());
        query.toggled(facet, value)
    }

    /// Nothing is asked for that would leave an entry out.
    pub fn is_unfiltered(&self) -> bool {
        self.words.is_empty() && self.chosen.is_empty()
    }
}

/// The values that one entry has of every facet, in the order of [`Facet::ALL`].
pub(crate) type FacetValues = [Vec<String>; 8];

/// All of them at once: worked out when a view is read, and not for every question.
pub(crate) fn all_values(entry: &model::Entry) -> FacetValues {
    Facet::ALL.map(|facet| facet_values(entry, facet))
}

/// Values of a facet that an entry has, in the form in which they stand in addresses.
pub fn facet_values(entry: &model::Entry, facet: Facet) -> Vec<String> {
    let lead = entry.lead();
    match facet {
        Facet::Body => vec![slug(&entry.body)],
        Facet::Group if entry.working_group.is_empty() => vec![],
        Facet::Group => vec![slug(&entry.working_group)],
        Facet::Status if entry.has_revision_in_progress() => {
            vec![lead.status.slug().to_owned(), Status::InProgress.slug().to_owned()]
        }
        Facet::Status => vec![lead.status.slug().to_owned()],
        Facet::Kind => vec![slug(&lead.kind)],
        Facet::Layer => entry.layers.iter().map(|t| t.name.clone()).collect(),
        Facet::ReferencePoint => entry.reference_points.iter().map(|t| t.name.clone()).collect(),
        Facet::Topic => entry.topics.clone(),
        Facet::Year => {
            let when = if lead.status == Status::InProgress { lead.target.or(lead.date) } else { lead.date };
            when.map(|w| w.year().to_string()).into_iter().collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_questions_have_equal_addresses() {
        let a = Query::parse([("topic", "qos"), ("body", "itu-t"), ("page", "2"), ("nonsense", "x"), ("sort", "date")]);
        let b = Query::parse([("sort", "date"), ("body", "itu-t"), ("body", "itu-t"), ("topic", "qos"), ("page", "2")]);
        assert_eq!(a, b);
        assert_eq!(a.pairs(), b.pairs());
    }

    #[test]
    fn choosing_twice_is_choosing_not() {
        let query = Query::parse([("body", "etsi"), ("page", "3")]);
        let chosen = query.toggled(Facet::Layer, "quantum");
        assert!(chosen.has(Facet::Layer, "quantum") && chosen.page == 1);
        assert_eq!(chosen.toggled(Facet::Layer, "quantum"), Query { page: 1, ..query });
    }
}
