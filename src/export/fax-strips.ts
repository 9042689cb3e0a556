// Can a page of a TIFF file stand in a PDF as the fax code it is? Then these are its strips. (TIFF 6.0; ITU-T T.6)

export interface FaxStrip {
  readonly widthPx: number;
  readonly rows: number;
  /** Where it begins, in rows from the top of the page. */
  readonly top: number;
  readonly data: Uint8Array;
  /** The code's black is white on the page. */
  readonly isInverted: boolean;
}

const TAGS = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  stripOffsets: 273,
  orientation: 274,
  rowsPerStrip: 278,
  stripBytes: 279,
} as const;
const GROUP_4 = 4;
const SHORT = 3;
const LONG = 4;
const ENTRY_BYTES = 12;
/** Files with more directories are made to keep readers busy. */
const MAX_PAGES = 2000;

/** The strips of a page (from 0), top to bottom; null when it is no upright Group 4 fax page of black and white. */
export function faxStrips(bytes: Uint8Array, page: number): FaxStrip[] | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const order = file.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return null;
  try {
    const tags = directory(file, order === 'II', page);
    const one = (tag: number, otherwise: number) => tags.get(tag)?.[0] ?? otherwise;
    const isFax = one(TAGS.compression, 0) === GROUP_4 && one(TAGS.bits, 1) === 1;
    if (!isFax || one(TAGS.fillOrder, 1) !== 1 || one(TAGS.orientation, 1) !== 1) return null;
    const [widthPx, height] = [one(TAGS.width, 0), one(TAGS.height, 0)];
    const rowsPerStrip = Math.min(height, one(TAGS.rowsPerStrip, height));
    const [offsets, lengths] = [tags.get(TAGS.stripOffsets) ?? [], tags.get(TAGS.stripBytes) ?? []];
    if (offsets.length === 0 || offsets.length !== Math.ceil(height / rowsPerStrip)) return null;
    return offsets.map((offset, index) => ({
      widthPx,
      rows: Math.min(rowsPerStrip, height - index * rowsPerStrip),
      top: index * rowsPerStrip,
      data: file.subarray(offset, offset + (lengths[index] ?? 0)),
      isInverted: one(TAGS.photometric, 0) === 1,
    }));
  } catch {
    return null;
  }
}

/** The numbers of each tag of a page. Throws when an offset leads out of the file. */
function directory(file: Buffer, isLittle: boolean, page: number): Map<number, number[]> {
  const u16 = (at: number) => (isLittle ? file.readUInt16LE(at) : file.readUInt16BE(at));
  const u32 = (at: number) => (isLittle ? file.readUInt32LE(at) : file.readUInt32BE(at));
  let start = u32(4);
  for (let before = 0; before < Math.min(page, MAX_PAGES); before += 1)
    start = u32(start + 2 + ENTRY_BYTES * u16(start));
  const tags = new Map<number, number[]>();
  for (let entry = 0; entry < u16(start); entry += 1) {
    const at = start + 2 + ENTRY_BYTES * entry;
    const [tag, type, count] = [u16(at), u16(at + 2), u32(at + 4)];
    if ((type !== SHORT && type !== LONG) || count * 2 > file.length) continue;
    const bytes = type === SHORT ? 2 : 4;
    const from = count * bytes <= 4 ? at + 8 : u32(at + 8);
    const values = Array.from({ length: count }, (_, index) =>
      type === SHORT ? u16(from + 2 * index) : u32(from + 4 * index),
    );
    tags.set(tag, values);
  }
  return tags;
}
