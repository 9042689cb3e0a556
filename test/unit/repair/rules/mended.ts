import type { NoiseClass } from '../../../../src/model/evidence.js';
import type { LabelledLine } from '../../../../src/repair/rules/label-sequence.js';
import type { RuleFinding } from '../../../../src/repair/rules/rule.js';

type DocumentRule = (text: string, lines: readonly LabelledLine[]) => readonly RuleFinding[];

/** The text after the findings of a rule that looks at the whole document. */
export function mended(text: string, noise: NoiseClass, rule: DocumentRule): string {
  let at = 0;
  const lines = text.split('\n').map((line): LabelledLine => {
    const range = [at, at + line.length] as const;
    at += line.length + 1;
    return { range, noise };
  });
  return [...rule(text, lines)]
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce((now, { range, after }) => now.slice(0, range[0]) + after + now.slice(range[1]), text);
}
