//! What is wrong with input, field by field, as data that is put into words at the edge.

use serde::Serialize;

/// One field that cannot be accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// The field's name, as in the form, the API and the CSV header.
    pub field: &'static str,
    /// Message id of the sentence that says what is wrong and what to do.
    pub message: &'static str,
    /// What was given, shortened to something that can be shown.
    pub given: String,
}

impl FieldError {
    /// An error about `field`; `given` is cut after 80 characters.
    pub fn new(field: &'static str, message: &'static str, given: &str) -> FieldError {
        FieldError { field, message, given: given.chars().take(80).collect() }
    }
}
