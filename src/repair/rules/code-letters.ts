// Which D of a code is a Đ that the engine could not write? (`178/KH-SGDDT`, `HDND`)
import type { NoiseClass } from '../../model/evidence.js';
import { KNOWN_ABBREVIATIONS } from '../known-abbreviations.js';
import type { Rule } from './rule.js';

/** Engines of these classes know no Đ, so every D is open; a known abbreviation with Đ in one place only closes it. */
const WITHOUT_D_STROKE: ReadonlySet<NoiseClass> = new Set(['latin-accents', 'ascii-symbols', 'no-diacritics']);

export const codeLetters: Rule = {
  name: 'code-letters',
  find: (line, noise) => {
    if (!WITHOUT_D_STROKE.has(noise)) return [];
    return [...line.matchAll(CAPITALS)].flatMap((match) => {
      const after = withStroke(match[0]);
      return after === null ? [] : [{ range: [match.index, match.index + match[0].length], after }];
    });
  },
};

/** Runs of capitals with a D among them, as codes have them between slashes and hyphens. */
const CAPITALS = /(?<![\p{L}\p{N}])(?=[A-Z]*D)[A-Z]{2,10}(?![\p{L}\p{N}])/gu;

function withStroke(code: string): string | null {
  if (KNOWN_ABBREVIATIONS.has(code)) return null;
  const variants = variantsOf(code).filter((variant) => KNOWN_ABBREVIATIONS.has(variant));
  return variants.length === 1 ? variants[0]! : null;
}

function variantsOf(code: string): readonly string[] {
  let variants = [''];
  for (const letter of code) {
    variants = variants.flatMap((start) => (letter === 'D' ? [`${start}D`, `${start}Đ`] : [start + letter]));
  }
  return variants;
}
