// Is this the heading of the recipients, or the archive line that ends them?
import { compactKey, opensWithLetter, unitSkeleton } from '../../vietnamese/skeleton.js';
import { isWithinEdits } from '../../vietnamese/string-distance.js';

const HEADING = /^[^\p{L}]{0,4}noi\s?nhan\s*(?:[:;.,-]+|$)\s*/u;
const HEADING_KEY = 'noinhan';
const MOST_EDITS = 2;
/** Units at the start that decide; the rest of a line is not looked at. */
const OPENING = 40;
const ARCHIVE =
  /^[^\p{L}]{0,4}luu\s*(?:[:;.]|(?:tai |o )?(?:vt|vp|hs|ho so|van thu|van phong|don vi|truong|nt)(?: |[.,;:]|$)|$)/u;

/**
 * Units that the heading takes at the start of the text, 0 when there is none. Recognition may have damaged two letters of it.
 *
 * @example recipientsHeadingLength('Nơi nhận: - Như trên;') // 10
 */
export function recipientsHeadingLength(text: string): number {
  const opening = text.slice(0, OPENING);
  if (!opening.includes(':') && !opensWithLetter(opening, 'n', LATEST_START)) return 0;
  const exact = HEADING.exec(unitSkeleton(opening));
  if (exact) return exact[0].length;
  const first = /^[^:]{4,14}:\s*/u.exec(opening);
  if (!first || !/^[^\p{L}]*(?:\S+\s?){1,2}\s*:/u.test(first[0])) return 0;
  return isWithinEdits(compactKey(first[0]), HEADING_KEY, MOST_EDITS) ? first[0].length : 0;
}

/** "Lưu: VT, TCCB." */
export function isArchiveLine(text: string): boolean {
  return opensWithLetter(text, 'l', LATEST_START) && ARCHIVE.test(unitSkeleton(text.slice(0, OPENING)));
}

/** A sieve: where the patterns begin, the plain letter is among the first units. */
const LATEST_START = 5;
