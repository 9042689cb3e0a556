// Which labels may recognition have damaged: "11." for "II.", "HI." for "III.", "l." for "1.", "%1." for "1."?
import { romanValue } from '../../vietnamese/label-ordinal.js';
import { type LabelReader, labelReading } from './label-reading.js';
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

const TOKEN = /^([\dIVXLHJTUYNMlivxOoSBZz|!%$g]{1,5})\s?([.,)/:])\s*(?=["“(]?\p{Lu})/u;

export const misreadRoman: LabelReader = {
  name: 'misread-roman',
  read: (text) => {
    const match = TOKEN.exec(text);
    if (!match) return null;
    const label = [...match[1]!].map((unit) => TO_ROMAN[unit] ?? unit).join('');
    if ((label === match[1] && match[2] !== ',') || !isWellFormedRoman(label)) return null;
    const mark = match[2] === ',' ? '.' : match[2]!;
    return labelReading('roman', label, romanValue(label), { mark, length: match[0].length, isMisread: true });
  },
};

export const misreadArabic: LabelReader = {
  name: 'misread-arabic',
  read: (text) => {
    const match = TOKEN.exec(text);
    if (!match) return null;
    const label = [...match[1]!].map((unit) => TO_DIGIT[unit] ?? unit).join('');
    if ((label === match[1] && match[2] !== ',') || !/^[1-9]\d?$/u.test(label)) return null;
    const mark = match[2] === ',' ? '.' : match[2]!;
    return labelReading('arabic', label, Number(label), { mark, length: match[0].length, isMisread: true });
  },
};
