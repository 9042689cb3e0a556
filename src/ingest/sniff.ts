// What kind of file is this? Its bytes decide, never its name.
import type { ErrorCode } from '../model/errors.js';

/** What `ingest` can read. */
export type ReadableFormat = 'text' | 'pdf' | 'docx' | 'html' | 'png' | 'jpeg' | 'tiff';

/** A format that is recognised and not read: what people call it, and the way out. `refusal` is `unsupported-format` unless given. */
export interface UnreadableFormat {
  readonly refusal?: Extract<ErrorCode, 'archive' | 'encrypted-document'>;
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
const SAVE_AS_DOCX = 'Open it in Word or LibreOffice, save it as .docx or PDF, then convert that.';
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
  { at: 0, bytes: '{\\rtf', name: 'an RTF document', hint: SAVE_AS_DOCX },
  {
    at: 0,
    bytes: 'MIME-Version:',
    name: 'a web archive (.mht)',
    hint: 'Open it in Word or a browser, save it as .docx or PDF, then convert that.',
  },
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
  { at: 0, bytes: 'Rar!\x1A\x07', refusal: 'archive', name: 'a RAR archive', hint: UNPACK },
  { at: 0, bytes: "7z\xBC\xAF'\x1C", refusal: 'archive', name: 'a 7-Zip archive', hint: UNPACK },
  { at: 0, bytes: '\x1F\x8B\x08', refusal: 'archive', name: 'a gzip archive', hint: UNPACK },
];

/** Names of parts that tell what a zip container is; they stand near its beginning or in its directory at the end. */
const ZIPPED: readonly (UnreadableFormat & { readonly part: string })[] = [
  { part: 'xl/', name: 'an Excel workbook (.xlsx)', hint: SAVE_AS_PDF },
  { part: 'ppt/', name: 'a PowerPoint presentation (.pptx)', hint: SAVE_AS_PDF },
  { part: 'application/vnd.oasis.opendocument', name: 'an OpenDocument file (.odt, .ods)', hint: SAVE_AS_DOCX },
];
/** Word numbers the part in files of some services: document2.xml. */
const WORD_PART = /word\/document\d*\.xml/u;
const ZIP: Magic = { at: 0, bytes: 'PK\x03\x04' };
const PLAIN_ZIP: UnreadableFormat = { refusal: 'archive', name: 'a zip archive', hint: UNPACK };

/** OLE2 containers (MS-CFB 2.2): old Office documents, and new ones with a password, told apart by the names in their directory. */
const OLE2: Magic = { at: 0, bytes: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1' };
const IN_OLE2: readonly (UnreadableFormat & { readonly entry: string })[] = [
  {
    entry: 'EncryptedPackage',
    refusal: 'encrypted-document',
    name: 'an Office document with a password',
    hint: 'Save a copy without a password and convert that.',
  },
  { entry: 'WordDocument', name: 'an old Word document (.doc)', hint: SAVE_AS_DOCX },
  { entry: 'Workbook', name: 'an old Excel workbook (.xls)', hint: SAVE_AS_PDF },
  { entry: 'PowerPoint Document', name: 'an old PowerPoint presentation (.ppt)', hint: SAVE_AS_PDF },
];
const OTHER_OLE2: UnreadableFormat = { name: 'an old Office document (.doc, .xls)', hint: SAVE_AS_DOCX };

/** What a page begins with, comments and an XML declaration aside (WHATWG MIME Sniffing 7.1; tags that Markdown begins with left out). */
const HTML_START =
  /^\uFEFF?(?:\xEF\xBB\xBF)?(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*(?:<!doctype html|<(?:html|head|body|meta|title|style|table)[\s>])/iu;
/** Word 2003 wrote documents as one XML file. */
const WORD_XML = /<\?mso-application progid="Word\.Document"\?>/u;

/** Readers accept junk in front of the PDF header (ISO 32000-1, Annex H.3.4: 1024 bytes; mailers put more). */
const PDF_HEADER_WITHIN = 4096;
const ZIP_LOOK_AT = 65_536;
const BMP_HEADER_BYTES = 14;

/** The format of `bytes`; whatever has no known signature may be text. */
export function sniff(bytes: Uint8Array): ReadableFormat | UnreadableFormat {
  const readable = READABLE.find((row) => hasMagic(bytes, row));
  if (readable) return readable.format;
  if (hasMagic(bytes, ZIP)) return zipped(bytes);
  if (hasMagic(bytes, OLE2)) return inOle2(bytes);
  const unreadable = UNREADABLE.find((row) => hasMagic(bytes, row) && (row.bytes !== 'BM' || isBitmap(bytes)));
  if (unreadable) return withoutSign(unreadable);
  const head = latin1(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (WORD_XML.test(head)) return { name: 'a Word 2003 XML document', hint: SAVE_AS_DOCX };
  if (HTML_START.test(wideOrNot(bytes, head))) return 'html';
  if (/%PDF-\d\.\d/u.test(head) && /\d+ \d+ obj/u.test(latin1(bytes.subarray(0, ZIP_LOOK_AT)))) return 'pdf';
  return 'text';
}

function zipped(bytes: Uint8Array): ReadableFormat | UnreadableFormat {
  const text = latin1(bytes.subarray(0, ZIP_LOOK_AT)) + latin1(bytes.subarray(-ZIP_LOOK_AT));
  if (WORD_PART.test(text)) return 'docx';
  const kind = ZIPPED.find(({ part }) => text.includes(part));
  return kind ? withoutSign(kind) : PLAIN_ZIP;
}

function inOle2(bytes: Uint8Array): UnreadableFormat {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = IN_OLE2.find(({ entry }) => whole.includes(Buffer.from(entry, 'utf16le')));
  return kind ? withoutSign(kind) : OTHER_OLE2;
}

function withoutSign({ refusal, name, hint }: UnreadableFormat): UnreadableFormat {
  return refusal === undefined ? { name, hint } : { refusal, name, hint };
}

/** The head of a page saved in UTF-16, without the NULs. */
function wideOrNot(bytes: Uint8Array, head: string): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide ? head.slice(2).replaceAll('\0', '') : head;
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
