//! `accord group`: which groups there are, and adding another.

use crate::{
    args::{Args, Group},
    fault::Fault,
    instance::Instance,
    output,
};
use app::{GroupView, groups::GroupFiles};
use model::Lang;
use serde_json::{Value, json};
use std::{fs, io, path::Path};

pub(crate) async fn run(args: &Args, what: Group) -> Result<(), Fault> {
    match what {
        Group::List => list(args).await,
        Group::Add { folder } => add(args, &folder).await,
        Group::Example { folder } => example(args, &folder),
    }
}

async fn list(args: &Args) -> Result<(), Fault> {
    let instance = Instance::open(args).await?;
    let groups = app::groups::list(&instance.ctx(Lang::En), &instance.app).await?;
    if args.json {
        return output::json(&json!({ "groups": groups.iter().map(|g| value(g)).collect::<Vec<_>>() }));
    }
    groups.iter().try_for_each(|view| {
        let (group, entries) = (&view.group, view.entries.len());
        output::line(format!(
            "{:<16} {}: {} ({entries} roadmap entries)",
            group.slug,
            group.acronym,
            group.names.text(Lang::En)
        ))
    })
}

async fn add(args: &Args, folder: &Path) -> Result<(), Fault> {
    let files = read(folder)?;
    let instance = Instance::open(args).await?;
    let ctx = instance.ctx(Lang::En);
    let group = app::groups::add(&ctx, &instance.app, files).await?;
    let view = app::groups::view(&ctx, &instance.app, &group.slug).await?.ok_or(app::Error::NoGroup)?;
    if args.json {
        return output::json(&value(&view));
    }
    output::line(format!(
        "Added {} (roadmap entries: {}, bodies: {}, roles: {}, meetings: {}). Its pages are at /en/{}; \
         commands that concern it take --group {}.",
        group.acronym,
        view.entries.len(),
        view.bodies.len(),
        view.roles.len(),
        view.meetings.len(),
        group.slug,
        group.slug
    ))
}

fn value(view: &GroupView) -> Value {
    json!({
        "slug": view.group.slug,
        "acronym": view.group.acronym,
        "name": view.group.names.text(Lang::En),
        "parent": view.group.parent,
        "entries": view.entries.len(),
        "bodies": view.bodies.len(),
        "roles": view.roles.len(),
        "meetings": view.meetings.len(),
    })
}

/// The files of a group in a folder, also through links; others that lie there are left alone. What has the name of
/// one and cannot be read as a file is refused: a group without it would not be the one that is meant.
fn read(folder: &Path) -> Result<GroupFiles, Fault> {
    let cannot = |e: io::Error| {
        Fault::new(format!(
            "{} cannot be read: {e}. Name a folder with the files of a group; \
             `accord group example FOLDER` writes one",
            folder.display()
        ))
    };
    let mut files = GroupFiles::new();
    for file in fs::read_dir(folder).map_err(cannot)? {
        let path = file.map_err(cannot)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !app::groups::is_group_file(&name) {
            continue;
        }
        let wrong = |what: &str| {
            Fault::new(format!("{} {what}. Put the file itself there, or take it out of the folder", path.display()))
        };
        let kind = fs::metadata(&path).map_err(|e| wrong(&format!("cannot be read: {e}")))?;
        if !kind.is_file() {
            return Err(wrong("is no file that can be read from its beginning to its end"));
        }
        files.insert(name, output::read(&path)?);
    }
    Ok(files)
}

fn example(args: &Args, folder: &Path) -> Result<(), Fault> {
    let cannot =
        |e: io::Error| Fault::new(format!("{} cannot be written: {e}. Name another folder to make", folder.display()));
    fs::create_dir_all(folder).map_err(cannot)?;
    if fs::read_dir(folder).map_err(cannot)?.next().is_some() {
        return Err(Fault::new(format!(
            "{} is not empty, and nothing there is overwritten; name another folder to make",
            folder.display()
        )));
    }
    let files = app::groups::example();
    for (name, bytes) in &files {
        fs::write(folder.join(name), bytes).map_err(cannot)?;
    }
    if args.json {
        return output::json(&json!({ "folder": folder, "files": files.keys().collect::<Vec<_>>() }));
    }
    output::line(format!(
        "{} files written to {folder}. Change them (at least `slug` and `acronym` in group.toml), take out what \
         your group does not have, then: accord group add {folder}",
        files.len(),
        folder = folder.display()
    ))
}
