//! Zstandard: several frames in one file, as parallel compressors write it, and its end told from its tearing.

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};
use std::io::{self, Read};

/// Reads all frames one after the other. A frame that asks for a window of more than 100 MB is refused.
pub(super) struct Zstd<R: Read> {
    source: Ending<R>,
    decoder: FrameDecoder,
    within: bool,
}

impl<R: Read> Zstd<R> {
    pub(super) fn new(reader: R) -> Zstd<R> {
        Zstd { source: Ending { reader, ended: false, fresh: false }, decoder: FrameDecoder::new(), within: false }
    }

    /// Begins the next frame; `false` at the end of the file.
    fn begin(&mut self) -> io::Result<bool> {
        loop {
            self.source.fresh = true;
            match self.decoder.init(&mut self.source) {
                Ok(()) => {
                    self.within = true;
                    return Ok(true);
                }
                // A frame for other programs.
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame { length, .. })) => {
                    let skipped = io::copy(&mut self.source.by_ref().take(length.into()), &mut io::sink())?;
                    if skipped < u64::from(length) {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                }
                // Nothing at all where a frame could begin is the regular end.
                Err(_) if self.source.ended && self.source.fresh => return Ok(false),
                Err(error) => return Err(self.torn(error)),
            }
        }
    }

    /// The decoder says only that something is wrong; where the file ended, that is what is wrong.
    fn torn(&self, error: FrameDecoderError) -> io::Error {
        if self.source.ended { io::ErrorKind::UnexpectedEof.into() } else { io::Error::other(error) }
    }
}

impl<R: Read> Read for Zstd<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if !self.within && !self.begin()? {
                return Ok(0);
            }
            while self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
                let decoded = self.decoder.decode_blocks(&mut self.source, BlockDecodingStrategy::UptoBlocks(1));
                decoded.map_err(|e| self.torn(e))?;
            }
            let read = self.decoder.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            let (given, counted) = (self.decoder.get_checksum_from_data(), self.decoder.get_calculated_checksum());
            if given.is_some() && given != counted {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "wrong checksum"));
            }
            self.within = false;
        }
    }
}

/// Remembers whether the file has ended, and whether anything was read since `fresh` was set.
struct Ending<R: Read> {
    reader: R,
    ended: bool,
    fresh: bool,
}

impl<R: Read> Read for Ending<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.ended |= read == 0 && !buffer.is_empty();
        self.fresh &= read == 0;
        Ok(read)
    }
}
