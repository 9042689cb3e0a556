// Which days have no year of their own on purpose? "15/12 hằng năm" recurs, "31/12 năm trước" and "10/3 âm lịch" stay open.
import { type DateCandidate, type DateRefiner, UNKNOWN_PARTS } from '../date-candidate.js';

/**
 * The words around the day decide; a recurring day takes those behind it into its phrase, and with them the frequency
 * found there. What is listed or ranged with a recurring day recurs too: "trước ngày 01/6 và 15/11 hằng năm".
 */
export const markRelative: DateRefiner = {
  name: 'mark-relative',
  refine: (candidates, text) => {
    const marked: DateCandidate[] = [];
    for (let i = candidates.length - 1; i >= 0; i--) {
      const candidate = mark(candidates[i]!, text, marked[0]);
      while (marked[0] && marked[0].range[0] < candidate.range[1]) marked.shift();
      marked.unshift(candidate);
    }
    return marked;
  },
};

const LOOK_AROUND = 40;
const RECURRING_BEHIND = /^\s{0,2},?\s{0,2}(?:hằng|hàng|mỗi)\s(?:năm|tháng)(?!\p{L})/iu;
const RECURRING_BEFORE =
  /(?<!\p{L})(?:hằng|hàng|mỗi)\snăm\s?[,(:-]\s?(?:(?:trước|vào|chậm nhất(?: là)?|từ|đến)\s)?(?:ngày\s)?$/iu;
const RELATIVE = /^\s{0,2}(?:\(?(?:âm\slịch|ÂL|AL)(?!\p{L})|(?:của\s|cùng\s){0,2}năm(?!\p{L}|\snay|\s?\d)|của\skỳ)/iu;
const JOIN = /^\s{0,2}(?:[,;&–-]\s?|và\s|hoặc\s|đến\s(?:hết\s)?)\s?$/iu;

function mark(candidate: DateCandidate, text: string, next: DateCandidate | undefined): DateCandidate {
  if (candidate.last.year !== null || candidate.form === 'recurring' || candidate.last.unit === 'unknown')
    return candidate;
  const [start, end] = candidate.range;
  const behind = text.slice(end, end + LOOK_AROUND);
  const every = RECURRING_BEHIND.exec(behind);
  if (every) return { ...candidate, form: 'recurring', weak: false, range: [start, end + every[0].length] };
  const listed = next?.form === 'recurring' && next.by === candidate.by && JOIN.test(text.slice(end, next.range[0]));
  if (listed || RECURRING_BEFORE.test(text.slice(Math.max(0, start - LOOK_AROUND), start)))
    return { ...candidate, form: 'recurring', weak: false };
  return RELATIVE.test(behind) ? { ...candidate, first: UNKNOWN_PARTS, last: UNKNOWN_PARTS } : candidate;
}
