// Which pages was an OCR engine unsure of, though all that it read looks like words?
import type { SeenDocument } from '../../model/document.js';
import type { NoiseVerdict } from '../repairer.js';

/** Right words have more than this nearly always … */
const UNSURE = 0.9;
/**
 * … and a page with this share of its letters in other words holds misread ones: `cô phân`, `nỗ công nghiệp` are syllables all the same.
 * Scans have 4 to 6 %, the best pages less than 2 %.
 */
const UNSURE_SHARE = 0.025;

/** Verdicts by page number. Words of text layers have no confidence, so their pages are never among them. */
export function unsurePages({ lines }: SeenDocument): ReadonlyMap<number, NoiseVerdict> {
  const letters = new Map<number, { all: number; unsure: number; words: number }>();
  for (const { page, words } of lines) {
    for (const { range, confidence } of words) {
      if (confidence === null) continue;
      const own = letters.get(page) ?? { all: 0, unsure: 0, words: 0 };
      const length = range[1] - range[0];
      own.all += length;
      if (confidence < UNSURE) {
        own.unsure += length;
        own.words += 1;
      }
      letters.set(page, own);
    }
  }
  const found = [...letters].filter(([, { all, unsure }]) => unsure >= UNSURE_SHARE * all && unsure > 0);
  return new Map(found.map(([page, { words }]) => [page, verdictOf(words)]));
}

function verdictOf(words: number): NoiseVerdict {
  return { noise: 'ocr-noise', reason: `the engine was unsure of ${words} ${words === 1 ? 'word' : 'words'}` };
}
