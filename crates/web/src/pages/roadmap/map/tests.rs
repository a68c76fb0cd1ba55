//! The map of the group that the product ships, and of groups that nobody has thought of.

use super::*;
use app::roadmap::Facet;
use model::{
    Edition, Element, Id, Lang, Layer, Localized, Network, ReferencePoint, Scope, Standing, Status, Tag, Version,
};
use std::collections::BTreeMap;

const ARCHITECTURE: &str = include_str!("../../../../../app/seed/jca-qkdn/architecture.toml");
const ROADMAP: &str = include_str!("../../../../../app/seed/jca-qkdn/roadmap.csv");

/// Tables of the seed as flat records; the names of a thing follow it there.
fn records(kind: &str) -> Vec<BTreeMap<&str, &str>> {
    let mut records: Vec<(&str, BTreeMap<&str, &str>)> = Vec::new();
    for line in ARCHITECTURE.lines() {
        if let Some(name) = line.strip_prefix("[[") {
            records.push((name.trim_end_matches(']'), BTreeMap::new()));
        } else if let (Some((key, value)), Some((_, record))) = (line.split_once(" = "), records.last_mut()) {
            record.insert(key, value.trim_matches('"'));
        }
    }
    records.into_iter().filter(|(k, _)| *k == kind).map(|(_, r)| r).collect()
}

fn names(record: &BTreeMap<&str, &str>) -> Localized {
    let mut names = Localized::default();
    for lang in Lang::ALL {
        if let Some(text) = record.get(lang.code()) {
            names.set(Version { lang, text: (*text).to_owned(), standing: Standing::Translation });
        }
    }
    names
}

fn qkdn() -> Architecture {
    let text = |r: &BTreeMap<&str, &str>, key: &str| r.get(key).map(|s| (*s).to_owned());
    Architecture {
        source: "ITU-T Y.3800".to_owned(),
        networks: records("networks").iter().map(|r| Network { id: text(r, "id").unwrap(), names: names(r) }).collect(),
        layers: records("layers")
            .iter()
            .map(|r| Layer {
                id: text(r, "id").unwrap(),
                names: names(r),
                network: text(r, "network").unwrap(),
                vertical: r.contains_key("vertical"),
            })
            .collect(),
        elements: records("elements")
            .iter()
            .map(|r| Element {
                id: text(r, "id").unwrap(),
                layer: text(r, "layer").unwrap(),
                names: names(r),
                part_of: text(r, "part_of"),
                joins: r.contains_key("joins"),
            })
            .collect(),
        points: records("points")
            .iter()
            .map(|r| ReferencePoint {
                id: text(r, "id").unwrap(),
                from: text(r, "from"),
                to: text(r, "to"),
                verified: r["verified"] == "true",
            })
            .collect(),
    }
}

fn entry(identifier: &str, status: Status, layers: &str, points: &str) -> Entry {
    let tags = |text: &str| text.split(';').filter_map(Tag::parse).collect();
    Entry {
        id: Id::new(0, [0; 10]),
        group: Id::new(0, [0; 10]),
        slug: model::slug(identifier),
        revision: 1,
        identifier: identifier.to_owned(),
        body: identifier.split(' ').next().unwrap_or_default().to_owned(),
        working_group: String::new(),
        scope: Scope::Core,
        layers: tags(layers),
        reference_points: tags(points),
        topics: Vec::new(),
        provenance: Default::default(),
        editions: vec![Edition {
            identifier: identifier.to_owned(),
            title: Localized::one(Lang::En, format!("Title of {identifier}"), Standing::Original),
            kind: "Recommendation".to_owned(),
            change: None,
            status,
            date: None,
            target: None,
            former_names: Vec::new(),
            url: None,
            notes: Vec::new(),
            provenance: Default::default(),
        }],
        withdrawal: None,
    }
}

/// The roadmap as it is shipped, each line an entry, which is near enough for a picture.
fn roadmap() -> Vec<Entry> {
    let mut entries = Vec::new();
    for line in ROADMAP.lines().skip(1) {
        let mut fields = vec![String::new()];
        let mut quoted = false;
        for c in line.chars() {
            match c {
                '"' => quoted = !quoted,
                ',' if !quoted => fields.push(String::new()),
                _ => fields.last_mut().unwrap().push(c),
            }
        }
        let status: Status = fields[6].parse().unwrap();
        let family = fields[0].split(" (").next().unwrap();
        if status != Status::Withdrawn && !entries.iter().any(|e: &Entry| e.identifier == family) {
            let mut entry = entry(family, status, &fields[10], &fields[11]);
            entry.body.clone_from(&fields[3]);
            entries.push(entry);
        }
    }
    entries
}

fn map(architecture: &Architecture, entries: &[Entry], query: &Query, lang: Lang) -> (String, String) {
    let chosen = |e: &&Entry| query.values(Facet::Layer).all(|v| e.layers.iter().any(|t| t.name == v));
    let listed: Vec<&Entry> = entries.iter().filter(chosen).collect();
    let scene = scene(architecture, entries, &listed, ("jca-qkdn", query, i18n::words(lang)));
    (whole(&scene), compact::draw(&scene, "map-small"))
}

