// Which proposed edits contradict an OCR engine that was sure of the word?
import type { SeenDocument, SeenWord } from '../model/document.js';
import { stripMarks } from '../vietnamese/strip-marks.js';
import { isSyllable } from '../vietnamese/syllable.js';
import { offsetMap } from './offset-map.js';
import type { Progress } from './passes.js';
import type { ProposedEdit } from './repairer.js';

/**
 * Engines mistake marks with full confidence, but not letters of a syllable that they are this sure of. Measured once, 2026-11-23, on 120
 * pages read by OCR: 37 edits put other letters into words; the 20 wrong ones were of syllables above it, the 17 right ones of words below it
 * or of no syllable.
 */
const SURE = 0.85;

/**
 * `edits` (ranges in `progress.text`) without those that contradict a sure engine: "NAM KHÊ" is a name, whatever is more usual after NAM.
 * Only syllables are defended. Words of text layers have no confidence: their edits all stay.
 */
export function withoutContradictions(
  edits: readonly ProposedEdit[],
  progress: Progress,
  document: SeenDocument,
): readonly ProposedEdit[] {
  const sure = sureWords(document);
  if (sure.length === 0) return edits;
  const map = offsetMap(progress.edits);
  let at = 0;
  return edits.filter((edit) => {
    if (edit.kind !== 'decoded' || hasSameLetters(progress.text.slice(...edit.range), edit.after)) return true;
    const [start, end] = map.rawRange(edit.range);
    while (at < sure.length && sure[at]!.range[1] <= start) at += 1;
    for (let next = at; next < sure.length && sure[next]!.range[0] < end; next += 1) {
      if (isSyllable(lettersOf(document.raw.slice(...sure[next]!.range)))) return false;
    }
    return true;
  });
}

/** In the order of the text, as edits are. */
function sureWords({ lines }: SeenDocument): SeenWord[] {
  return lines.flatMap(({ words }) => words.filter(({ confidence }) => (confidence ?? 0) >= SURE));
}

/** Whether only marks and case differ; ơ and ư, which blots make of each other, count as one letter. */
function hasSameLetters(before: string, after: string): boolean {
  return plainLetters(before) === plainLetters(after);
}

function plainLetters(text: string): string {
  const oneHorn = text.toLowerCase().normalize('NFD').replaceAll('o\u031b', 'u\u031b').normalize('NFC');
  return stripMarks(oneHorn).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A word without the signs around it. */
function lettersOf(word: string): string {
  return word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}
