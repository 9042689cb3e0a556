// Which dates, deadlines and periods do the sections name?
import type { JsonPointer, Range } from '../../model/evidence.js';
import type { DateMention } from '../../model/plan.js';
import type { FoundDate } from '../dates/find-dates.js';
import type { Passage } from './passages.js';

/** A mention and where it stands: `range` is in the text at `pointer`. */
export interface CollectedDate {
  readonly mention: DateMention;
  readonly pointer: JsonPointer;
  readonly range: Range;
  readonly found: FoundDate;
}

/**
 * The mentions of headings and items in the order of the passages, repeats kept. Tables are left out, and frequencies, as the
 * annotation guide has it; a day that recurs ("trước ngày 25/11 hằng năm") stays, without a value.
 */
export function collectDates(passages: readonly Passage[]): readonly CollectedDate[] {
  return passages
    .filter(({ part }) => part !== 'cell')
    .flatMap(({ dates, pointer, section }) =>
      dates
        .filter(({ role, daily }) => role !== 'recurring' || daily)
        .map((found) => ({
          mention: { text: found.text, start: found.start, end: found.end, section: section.id },
          pointer,
          range: found.range,
          found,
        })),
    );
}
