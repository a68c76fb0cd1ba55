//! The one field in which everything is looked for.

use super::Question;

/// `templates/search/form.html`.
pub(crate) struct Form {
    pub action: String,
    pub words: String,
    /// What was chosen, carried along to the next answer.
    pub kept: Vec<(&'static str, String)>,
}

impl Form {
    pub(crate) fn new(question: &Question, action: String) -> Form {
        let kept = question.parameters().into_iter().filter(|(name, _)| *name != "q");
        Form {
            action,
            words: question.words.clone(),
            kept: kept.map(|(name, value)| (name, value.to_owned())).collect(),
        }
    }
}
