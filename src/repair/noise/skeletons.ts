// Could this run of plain letters be a Vietnamese syllable whose marks were lost?
import { allSyllables, parseSyllable } from '../../vietnamese/syllable.js';

/**
 * @example isSkeleton('thuc') // true: thức, thực
 * @example isSkeleton('website') // false
 */
export function isSkeleton(lowerCase: string): boolean {
  skeletons ??= new Set(allSyllables().map((syllable) => parseSyllable(syllable)!.skeleton));
  return skeletons.has(lowerCase);
}

let skeletons: ReadonlySet<string> | undefined;
