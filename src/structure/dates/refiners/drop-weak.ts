// Which weak candidates are no dates? Those that no cue, list or range has made strong; fractions even then.
import type { DateCandidate, DateRefiner } from '../date-candidate.js';

/** Weak days stay on an occasion ("dịp 30/4 và 01/5") or with a time of day ("sáng 15/6"); weak months only as the whole text (a cell "9/2022"), as days do too ("15/9", not "1/2"). */
export const dropWeak: DateRefiner = {
  name: 'drop-weak',
  refine: (candidates, text) => {
    const kept: DateCandidate[] = [];
    for (const candidate of candidates)
      if (
        !candidate.weak ||
        isWhole(candidate, text) ||
        onOccasion(candidate, text) ||
        listedWith(kept.at(-1), candidate, text)
      )
        kept.push(candidate);
    return kept;
  },
};

const LOOK_BACK = 60;
const OCCASION =
  /(?<!\p{L})(?:(?:dịp|lễ|kỷ\sniệm|chào\smừng|sáng|trưa|chiều|tối|đêm|vào|thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\snhật|(?:(?<!\d\s)ngày|lễ|quốc\skhánh)(?:\s[\p{L}-]{1,12}){0,7}),?\s{1,2}\(?)$/iu;
const LIST_JOIN = /^\s{0,2}(?:[,;&]\s|và\s)\s?$/iu;

const isWhole = ({ first, range: [start, end] }: DateCandidate, text: string): boolean =>
  (first.unit === 'months' || (first.unit === 'day' && /\d\d/u.test(text))) && end - start === text.trim().length;

const onOccasion = ({ first, range }: DateCandidate, text: string): boolean =>
  first.unit === 'day' && OCCASION.test(text.slice(Math.max(0, range[0] - LOOK_BACK), range[0]));

const listedWith = (left: DateCandidate | undefined, right: DateCandidate, text: string): boolean =>
  left?.first.unit === 'day' && right.first.unit === 'day' && LIST_JOIN.test(text.slice(left.range[1], right.range[0]));
