// Which parsers see dates, and which refiners make them whole, in which order?
import type { DateParser, DateRefiner } from './date-candidate.js';
import { parseBlankDay } from './parsers/parse-blank-day.js';
import { parseDay } from './parsers/parse-day.js';
import { parseMonth } from './parsers/parse-month.js';
import { parseNow } from './parsers/parse-now.js';
import { parsePartOfYear } from './parsers/parse-part-of-year.js';
import { parseQuarter } from './parsers/parse-quarter.js';
import { parseRecurring } from './parsers/parse-recurring.js';
import { parseSchoolYear } from './parsers/parse-school-year.js';
import { parseShortMonth } from './parsers/parse-short-month.js';
import { parseYear } from './parsers/parse-year.js';
import { addCues } from './refiners/add-cues.js';
import { addEdges } from './refiners/add-edges.js';
import { dropWeak } from './refiners/drop-weak.js';
import { keepLongest } from './refiners/keep-longest.js';
import { markRelative } from './refiners/mark-relative.js';
import { mergeRanges } from './refiners/merge-ranges.js';
import { shareYears } from './refiners/share-years.js';

/** A new form of date is a new file and a line here. The order does not matter: the longest match wins. */
export const DATE_PARSERS: readonly DateParser[] = [
  parseDay,
  parseBlankDay,
  parseMonth,
  parseShortMonth,
  parseQuarter,
  parsePartOfYear,
  parseYear,
  parseSchoolYear,
  parseNow,
  parseRecurring,
];

/** Those that need no more than the text; the document's year fills what they leave open (`complete-years.ts`). */
export const DATE_REFINERS: readonly DateRefiner[] = [
  keepLongest, // first: all others rely on candidates that do not overlap
  addEdges, // before ranges: "từ đầu năm 2021 đến cuối năm 2022"
  markRelative, // before years are shared: "15/12 hằng năm" takes none
  shareYears, // before ranges: a list may end in one
  mergeRanges, // before cues: the "đến" inside a range is no deadline
  addCues, // before the weak are dropped: a cue makes them strong
  dropWeak,
];
