//! The program as a whole, started as a person starts it.

mod commands;
mod kill;
mod kill_import;
mod stop;
