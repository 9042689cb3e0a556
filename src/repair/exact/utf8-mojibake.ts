// What did a token say before its UTF-8 bytes were read as one-byte text, once or several times?
import { BYTE_VIEWS, type ByteView } from './byte-views.js';
import type { Reading } from './reading.js';

/** UTF-8 read as Windows-1252 (or 1258, which agrees with it on most bytes) and as Mac OS Roman. */
export const MOJIBAKE_READINGS: readonly Reading[] = BYTE_VIEWS.filter(({ name }) => name !== 'symbol').map((view) => ({
  name: `utf8-as-${view.name || 'windows-1252'}`,
  noise: 'mojibake',
  proof: 'structure',
  stayNats: 12,
  rankNats: 0,
  candidates: (token) => unwrap(token, view),
}));

/** Text that went through the wrong code page more often than this is not met. */
const MAX_ROUNDS = 3;
/** Two lost bytes in a word leave some dozens of readings; more than this proves nothing. */
const MAX_CANDIDATES = 64;

/** All readings of all rounds, deepest first: a half-unwrapped word is never the better one. */
function unwrap(token: string, view: ByteView): readonly string[] {
  const rounds: string[][] = [];
  let texts = [token];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    texts = [...new Set(texts.flatMap((text) => decodeOnce(text, view).filter((next) => next !== text)))];
    if (texts.length === 0) break;
    texts = texts.slice(0, MAX_CANDIDATES);
    rounds.unshift(texts);
  }
  return rounds.flat().map((text) => text.normalize('NFC'));
}

/** Reads every UTF-8 sequence in the token; what is none stays. A lost byte (U+FFFD) may be any that the code page lacks. */
function decodeOnce(token: string, view: ByteView): string[] {
  const bytes = view.bytesOf(view.name === '' ? token.replace(/[ĂăĐđƠơƯư]/gu, windows1258Byte) : token);
  if (!MAY_BE_SEQUENCE.test(bytes)) return [];
  let texts = [''];
  let changed = false;
  for (let at = 0; at < bytes.length; ) {
    const { length, characters } = sequenceAt(bytes, at);
    if (characters.length > 0) changed = true;
    const choices = characters.length > 0 ? characters : [token[at]!];
    texts = texts.flatMap((text) => choices.map((choice) => text + choice)).slice(0, MAX_CANDIDATES);
    at += length;
  }
  return changed ? texts : [];
}

function windows1258Byte(letter: string): string {
  return String.fromCharCode([0xc3, 0xe3, 0xd0, 0xf0, 0xd5, 0xf5, 0xdd, 0xfd]['ĂăĐđƠơƯư'.indexOf(letter)]!);
}

/** The UTF-8 sequence that starts here and what it may say; nothing and length 1 when there is none. */
function sequenceAt(bytes: string, at: number): { readonly length: number; readonly characters: readonly string[] } {
  const none = { length: 1, characters: [] };
  const lead = bytes.charCodeAt(at);
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe1 && lead <= 0xef ? 3 : 0;
  if (length === 0) return none;
  // A no-break space (A0) at the end of a line is trimmed away with its letter: `lÃ` for `là`.
  const cut = at + length === bytes.length + 1;
  const padded = cut ? `${bytes}\u00a0` : bytes;
  if (at + length > padded.length) return none;
  let codes = [length === 2 ? lead & 0x1f : lead & 0x0f];
  for (let i = 1; i < length; i++) {
    const rest = continuations(padded.charCodeAt(at + i));
    codes = codes.flatMap((code) => rest.map((low) => (code << 6) | low));
  }
  const letters = codes.map((code) => String.fromCharCode(code)).filter((character) => MEANT.test(character));
  const blank = padded[at + length - 1] === ' ';
  const characters = blank ? letters.flatMap((letter) => [letter, `${letter} `]) : letters;
  return characters.length === 0 ? none : { length: cut ? length - 1 : length, characters };
}

/** The low six bits of a continuation byte; of each byte that Windows-1252 loses; of a no-break space that became a space. */
function continuations(unit: number): readonly number[] {
  if (unit >= 0x80 && unit <= 0xbf) return [unit & 0x3f];
  if (unit === 0xfffd) return LOST_BYTES;
  return unit === 0x20 ? [0xa0 & 0x3f] : [];
}

/** A lead byte and what may follow it, or the end. */
const MAY_BE_SEQUENCE = /[\u00c2-\u00df\u00e1-\u00ef](?:[\u0080-\u00bf\ufffd ]|$)/u;
/** 81 8D 8F 90 9D are undefined in Windows-1252, 8A 8E 9A 9E in 1258 as well, A0 and AD vanish as blank and soft hyphen. */
const LOST_BYTES: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xa0, 0xad, 0x8a, 0x8e, 0x9a, 0x9e].map(
  (byte) => byte & 0x3f,
);

/** What Vietnamese text may hold (NFD too), and what the bytes of a second wrong round look like. */
const MEANT = new RegExp(
  [
    '[\\u00a0-\\u00ff\\u0102\\u0103\\u0110\\u0111\\u0128\\u0129\\u0168\\u0169\\u01a0\\u01a1\\u01af\\u01b0\\u1ea0-\\u1ef9]',
    '[\\u0300-\\u0303\\u0306\\u0309\\u031b\\u0323]',
    '[\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2030\\u2039\\u203a\\u20ab\\u20ac\\u2122]',
    '[\\u0080-\\u009f\\u2013-\\u2022\\u2026\\ufffd\\ufeff]',
  ].join('|'),
  'u',
);
