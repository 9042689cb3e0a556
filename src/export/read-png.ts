// Can a PNG file stand in a PDF as it is? Then these are its parts. (PNG specification, third edition)

export interface PngImage {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bits: number;
  readonly components: 1 | 3;
  /** Red, green, blue of each colour; null where the pixels are colours themselves. */
  readonly palette: Uint8Array | null;
  /** The deflated rows, with PNG's filters: what PDF calls a predictor. */
  readonly data: Uint8Array;
}

const SIGNATURE = '\x89PNG\r\n\x1A\n';
const FIRST_CHUNK = 8;
/** Length and name before a chunk's data, checksum after it. */
const CHUNK_FRAME = 12;
const GREY = 0;
const RGB = 2;
const PALETTE = 3;

/** null when the file is no PNG, is interlaced, lies on its side (eXIf) or is transparent. */
export function readPng(bytes: Uint8Array): PngImage | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.toString('latin1', 0, FIRST_CHUNK) !== SIGNATURE) return null;
  let header: Buffer | null = null;
  let palette: Uint8Array | null = null;
  const data: Buffer[] = [];
  for (let at = FIRST_CHUNK; at + CHUNK_FRAME <= file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') header = content;
    if (name === 'PLTE') palette = content;
    if (name === 'IDAT') data.push(content);
    if (name === 'tRNS' || name === 'eXIf') return null;
    at += CHUNK_FRAME + length;
  }
  if (header === null || header.length < 13 || data.length === 0) return null;
  const [bits, colour, interlace] = [header[8]!, header[9]!, header[12]!];
  if (interlace !== 0 || ![GREY, RGB, PALETTE].includes(colour)) return null;
  if (colour === PALETTE && palette === null) return null;
  return {
    widthPx: header.readUInt32BE(0),
    heightPx: header.readUInt32BE(4),
    bits,
    components: colour === RGB ? 3 : 1,
    palette: colour === PALETTE ? palette : null,
    data: data.length === 1 ? data[0]! : Buffer.concat(data),
  };
}
