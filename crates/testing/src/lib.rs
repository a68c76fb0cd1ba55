//! The whole product in process, with its own database and a clock that stands still.
//!
//! A story starts a [`Product`] on one of the two engines, does what a person would do, and looks at
//! the pages that come out of the real router. Time passes only when the story says so.

#[cfg(feature = "product")]
mod chance;
#[cfg(feature = "product")]
mod clock;
mod database;
#[cfg(feature = "product")]
mod page;
mod postgres;
#[cfg(feature = "product")]
mod product;

#[cfg(feature = "product")]
pub use chance::SeededChance;
#[cfg(feature = "product")]
pub use clock::StoppedClock;
pub use database::Database;
#[cfg(feature = "product")]
pub use page::Page;
#[cfg(feature = "product")]
pub use product::Product;
