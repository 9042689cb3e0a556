// Which runs of characters does an exact reading judge one by one?
import type { Range } from '../../model/evidence.js';
import type { TokenContext } from './reading.js';

/** One unit of a line. `range` is in the whole text. */
export interface Unit extends TokenContext {
  readonly text: string;
  readonly range: Range;
  /** Place of its line among the lines asked about. */
  readonly line: number;
}

/**
 * Runs between white space, line by line, one by one: those of a thousand pages need not be there at once. Only lines of which `wanted`
 * is true are looked at, all of them without it. A no-break space stays inside: as a byte it is part of a letter. So does a plain space
 * after the lead bytes of a UTF-8 sequence, which was such a no-break space once (`LÃ m` for `Làm`).
 */
export function* unitsOf(text: string, lines: readonly Range[], wanted?: readonly boolean[]): Iterable<Unit> {
  for (let line = 0; line < lines.length; line++) {
    if (wanted && !wanted[line]) continue;
    const [start, end] = lines[line]!;
    const source = text.slice(start, end);
    const capitals = !/[a-z]/u.test(source) && CAPITALS.test(source.replace(CODES, ''));
    const runs = [...source.matchAll(UNIT)];
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i]![0];
      const from = start + runs[i]!.index;
      const beforeCapital = i + 1 === runs.length || /^[A-Z(]/u.test(runs[i + 1]![0]);
      yield { text: run, range: [from, from + run.length], line, beforeCapital, capitals };
    }
  }
}

/** Units with equal keys read alike. */
export const unitKey = ({ text, capitals, beforeCapital }: Unit): string =>
  `${capitals ? 'C' : ''}${beforeCapital ? 'B' : ''} ${text}`;

/** Two capitals at least: the one of `Sè:` (Số:) is its first letter. Codes are in capitals everywhere. */
const CAPITALS = /[A-Z].*[A-Z]/su;
const CODES = /[^\s]*[\d/][^\s]*/gu;
const BLANK = '[ \\t\\f\\v\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const UNIT = new RegExp(`(?:(?!${BLANK})[^]|(?<=Ã|á[º»]|Æ) (?=\\p{L}))+`, 'gu');
