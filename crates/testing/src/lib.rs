//! The whole product in process, with its own database and a clock that stands still.
//!
//! A story starts a [`Product`] on one of the two engines, does what a person would do, and looks at
//! the pages that come out of the real router. Time passes only when the story says so.

mod chance;
mod clock;
mod database;
mod page;
mod postgres;
mod product;

pub use chance::SeededChance;
pub use clock::StoppedClock;
pub use database::Database;
pub use page::Page;
pub use product::Product;
