//! The architecture that a group's roadmap is laid over: layers, elements, reference points, as data.

use crate::Localized;
use serde::{Deserialize, Serialize};

/// Layers, elements and reference points of the systems a group coordinates.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Architecture {
    /// What it was read in: `ITU-T Y.3800, Y.3802`.
    pub source: String,
    /// Names of the networks that the layers belong to.
    #[serde(default)]
    pub networks: Vec<Network>,
    /// From the top of the map to its bottom.
    pub layers: Vec<Layer>,
    /// Functional elements.
    pub elements: Vec<Element>,
    /// Reference points between elements.
    pub points: Vec<ReferencePoint>,
}

/// A network: a frame of the map, around its layers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Network {
    /// As layers name it: `qkdn`.
    pub id: String,
    /// Its name.
    pub names: Localized,
}

/// A layer: a band of the map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layer {
    /// As roadmap entries name it: `key_management`.
    pub id: String,
    /// Its name.
    pub names: Localized,
    /// Which network it belongs to, by [`Network::id`].
    pub network: String,
    /// It stands beside the layers it concerns and not between them (management).
    #[serde(default)]
    pub vertical: bool,
}

/// A functional element within a layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Element {
    /// `key-manager`.
    pub id: String,
    /// [`Layer::id`].
    pub layer: String,
    /// Its name.
    pub names: Localized,
    /// The element of the same layer whose part it is, by [`Element::id`].
    #[serde(default)]
    pub part_of: Option<String>,
    /// It joins two nodes, as a link does, and is no part of either.
    #[serde(default)]
    pub joins: bool,
}

/// A reference point between two elements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferencePoint {
    /// As roadmap entries name it: `Kx`.
    pub id: String,
    /// [`Element::id`]; `None` if not known.
    pub from: Option<String>,
    /// [`Element::id`]; the same as `from` between two of a kind.
    pub to: Option<String>,
    /// Whether it was read in a primary text; otherwise it is shown as unverified.
    pub verified: bool,
}
