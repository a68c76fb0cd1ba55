//! The smallest HTTP client that keeps a connection open: what it costs must not drown what it measures.

use crate::Outcome;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    time::Duration,
};

pub struct Client {
    stream: BufReader<TcpStream>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub bytes: usize,
}

impl Client {
    pub fn connect(address: &str) -> Outcome<Self> {
        let open = || {
            let stream = TcpStream::connect(address)?;
            stream.set_nodelay(true)?;
            stream.set_read_timeout(Some(Duration::from_secs(10)))?;
            Ok(stream)
        };
        let stream = open().map_err(|error: std::io::Error| format!("cannot reach {address}: {error}"))?;
        Ok(Self { stream: BufReader::with_capacity(1 << 16, stream) })
    }

    /// Asks for a path, uncompressed, and reads the answer to its end.
    pub fn get(&mut self, path: &str) -> Outcome<Answer> {
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n");
        self.stream.get_mut().write_all(request.as_bytes()).map_err(|error| format!("{path}: {error}"))?;
        answer(&mut self.stream).map_err(|error| format!("{path}: {error}"))
    }
}

fn answer(stream: &mut impl BufRead) -> Outcome<Answer> {
    let status = line(stream)?;
    let status = status.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or("no status line")?;
    let (mut length, mut chunked) = (0, false);
    loop {
        let header = line(stream)?.to_ascii_lowercase();
        match header.split_once(':') {
            Some(("content-length", value)) => length = value.trim().parse().map_err(|_| "bad length")?,
            Some(("transfer-encoding", value)) => chunked = value.contains("chunked"),
            Some(_) => {}
            None => break,
        }
    }
    let bytes = if chunked { chunks(stream)? } else { skip(stream, length)? };
    Ok(Answer { status, bytes })
}

fn chunks(stream: &mut impl BufRead) -> Outcome<usize> {
    let mut all = 0;
    loop {
        let size = line(stream)?;
        let size = usize::from_str_radix(size.split(';').next().unwrap_or_default().trim(), 16);
        let size = size.map_err(|_| "bad chunk")?;
        all += skip(stream, size)?;
        line(stream)?;
        if size == 0 {
            return Ok(all);
        }
    }
}

fn skip(stream: &mut impl BufRead, length: usize) -> Outcome<usize> {
    let skipped = std::io::copy(&mut stream.take(length as u64), &mut std::io::sink());
    match skipped {
        Ok(bytes) if bytes == length as u64 => Ok(length),
        Ok(bytes) => Err(format!("{bytes} bytes of {length}")),
        Err(error) => Err(error.to_string()),
    }
}

fn line(stream: &mut impl BufRead) -> Outcome<String> {
    let mut line = String::new();
    match stream.read_line(&mut line) {
        Ok(0) => Err("the server closed the connection".into()),
        Ok(_) => Ok(line.trim_end().to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_to_their_end_and_no_further() {
        let mut two: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcHTTP/1.1 404 Not Found\r\n\
                               Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n";
        assert_eq!(answer(&mut two), Ok(Answer { status: 200, bytes: 3 }));
        assert_eq!(answer(&mut two), Ok(Answer { status: 404, bytes: 3 }));
        assert!(two.is_empty());
    }
}
