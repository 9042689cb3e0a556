// What is known of a value by its place in the document?
import type { JsonPointer, Range } from '../../model/evidence.js';
import type { Claim } from './confidence.js';
import type { DocumentPlaces } from './document-places.js';

/** `range` in the repaired text. */
export function claimOf(pointer: JsonPointer, range: Range, isInferred: boolean, places: DocumentPlaces): Claim {
  return {
    pointer,
    text: places.text(range),
    reading: places.readingOf(places.lineAt(range[0]), places.lineAt(range[1] - 1)),
    posterior: places.jointPosterior(range),
    isInferred,
    doubtfulShare: places.doubtfulShare,
  };
}
