// Which labels may recognition have damaged: "11." for "II.", "HI." for "III.", "l." for "1.", "%1." for "1."?
import { romanValue } from '../../vietnamese/label-ordinal.js';
import { type LabelReader, type LabelReading, labelReading } from './label-reading.js';
import { letter } from './letter.js';
import { isWellFormedRoman } from './roman.js';

/** What a printed roman letter is misread as. Seen in recognised plans; H is two strokes, so "HI" was "III". */
const TO_ROMAN: Readonly<Record<string, string>> = {
  '1': 'I',
  l: 'I',
  i: 'I',
  '|': 'I',
  '!': 'I',
  J: 'I',
  T: 'I',
  H: 'II',
  U: 'II',
  Y: 'V',
  v: 'V',
  N: 'IV',
  x: 'X',
  M: 'III',
};
/** What a printed digit is misread as. */
const TO_DIGIT: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  O: '0',
  o: '0',
  S: '5',
  B: '8',
  Z: '2',
  z: '2',
  '%': '',
  $: '5',
  g: '9',
};

/** Strokes run together or apart: "IN-" was "III-", "IL." was "II."; specks over and under them are no marks: "VỊ." was "VI.". */
const STROKES_TO_ROMAN: Readonly<Record<string, string>> = {
  ...TO_ROMAN,
  N: 'II',
  L: 'I',
  D: 'II',
  Ï: 'I',
  Í: 'I',
  Ì: 'I',
  Ỉ: 'I',
  Ĩ: 'I',
  Ị: 'I',
};

const TOKEN = /^([\dIVXLHJTUYNMDÏÍÌỈĨỊlivxOoSBZz|!%$g]{1,5})\s?(?:([.,)/:])\s*(?=["“(]?\p{Lu})|(-)\s*(?=\p{Lu}{2}))/u;

export const misreadRoman: LabelReader = { name: 'misread-roman', read: (text) => readRoman(text, TO_ROMAN) };

export const misreadStrokes: LabelReader = {
  name: 'misread-strokes',
  read: (text) => readRoman(text, STROKES_TO_ROMAN),
};

function readRoman(text: string, table: Readonly<Record<string, string>>): LabelReading | null {
  const match = TOKEN.exec(text);
  if (!match) return null;
  const label = [...match[1]!].map((unit) => table[unit] ?? unit).join('');
  if ((label === match[1] && match[2] !== ',') || !isWellFormedRoman(label)) return null;
  return labelReading('roman', label, romanValue(label), {
    mark: markOf(match),
    length: match[0].length,
    isMisread: true,
  });
}

/** A comma is a misread dot. */
const markOf = (match: RegExpExecArray): string => (match[2] === ',' ? '.' : (match[2] ?? match[3]!));

export const misreadArabic: LabelReader = {
  name: 'misread-arabic',
  read: (text) => {
    const match = TOKEN.exec(text);
    if (!match) return null;
    const label = [...match[1]!].map((unit) => TO_DIGIT[unit] ?? unit).join('');
    if ((label === match[1] && match[2] !== ',') || !/^[1-9]\d?$/u.test(label)) return null;
    return labelReading('arabic', label, Number(label), {
      mark: markOf(match),
      length: match[0].length,
      isMisread: true,
    });
  },
};

/** "22 Trồng rừng" and "2,2 Trồng rừng" for "2.2". */
const UNDOTTED = /^([1-9])[,\s]?([1-9])\.?\s+(?=["“(]?\p{Lu}\p{Ll})/u;
/** "2.1 chuẩn bị" with its capital lost; in written text it is a decimal. */
const BEFORE_SMALL = /^([1-9]\d?)\.([1-9]\d?)\.?\s+(?=\p{Ll}{2})/u;

export const misreadDotted: LabelReader = {
  name: 'misread-dotted',
  read: (text, isNoisy = false) => {
    const match = isNoisy ? (UNDOTTED.exec(text) ?? BEFORE_SMALL.exec(text)) : null;
    if (!match) return null;
    const [whole, outer, inner] = match;
    const reading = { prefix: [Number(outer)], length: whole.length, isMisread: true };
    return labelReading('dotted', `${outer}.${inner}`, Number(inner), reading);
  },
};

/** "ga) Các bước" for "a)": a speck or a border before the letter. */
const SPECKED_LETTER = /^[^\s\d]([a-eđghik])\)\s+(?=["“(]?\p{Lu})/u;

export const misreadLetter: LabelReader = {
  name: 'misread-letter',
  read: (text) => {
    const label = SPECKED_LETTER.exec(text)?.[1];
    const plain =
      label === undefined ? null : letter.read(`${label}) ${text.slice(SPECKED_LETTER.exec(text)![0].length)}`);
    return plain && { ...plain, length: plain.length + 1, isMisread: true };
  },
};

/** "PHẦNI" and "CHƯƠNGII": the blank is lost. */
const GLUED_PART = /^(PHẦN|CHƯƠNG)([IVX]{1,4})[.:]?(?:\s+(?=\p{Lu})|$)/u;

export const misreadPart: LabelReader = {
  name: 'misread-part',
  read: (text) => {
    const match = GLUED_PART.exec(text);
    if (!match || !isWellFormedRoman(match[2]!)) return null;
    const family = match[1] === 'PHẦN' ? 'part' : 'chapter';
    const label = `${match[1]} ${match[2]}`;
    return labelReading(family, label, romanValue(match[2]!), { length: match[0].length, isMisread: true });
  },
};
