// Is the start of a recognised heading in capitals a roman numeral of which only strokes are left: "IL.", "11", "Ni.", "JI."?
import { isCapitals } from '../reading/line-ends.js';
import { type LabelReader, labelReading } from './label-reading.js';

/** Which numeral it was, its strokes do not say: the sequence does. */
export const UNCOUNTED = 0;

/** With its mark any letter made of strokes; without one only plain strokes. */
const STROKES = /^(?:[1IlHhiJjLTNnMUÏÍÌìîï|!]{1,4}\s?([.,:-])\s*|[1Il|L!]{1,3}()\s+)(?=["“(]?\p{Lu}{2})/u;

export const strokes: LabelReader = {
  name: 'strokes',
  read: (text, isNoisy = false) => {
    const match = isNoisy ? STROKES.exec(text) : null;
    if (!match || !isCapitals(text.slice(match[0].length))) return null;
    const mark = (match[1] ?? '').replace(',', '.');
    return labelReading('roman', '', UNCOUNTED, { mark, length: match[0].length, isMisread: true });
  },
};
