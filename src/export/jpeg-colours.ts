// Can a JPEG file stand in a PDF as it is? Then this is what the PDF has to say of it. (ITU-T T.81, annex B)

export interface JpegColours {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly components: 1 | 3 | 4;
  /** Adobe writes CMYK inverted. */
  readonly isInverted: boolean;
}

/** Start of frame markers but those of lossless and hierarchical kinds, which PDF readers don't know. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const START_OF_SCAN = 0xda;
const APP1 = 0xe1;
const APP14 = 0xee;
/** Exif says in which way to turn the pixels; upright is 1. */
const ORIENTATION_TAG = 0x0112;

/** null when the file is no JPEG, of a kind that PDF readers don't know, or has to be turned. */
export function jpegColours(bytes: Uint8Array): JpegColours | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 4 || file.readUInt16BE(0) !== 0xffd8) return null;
  let isAdobe = false;
  for (let at = 2; at + 4 <= file.length; ) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === START_OF_SCAN) return null;
    const segment = file.subarray(at + 4, at + 2 + file.readUInt16BE(at + 2));
    if (marker === APP1 && !isUpright(segment)) return null;
    if (marker === APP14) isAdobe ||= segment.toString('latin1', 0, 5) === 'Adobe';
    if (FRAMES.has(marker) && segment.length >= 6) {
      const components = segment[5];
      if (segment[0] !== 8 || (components !== 1 && components !== 3 && components !== 4)) return null;
      const [heightPx, widthPx] = [segment.readUInt16BE(1), segment.readUInt16BE(3)];
      return { widthPx, heightPx, components, isInverted: components === 4 && isAdobe };
    }
    at += 2 + file.readUInt16BE(at + 2);
  }
  return null;
}

/** Whether an APP1 segment leaves the pixels as they are; Exif is a TIFF header and one directory. */
function isUpright(segment: Buffer): boolean {
  if (segment.toString('latin1', 0, 6) !== 'Exif\0\0') return true;
  const tiff = segment.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const u32 = (at: number) => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = u32(4);
  for (let entry = 0; entry < u16(directory); entry += 1) {
    const at = directory + 2 + 12 * entry;
    if (u16(at) === ORIENTATION_TAG) return u16(at + 8) <= 1;
  }
  return true;
}
