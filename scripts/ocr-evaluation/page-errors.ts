// How many characters of a page are wrong, when the gold is that of the whole document, or of its beginning?
import { editDistance } from '../evaluation/score-text.js';
import { prefixCer } from './prefix-errors.js';

/** A page of which a larger share is wrong even in its best place is not in the gold. */
const MOST_WRONG = 0.5;

/**
 * Edits between each reading of a page and the part of `gold` that the page shows: from where the first of the readings begins to where
 * the last one ends, so that a reading that lacks lines is charged for them. Null when the gold has none of the page.
 */
export function errorsOnPage(gold: string, readings: readonly string[]): number[] | null {
  const letters = [...gold];
  const found = readings.filter((text) => text !== '');
  if (found.length === 0) return null;
  if (found.every(({ length }) => length > gold.length)) {
    const errors = readings.map((text) => Math.round(prefixCer(gold, text) * letters.length));
    return Math.min(...errors) > MOST_WRONG * letters.length ? null : errors;
  }
  const places = found.map((text) => placeOf(letters, [...text]));
  if (Math.min(...places.map(({ share }) => share)) > MOST_WRONG) return null;
  const starts = places.map(({ start }) => start);
  const part = letters.slice(Math.min(...starts), Math.max(...places.map(({ end }) => end)));
  return readings.map((text) => editDistance(part, [...text]));
}

/** Where in the gold a reading fits best, and which share of it is wrong there. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

/** Alignment of all of `read` with any part of `gold`; of equal ones the first. */
function placeOf(gold: readonly string[], read: readonly string[]): Place {
  let errors = new Int32Array(gold.length + 1);
  let starts = Int32Array.from(errors, (_, at) => at);
  for (const character of read) {
    const [nextErrors, nextStarts] = [new Int32Array(errors.length), new Int32Array(errors.length)];
    nextErrors[0] = errors[0]! + 1;
    for (let at = 1; at < errors.length; at += 1) {
      const same = errors[at - 1]! + (gold[at - 1] === character ? 0 : 1);
      const [more, fewer] = [errors[at]! + 1, nextErrors[at - 1]! + 1];
      const least = Math.min(same, more, fewer);
      nextErrors[at] = least;
      nextStarts[at] = least === same ? starts[at - 1]! : least === more ? starts[at]! : nextStarts[at - 1]!;
    }
    [errors, starts] = [nextErrors, nextStarts];
  }
  let end = 0;
  for (const [at, each] of errors.entries()) if (each < errors[end]!) end = at;
  return { start: starts[end]!, end, share: errors[end]! / read.length };
}
