//! The pages, one file for each noun. A handler takes the [`Visit`](crate::visit::Visit), calls `app`
//! once and answers with a struct that has one template.

pub(crate) mod bodies;
pub(crate) mod catalogue;
mod figures;
pub(crate) mod home;
pub(crate) mod instance;
pub(crate) mod meetings;
pub(crate) mod missing;
pub(crate) mod people;
pub(crate) mod roadmap;
pub(crate) mod search;
pub(crate) mod terms;
