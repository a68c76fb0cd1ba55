//! The columns of the table: one list for reading and writing.

pub(crate) const IDENTIFIER: &str = "identifier";
pub(crate) const FORMER_NAME: &str = "former_name";
pub(crate) const TITLE: &str = "title";
pub(crate) const BODY: &str = "body";
pub(crate) const GROUP: &str = "group";
pub(crate) const KIND: &str = "kind";
pub(crate) const STATUS: &str = "status";
pub(crate) const DATE: &str = "date";
pub(crate) const TARGET_DATE: &str = "target_date";
pub(crate) const URL: &str = "url";
pub(crate) const LAYERS: &str = "layers";
pub(crate) const REFERENCE_POINTS: &str = "reference_points";
pub(crate) const TOPICS: &str = "topics";
pub(crate) const SOURCE: &str = "source";
pub(crate) const CONFIDENCE: &str = "confidence";
pub(crate) const NOTES: &str = "notes";
pub(crate) const AS_OF: &str = "as_of";

/// All columns, in the order in which they are written.
pub const COLUMNS: [&str; 17] = [
    IDENTIFIER,
    FORMER_NAME,
    TITLE,
    BODY,
    GROUP,
    KIND,
    STATUS,
    DATE,
    TARGET_DATE,
    URL,
    LAYERS,
    REFERENCE_POINTS,
    TOPICS,
    SOURCE,
    CONFIDENCE,
    NOTES,
    AS_OF,
];

/// Columns without which a table says too little to be a roadmap: every fact needs its source.
pub(crate) const REQUIRED: [&str; 7] = [IDENTIFIER, TITLE, BODY, KIND, STATUS, SOURCE, CONFIDENCE];
