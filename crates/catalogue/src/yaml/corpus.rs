//! The narrow reader against the library over real catalogues, where these are at hand.

use super::*;
use crate::archive::{Limits, each};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// Where real data lies; `None`, and a word on it, where there is none.
#[allow(clippy::print_stdout, reason = "a test that does nothing has to say so")]
pub(crate) fn folder() -> Option<PathBuf> {
    #[allow(clippy::disallowed_methods, reason = "a test asks where the data lies that the repository does not hold")]
    let named = std::env::var_os("ACCORD_CORPUS").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"));
    let there = folder.join("catalogue").is_dir();
    if !there {
        println!("no real catalogues at {}; set ACCORD_CORPUS to the folder that holds them", folder.display());
    }
    there.then_some(folder)
}

#[test]
fn both_readers_agree_on_real_catalogues() {
    let Some(folder) = folder() else { return };
    // An unoptimized library needs minutes for all of it.
    let step = if cfg!(debug_assertions) { 97 } else { 1 };
    for catalogue in ["itu", "iso", "iec", "ieee", "etsi", "3gpp"] {
        let (mut files, mut compared, mut unusual) = (0_usize, 0_usize, 0_usize);
        let path = folder.join(format!("catalogue/{catalogue}.tar.zst"));
        let summary = each(&path, Limits::default(), &mut |name, bytes| {
            files += 1;
            if files % step != 0 {
                return ControlFlow::Continue(());
            }
            let text = std::str::from_utf8(bytes).expect("the archives are UTF-8");
            match fast::read(text) {
                Some(tree) => assert_eq!(Ok(tree), library::read(text), "{catalogue}/{name}"),
                None => unusual += 1,
            }
            compared += 1;
            ControlFlow::Continue(())
        });
        assert_eq!(summary.map(|s| s.skipped_count), Ok(0), "{catalogue}");
        println!("{catalogue}: {files} files, {compared} compared, {unusual} beyond the narrow reader");
        assert!(unusual * 100 <= compared, "{catalogue}: the narrow reader gives up too often");
    }
}
