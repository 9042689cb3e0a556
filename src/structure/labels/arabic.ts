// Does the line start with one arabic number: "1.", "2)", "3/", "4 -"?
import { type LabelReader, labelReading } from './label-reading.js';

/** A blank or a letter must follow: "1.5 triệu", "10/10/2017", "2.000 học sinh" and "19/GĐN-VK" are no labels. */
const MARKED =
  /^(\d{1,2})(?:\s?([.)])(?:\s+(?=\S)|(?=[\p{L}“"(]))|(\/)(?:\s+(?=\S)|(?=\p{Lu}\p{Ll}))|(:)\s+(?=\p{Lu}))/u;
const DASHED = /^(\d{1,2})\s?([-–])(?:\s(?=\p{Lu})|(?=\p{Lu}\p{Ll}))/u;

export const arabic: LabelReader = {
  name: 'arabic',
  read: (text) => {
    const match = MARKED.exec(text) ?? DASHED.exec(text);
    if (!match || Number(match[1]) === 0) return null;
    const mark = (match[2] ?? match[3] ?? match[4]!).replace('–', '-');
    return labelReading('arabic', match[1]!, Number(match[1]), { mark, length: match[0].length });
  },
};
