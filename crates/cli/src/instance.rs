//! Opening the instance: its folder or server, its database, its content on the first start.

use crate::{
    args::Args,
    fault::Fault,
    system::{SystemChance, SystemClock},
};
use app::{App, Ctx, GroupView};
use model::{Actor, Entrance, Lang};
use std::{path::Path, sync::Arc};
use store::{Location, Store};

/// Name of the database within the data folder.
const FILE: &str = "accord.db";

/// Name of the search index there.
const INDEX: &str = "index";

/// An open instance.
pub(crate) struct Instance {
    pub(crate) app: App,
    /// Whether it was made just now.
    pub(crate) is_new: bool,
}

impl Instance {
    /// Opens the instance that the arguments name, and makes it if it is missing.
    pub(crate) async fn open(args: &Args) -> Result<Instance, Fault> {
        let app = open(args).await?;
        let ctx = app.ctx(Actor::System, Entrance::Seed, Lang::En);
        let is_new = app::instance::create(&ctx, &app).await?;
        Ok(Instance { app, is_new })
    }

    /// The same with the search index of this machine, which lies in the data folder whatever the database is.
    pub(crate) fn with_index(self, args: &Args) -> Result<Instance, Fault> {
        folder(&args.data)?;
        let index = search::Index::open(&args.data.join(INDEX))
            .map_err(|e| Fault::new(format!("{e}. `accord reindex` makes it anew")))?;
        Ok(Instance { app: self.app.with_index(index), ..self })
    }

    /// The same with an index that is empty.
    pub(crate) fn with_new_index(self, args: &Args) -> Result<Instance, Fault> {
        let path = args.data.join(INDEX);
        let deleted = std::fs::remove_dir_all(&path);
        if let Err(e) = deleted
            && e.kind() != std::io::ErrorKind::NotFound
        {
            return Err(Fault::new(format!("{} cannot be deleted: {e}", path.display())));
        }
        self.with_index(args)
    }

    /// Circumstances of a command.
    pub(crate) fn ctx(&self, lang: Lang) -> Ctx {
        self.app.ctx(Actor::Operator, Entrance::Command, lang)
    }

    /// The group that the arguments mean: the one named, or the only one there is.
    pub(crate) async fn group(&self, args: &Args) -> Result<Arc<GroupView>, Fault> {
        let ctx = self.ctx(Lang::En);
        if let Some(slug) = &args.group {
            return Ok(app::groups::view(&ctx, &self.app, slug).await?.ok_or(app::Error::NoGroup)?);
        }
        let mut groups = app::groups::list(&ctx, &self.app).await?;
        match (groups.pop(), groups.len()) {
            (Some(group), 0) => Ok(group),
            (None, _) => Err(Fault::new("this instance has no group yet")),
            (Some(last), _) => {
                let names: Vec<&str> = groups.iter().chain([&last]).map(|g| g.group.slug.as_str()).collect();
                Err(Fault::new(format!("several groups are here; say which with --group: {}", names.join(", "))))
            }
        }
    }
}

/// Opens the database alone, whatever is in it.
pub(crate) async fn open(args: &Args) -> Result<App, Fault> {
    let store = Store::open(location(args)?).await?;
    Ok(App::new(store, Arc::new(SystemClock), Arc::new(SystemChance)))
}

/// Where the database is; the folder is created if need be.
pub(crate) fn location(args: &Args) -> Result<Location, Fault> {
    if let Some(url) = &args.database {
        return Ok(Location::Server(url.clone()));
    }
    folder(&args.data)?;
    Ok(Location::File(args.data.join(FILE)))
}

fn folder(path: &Path) -> Result<(), Fault> {
    if path.exists() && !path.is_dir() {
        return Err(Fault::new(format!("{} is a file, not a folder; name a folder with --data", path.display())));
    }
    std::fs::create_dir_all(path).map_err(|e| {
        Fault::new(format!(
            "the data folder {} cannot be made: {e}. Name another one with --data, or give this user the right to write there",
            path.display()
        ))
    })
}
