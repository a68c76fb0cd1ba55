//! The program as a whole, started as a person starts it.

mod kill;
mod stop;
