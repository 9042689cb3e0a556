// Which 96 is a percent sign that was read as digits? (`10096 điểm tiêm`, `đạt 8096 trở lên`)
import type { NoiseClass } from '../../model/evidence.js';
import type { Rule } from './rule.js';

/**
 * Vietnamese writes thousands with a point, so a run of digits that ends in 96 and is a whole percentage before it is one: 100 always,
 * two digits where the words around them speak of shares. Years stay (1996), and numbers of documents.
 */
export const percentSign: Rule = {
  name: 'percent-sign',
  find: (line, noise) =>
    GARBLED.has(noise)
      ? [...line.matchAll(HUNDRED), ...line.matchAll(SHARE)].map((match) => {
          const end = match.index + match[0].length;
          return { range: [end - SIGN.length, end] as const, after: '%' };
        })
      : [],
};

const GARBLED: ReadonlySet<NoiseClass> = new Set(['latin-accents', 'ascii-symbols', 'ocr-noise']);
const SIGN = '96';
const ALONE = '(?<![\\p{L}\\p{N}.,/-])';
const END = '(?=\\s+\\p{Ll}|[;,.]?\\s*$)';
const HUNDRED = new RegExp(`${ALONE}(?<!số )10096${END}`, 'gu');
const SHARE = new RegExp(
  `(?<=(?:đạt|đạt từ|trên|ít nhất|tối thiểu|tỷ lệ|khoảng|hơn|dưới|giảm|tăng|đến) )${ALONE}[2-9]\\d96${END}|${ALONE}(?<!số )[2-9]\\d96(?= trở lên)`,
  'gu',
);
