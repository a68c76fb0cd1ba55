//! Completions and the manual page, both from the definition of the arguments.

use crate::{args::Args, fault::Fault, output};
use clap::CommandFactory;

pub(crate) fn completions(shell: clap_complete::Shell) -> Result<(), Fault> {
    let mut bytes = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "accord", &mut bytes);
    output::bytes(&bytes)
}

pub(crate) fn page() -> Result<(), Fault> {
    let mut bytes = Vec::new();
    let command = Args::command().disable_help_subcommand(true);
    let mut result = clap_mangen::Man::new(command.clone()).render(&mut bytes);
    for sub in command.get_subcommands() {
        let man = clap_mangen::Man::new(sub.clone()).title(format!("accord-{}", sub.get_name()));
        result = result.and_then(|()| man.render(&mut bytes));
    }
    result.map_err(|e| Fault::new(e.to_string()))?;
    output::bytes(&bytes)
}
