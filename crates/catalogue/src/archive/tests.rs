//! Every way in gives the same files, and no archive can do harm.

use super::*;
use std::io::Write;
use std::path::PathBuf;

struct Scene {
    folder: tempfile::TempDir,
}

impl Scene {
    fn new() -> Scene {
        Scene { folder: tempfile::tempdir().expect("a folder") }
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("a folder");
        std::fs::write(&path, bytes).expect("written");
        path
    }
}

fn collect(path: &Path, limits: Limits) -> (Vec<(String, usize)>, Result<Summary, Error>) {
    let mut files = Vec::new();
    let result = each(path, limits, &mut |name, bytes| {
        files.push((name.to_owned(), bytes.len()));
        ControlFlow::Continue(())
    });
    (files, result)
}

const FILES: [(&str, &str); 3] = [("data/a.yaml", "a: 1\n"), ("data/b.yaml", "b: 22\n"), ("README.md", "x")];

fn tar_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_gnu();
        // Written by hand: the library refuses to write what it must refuse to read.
        header.as_old_mut().name[..name.len().min(100)].copy_from_slice(&name.as_bytes()[..name.len().min(100)]);
        header.set_size(bytes.len() as u64);
        header.set_entry_type(if name.ends_with("link.yaml") { EntryType::Symlink } else { EntryType::Regular });
        header.set_cksum();
        builder.append(&header, *bytes).expect("in memory");
    }
    builder.into_inner().expect("in memory")
}

use tar::EntryType;

fn tar_of_files() -> Vec<u8> {
    tar_of(&FILES.map(|(n, t)| (n, t.as_bytes())))
}

fn zst(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).expect("in memory");
    encoder.finish().expect("in memory")
}

fn zip_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).expect("in memory");
        writer.write_all(bytes).expect("in memory");
    }
    writer.finish().expect("in memory").into_inner()
}

