// Does the line start with a capital letter: "A.", "B/", "C -"?
import { type LabelReader, labelReading } from './label-reading.js';

/** Beyond H a single capital is rather an initial or a roman numeral. */
const CAPITALS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
/** With Đ in its Vietnamese place; documents that leave it out skip one. */
const VIETNAMESE = ['A', 'B', 'C', 'D', 'Đ', 'E', 'G', 'H'];
const MARKED = /^([A-HĐ])\s?([.)/:]|\s?[-–](?=\s))\s*(?=[^\s.])(?!\p{Ll})/u;

export const capital: LabelReader = {
  name: 'capital',
  read: (text) => {
    const match = MARKED.exec(text);
    if (!match) return null;
    const ordinal = Math.max(CAPITALS.indexOf(match[1]!), match[1] === 'Đ' ? VIETNAMESE.indexOf('Đ') : 0) + 1;
    return labelReading('capital', match[1]!, ordinal, {
      mark: match[2]!.trim().replace('–', '-'),
      length: match[0].length,
    });
  },
};
