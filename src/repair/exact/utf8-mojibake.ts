// What did a token say before its UTF-8 bytes were read as one-byte text, once or several times?

import { tokenVerdict, type Verdict } from '../noise/token-verdict.js';
import { BYTE_VIEWS } from './byte-views.js';
import type { Reading } from './reading.js';

/** A code page that UTF-8 was read with, and the bytes that it has no character for. */
interface CodePage {
  readonly name: string;
  readonly bytesOf: (text: string) => string;
  /** Low six bits of the bytes that become U+FFFD. */
  readonly lost: readonly number[];
}

const lowBits = (byte: number) => byte & 0x3f;
const UNDEFINED_IN_1252: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d].map(lowBits);
const UNDEFINED_IN_1258: readonly number[] = [...UNDEFINED_IN_1252, ...[0x8a, 0x8e, 0x9a, 0x9e].map(lowBits)];

const CODE_PAGES: readonly CodePage[] = BYTE_VIEWS.flatMap(({ name, bytesOf }): CodePage[] => {
  if (name === 'symbol') return [];
  if (name === 'macintosh') return [{ name, bytesOf, lost: [] }];
  const vietnamese = (text: string) => bytesOf(text.replace(/[ĂăĐđƠơƯư]/gu, windows1258Byte));
  return [
    { name: 'windows-1252', bytesOf, lost: UNDEFINED_IN_1252 },
    { name: 'windows-1258', bytesOf: vietnamese, lost: UNDEFINED_IN_1258 },
  ];
});

function windows1258Byte(letter: string): string {
  return String.fromCharCode([0xc3, 0xe3, 0xd0, 0xf0, 0xd5, 0xf5, 0xdd, 0xfd]['ĂăĐđƠơƯư'.indexOf(letter)]!);
}

/** UTF-8 read with each code page; Windows-1252 first, it is what nearly all software assumes. */
export const MOJIBAKE_READINGS: readonly Reading[] = CODE_PAGES.map((page) => ({
  name: `utf8-as-${page.name}`,
  noise: 'mojibake',
  proof: 'structure',
  stayNats: 12,
  rankNats: 0,
  candidates: (token) => unwrap(token, page),
}));

/** Text that went through the wrong code page more often than this is not met. */
const MAX_ROUNDS = 3;
/** Two lost bytes in a word leave some dozens of readings; more than this proves nothing. */
const MAX_CANDIDATES = 64;

/** All readings of all rounds, deepest first: a half-unwrapped word is never the better one. */
function unwrap(token: string, page: CodePage): readonly string[] {
  const rounds: (readonly string[])[] = [];
  let texts: readonly string[] = [token];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = texts.flatMap((text) => decodeOnce(text, page).filter((other) => other !== text));
    if (next.length === 0) break;
    texts = [...new Set(next)].slice(0, MAX_CANDIDATES);
    rounds.unshift(texts);
  }
  return rounds.flat().map((text) => text.normalize('NFC'));
}

/**
 * Reads every UTF-8 sequence in the token; what is none stays. Sequences whose last byte is gone prove nothing by themselves:
 * a sound word without a whole one (`XÃ`) is what it says.
 */
function decodeOnce(token: string, page: CodePage): string[] {
  const bytes = page.bytesOf(token);
  if (!MAY_BE_SEQUENCE.test(bytes)) return [];
  let texts = [''];
  let whole = false;
  let cut = false;
  for (let at = 0; at < bytes.length; ) {
    const { length, characters, isWhole } = sequenceAt(bytes, at, page.lost);
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

interface Sequence {
  /** Units it takes; 1 when there is none. */
  readonly length: number;
  /** What it may say; empty when there is none. */
  readonly characters: readonly string[];
  /** All its bytes are there, or marked as lost. */
  readonly isWhole: boolean;
}

const NO_SEQUENCE: Sequence = { length: 1, characters: [], isWhole: false };

function sequenceAt(bytes: string, at: number, lost: readonly number[]): Sequence {
  const lead = bytes.charCodeAt(at);
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe1 && lead <= 0xef ? 3 : 0;
  if (length === 0) return NO_SEQUENCE;
  let codes = [length === 2 ? lead & 0x1f : lead & 0x0f];
  let taken = 1;
  let isWhole = true;
  for (; taken < length; taken++) {
    const unit = at + taken < bytes.length ? bytes.charCodeAt(at + taken) : END;
    const rest = continuations(unit, lost);
    // The last byte may have vanished without a trace, the others may not.
    if (rest.length === 0 && taken < length - 1) return NO_SEQUENCE;
    const low = rest.length > 0 ? rest : [...lost, ...BLANK_BYTES];
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
function continuations(unit: number, lost: readonly number[]): readonly number[] {
  if (unit >= 0x80 && unit <= 0xbf) return [lowBits(unit)];
  if (unit === REPLACEMENT) return lost;
  return unit === 0x20 ? [lowBits(0xa0)] : [];
}

/** A lead byte of what Vietnamese text holds: Latin letters, combining marks, typographic signs. */
const MAY_BE_SEQUENCE = /[\u00c2-\u00c6\u00cb\u00cc\u00e1\u00e2\u00ef]/u;
/** Without leaving a mark, the no-break space (A0) and the soft hyphen (AD) vanish as well. */
const BLANK_BYTES: readonly number[] = [0xa0, 0xad].map(lowBits);

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
