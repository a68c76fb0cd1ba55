//! Asked to stop, the server stops, whatever its readers do.

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpStream,
    process::{Command, Stdio},
    time::Duration,
};

#[cfg(unix)]
#[test]
fn a_request_that_never_ends_does_not_keep_the_program() {
    let folder = tempfile::tempdir().expect("tests can make temporary folders");
    let mut server = Command::new(env!("CARGO_BIN_EXE_accord"))
        .args(["serve", "--json", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder.path())
        .env_remove("ACCORD_DATABASE")
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let lines = BufReader::new(server.stdout.take().expect("it was piped")).lines();
    let mut texts = lines.map(|line| line.expect("text"));
    let address = texts.find(|line| line.contains("\"address\"")).expect("it says where it is");
    let address = address.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("an address");
    let mut half = TcpStream::connect(address).expect("it listens");
    half.write_all(b"GET /en/ HTTP/1.1\r\nHost: ").expect("it takes half a request");
    let killed = Command::new("kill").args(["-TERM", &server.id().to_string()]).status().expect("kill is there");
    assert!(killed.success());
    for _ in 0..300 {
        if let Some(status) = server.try_wait().expect("its state can be asked") {
            assert!(status.success(), "{status}");
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    server.kill().expect("it can be killed");
    panic!("it still waits for the other half");
}
