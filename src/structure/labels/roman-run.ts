// Which roman numerals did a row of recognised labels count: "I", "Il", "II", "IV" is I to IV, "I", "Il", "II", "IL" has II twice?
import { romanOf } from './roman.js';

/**
 * Costs, of which only the order matters. Recognition loses strokes of a numeral ("III" is read "II" as often as any other way) and turns
 * them into other letters of strokes; it never lost the V of a numeral in the readings of fixtures/noisy, nor made one of strokes.
 */
const COST = { otherStrokes: 0.3, strokeLost: 1, strokeFound: 2, otherLetters: 6, repeated: 3, left: 3 } as const;
/** Strokes of the letters that numerals of strokes are read as. */
const STROKES: Readonly<Record<string, number>> = { N: 2, n: 2, H: 2, h: 2, U: 2, M: 3, W: 3, L: 1.5, D: 2 };
/** What recognition makes of V and X. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[VvYy]/gu, 'V'],
  [/[Xx]/gu, 'X'],
];

/**
 * The ordinals, never falling, that cost least to have been printed as the given labels (without their marks); the first is 1. null for
 * a row that is longer than there are numerals.
 */
export function romanRun(printed: readonly string[]): readonly number[] | null {
  if (printed.length === 0 || romanOf(printed.length) === undefined) return null;
  let best = new Map<number, Path>([[1, { ordinals: [1], cost: costOf(printed[0]!, 1) }]]);
  for (const label of printed.slice(1)) {
    const next = new Map<number, Path>();
    for (const { ordinals, cost } of best.values()) {
      const last = ordinals[ordinals.length - 1]!;
      for (const [ordinal, step] of [
        [last + 1, 0],
        [last, COST.repeated],
        [last + 2, COST.left],
      ] as const) {
        const whole = cost + step + costOf(label, ordinal);
        if (romanOf(ordinal) !== undefined && whole < (next.get(ordinal)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(ordinal, { ordinals: [...ordinals, ordinal], cost: whole });
      }
    }
    best = next;
  }
  return [...best.values()].reduce((least, path) => (path.cost < least.cost ? path : least)).ordinals;
}

interface Path {
  readonly ordinals: readonly number[];
  readonly cost: number;
}

function costOf(printed: string, ordinal: number): number {
  const meant = romanOf(ordinal) ?? '';
  if (printed === meant) return 0;
  const read = LETTERS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), printed);
  return Math.min(strokeCost(read, meant), strokeCost(read.replace(/N/u, 'IV'), meant));
}

/** N is two strokes, or IV run together. */
function strokeCost(read: string, meant: string): number {
  if (read.replace(/[^VX]/gu, '') !== meant.replace(/I/gu, '')) return COST.otherLetters;
  const lost = strokesIn(meant) - strokesIn(read);
  return COST.otherStrokes + (lost > 0 ? lost * COST.strokeLost : -lost * COST.strokeFound);
}

/** All but V and X is strokes. */
function strokesIn(label: string): number {
  return [...label].reduce((sum, letter) => sum + (/[VX]/u.test(letter) ? 0 : (STROKES[letter] ?? 1)), 0);
}
