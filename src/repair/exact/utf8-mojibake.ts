// What did a token say before its UTF-8 bytes were read as one-byte text, once or several times?

import { tokenVerdict, type Verdict } from '../noise/token-verdict.js';
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

/**
 * Reads every UTF-8 sequence in the token; what is none stays. Sequences whose last byte is gone prove nothing by themselves:
 * a sound word without a whole one (`XÃ`) is what it says.
 */
function decodeOnce(token: string, view: ByteView): string[] {
  const bytes = view.bytesOf(view.name === '' ? token.replace(/[ĂăĐđƠơƯư]/gu, windows1258Byte) : token);
  if (!MAY_BE_SEQUENCE.test(bytes)) return [];
  let texts = [''];
  let whole = false;
  let cut = false;
  for (let at = 0; at < bytes.length; ) {
    const { length, characters, isWhole } = sequenceAt(bytes, at);
    if (characters.length > 0) {
      whole ||= isWhole;
      cut ||= !isWhole;
    }
    const choices = characters.length > 0 ? characters : [token[at]!];
    texts = texts.flatMap((text) => choices.map((choice) => text + choice)).slice(0, MAX_CANDIDATES);
    at += length;
  }
  if (!whole && !cut) return [];
  return whole || !SOUND.has(tokenVerdict(token)) ? texts : [];
}

const SOUND: ReadonlySet<Verdict> = new Set(['marked', 'plain', 'none', 'capitals', 'loan']);

function windows1258Byte(letter: string): string {
  return String.fromCharCode([0xc3, 0xe3, 0xd0, 0xf0, 0xd5, 0xf5, 0xdd, 0xfd]['ĂăĐđƠơƯư'.indexOf(letter)]!);
}

interface Sequence {
  /** Units it takes; 1 when there is none. */
  readonly length: number;
  /** What it may say; empty when there is none. */
  readonly characters: readonly string[];
  /** All its bytes are there, or marked as lost. */
  readonly isWhole: boolean;
}

const NO_SEQUENCE: Sequence = { length: 1, characters: [], isWhole: false };

function sequenceAt(bytes: string, at: number): Sequence {
  const lead = bytes.charCodeAt(at);
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe1 && lead <= 0xef ? 3 : 0;
  if (length === 0) return NO_SEQUENCE;
  let codes = [length === 2 ? lead & 0x1f : lead & 0x0f];
  let taken = 1;
  let isWhole = true;
  for (; taken < length; taken++) {
    const unit = at + taken < bytes.length ? bytes.charCodeAt(at + taken) : END;
    const rest = continuations(unit);
    // The last byte may have vanished without a trace, the others may not.
    if (rest.length === 0 && taken < length - 1) return NO_SEQUENCE;
    const low = rest.length > 0 ? rest : LOST_BYTES;
    codes = codes.flatMap((code) => low.map((bits) => (code << 6) | bits));
    isWhole &&= (unit >= 0x80 && unit <= 0xbf) || unit === REPLACEMENT;
    if (rest.length === 0) break;
  }
  const letters = codes.map((code) => String.fromCharCode(code)).filter((character) => MEANT.test(character));
  if (letters.length === 0) return NO_SEQUENCE;
  const blank = bytes[at + taken - 1] === ' ';
  const characters = blank ? letters.flatMap((letter) => [letter, `${letter} `]) : letters;
  return { length: taken, characters, isWhole };
}

const REPLACEMENT = 0xfffd;
/** Stands for what comes after the token. */
const END = -1;

/** The low six bits of a continuation byte; of each byte that Windows-1252 loses; of a no-break space that became a space. */
function continuations(unit: number): readonly number[] {
  if (unit >= 0x80 && unit <= 0xbf) return [unit & 0x3f];
  if (unit === REPLACEMENT) return LOST_BYTES;
  return unit === 0x20 ? [0xa0 & 0x3f] : [];
}

/** A lead byte of what Vietnamese text holds: Latin letters, combining marks, typographic signs. */
const MAY_BE_SEQUENCE = /[\u00c2-\u00c6\u00cb\u00cc\u00e1\u00e2\u00ef]/u;
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