#[test]
fn every_way_in_gives_the_same_files() {
    let scene = Scene::new();
    let tar = tar_of_files();
    let mut frames = zst(&tar[..700]);
    frames.extend([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    frames.extend(zst(&tar[700..]));
    let paths = [
        scene.file("x.tar", &tar),
        scene.file("x.tar.zst", &zst(&tar)),
        scene.file("frames.tar.zst", &frames),
        scene.file("x.tar.gz", &gz(&tar)),
        scene.file("x.zip", &zip_of(&FILES.map(|(n, t)| (n, t.as_bytes())))),
        scene.file("named-otherwise", &gz(&tar)),
    ];
    for (name, text) in FILES {
        scene.file(&format!("folder/{name}"), text.as_bytes());
    }
    let folders = [scene.folder.path().join("folder"), scene.folder.path().join("folder/data")];
    for path in paths.iter().chain(&folders) {
        let (files, result) = collect(path, Limits::default());
        assert_eq!(files, [("a.yaml".to_owned(), 5), ("b.yaml".to_owned(), 6)], "{}", path.display());
        assert_eq!(result.map(|s| (s.files, s.bytes, s.skipped_count)), Ok((2, 11, 0)), "{}", path.display());
    }
    for path in [scene.file("one.yaml", b"a: 1\n"), scene.file("one.yaml.zst", &zst(b"a: 1\n"))] {
        assert_eq!(collect(&path, Limits::default()).0, [("one.yaml".to_owned(), 5)]);
    }
}

#[test]
fn a_torn_archive_is_an_error_after_what_came_before() {
    let scene = Scene::new();
    let many: Vec<(String, Vec<u8>)> =
        (0..200).map(|n| (format!("data/{n:03}.yaml"), format!("n: {}\n", "xyz".repeat(n * 7)).into_bytes())).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(n, b)| (n.as_str(), b.as_slice())).collect();
    let tar = tar_of(&many);
    for (name, whole) in [("t.tar", tar.clone()), ("t.tar.gz", gz(&tar)), ("t.tar.zst", zst(&tar))] {
        for part in [3, 2] {
            let path = scene.file(name, &whole[..whole.len() * (part - 1) / part]);
            let (files, result) = collect(&path, Limits::default());
            assert_eq!(result, Err(Error::Truncated { files: files.len() as u64 }), "{name} {part}");
            assert!(name == "t.tar.zst" || !files.is_empty(), "{name} {part}");
        }
    }
    let path = scene.file("t.zip", &zip_of(&many)[..500]);
    assert_eq!(collect(&path, Limits::default()).1, Err(Error::Truncated { files: 0 }));
    let mut bent = gz(&tar);
    let middle = bent.len() / 2;
    bent[middle] ^= 0xff;
    assert!(collect(&scene.file("bent.tar.gz", &bent), Limits::default()).1.is_err());
    assert_eq!(collect(&scene.file("empty", b""), Limits::default()).1, Err(Error::Empty));
    let nowhere = collect(&scene.folder.path().join("nowhere"), Limits::default()).1;
    assert!(matches!(nowhere, Err(Error::Open { .. })));
}

#[test]
fn what_is_no_record_is_left_out_and_named() {
    let scene = Scene::new();
    let large = vec![b'x'; 3000];
    let files: [(&str, &[u8]); 6] = [
        ("../up.yaml", b"x"),
        ("/abs.yaml", b"x"),
        ("data/link.yaml", b""),
        ("data/large.yaml", &large),
        ("data/good.yaml", b"x"),
        ("data/._good.yaml", b"x"),
    ];
    let limits = Limits { file: 2000, ..Limits::default() };
    let (read, result) = collect(&scene.file("x.tar", &tar_of(&files)), limits);
    assert_eq!(read, [("good.yaml".to_owned(), 1)]);
    let reasons: Vec<_> = result.expect("it goes on").skipped.iter().map(|s| s.reason).collect();
    assert_eq!(reasons, [Reason::Outside, Reason::Outside, Reason::NotAFile, Reason::TooLarge]);
    let zipped: [(&str, &[u8]); 3] = [("../up.yaml", b"x"), ("large.yaml", &large), ("good.yaml", b"x")];
    let (read, result) = collect(&scene.file("x.zip", &zip_of(&zipped)), limits);
    assert_eq!((read.len(), result.map(|s| s.skipped_count)), (1, Ok(2)));
    #[cfg(unix)]
    {
        scene.file("f/good.yaml", b"x");
        std::os::unix::fs::symlink("/etc/hostname", scene.folder.path().join("f/link.yaml")).expect("a link");
        std::os::unix::fs::symlink(scene.folder.path(), scene.folder.path().join("f/round")).expect("a link");
        let (read, result) = collect(&scene.folder.path().join("f"), limits);
        assert_eq!((read.len(), result.map(|s| s.skipped_count)), (1, Ok(2)));
    }
}

#[test]
fn an_archive_that_never_ends_is_given_up() {
    let scene = Scene::new();
    let zeros = vec![b' '; 1 << 20];
    let files: Vec<_> = (0..20).map(|n| format!("data/{n}.yaml")).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|n| (n.as_str(), zeros.as_slice())).collect();
    let path = scene.file("bomb.tar.gz", &gz(&tar_of(&files)));
    let limits = Limits { total: 5 << 20, ..Limits::default() };
    assert_eq!(collect(&path, limits).1, Err(Error::TooMuch));
    assert_eq!(collect(&path, Limits { files: 7, ..Limits::default() }).1, Err(Error::TooMuch));
}

#[test]
fn the_receiver_may_stop() {
    let scene = Scene::new();
    let path = scene.file("x.tar", &tar_of_files());
    let result = each(&path, Limits::default(), &mut |_, _| ControlFlow::Break(()));
    assert_eq!(result.map(|s| (s.files, s.stopped)), Ok((1, true)));
}
