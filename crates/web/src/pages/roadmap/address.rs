//! Addresses of the roadmap: a question always has the same one, so that it can be kept and sent on.
//!
//! A table has some hundred of them; each is written into one `String` and nothing in between.

use app::roadmap::{Facet, Query};
use jiff::civil::Date;

/// In which light the roadmap is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Light {
    /// Entries by row.
    #[default]
    Table,
    /// Layers, reference points or topics against bodies.
    Matrix,
    /// The architecture.
    Map,
    /// What was published when, and what is planned.
    Timeline,
}

impl Light {
    pub(super) const ALL: [Light; 4] = [Light::Table, Light::Matrix, Light::Map, Light::Timeline];

    /// Value of the `view` parameter, and suffix of message ids.
    pub(super) fn name(self) -> &'static str {
        match self {
            Light::Table => "table",
            Light::Matrix => "matrix",
            Light::Map => "map",
            Light::Timeline => "timeline",
        }
    }

    /// What is not understood is the table: an old link still works.
    pub(super) fn parse(value: &str) -> Light {
        Light::ALL.into_iter().find(|l| l.name() == value).unwrap_or_default()
    }
}

/// The addresses of one group's roadmap in one language.
#[derive(Debug, Clone)]
pub(crate) struct Addresses {
    base: String,
}

impl Addresses {
    /// Of the group with this slug, for readers of `lang`.
    pub(crate) fn new(lang: model::Lang, group: &str) -> Addresses {
        let mut base = String::with_capacity(40);
        base.push('/');
        base.push_str(lang.code());
        base.push('/');
        encode(&mut base, group);
        base.push_str("/roadmap");
        Addresses { base }
    }

    /// The roadmap itself, with nothing asked.
    pub(crate) fn roadmap(&self) -> &str {
        &self.base
    }

    /// The page of an entry.
    pub(crate) fn entry(&self, slug: &str) -> String {
        let mut out = self.start("/", 2 * slug.len());
        encode(&mut out, slug);
        out
    }

    /// The answer to `query` in a certain light; `axis` is of the matrix.
    pub(crate) fn listing(&self, light: Light, axis: Option<Facet>, query: &Query) -> String {
        let mut out = self.start("", 100);
        let mut parameters = Parameters::new(&mut out);
        parameters.light(light, axis);
        for (name, value) in query.pairs() {
            parameters.add(name, &value);
        }
        out
    }

    /// As [`listing`](Self::listing) of `query.toggled(facet, value)`, without making that query: the facets
    /// of one page have some hundred such addresses.
    pub(super) fn toggled(
        &self,
        light: Light,
        axis: Option<Facet>,
        query: &Query,
        (facet, value): (Facet, &str),
    ) -> String {
        let mut out = self.start("", 100);
        let mut parameters = Parameters::new(&mut out);
        parameters.light(light, axis);
        let toggled = (facet.name(), value);
        let mut is_due = !query.has(facet, value);
        for (name, value) in query.chosen.iter().map(|(n, v)| (*n, v.as_str())).filter(|pair| *pair != toggled) {
            if is_due && (name, value) > toggled {
                parameters.add(toggled.0, toggled.1);
                is_due = false;
            }
            parameters.add(name, value);
        }
        if is_due {
            parameters.add(toggled.0, toggled.1);
        }
        parameters.rest(query);
        out
    }

    /// The table with one value of a facet.
    pub(crate) fn with(&self, facet: Facet, value: &str) -> String {
        let mut out = self.start("", 40);
        Parameters::new(&mut out).add(facet.name(), value);
        out
    }

    /// The answer to `query` as a file.
    pub(super) fn export(&self, format: &str, query: &Query) -> String {
        let mut out = self.start("/export/", 80);
        out.push_str(format);
        let mut parameters = Parameters::new(&mut out);
        for (name, value) in query.pairs().into_iter().filter(|(name, _)| *name != "page") {
            parameters.add(name, &value);
        }
        out
    }

    /// What changed between two days.
    pub(super) fn changes(&self, days: Option<(Date, Date)>) -> String {
        self.between("/changes", days)
    }

    /// The same as a file.
    pub(super) fn changes_csv(&self, days: (Date, Date)) -> String {
        self.between("/changes/csv", Some(days))
    }

    fn between(&self, path: &str, days: Option<(Date, Date)>) -> String {
        let mut out = self.start(path, 40);
        if let Some((from, to)) = days {
            let mut parameters = Parameters::new(&mut out);
            parameters.add("from", &from.to_string());
            parameters.add("to", &to.to_string());
        }
        out
    }

    fn start(&self, rest: &str, room: usize) -> String {
        let mut out = String::with_capacity(self.base.len() + rest.len() + room);
        out.push_str(&self.base);
        out.push_str(rest);
        out
    }
}

struct Parameters<'a> {
    out: &'a mut String,
    mark: char,
}

impl Parameters<'_> {
    fn new(out: &mut String) -> Parameters<'_> {
        Parameters { out, mark: '?' }
    }

    fn light(&mut self, light: Light, axis: Option<Facet>) {
        if light != Light::Table {
            self.add("view", light.name());
        }
        if let Some(axis) = axis.filter(|a| *a != Facet::Layer) {
            self.add("by", axis.name());
        }
    }

    /// What is asked besides values of facets, in the order of [`Query::pairs`]; the first page.
    fn rest(&mut self, query: &Query) {
        let rest = Query { words: query.words.clone(), chosen: Vec::new(), page: 1, ..*query };
        for (name, value) in rest.pairs() {
            self.add(name, &value);
        }
    }

    fn add(&mut self, name: &str, value: &str) {
        self.out.push(self.mark);
        self.mark = '&';
        self.out.push_str(name);
        self.out.push('=');
        encode(self.out, value);
    }
}

/// Percent-encodes everything but the unreserved characters (RFC 3986, 2.3).
pub(crate) fn encode(out: &mut String, text: &str) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Lang;

    #[test]
    fn a_question_is_in_its_address() {
        let at = Addresses::new(Lang::En, "jca-qkdn");
        let query = Query::parse([("body", "itu-t"), ("q", "key relay & Ü"), ("page", "2")]);
        let expected = "/en/jca-qkdn/roadmap?view=matrix&by=topic&body=itu-t&q=key%20relay%20%26%20%C3%9C&page=2";
        assert_eq!(at.listing(Light::Matrix, Some(Facet::Topic), &query), expected);
        assert_eq!(at.listing(Light::Table, None, &Query::parse([])), "/en/jca-qkdn/roadmap");
        assert_eq!(at.export("csv", &query), "/en/jca-qkdn/roadmap/export/csv?body=itu-t&q=key%20relay%20%26%20%C3%9C");
    }

    #[test]
    fn choosing_is_the_same_the_short_way() {
        let at = Addresses::new(Lang::En, "jca-qkdn");
        for asked in
            [vec![], vec![("body", "etsi"), ("q", "x")], vec![("layer", "b"), ("layer", "a"), ("sort", "date")]]
        {
            let query = Query::parse(asked);
            for choice in [(Facet::Body, "etsi"), (Facet::Layer, "aa"), (Facet::Layer, "b"), (Facet::Year, "2020")] {
                let long = at.listing(Light::Map, None, &query.toggled(choice.0, choice.1));
                assert_eq!(at.toggled(Light::Map, None, &query, choice), long);
            }
        }
    }

    #[test]
    fn a_slug_of_another_script_is_encoded() {
        let at = Addresses::new(Lang::Zh, "jca-qkdn");
        assert_eq!(at.entry("量-gb"), "/zh/jca-qkdn/roadmap/%E9%87%8F-gb");
    }
}
