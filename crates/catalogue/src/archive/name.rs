//! The path of a record within its catalogue, the same whatever the catalogue came in.

use super::Reason;

/// The path below the folder `data`, which every catalogue has; the whole path if there is none.
///
/// `data/x.yaml` in one archive, `relaton-data-itu-main/data/x.yaml` in another and `x.yaml` in the
/// folder are one record.
pub(super) fn of(path: &str) -> Result<String, Reason> {
    let unix = path.replace('\\', "/");
    let mut parts = Vec::new();
    for part in unix.split('/') {
        match part {
            "" | "." => {}
            ".." => return Err(Reason::Outside),
            "data" => parts.clear(),
            _ if part.contains(['\0', '\n', '\r']) => return Err(Reason::Name),
            _ => parts.push(part),
        }
    }
    let drive = unix.as_bytes().get(1) == Some(&b':');
    if unix.starts_with('/') || drive {
        return Err(Reason::Outside);
    }
    if parts.is_empty() { Err(Reason::Name) } else { Ok(parts.join("/")) }
}

/// Whether a file of this name holds a record.
pub(super) fn is_record(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or_default();
    let is_yaml = file.rsplit_once('.').is_some_and(|(_, e)| matches!(e.to_ascii_lowercase().as_str(), "yaml" | "yml"));
    // Such files accompany an archive that was made on a Mac, and hold no text.
    is_yaml && !file.starts_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_has_one_path_whatever_it_came_in() {
        for (path, expected) in [
            ("data/x.yaml", Ok("x.yaml")),
            ("./data/x.yaml", Ok("x.yaml")),
            ("relaton-data-itu-main/data/a/x.yaml", Ok("a/x.yaml")),
            ("x.yaml", Ok("x.yaml")),
            ("data\\x.yaml", Ok("x.yaml")),
            ("../x.yaml", Err(Reason::Outside)),
            ("data/../../x.yaml", Err(Reason::Outside)),
            ("/etc/x.yaml", Err(Reason::Outside)),
            ("C:\\x.yaml", Err(Reason::Outside)),
            ("data/", Err(Reason::Name)),
            ("a\nb.yaml", Err(Reason::Name)),
        ] {
            assert_eq!(of(path), expected.map(str::to_owned), "{path}");
        }
        for (name, expected) in [("a.yaml", true), ("a.YML", true), ("README.md", false), ("a/._b.yaml", false)] {
            assert_eq!(is_record(name), expected, "{name}");
        }
    }
}
