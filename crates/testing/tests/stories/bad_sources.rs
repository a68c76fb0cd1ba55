//! Sources that are torn, made to do harm, or no sources at all.

use crate::{
    on_both,
    records::{Record, Shelf, import, import_with},
};
use app::{
    Error,
    catalogue::{Options, counts},
};
use std::io::Write;
use tar::EntryType;
use testing::Product;

fn good() -> String {
    Record {
        identifiers: &["ITU-T Y.40000 (02/2020)"],
        title: "Good",
        date: "2020-02-10",
        stage: "Published",
        relations: &[],
    }
    .yaml()
}

fn tape(files: &[(&str, EntryType, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, kind, bytes) in files {
        let mut header = tar::Header::new_gnu();
        // Written by hand: the library refuses to write what has to be refused in reading.
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_size(bytes.len() as u64);
        header.set_entry_type(*kind);
        if *kind == EntryType::Symlink {
            header.set_link_name("/etc/passwd").expect("a short name");
        }
        header.set_cksum();
        builder.append(&header, *bytes).expect("in memory");
    }
    builder.into_inner().expect("in memory")
}

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).expect("in memory");
    encoder.finish().expect("in memory")
}

fn zst(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

fn many() -> Vec<u8> {
    let shelf = Shelf::new();
    shelf.fill("data", 100);
    let mut builder = tar::Builder::new(Vec::new());
    builder.append_dir_all("data", shelf.path("data")).expect("in memory");
    builder.into_inner().expect("in memory")
}

async fn specifications(product: &Product) -> i64 {
    counts(&product.reader(), &product.app).await.expect("the instance is usable").iter().map(|(_, n)| n).sum()
}

on_both! {
    async fn what_cannot_be_read_to_its_end_leaves_nothing_and_says_so(product) {
        let shelf = Shelf::new();
        let tar = many();
        let half = |bytes: Vec<u8>| bytes[..bytes.len() * 2 / 3].to_vec();
        let mut bent = gz(&tar);
        let middle = bent.len() / 2;
        bent[middle] ^= 0xff;
        for (name, bytes, sentence) in [
            ("itu.tar.zst", half(zst(&tar)), "torn off"),
            ("itu.tar.gz", half(gz(&tar)), "torn off"),
            ("itu.tar", half(tar.clone()), "torn off"),
            ("bent.tar.gz", bent, "fetch it again"),
            ("itu.zip", b"PK\x03\x04and nothing more".to_vec(), "fetch it again"),
            ("empty.tar.zst", Vec::new(), "empty"),
        ] {
            let path = shelf.file(name, bytes);
            match import_with(&product, &path, Options::default()).await {
                Err(Error::Source(told)) => assert!(told.contains(sentence), "{name}: {told}"),
                other => panic!("{name} was answered with {other:?}"),
            }
            assert_eq!(specifications(&product).await, 0, "{name}");
        }
        let nowhere = import_with(&product, &shelf.path("nowhere"), Options::default()).await;
        assert!(matches!(&nowhere, Err(Error::Source(told)) if told.contains("cannot be opened")), "{nowhere:?}");
        let whole = shelf.file("itu.tar.zst", zst(&tar));
        assert_eq!(import(&product, &whole).await.added, 300);
    }
}

on_both! {
    async fn a_torn_copy_does_not_touch_what_was_imported_before(product) {
        let (shelf, tar) = (Shelf::new(), many());
        let path = shelf.file("itu.tar.gz", gz(&tar));
        let before = import(&product, &path).await;
        shelf.file("itu.tar.gz", &gz(&tar)[..4000]);
        let options = Options { full: true, ..Options::default() };
        let torn = import_with(&product, &path, options).await;
        assert!(matches!(torn, Err(Error::Source(_))), "{torn:?}");
        shelf.file("itu.tar.gz", gz(&tar));
        let after = import(&product, &path).await;
        assert_eq!((after.updated, after.digest), (0, before.digest));
    }
}

on_both! {
    async fn what_is_no_record_is_counted_and_named_and_the_rest_is_imported(product) {
        let shelf = Shelf::new();
        let good = good();
        let bomb = format!(
            "a: &a [{}]\nb: &b [{}]\nc: &c [{}]\nd: &d [{}]\ne: [{}]\n",
            ["x"; 60].join(","), ["*a"; 60].join(","), ["*b"; 60].join(","), ["*c"; 60].join(","), ["*d"; 60].join(",")
        );
        let deep = format!("docidentifier: {}x{}", "[".repeat(5000), "]".repeat(5000));
        let large = format!("title: {}\n", "x".repeat(5 << 20));
        let regular = EntryType::Regular;
        let files: Vec<(&str, EntryType, &[u8])> = vec![
            ("../../outside.yaml", regular, good.as_bytes()),
            ("/absolute.yaml", regular, good.as_bytes()),
            ("data/link.yaml", EntryType::Symlink, b""),
            ("data/bomb.yaml", regular, bomb.as_bytes()),
            ("data/deep.yaml", regular, deep.as_bytes()),
            ("data/large.yaml", regular, large.as_bytes()),
            ("data/binary.yaml", regular, b"\x00\x01\x7fELF\xff\xfe\x00"),
            ("data/empty.yaml", regular, b""),
            ("data/nobody.yaml", regular, b"title: nothing that it is called\n"),
            ("data/good.yaml", regular, good.as_bytes()),
            ("README.md", regular, b"no record by its name"),
        ];
        let path = shelf.file("itu.tar.gz", gz(&tape(&files)));
        let done = import(&product, &path).await;
        let mut named: Vec<&str> = done.unread.iter().map(|(path, _)| path.as_str()).collect();
        named.sort_unstable();
        let bad = ["../../outside.yaml", "/absolute.yaml", "binary.yaml", "bomb.yaml", "deep.yaml", "empty.yaml", "large.yaml", "link.yaml", "nobody.yaml"];
        let of_link = named.iter().position(|n| n.ends_with("link.yaml")).expect("the link is named");
        named[of_link] = "link.yaml";
        named.sort_unstable();
        assert_eq!(named, bad);
        assert_eq!((done.read, done.added, done.problems), (1, 1, 9), "{done:?}");
        assert!(done.unread.iter().all(|(_, why)| !why.is_empty()));
        assert_eq!(specifications(&product).await, 1);
        assert!(!shelf.path("outside.yaml").exists() && !shelf.path("../outside.yaml").exists());
    }
}

on_both! {
    async fn a_record_that_went_bad_keeps_what_it_said(product) {
        let shelf = Shelf::new();
        shelf.file("itu/good.yaml", good());
        let before = import(&product, &shelf.path("itu")).await;
        shelf.file("itu/good.yaml", b"\x00\x00\x00");
        let options = Options { full: true, ..Options::default() };
        let bad = import_with(&product, &shelf.path("itu"), options).await.expect("imported");
        assert_eq!((bad.problems, bad.withdrawn, &bad.digest), (1, 0, &before.digest), "{bad:?}");
    }
}

on_both! {
    async fn files_that_expand_without_end_are_left_out(product) {
        let shelf = Shelf::new();
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let zeros = vec![b' '; 1 << 20];
        zip.start_file("data/bomb.yaml", zip::write::SimpleFileOptions::default()).expect("in memory");
        for _ in 0..64 {
            zip.write_all(&zeros).expect("in memory");
        }
        zip.start_file("data/good.yaml", zip::write::SimpleFileOptions::default()).expect("in memory");
        zip.write_all(good().as_bytes()).expect("in memory");
        let bytes = zip.finish().expect("in memory").into_inner();
        assert!(bytes.len() < 1 << 20, "it is small where it lies");
        let done = import(&product, &shelf.file("itu.zip", bytes)).await;
        assert_eq!((done.read, done.added, done.problems), (1, 1, 1), "{done:?}");
    }
}

on_both! {
    async fn signs_that_no_text_has_break_nothing(product) {
        let shelf = Shelf::new();
        shelf.file("odd/body.yaml", concat!(
            "docidentifier:\n- content: \"A\\0 17\"\n  primary: true\ntitle:\n- content: \"\\0\\u0001\"\n",
            "contributor:\n- role:\n  - type: publisher\n  organization:\n    abbreviation:\n      content: \"B\\0C\"\n",
            "edition:\n  content: \"\\0\"\nstatus:\n  stage:\n    content: \"\\0\"\nkeyword:\n- content: \"\\0\"\n",
        ));
        shelf.file("odd/signs.yaml", "docidentifier:\n- content: \"\\0\"\n  primary: true\n");
        shelf.file("odd/good.yaml", good());
        let done = import(&product, &shelf.path("odd")).await;
        assert_eq!(done.read + done.problems, 3, "{done:?}");
        assert_eq!(specifications(&product).await, i64::try_from(done.added).expect("a small number"));
        let path = "a\0b";
        assert!(app::catalogue::by_slug(&product.reader(), &product.app, path).await.expect("read").is_none());
    }
}
