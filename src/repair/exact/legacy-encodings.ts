// How does a token read in each of the old Vietnamese encodings?
import { BYTE_VIEWS, type ByteView } from './byte-views.js';
import { type ByteTable, TCVN3, VISCII, VNI, VPS, WINDOWS_1258 } from './legacy-tables.js';
import type { Reading } from './reading.js';
import { viqr } from './viqr.js';

/** Decodes bytes (units 0–255); null when the bytes cannot be of the encoding. `capitals`: the line is in capitals. */
type Decoder = (bytes: string, capitals: boolean) => readonly string[] | null;

const DECODERS: Readonly<Record<string, Decoder>> = {
  tcvn3: decodeTcvn3,
  vni: (bytes) => single(decodeVni(bytes)),
  viscii: (bytes) => single(decodeTable(bytes, VISCII)),
  vps: (bytes, capitals) => single(withSharedCapitals(bytes, decodeTable(bytes, VPS), capitals)),
  'windows-1258': (bytes) => single(decodeWindows1258(bytes)),
};

/** Encodings of fonts: their bytes reach us through PDF fonts and code pages of other systems as well. */
const FONT_ENCODINGS: readonly string[] = ['tcvn3', 'vni'];

function readingOf(encoding: string, view: ByteView, decode: Decoder): Reading {
  return {
    name: view.name === '' ? encoding : `${encoding}-as-${view.name}`,
    noise: 'legacy-encoding',
    proof: 'words',
    stayNats: 2,
    rankNats: 0,
    candidates: (token, { capitals }) => {
      if (ASCII_ONLY.test(token)) return [];
      const bytes = view.bytesOf(token);
      return (decode(bytes, capitals) ?? []).map(view.withoutControls).filter((text) => text !== token);
    },
  };
}

/** Windows-1252 letters that were read as Mac OS Roman (`th·ng` for `tháng`): PDF fonts without an encoding of their own. */
const latinAsMacintosh: Reading = {
  name: 'windows-1252-as-macintosh',
  noise: 'mojibake',
  proof: 'words',
  stayNats: 0,
  rankNats: 0,
  candidates: (token) => {
    if (ASCII_ONLY.test(token)) return [];
    const text = BYTE_VIEWS.find(({ name }) => name === 'macintosh')!.bytesOf(token);
    return text === token || BEYOND_BYTES.test(text) ? [] : [text];
  },
};

/** Letters of Windows-1250 (Central Europe) and those of Windows-1252 on the same bytes; ă and đ are in place. Source: Microsoft cp1250, cp1252. */
const CENTRAL_EUROPEAN = 'ŔČĘĚŇŐŮŕčęěňőů';
const WESTERN = 'ÀÈÊÌÒÕÙàèêìòõù';

/** `ngŕy`, `yęu`: the letters with marks that Vietnamese shares with others, read as Central European ones. */
const latinAsCentralEuropean: Reading = {
  name: 'windows-1252-as-windows-1250',
  noise: 'mojibake',
  proof: 'words',
  stayNats: 0,
  rankNats: 0,
  candidates: (token) => {
    const text = [...token].map((letter) => WESTERN[CENTRAL_EUROPEAN.indexOf(letter)] ?? letter).join('');
    return text === token ? [] : [text];
  },
};

function single(text: string | null): readonly string[] | null {
  return text === null ? null : [text];
}

function decodeTable(bytes: string, table: ByteTable): string | null {
  if (BEYOND_BYTES.test(bytes)) return null;
  let text = '';
  for (const byte of bytes) text += table.get(byte.charCodeAt(0)) ?? byte;
  return text;
}

/**
 * TCVN3 has no capitals with tones: they are small letters in a font of capitals, so in a line or word of capitals
 * they are capitals. Where the soft hyphen (ư) was lost or became a hyphen, the reading with it comes last.
 */
function decodeTcvn3(bytes: string, capitals: boolean): readonly string[] | null {
  const text = withSharedCapitals(bytes, decodeTable(bytes, TCVN3), capitals);
  if (text === null) return null;
  const restored = text.replace(LOST_HORN, (_, lead: string, vowel: string, tail: string) => `${lead}ư${vowel}${tail}`);
  return restored === text ? [text] : [text, restored];
}

/** Small letters that stand for capitals as well become capitals where everything around them is capital. */
function withSharedCapitals(bytes: string, text: string | null, capitals: boolean): string | null {
  if (text === null || /[a-z]/u.test(bytes)) return text;
  const plain = bytes.match(/[A-Z]/gu)?.length ?? 0;
  return plain >= 2 || (plain === 1 && capitals) || (capitals && plain === 0) ? text.toUpperCase() : text;
}

/** Pairs before single bytes: `aø` is à, a lone `ö` is ư. */
function decodeVni(bytes: string): string | null {
  if (BEYOND_BYTES.test(bytes)) return null;
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const pair = VNI.get(bytes.slice(at, at + 2));
    const letter = pair ?? VNI.get(bytes[at]!) ?? bytes[at]!;
    text += letter;
    at += pair !== undefined && bytes.length > at + 1 ? 2 : 1;
  }
  return text;
}

function decodeWindows1258(bytes: string): string | null {
  return decodeTable(bytes, WINDOWS_1258)?.normalize('NFC') ?? null;
}

const ASCII_ONLY = /^[\x20-\x7e]*$/u;
const BEYOND_BYTES = /[\u0100-\u{10ffff}]/u;
/** ơ with a coda but without its ư, or with a hyphen for it: `thờng`, `n-ớc`. */
const LOST_HORN = /^(\P{L}*\p{L}*?)-?(?<!ư)([ơớờởỡợ])((?:ng|n|m|c|t|p|i|u)\P{L}*)$/iu;

/** One reading for each encoding and code page it may have been read with, and VIQR, which is plain ASCII. */
export const LEGACY_READINGS: readonly Reading[] = [
  ...BYTE_VIEWS.flatMap((view) =>
    Object.entries(DECODERS)
      .filter(([name]) => view.name === '' || FONT_ENCODINGS.includes(name))
      .map(([name, decode]) => readingOf(name, view, decode)),
  ),
  latinAsMacintosh,
  latinAsCentralEuropean,
  viqr,
];
