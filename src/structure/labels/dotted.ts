// Does the line start with a number of several levels: "2.1", "2.1.", "1.2.3)", "II.1.", "1.1-"?
import { romanValue } from '../../vietnamese/label-ordinal.js';
import { type LabelReader, labelReading } from './label-reading.js';

/** Without a last mark a capital must follow: "2.5 điểm" is no label. */
const DOTTED =
  /^((?:\d{1,2}|[IVX]{1,4}|[A-H])(?:\.\d{1,2}){1,4})(?:\s?([.):]|\/(?=\s|\p{Lu}\p{Ll}))\s*(?=[^\s\d])|\s?([-–])\s?(?=\p{Lu}\p{Ll})|\s+(?=["“(]?\p{Lu}))/u;

export const dotted: LabelReader = {
  name: 'dotted',
  read: (text) => {
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

function numberOf(part: string): number {
  if (/^\d/u.test(part)) return Number(part);
  return /^[IVX]+$/u.test(part) ? romanValue(part) : part.charCodeAt(0) - 'A'.charCodeAt(0) + 1;
}
