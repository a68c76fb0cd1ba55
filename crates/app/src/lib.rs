//! Everything a person, a command or a timer can make the product do: one function per act.
//!
//! `Ctx` comes first in each of them; the policy is asked before anything else; a write is one
//! transaction with its event and its jobs. No HTTP, no SQL text.

pub mod audit;
pub mod catalogue;
pub mod groups;
pub mod instance;
pub mod jobs;
pub mod roadmap;
pub mod search;
pub mod terms;

mod app;
mod ctx;
mod error;
mod record;
mod seed;
mod view;

pub use app::App;
pub use ctx::{Chance, Clock, Ctx};
pub use error::Error;
pub use roadmap::Fields;
pub use view::{Counts, GroupView, InCatalogue};
