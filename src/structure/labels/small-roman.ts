// Does the line start with a small roman numeral: "i)", "(ii)", "iv."?
import { romanValue } from '../../vietnamese/label-ordinal.js';
import { type LabelReader, labelReading } from './label-reading.js';
import { isWellFormedRoman } from './roman.js';

const MARKED = /^\(?([ivx]{1,5})\s?([.)])(?:\s+(?=\S)|(?=\p{Lu}))/u;

export const smallRoman: LabelReader = {
  name: 'small-roman',
  read: (text) => {
    const match = MARKED.exec(text);
    if (!match) return null;
    const capitals = match[1]!.toUpperCase();
    if (!isWellFormedRoman(capitals)) return null;
    return labelReading('small-roman', match[1]!, romanValue(capitals), { mark: match[2]!, length: match[0].length });
  },
};
