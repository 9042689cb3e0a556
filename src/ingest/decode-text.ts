// In which encoding is this text?
import { isSyllable } from '../vietnamese/syllable.js';
import { decodeWindows1252 } from './windows-1252.js';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

/** Decoded text without byte order mark. `broken` counts byte sequences of UTF-8 that mean nothing and became U+FFFD. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly broken: number;
}

/** NULs above this share of the bytes are no accident: the content is binary. */
const MAX_NUL_SHARE = 0.001;
/** Control bytes above this share, in bytes that are no UTF-8: binary. Random bytes have 10 %. */
const MAX_CONTROL_SHARE = 0.02;
/** UTF-16 without a mark: at least this share of one byte of each pair is NUL (Vietnamese: about 0.7) … */
const MIN_UTF16_NULS = 0.3;
/** … and at most this share of the other. */
const MAX_OTHER_NULS = 0.02;
/** Intact multi-byte characters per broken one from which on a text is damaged UTF-8 and not another encoding. */
const INTACT_PER_BROKEN = 20;
/** How much of the content the tests by count look at. */
const LOOK_AT_BYTES = 262_144;

/** The text in `bytes`, or null when they are no text. Legacy font encodings (TCVN3, VNI …) come out as Windows-1252 letters. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const head = bytes.subarray(0, LOOK_AT_BYTES);
  const unmarked = utf16ByNuls(head);
  if (unmarked !== null) return { text: decode(unmarked, bytes), encoding: unmarked, broken: 0 };
  if (shareOf(head, (byte) => byte === 0) > MAX_NUL_SHARE) return null;
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return utf8;
  if (shareOf(head, isBinaryControl) > MAX_CONTROL_SHARE) return null;
  return asOneByte(bytes);
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  if (encoding === null) return null;
  const text = decode(encoding, bytes);
  return text.includes('\0') ? null : { text, encoding, broken: 0 };
}

function utf16ByNuls(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head.length < 2) return null;
  const even = shareOf(head, (byte, index) => byte === 0 && index % 2 === 0) * 2;
  const odd = shareOf(head, (byte, index) => byte === 0 && index % 2 === 1) * 2;
  if (odd >= MIN_UTF16_NULS && even <= MAX_OTHER_NULS) return 'utf-16le';
  if (even >= MIN_UTF16_NULS && odd <= MAX_OTHER_NULS) return 'utf-16be';
  return null;
}

function asUtf8(bytes: Uint8Array): DecodedText | null {
  const text = decode('utf-8', bytes);
  const broken = (text.match(/\uFFFD/gu)?.length ?? 0) - replacementsIn(bytes);
  if (broken <= 0) return { text, encoding: 'utf-8', broken: 0 };
  const intact = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return intact >= broken * INTACT_PER_BROKEN ? { text, encoding: 'utf-8', broken } : null;
}

/** U+FFFD that stand in the file itself, left there by whoever decoded it before. */
function replacementsIn(bytes: Uint8Array): number {
  const [first, second, third] = [0xef, 0xbf, 0xbd];
  let count = 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] === second && bytes[at + 2] === third) count += 1;
  }
  return count;
}

/** Windows-1258 when it yields more Vietnamese syllables with marks than Windows-1252 does. */
function asOneByte(bytes: Uint8Array): DecodedText {
  const vietnamese = decode('windows-1258', bytes);
  const western = decodeWindows1252(bytes);
  const isVietnamese = markedSyllables(vietnamese) > markedSyllables(western);
  return isVietnamese
    ? { text: vietnamese, encoding: 'windows-1258', broken: 0 }
    : { text: western, encoding: 'windows-1252', broken: 0 };
}

function markedSyllables(text: string): number {
  const words =
    text
      .slice(0, LOOK_AT_BYTES)
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !/^\p{ASCII}*$/u.test(word) && isSyllable(word)).length;
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Controls that no text uses; VISCII and VPS put six letters on 0x02–0x1E, rare enough to pass by share. */
function isBinaryControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d);
}

function shareOf(bytes: Uint8Array, test: (byte: number, index: number) => boolean): number {
  let count = 0;
  for (let index = 0; index < bytes.length; index += 1) if (test(bytes[index]!, index)) count += 1;
  return bytes.length === 0 ? 0 : count / bytes.length;
}
