//! Which arguments a message asks for, its references followed.
//!
//! A message that asks for none is put together once and for all when the language is loaded; and every
//! language has to ask for the same ones, which a test checks.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeSet, HashMap};

/// The texts of one language by message id, and by term id with its leading hyphen.
pub(crate) type Patterns = HashMap<String, &'static Pattern<&'static str>>;

/// Names of the arguments of a message.
pub(crate) fn variables(id: &str, patterns: &Patterns) -> BTreeSet<&'static str> {
    let mut walk = Walk { patterns, seen: BTreeSet::new(), found: BTreeSet::new() };
    walk.reference(id.to_owned());
    walk.found
}

struct Walk<'a> {
    patterns: &'a Patterns,
    /// Messages already followed, so that a reference to itself ends.
    seen: BTreeSet<String>,
    found: BTreeSet<&'static str>,
}

impl Walk<'_> {
    fn reference(&mut self, id: String) {
        let pattern = self.patterns.get(&id).copied();
        if let (true, Some(pattern)) = (self.seen.insert(id), pattern) {
            self.pattern(pattern);
        }
    }

    fn pattern(&mut self, pattern: &'static Pattern<&'static str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'static Expression<&'static str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|v| self.pattern(&v.value));
            }
        }
    }

    fn inline(&mut self, inline: &'static InlineExpression<&'static str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.found.insert(id.name);
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::MessageReference { id, .. } => self.reference(id.name.to_owned()),
            // A term does not see the arguments of the message, only those that it is given.
            InlineExpression::TermReference { arguments, .. } => arguments.iter().for_each(|a| self.arguments(a)),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &'static CallArguments<&'static str>) {
        arguments.positional.iter().for_each(|a| self.inline(a));
        arguments.named.iter().for_each(|a| self.inline(&a.value));
    }
}
