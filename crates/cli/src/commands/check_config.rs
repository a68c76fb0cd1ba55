//! `accord check-config`: what would be used, without starting or creating anything.

use crate::{args::Args, fault::Fault, output};
use serde_json::json;

pub(crate) fn run(args: &Args) -> Result<(), Fault> {
    if args.database.is_some() {
        // Reads the address only; nothing is connected to.
        store::check_address(args.database.as_deref().unwrap_or_default())?;
    } else if args.data.exists() && !args.data.is_dir() {
        return Err(Fault::new(format!("{} is a file, not a folder; name a folder with --data", args.data.display())));
    }
    let database = args.database.as_ref().map(|_| "PostgreSQL, address from --database or ACCORD_DATABASE");
    if args.json {
        return output::json(&json!({
            "data": args.data, "database": database, "group": args.group, "log": args.log, "exists": args.data.exists(),
        }));
    }
    match database {
        Some(database) => output::line(format!("data:  {database}"))?,
        None => {
            let state = if args.data.exists() { "exists" } else { "will be created" };
            output::line(format!("data:  {} ({state})", args.data.display()))?;
        }
    }
    output::line(format!("group: {}", args.group.as_deref().unwrap_or("the only one")))?;
    output::line(format!("log:   {}", args.log))?;
    output::line("The settings are understood.")
}
