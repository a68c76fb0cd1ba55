//! Who acts, and by which door they came in.

use serde::{Deserialize, Serialize};

/// Whoever makes the product do something.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// Anybody at all, not signed in.
    Public,
    /// Whoever runs commands on the instance's own data, and so owns it.
    Operator,
    /// The product itself: a timer, a job, the first start.
    System,
}

impl Actor {
    /// As in events and logs.
    pub fn slug(&self) -> &'static str {
        match self {
            Actor::Public => "public",
            Actor::Operator => "operator",
            Actor::System => "system",
        }
    }
}

/// The door by which an act came in; recorded with its event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entrance {
    /// A page.
    Web,
    /// A command.
    Command,
    /// A job or timer.
    Job,
    /// The first start of an instance.
    Seed,
}

impl Entrance {
    /// As in events and logs.
    pub fn slug(self) -> &'static str {
        match self {
            Entrance::Web => "web",
            Entrance::Command => "command",
            Entrance::Job => "job",
            Entrance::Seed => "seed",
        }
    }
}
