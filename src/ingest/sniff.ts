// What kind of file is this? Its bytes decide, never its name.

/** What `ingest` can read. */
export type ReadableFormat = 'text' | 'pdf' | 'png' | 'jpeg' | 'tiff';

/** A format that is recognised and not read: what people call it, and the way out. */
export interface UnreadableFormat {
  readonly name: string;
  readonly hint: string;
}

/** The bytes of the file begin, at `at`, with `bytes`. */
interface Magic {
  readonly at: number;
  readonly bytes: string;
}

const SAVE_AS_PDF = 'Open it and save or print it as PDF, then convert that.';
const SAVE_AS_PNG = 'Save it as PNG or JPEG, then convert that.';
const UNPACK = 'Unpack it and convert the files inside.';

/** Signatures from the formats' specifications, as in file(1); strings are Latin-1. The first that fits wins. */
const READABLE: readonly (Magic & { readonly format: ReadableFormat })[] = [
  { at: 0, bytes: '%PDF-', format: 'pdf' },
  { at: 0, bytes: '\x89PNG\r\n\x1A\n', format: 'png' },
  { at: 0, bytes: '\xFF\xD8\xFF', format: 'jpeg' },
  { at: 0, bytes: 'II*\0', format: 'tiff' },
  { at: 0, bytes: 'MM\0*', format: 'tiff' },
];

const UNREADABLE: readonly (Magic & UnreadableFormat)[] = [
  { at: 0, bytes: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', name: 'an old Office document (.doc, .xls)', hint: SAVE_AS_PDF },
  { at: 0, bytes: '{\\rtf', name: 'an RTF document', hint: SAVE_AS_PDF },
  { at: 0, bytes: 'GIF8', name: 'a GIF image', hint: SAVE_AS_PNG },
  { at: 8, bytes: 'WEBP', name: 'a WebP image', hint: SAVE_AS_PNG },
  { at: 4, bytes: 'ftyphei', name: 'a HEIC image', hint: SAVE_AS_PNG },
  { at: 4, bytes: 'ftypmif1', name: 'a HEIF image', hint: SAVE_AS_PNG },
  { at: 4, bytes: 'ftypavif', name: 'an AVIF image', hint: SAVE_AS_PNG },
  { at: 4, bytes: 'ftyp', name: 'a video or audio file', hint: 'Only documents can be converted.' },
  { at: 4, bytes: 'jP  \r\n\x87\n', name: 'a JPEG 2000 image', hint: SAVE_AS_PNG },
  { at: 0, bytes: 'BM', name: 'a BMP image', hint: SAVE_AS_PNG },
  { at: 0, bytes: 'AT&TFORM', name: 'a DjVu document', hint: SAVE_AS_PDF },
  { at: 0, bytes: '%!PS', name: 'a PostScript document', hint: 'Turn it into PDF (ps2pdf), then convert that.' },
  { at: 0, bytes: 'Rar!\x1A\x07', name: 'a RAR archive', hint: UNPACK },
  { at: 0, bytes: "7z\xBC\xAF'\x1C", name: 'a 7-Zip archive', hint: UNPACK },
  { at: 0, bytes: '\x1F\x8B\x08', name: 'a gzip archive', hint: UNPACK },
];

/** Names of parts that tell what a zip container is; they stand near its beginning or in its directory at the end. */
const ZIPPED: readonly (UnreadableFormat & { readonly part: string })[] = [
  { part: 'word/', name: 'a Word document (.docx)', hint: SAVE_AS_PDF },
  { part: 'xl/', name: 'an Excel workbook (.xlsx)', hint: SAVE_AS_PDF },
  { part: 'ppt/', name: 'a PowerPoint presentation (.pptx)', hint: SAVE_AS_PDF },
  { part: 'application/vnd.oasis.opendocument', name: 'an OpenDocument file (.odt, .ods)', hint: SAVE_AS_PDF },
];
const ZIP: Magic = { at: 0, bytes: 'PK\x03\x04' };
const PLAIN_ZIP: UnreadableFormat = { name: 'a zip archive', hint: UNPACK };

/** Readers accept junk in front of the PDF header (ISO 32000-1, Annex H.3.4: 1024 bytes; mailers put more). */
const PDF_HEADER_WITHIN = 4096;
const ZIP_LOOK_AT = 65_536;
const BMP_HEADER_BYTES = 14;

/** The format of `bytes`; whatever has no known signature may be text. */
export function sniff(bytes: Uint8Array): ReadableFormat | UnreadableFormat {
  const readable = READABLE.find((row) => hasMagic(bytes, row));
  if (readable) return readable.format;
  if (hasMagic(bytes, ZIP)) return zipped(bytes);
  const unreadable = UNREADABLE.find((row) => hasMagic(bytes, row) && (row.bytes !== 'BM' || isBitmap(bytes)));
  if (unreadable) return { name: unreadable.name, hint: unreadable.hint };
  const head = latin1(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (/^\uFEFF?(?:\xEF\xBB\xBF)?\s*(?:<!doctype html|<html[\s>])/iu.test(head)) {
    return { name: 'an HTML page', hint: 'Print it to PDF from a browser, or save it as text, then convert that.' };
  }
  if (/%PDF-\d\.\d/u.test(head) && /\d+ \d+ obj/u.test(latin1(bytes.subarray(0, ZIP_LOOK_AT)))) return 'pdf';
  return 'text';
}

function zipped(bytes: Uint8Array): UnreadableFormat {
  const text = latin1(bytes.subarray(0, ZIP_LOOK_AT)) + latin1(bytes.subarray(-ZIP_LOOK_AT));
  const kind = ZIPPED.find(({ part }) => text.includes(part));
  return kind ? { name: kind.name, hint: kind.hint } : PLAIN_ZIP;
}

/** "BM" may also begin a text: a bitmap states its own size. */
function isBitmap(bytes: Uint8Array): boolean {
  if (bytes.length < BMP_HEADER_BYTES) return false;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(2, true) === bytes.length;
}

function hasMagic(bytes: Uint8Array, { at, bytes: magic }: Magic): boolean {
  return latin1(bytes.subarray(at, at + magic.length)) === magic;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
