//! The store as its users see it, each promise tried on both engines.
//!
//! One binary: linking one for each file would take longer than running them.

// The name by which every other crate knows it.
extern crate accord_store as store;

mod support;

mod catalogue;
mod chains;
mod concurrency;
mod connections;
mod jobs;
mod migrations;
mod nouns;
mod opening;
mod slugs;
mod units;
