// Does the line start with a small letter: "a)", "b.", "đ/"?
import { labelOrdinal } from '../../vietnamese/label-ordinal.js';
import { type LabelReader, labelReading } from './label-reading.js';

/** "đ/c Nguyễn" is no label, nor is "v.v"; a dash only before a capital. */
const MARKED =
  /^([a-zđ])(?:\s?([.)/:])(?:\s+(?=\S)|(?=["“(]?\p{Lu})|(?<=\))(?=\p{L}))|\s?([-–])\s(?=["“(]?\p{Lu}\p{Ll}))/u;

export const letter: LabelReader = {
  name: 'letter',
  read: (text) => {
    const match = MARKED.exec(text);
    const place = match && labelOrdinal(match[1]!);
    if (!match || !place) return null;
    return labelReading('letter', match[1]!, place.ordinal, { mark: match[2] ?? '-', length: match[0].length });
  },
};
