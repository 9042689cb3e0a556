// Which lines does a corpus file hold?

/** Lines of UTF-8 text, NFC, decoded piece by piece so that a file of any size does. */
export function* corpusLines(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  let at = 0;
  while (at < bytes.length) {
    let end = Math.min(bytes.length, at + PIECE_BYTES);
    if (end < bytes.length) end = bytes.lastIndexOf(NEWLINE, end) + 1;
    yield* decoder.decode(bytes.subarray(at, end)).normalize('NFC').split('\n');
    at = end;
  }
}

const NEWLINE = 10;
const PIECE_BYTES = 4_000_000;
