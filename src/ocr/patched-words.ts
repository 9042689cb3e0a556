// Where on the page stands a word that was read on a patchwork?
import type { OcrWord } from '../model/ocr.js';
import { areaOf, sharedArea } from './box-area.js';
import type { Patch } from './image/patchwork.js';

/** The word where it stands on the page; none when it does not lie on one patch. */
export function atItsPlace(word: OcrWord, patches: readonly Patch[]): OcrWord[] {
  const patch = patches.find(({ seen }) => sharedArea(seen, word.box) > areaOf(word.box) / 2);
  if (patch === undefined) return [];
  const [dx, dy] = [patch.page[0] - patch.seen[0], patch.page[1] - patch.seen[1]];
  const [x0, y0, x1, y1] = word.box;
  return [{ ...word, box: [x0 + dx, y0 + dy, x1 + dx, y1 + dy] }];
}
