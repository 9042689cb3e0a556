// Does the line start with a label in brackets: "(1)", "(a)"?
import { labelOrdinal } from '../../vietnamese/label-ordinal.js';
import { type LabelReader, labelReading } from './label-reading.js';

const BRACKETED = /^\(\s?(\d{1,2}|[a-zđ])\s?\)\s*([.:])?\s*(?=\S)/u;

export const bracketed: LabelReader = {
  name: 'bracketed',
  read: (text) => {
    const match = BRACKETED.exec(text);
    const place = match && labelOrdinal(match[1]!);
    if (!match || !place) return null;
    const family = /\d/u.test(match[1]!) ? 'bracketed-arabic' : 'bracketed-letter';
    return labelReading(family, match[1]!, place.ordinal, { mark: ')', length: match[0].length });
  },
};
