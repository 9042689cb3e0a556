// How does a page look without the rules of its tables and the lines under its headings?
import type { GreyImage } from './grey-image.js';

/** Rules are darker than this: a hair line in grain is grey. */
const DARK = 185;
/** In points. No stroke of a letter is so long, a dash of 13-point print is 13 … */
const LEAST_LENGTH = 26;
/** … and rules are thinner than this: bars and black edges of scans are no rules. */
const MOST_THICKNESS = 2.6;
/** A rule goes on over so many light pixels: grain, and the dots of a fax. */
const BRIDGED_PX = 3;
/** This share of a rule is as thin as one; serifs that touch along a line of print hang on stems. */
const LEAST_THIN = 0.8;
const WHITE = 255;

/**
 * The page with its rules made white, or null when it has none. Engines read upright rules as |, [, I or J. What crosses a rule stays: a
 * pixel goes only where the ink across the rule is as thin as one. `scale` is pixels a point.
 */
export function withoutRules(grey: GreyImage, scale: number): GreyImage | null {
  const { widthPx, heightPx, data } = grey;
  const across = rulesAlong(data, heightPx, widthPx, widthPx, 1, scale);
  const gone = across.concat(rulesAlong(data, widthPx, heightPx, 1, widthPx, scale));
  if (gone.length === 0) return null;
  const bare = Uint8Array.from(data);
  for (const at of gone) bare[at] = WHITE;
  return { ...grey, data: bare };
}

/**
 * Indices of the pixels of rules that run through a line of pixels: `lines` of them, `length` pixels long, `lineStep` apart, the pixels of
 * one `step` apart.
 */
function rulesAlong(
  data: Uint8Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
  scale: number,
): number[] {
  const least = LEAST_LENGTH * scale;
  const most = Math.max(2, Math.round(MOST_THICKNESS * scale));
  const gone: number[] = [];
  for (let line = 0; line < lines; line += 1) {
    const start = line * lineStep;
    let from = -1;
    let last = -1;
    for (let i = 0; i <= length; i += 1) {
      if (i < length && data[start + i * step]! < DARK) {
        if (from < 0) from = i;
        last = i;
      } else if (from >= 0 && (i === length || i - last > BRIDGED_PX)) {
        const long = last - from + 1;
        if (long >= least) {
          const before = gone.length;
          let thin = 0;
          for (let k = from; k <= last; k += 1) {
            if (erase(data, line, lines, start + k * step, lineStep, most, gone)) thin += 1;
          }
          if (thin < LEAST_THIN * long) gone.length = before;
        }
        from = -1;
      }
    }
  }
  return gone;
}

/** Adds the ink across the rule at `at`, with its soft edges, when it is no thicker than `most`; whether it is. */
function erase(
  data: Uint8Array,
  line: number,
  lines: number,
  at: number,
  lineStep: number,
  most: number,
  gone: number[],
): boolean {
  let before = 0;
  while (before <= most && line - before > 0 && data[at - (before + 1) * lineStep]! < DARK) before += 1;
  let after = 0;
  while (before + after <= most && line + after + 1 < lines && data[at + (after + 1) * lineStep]! < DARK) after += 1;
  if (before + after + 1 > most) return false;
  const first = Math.max(-line, -before - 1);
  const end = Math.min(lines - 1 - line, after + 1);
  for (let k = first; k <= end; k += 1) gone.push(at + k * lineStep);
  return true;
}
