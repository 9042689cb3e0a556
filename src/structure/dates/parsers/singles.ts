// How does a pattern become candidates of one calendar unit each?
import { allMatches } from '../all-matches.js';
import type { DateCandidate, DateParts } from '../date-candidate.js';

/** One candidate per match; `partsOf` answers null for matches that are no date. Trailing blanks are left out. */
export function singles(
  text: string,
  pattern: RegExp,
  by: string,
  partsOf: (match: RegExpExecArray) => DateParts | null,
): readonly DateCandidate[] {
  return allMatches(pattern, text).flatMap((match) => {
    const parts = partsOf(match);
    if (parts === null) return [];
    const end = match.index + match[0].trimEnd().length;
    return [{ range: [match.index, end], first: parts, last: parts, form: 'single', weak: false, by }];
  });
}
