//! The embedded files hold what they should: all six languages, all of the circular's facts that can
//! be counted, and a body for every row of the roadmap.

use super::jca_qkdn;
use crate::{
    Chance, Clock, Ctx,
    groups::files::{self, Contents},
};
use model::{Actor, Entrance, Entry, Heading, Id, Lang, Localized, Relation, RoleKind, Scope, Standing, Tag, When};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{
    Arc,
    atomic::{AtomicU8, Ordering},
};

/// A clock that stands still, and chance that counts.
#[derive(Default)]
struct Fixed(AtomicU8);

impl Clock for Fixed {
    fn now(&self) -> jiff::Timestamp {
        jiff::Timestamp::UNIX_EPOCH
    }
}

impl Chance for Fixed {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(self.0.fetch_add(1, Ordering::Relaxed));
    }
}

fn seed() -> Contents {
    let ctx = Ctx::new(Actor::System, Entrance::Seed, Lang::En, &Fixed::default(), Arc::new(Fixed::default()));
    files::read(&ctx, &jca_qkdn()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn assert_complete(text: &Localized, what: &str) {
    for lang in Lang::ALL {
        assert!(text.get(lang).is_some_and(|v| !v.text.is_empty()), "{what}: {lang}");
    }
}

/// Rows of the roadmap as maps from column to value.
fn rows() -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_reader(jca_qkdn()["roadmap.csv"].as_slice())
        .deserialize()
        .map(|row| row.expect("a row"))
        .collect()
}

fn entry(row: &BTreeMap<String, String>) -> Entry {
    Entry {
        id: Id::new(0, [0; 10]),
        group: Id::new(0, [0; 10]),
        slug: String::new(),
        revision: 1,
        identifier: row["identifier"].clone(),
        body: row["body"].clone(),
        working_group: row["group"].clone(),
        scope: Scope::Core,
        layers: Vec::new(),
        reference_points: Vec::new(),
        topics: Vec::new(),
        provenance: Default::default(),
        editions: Vec::new(),
        withdrawal: None,
    }
}

fn tags(row: &BTreeMap<String, String>, column: &str) -> Vec<String> {
    row[column].split(';').filter_map(Tag::parse).map(|t| t.name).collect()
}

#[test]
fn the_terms_have_nine_headings_in_six_languages() {
    let group = seed().group;
    assert_eq!(group.terms.iter().map(|s| s.heading).collect::<Vec<_>>(), Heading::ALL);
    for section in &group.terms {
        assert_complete(&section.text, section.heading.slug());
        assert!(section.text.versions().iter().all(|v| v.standing == Standing::Summary), "{}", section.heading.slug());
    }
    let tasks = &group.terms[1].text;
    for lang in Lang::ALL {
        assert_eq!(tasks.text(lang).matches("- **").count(), 8, "tasks in {lang}");
        for name in ["JTC 1", "ETSI", "IEEE", "IETF/IRTF", "CCSA", "FGQT", "TC86"] {
            assert!(tasks.text(lang).contains(name), "{name} in {lang}");
        }
    }
}

#[test]
fn every_name_is_in_six_languages() {
    let seed = seed();
    assert_complete(&seed.group.names, "group");
    assert_complete(&seed.group.purpose, "purpose");
    for role in &seed.roles {
        assert_complete(&role.name, role.kind.slug());
        assert_complete(&role.affiliation, role.kind.slug());
    }
    for body in &seed.bodies {
        assert_complete(&body.names, &body.acronym);
    }
    for network in &seed.architecture.networks {
        assert_complete(&network.names, &network.id);
    }
    for layer in &seed.architecture.layers {
        assert_complete(&layer.names, &layer.id);
    }
    for element in &seed.architecture.elements {
        assert_complete(&element.names, &element.id);
    }
}

#[test]
fn only_russian_is_official() {
    let seed = seed();
    let meeting = &seed.meetings[0];
    let texts = seed.roles.iter().flat_map(|r| [&r.name, &r.affiliation]).chain([&seed.group.names, &meeting.place]);
    for text in texts.chain(meeting.agenda.iter().map(|i| &i.text)) {
        for version in text.versions() {
            assert_eq!(version.standing == Standing::Official, version.lang == Lang::Ru, "{}", version.text);
        }
    }
}

#[test]
fn short_names_and_documents_are_found_by_the_keys_that_other_files_use() {
    let seed = seed();
    let (group, meeting) = (&seed.group, &seed.meetings[0]);
    let beside = meeting.collocated.iter().map(|c| &c.with);
    let bodies = [&group.parent, &group.decision.by].into_iter().chain(beside);
    for acronym in bodies.chain(seed.roles.iter().filter_map(|r| r.appointed_by.as_ref())) {
        assert!(seed.bodies.iter().any(|b| b.acronym == *acronym), "{acronym}");
    }
    let documents = [&group.decision.announced_in, &meeting.source].into_iter();
    for document in documents.chain(seed.roles.iter().map(|r| &r.source)) {
        assert!(group.sources.iter().any(|s| s.name == *document), "{document}");
    }
    let texts = seed.bodies.iter().map(|b| &b.short).chain(group.sources.iter().map(|s| &s.names));
    for version in texts.flat_map(Localized::versions) {
        assert!(version.standing != Standing::Official || version.lang == Lang::Ru, "{}", version.text);
    }
    for body in seed.bodies.iter().filter(|b| b.relation == Relation::Internal) {
        assert!(Lang::ALL.iter().all(|lang| *lang == Lang::En || body.short.get(*lang).is_some()), "{}", body.acronym);
    }
}

#[test]
fn the_first_meeting_is_as_announced() {
    let seed = seed();
    let [meeting] = seed.meetings.as_slice() else { panic!("one meeting is known") };
    assert_eq!(meeting.group, seed.group.id);
    assert_eq!((meeting.number, meeting.start.to_string().as_str()), (1, "2023-03-22T13:00:00"));
    assert_eq!(meeting.end.to_zoned(meeting.time_zone()).expect("a time").offset().seconds(), 3600);
    assert_complete(&meeting.place, "place");
    let numbers: Vec<String> = meeting.agenda.iter().map(|i| i.number.clone()).collect();
    assert_eq!(numbers, (1..=13).map(|n| n.to_string()).collect::<Vec<_>>());
    for item in &meeting.agenda {
        assert_complete(&item.text, &item.number);
    }
    let deadlines: Vec<(&str, String)> =
        meeting.deadlines.iter().map(|d| (d.kind.as_str(), d.date.to_string())).collect();
    assert_eq!(deadlines, [("contributions", "2023-03-13".to_owned()), ("registration", "2023-03-20".to_owned())]);
    for deadline in &meeting.deadlines {
        assert_complete(&deadline.text, &deadline.kind);
    }
}

#[test]
fn the_leadership_was_appointed_by_the_parent() {
    let seed = seed();
    for kind in [RoleKind::Chair, RoleKind::ViceChair, RoleKind::Secretariat, RoleKind::Contact] {
        let role = seed.roles.iter().find(|r| r.kind == kind).expect("one of each kind");
        let leads = matches!(kind, RoleKind::Chair | RoleKind::ViceChair);
        assert_eq!(role.appointed_by.as_deref(), leads.then_some(seed.group.parent.as_str()));
        assert_eq!(role.group, seed.group.id);
    }
}

#[test]
fn every_row_of_the_roadmap_is_the_work_of_a_body() {
    let seed = seed();
    let rows = rows();
    assert_eq!(rows.len(), 242);
    for row in &rows {
        let entry = entry(row);
        assert!(seed.bodies.iter().any(|b| b.works_on(&entry)), "{} {}", entry.body, entry.working_group);
        assert!(row["as_of"].is_empty() || row["as_of"].parse::<When>().is_ok(), "{}", row["as_of"]);
    }
    // Only the body of which nothing is known, and the parent, are without work on the roadmap.
    let idle: Vec<&str> = (seed.bodies.iter())
        .filter(|b| !rows.iter().any(|row| b.works_on(&entry(row))))
        .map(|b| b.slug.as_str())
        .collect();
    assert_eq!(idle, ["tsag", "iec-tc86"]);
}

#[test]
fn bodies_are_told_apart() {
    let bodies = seed().bodies;
    assert_eq!(bodies.iter().map(|b| &b.slug).collect::<BTreeSet<_>>().len(), bodies.len());
    assert_eq!(bodies.iter().map(|b| b.id).collect::<BTreeSet<_>>().len(), bodies.len());
    assert!(bodies.iter().all(|b| b.url.as_deref().is_some_and(|u| u.starts_with("https://"))));
    let count = |relation| bodies.iter().filter(|b| b.relation == relation).count();
    assert_eq!(Relation::ALL.map(count), [1, 3, 7, 10]);
}

#[test]
fn the_map_has_every_layer_and_point_of_the_roadmap() {
    let seed = seed();
    let map = &seed.architecture;
    let layers: BTreeSet<&str> = map.layers.iter().map(|l| l.id.as_str()).collect();
    let elements: BTreeSet<&str> = map.elements.iter().map(|e| e.id.as_str()).collect();
    let points: BTreeSet<&str> = map.points.iter().map(|p| p.id.as_str()).collect();
    for row in &rows() {
        assert!(tags(row, "layers").iter().all(|t| layers.contains(t.as_str())), "{}", row["layers"]);
        assert!(tags(row, "reference_points").iter().all(|t| points.contains(t.as_str())), "{}", row["identifier"]);
    }
    for element in &map.elements {
        assert!(layers.contains(element.layer.as_str()), "{}", element.id);
    }
    for point in &map.points {
        assert!([&point.from, &point.to].into_iter().flatten().all(|e| elements.contains(e.as_str())), "{}", point.id);
        assert!(!point.verified || (point.from.is_some() && point.to.is_some()), "{}", point.id);
    }
    assert_eq!(map.points.iter().filter(|p| p.verified).count(), 7);
}
