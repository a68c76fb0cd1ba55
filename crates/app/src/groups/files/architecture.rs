//! Reads `architecture.toml`: layers, elements and reference points.

use super::{
    fields::{Line, list},
    reader::Reader,
    texts::Texts,
};
use model::{Architecture, Element, Layer, Network, ReferencePoint, Standing};
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: Line,
    #[serde(default, deserialize_with = "list")]
    networks: Vec<NetworkRecord>,
    #[serde(default, deserialize_with = "list")]
    layers: Vec<LayerRecord>,
    #[serde(default, deserialize_with = "list")]
    elements: Vec<ElementRecord>,
    #[serde(default, deserialize_with = "list")]
    points: Vec<PointRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NetworkRecord {
    id: Spanned<Line>,
    names: Spanned<Texts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LayerRecord {
    id: Spanned<Line>,
    names: Spanned<Texts>,
    network: Line,
    #[serde(default)]
    vertical: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ElementRecord {
    id: Spanned<Line>,
    layer: Spanned<Line>,
    names: Spanned<Texts>,
    part_of: Option<Spanned<Line>>,
    #[serde(default)]
    joins: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PointRecord {
    id: Spanned<Line>,
    from: Option<Spanned<Line>>,
    to: Option<Spanned<Line>>,
    #[serde(default)]
    verified: bool,
}

pub(super) fn read(reader: &mut Reader<'_>) -> Architecture {
    let Some(file) = reader.toml::<File>() else { return Architecture::default() };
    check(reader, &file);
    let id = |id: Spanned<Line>| id.into_inner().0;
    let mut names =
        |names: &Spanned<Texts>| reader.take(names.span(), names.get_ref().localized(Standing::Translation));
    let network = |n: NetworkRecord| Network { names: names(&n.names), id: id(n.id) };
    let networks = file.networks.into_iter().map(network).collect();
    let layer =
        |l: LayerRecord| Layer { names: names(&l.names), id: id(l.id), network: l.network.0, vertical: l.vertical };
    let layers = file.layers.into_iter().map(layer).collect();
    let element = |e: ElementRecord| Element {
        names: names(&e.names),
        id: id(e.id),
        layer: id(e.layer),
        part_of: e.part_of.map(id),
        joins: e.joins,
    };
    let elements = file.elements.into_iter().map(element).collect();
    let point =
        |p: PointRecord| ReferencePoint { id: id(p.id), from: p.from.map(id), to: p.to.map(id), verified: p.verified };
    let points = file.points.into_iter().map(point).collect();
    Architecture { source: file.source.0, networks, layers, elements, points }
}

/// Every name is given once, and every name that is referred to is given.
fn check(reader: &mut Reader<'_>, file: &File) {
    let elements = || file.elements.iter().map(|e| &e.id);
    let layers = || file.layers.iter().map(|l| &l.id);
    reader.no_two(file.networks.iter().map(|n| &n.id));
    reader.no_two(layers());
    reader.no_two(elements());
    reader.no_two(file.points.iter().map(|p| &p.id));
    for element in &file.elements {
        known(reader, &element.layer, layers(), "layer");
        element.part_of.iter().for_each(|whole| known(reader, whole, elements(), "element"));
    }
    for named in file.points.iter().flat_map(|p| [&p.from, &p.to]).flatten() {
        known(reader, named, elements(), "element");
    }
}

/// Refuses a name that none of `all` has.
fn known<'a>(
    reader: &mut Reader<'_>,
    named: &Spanned<Line>,
    mut all: impl Iterator<Item = &'a Spanned<Line>>,
    what: &str,
) {
    if !all.any(|one| one.get_ref() == named.get_ref()) {
        let name = named.get_ref();
        reader.refuse(named.span(), format!("there is no {what} `{name}`; correct the name, or add the {what}"));
    }
}
