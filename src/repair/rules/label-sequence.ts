// Which d) of a list is đ), whose stroke the engine could not write? The second of two in a row: a) b) c) d) đ) e).
import type { NoiseClass, Range } from '../../model/evidence.js';
import type { RuleFinding } from './rule.js';

/** `range` of each line in the text, and how it is damaged. */
export interface LabelledLine {
  readonly range: Range;
  readonly noise: NoiseClass;
}

/** Source: Nghị định 30/2020/NĐ-CP, appendix I: points are lettered in the order of the Vietnamese alphabet. */
const LABEL = /^\s*([a-zđ])([.)/])(?=\s|\p{Lu})/u;
const WITHOUT_D_STROKE: ReadonlySet<NoiseClass> = new Set(['latin-accents', 'ascii-symbols', 'no-diacritics']);

/** A `d` is `đ` when the label before it is `d` too, and the one after it is not. Ranges are in the text. */
export function labelSequence(text: string, lines: readonly LabelledLine[]): readonly RuleFinding[] {
  const labels = lines.flatMap(({ range: [start, end], noise }) => {
    const found = LABEL.exec(text.slice(start, end));
    if (!found) return [];
    const at = start + found[0].indexOf(found[1]!);
    return [{ letter: found[1]!, mark: found[2]!, at, isOpen: WITHOUT_D_STROKE.has(noise) }];
  });
  return labels.flatMap(({ letter, mark, at, isOpen }, i) => {
    const before = labels[i - 1];
    const after = labels[i + 1];
    if (letter !== 'd' || !isOpen || before?.letter !== 'd' || before.mark !== mark) return [];
    return after?.letter === 'd' ? [] : [{ range: [at, at + 1] as const, after: 'đ' }];
  });
}
