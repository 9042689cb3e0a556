// Does the line start with a number of several levels: "2.1", "2.1.", "1.2.3)", "II.1.", "1.1-", "2.1.a."?
import { labelOrdinal, romanValue } from '../../vietnamese/label-ordinal.js';
import { type LabelReader, type LabelReading, labelReading } from './label-reading.js';

/** Without a last mark a capital must follow: "2.5 điểm" is no label. */
const DOTTED =
  /^((?:\d{1,2}|[IVX]{1,4}|[A-H])(?:\.\d{1,2}){1,4})(?:\s?([.):]|\/(?=\s|\p{Lu}\p{Ll}))\s*(?=[^\s\d])|\s?([-–])\s?(?=\p{Lu}\p{Ll})|\s+(?=["“(]?\p{Lu}))/u;

/** The last level a letter: "2.1.a.", "2.1a)", "1.b)". */
const LETTERED = /^((?:\d{1,2}|[IVX]{1,4})(?:(?:\.\d{1,2}){1,3}\.?|\.)([a-zđ]))\s?([.):])\s*(?=["“(]?\p{L})/u;

export const dotted: LabelReader = {
  name: 'dotted',
  read: (text) => {
    if (LETTERED.test(text)) return lettered(text);
    const match = DOTTED.exec(text);
    if (!match) return null;
    const numbers = match[1]!.split('.').map(numberOf);
    return labelReading('dotted', match[1]!, numbers[numbers.length - 1]!, {
      prefix: numbers.slice(0, -1),
      mark: (match[2] ?? match[3] ?? '').replace('–', '-'),
      length: match[0].length,
    });
  },
};

function lettered(text: string): LabelReading | null {
  const match = LETTERED.exec(text);
  const place = match && labelOrdinal(match[2]!);
  if (!match || !place) return null;
  const numbers = match[1]!.slice(0, -1).replace(/\.$/u, '').split('.').map(numberOf);
  return labelReading('dotted', match[1]!, place.ordinal, {
    prefix: numbers,
    mark: match[3]!,
    length: match[0].length,
  });
}

function numberOf(part: string): number {
  if (/^\d/u.test(part)) return Number(part);
  return /^[IVX]+$/u.test(part) ? romanValue(part) : part.charCodeAt(0) - 'A'.charCodeAt(0) + 1;
}