fn picture(html: &str) -> &str {
    &html[..html.find("</svg>").unwrap()]
}

#[test]
fn everything_of_the_architecture_is_on_it_in_every_language() {
    let (architecture, entries) = (qkdn(), roadmap());
    assert!(architecture.layers.len() == 6 && architecture.points.len() > 12 && entries.len() > 150);
    for lang in Lang::ALL {
        let (html, small) = map(&architecture, &entries, &Query::default(), lang);
        let (large, list) = (picture(&html), &html[html.find("<details").unwrap()..]);
        for layer in &architecture.layers {
            assert!(large.contains(&format!("view=map&amp;layer={}\"", layer.id)), "{lang} {}", layer.id);
            assert!(small.contains(&format!("view=map&amp;layer={}\"", layer.id)), "{lang} {}", layer.id);
            assert!(list.contains(&pen::escaped(layer.names.text(lang))));
        }
        for element in &architecture.elements {
            // A long name is broken into lines; its first word is there all the same.
            let name = pen::escaped(element.names.text(lang).split([' ', '（', '-']).next().unwrap());
            let start: String = name.chars().take(4).collect();
            assert!(large.contains(&start), "{lang} {name}");
            assert!(list.contains(&pen::escaped(element.names.text(lang))));
        }
        for point in &architecture.points {
            let address = format!("view=map&amp;reference-point={}\"", point.id);
            for there in [large, &small, list] {
                assert!(there.contains(&address), "{lang} {}", point.id);
            }
        }
        assert!(!html.contains('⟦') || lang != Lang::En, "{lang}: a message is missing");
    }
}

#[test]
fn nothing_leaves_the_picture_and_no_text_its_box() {
    let architecture = qkdn();
    let graph = Graph::of(&architecture);
    let plan = layout::Plan::of(&graph);
    for block in &plan.blocks {
        assert!(block.rect.x >= 0 && block.rect.right() <= plan.width && block.rect.bottom() <= plan.height);
        for lang in Lang::ALL {
            // At one of the sizes in use, without anything cut off.
            let name = architecture.elements[block.element].names.text(lang);
            let room = block.title.w - 4;
            let fitted = if block.small {
                text::fit(name, room, 2, &[12, 11])
            } else {
                text::fit_bold(name, room, 3, &[14, 13, 11])
            };
            assert!(!fitted.lines.iter().any(|l| l.ends_with('…')), "{lang} {name}: {fitted:?} in {:?}", block.title);
        }
    }
    for a in &plan.blocks {
        for b in plan.blocks.iter().filter(|b| b.rect != a.rect && a.small == b.small) {
            let apart = a.rect.right() <= b.rect.x
                || b.rect.right() <= a.rect.x
                || a.rect.bottom() <= b.rect.y
                || b.rect.bottom() <= a.rect.y;
            assert!(apart, "{a:?} {b:?}");
        }
    }
}

#[test]
fn every_link_is_a_question_that_the_roadmap_understands() {
    let (architecture, entries) = (qkdn(), roadmap());
    let query = Query::parse([("layer", "quantum"), ("body", "itu-t")]);
    let (html, _) = map(&architecture, &entries, &query, Lang::En);
    let mut questions = 0;
    for href in html.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        let href = href.replace("&amp;", "&");
        let Some((path, asked)) = href.split_once('?') else {
            let slug = href.strip_prefix("/en/jca-qkdn/roadmap/").expect("an entry's page");
            assert!(slug.is_empty() || entries.iter().any(|e| e.slug == slug) || slug.contains('%'), "{href}");
            continue;
        };
        questions += 1;
        assert_eq!(path, "/en/jca-qkdn/roadmap");
        let pairs: Vec<(&str, &str)> = asked.split('&').map(|p| p.split_once('=').unwrap()).collect();
        let read = Query::parse(pairs.iter().copied().filter(|(name, _)| *name != "view"));
        let written: Vec<(&str, String)> = read.pairs();
        assert_eq!(written.len(), pairs.iter().filter(|(name, _)| *name != "view").count(), "{href}");
        assert!(read.has(Facet::Body, "itu-t"), "{href} forgets what was chosen");
    }
    assert!(questions > 40);
    assert!(html.contains("aria-current=\"true\""));
    assert!(picture(&html).contains("class=\"map-layer\" aria-current=\"true\""));
}

#[test]
fn a_gap_is_what_the_whole_roadmap_lacks_not_what_is_filtered_away() {
    let architecture = qkdn();
    let entries =
        [entry("A 1", Status::Published, "quantum", "Kx"), entry("A 2", Status::InProgress, "key_management", "Kx;Nx")];
    let listed = [&entries[0]];
    let facts = Facts::of(&architecture, &entries, &listed);
    let pile = |id: &str| facts.points.iter().chain(&facts.layers).find(|p| p.id == id).unwrap();
    assert_eq!((pile("Kx").count().as_str(), pile("Kx").gap), ("1", false));
    assert_eq!((pile("key_management").count().as_str(), pile("key_management").gap), ("0", false));
    assert!(pile("Ak").gap);
    assert!(!pile("Nx").gap, "a point that only entries know is there too");
    let both: Vec<&Entry> = entries.iter().collect();
    let facts = Facts::of(&architecture, &entries, &both);
    assert_eq!(facts.points.iter().find(|p| p.id == "Kx").unwrap().count(), "1+1");
}

