// Which days have no year of their own on purpose? "15/12 hằng năm" recurs, "31/12 năm trước" and "10/3 âm lịch" stay open.
import { type DateCandidate, type DateRefiner, UNKNOWN_PARTS } from '../date-candidate.js';

/** The words after the day decide. A recurring day takes them into its phrase, and with them the frequency found there. */
export const markRelative: DateRefiner = {
  name: 'mark-relative',
  refine: (candidates, text) => {
    const marked: DateCandidate[] = [];
    for (const candidate of candidates) {
      const previous = marked.at(-1);
      if (previous && previous.range[1] >= candidate.range[1]) continue;
      marked.push(mark(candidate, text));
    }
    return marked;
  },
};

const LOOK_AHEAD = 30;
const RECURRING = /^\s{0,2},?\s{0,2}(?:hằng|hàng|mỗi)\s(?:năm|tháng)(?!\p{L})/iu;
const RELATIVE =
  /^\s{0,2}(?:\(?(?:âm\slịch|ÂL|AL)(?!\p{L})|(?:của\s)?năm\s(?:trước|sau|liền|kế|tiếp|đó|ấy|báo\scáo|học|thực\shiện|đánh\sgiá|tài\schính)(?!\p{L})|của\s(?:mỗi\s)?năm(?!\p{L}|\snay|\s\d))/iu;

function mark(candidate: DateCandidate, text: string): DateCandidate {
  if (candidate.last.year !== null || candidate.form === 'recurring') return candidate;
  const [start, end] = candidate.range;
  const after = text.slice(end, end + LOOK_AHEAD);
  const every = RECURRING.exec(after);
  if (every) return { ...candidate, form: 'recurring', weak: false, range: [start, end + every[0].length] };
  return RELATIVE.test(after) ? { ...candidate, first: UNKNOWN_PARTS, last: UNKNOWN_PARTS } : candidate;
}
