//! The architecture that a group's roadmap is laid over: layers, elements, reference points, as data.

use crate::Localized;
use serde::{Deserialize, Serialize};

/// Layers, elements and reference points of the systems a group coordinates.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Architecture {
    /// What it was read in: `ITU-T Y.3800, Y.3802`.
    pub source: String,
    /// From the top of the map to its bottom.
    pub layers: Vec<Layer>,
    /// Functional elements.
    pub elements: Vec<Element>,
    /// Reference points between elements.
    pub points: Vec<ReferencePoint>,
}

/// A layer: a band of the map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layer {
    /// As roadmap entries name it: `key_management`.
    pub id: String,
    /// Its name.
    pub names: Localized,
    /// Which network it belongs to: `qkdn` or `user`.
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