#[test]
fn what_others_wrote_cannot_become_markup() {
    let bad = "<script>alert('1')</script>\"&";
    let name = || Localized::one(Lang::En, bad, Standing::Original);
    let element = |id: &str, layer: &str| Element {
        id: id.to_owned(),
        layer: layer.to_owned(),
        names: name(),
        part_of: Some(bad.to_owned()),
        joins: false,
    };
    let architecture = Architecture {
        source: bad.to_owned(),
        networks: vec![Network { id: bad.to_owned(), names: name() }],
        layers: vec![Layer { id: bad.to_owned(), names: name(), network: bad.to_owned(), vertical: false }],
        elements: vec![element("e", bad), element("lost", "nowhere")],
        points: vec![ReferencePoint { id: bad.to_owned(), from: Some("e".to_owned()), to: None, verified: false }],
    };
    let entries = [entry(bad, Status::Published, bad, bad), entry("x", Status::Published, "<b>", "<i>")];
    for lang in Lang::ALL {
        let (html, small) = map(&architecture, &entries, &Query::default(), lang);
        for html in [html, small] {
            assert!(
                !html.contains("<script")
                    && !html.contains("alert('")
                    && !html.contains("<b>")
                    && !html.contains("<i>")
            );
            assert!(!html.contains(" style="));
        }
    }
}

#[test]
fn arabic_is_mirrored_and_keeps_within_the_picture() {
    let (architecture, entries) = (qkdn(), roadmap());
    let (english, _) = map(&architecture, &entries, &Query::default(), Lang::En);
    let (arabic, _) = map(&architecture, &entries, &Query::default(), Lang::Ar);
    assert!(arabic.contains("direction=\"rtl\"") && english.contains("direction=\"ltr\""));
    let boxes = |html: &str| {
        let number = |part: &str, name: &str| -> i32 {
            let value = part.split(&format!("{name}=\"")).nth(1).unwrap();
            value.split('"').next().unwrap().parse().unwrap()
        };
        let is_box = |p: &&str| p.split("/>").next().unwrap().contains("class=\"map-box");
        let rects = picture(html).split("<rect ").skip(1).filter(is_box);
        rects.map(|p| (number(p, "x"), number(p, "width"))).collect::<Vec<_>>()
    };
    let width = layout::Plan::of(&Graph::of(&architecture)).width;
    let mirrored: Vec<(i32, i32)> = boxes(&english).into_iter().map(|(x, w)| (width - x - w, w)).collect();
    assert_eq!(boxes(&arabic), mirrored);
}

/// Layers without elements, elements without lines, more than there is room for, one network, none.
fn others() -> [Architecture; 4] {
    let layer = |id: &str, vertical| Layer {
        id: id.to_owned(),
        names: Localized::one(Lang::En, format!("Layer {id}"), Standing::Original),
        network: "net".to_owned(),
        vertical,
    };
    let element = |id: &str, layer: &str| Element {
        id: id.to_owned(),
        layer: layer.to_owned(),
        names: Localized::one(Lang::En, format!("Element {id}"), Standing::Original),
        part_of: None,
        joins: false,
    };
    let point = |id: &str, from: &str, to: &str| ReferencePoint {
        id: id.to_owned(),
        from: Some(from.to_owned()),
        to: Some(to.to_owned()),
        verified: true,
    };
    let flat = Architecture {
        source: String::new(),
        networks: Vec::new(),
        layers: vec![
            layer("top", false),
            layer("empty", false),
            layer("low", false),
            layer("m1", true),
            layer("m2", true),
        ],
        elements: (0..6)
            .map(|i| element(&format!("t{i}"), "top"))
            .chain([element("l", "low"), element("m", "m1"), element("n", "m2"), element("o", "m2")])
            .collect(),
        points: vec![
            point("P1", "t0", "l"),
            point("P2", "l", "t5"),
            point("P3", "t0", "t1"),
            point("P4", "m", "n"),
            point("P5", "n", "o"),
            point("P6", "t2", "o"),
        ],
    };
    let mut twin = flat.clone();
    twin.points.push(point("P7", "l", "l"));
    let managers =
        Architecture { layers: vec![layer("m1", true)], elements: vec![element("m", "m1")], ..Default::default() };
    [flat, twin, managers, Architecture::default()]
}

#[test]
fn an_architecture_of_another_group_is_drawn_too() {
    for architecture in others() {
        let (html, small) = map(&architecture, &[], &Query::default(), Lang::En);
        for point in &architecture.points {
            let address = format!("reference-point={}\"", point.id);
            assert!(picture(&html).contains(&address) && small.contains(&address), "{}", point.id);
        }
        for element in &architecture.elements {
            assert!(html.contains(&element.id), "{}", element.id);
        }
    }
}
