//! One file per command: it opens the instance, calls `app` once, and prints.

pub(crate) mod audit;
pub(crate) mod check_config;
pub(crate) mod coverage;
pub(crate) mod doctor;
pub(crate) mod export;
pub(crate) mod group;
pub(crate) mod import;
pub(crate) mod manual;
pub(crate) mod reindex;
pub(crate) mod roadmap;
pub(crate) mod search;
pub(crate) mod serve;
pub(crate) mod show;
pub(crate) mod terms;
