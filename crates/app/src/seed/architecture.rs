//! Reads `architecture.toml`: layers, elements and reference points.

use super::{parse, texts::Texts};
use model::{Architecture, Element, Layer, ReferencePoint, Standing};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: String,
    layers: Vec<LayerRecord>,
    elements: Vec<ElementRecord>,
    points: Vec<ReferencePoint>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LayerRecord {
    id: String,
    names: Texts,
    network: String,
    #[serde(default)]
    vertical: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ElementRecord {
    id: String,
    layer: String,
    names: Texts,
}

pub(super) fn read(toml: &str) -> Architecture {
    let file: File = parse(toml);
    let layer = |l: LayerRecord| Layer {
        id: l.id,
        names: l.names.localized(Standing::Translation),
        network: l.network,
        vertical: l.vertical,
    };
    let element =
        |e: ElementRecord| Element { id: e.id, layer: e.layer, names: e.names.localized(Standing::Translation) };
    Architecture {
        source: file.source,
        layers: file.layers.into_iter().map(layer).collect(),
        elements: file.elements.into_iter().map(element).collect(),
        points: file.points,
    }
}
