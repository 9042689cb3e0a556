// Which readings does this document need? A vote of its damaged words, line by line.
import { tokenVerdict, type Verdict } from '../noise/token-verdict.js';
import type { Reading } from './reading.js';
import type { UnitList } from './unit-list.js';

/** Damaged units by line; and how one reading fares there: those it changes, those it makes syllables of. */
interface Tally {
  readonly damaged: Uint32Array;
  readonly touched: Uint32Array;
  readonly fixed: Uint32Array;
  /** By kind of unit, the letters with marks of what it reads. */
  readonly letters: readonly string[];
}

/**
 * The readings that turn damaged words into syllables, best first. A reading is needed when lines that it explains
 * hold most of the damage of the lines it touches: chance hits (a garbled `döng` is `dưng` in VNI) are spread thin.
 * Measured on the samples: true encodings explain 99–100 % of that damage, wrong ones at most 5 %.
 */
export function chooseReadings(damaged: UnitList, readings: readonly Reading[]): readonly Reading[] {
  const { length } = damaged.lineOf;
  if (length === 0) return [];
  const lines = 1 + damaged.lineOf.items[length - 1]!;
  const all = damagedByLine(damaged, lines);
  const tallies = new Map(readings.map((reading) => [reading, tallyOf(damaged, reading, all)]));
  const chosen: Reading[] = [];
  const settled = new Uint8Array(lines);
  for (;;) {
    const winner = readings
      .filter((reading) => !chosen.includes(reading))
      .map((reading) => ({ reading, ...ballot(reading, damaged, tallies.get(reading)!, settled) }))
      .filter(({ votes, sure, damage, letters }) => {
        const isVaried = letters >= Math.min(VARIETY, votes * VARIETY_OF_VOTES);
        return votes > 0 && isVaried && (votes >= MIN_SHARE * damage || sure);
      })
      .reduce<{ reading: Reading; votes: number } | null>((a, b) => (a && a.votes >= b.votes ? a : b), null);
    if (!winner) return chosen;
    chosen.push(winner.reading);
    const tally = tallies.get(winner.reading)!;
    for (let line = 0; line < lines; line++) if (explains(tally, line)) settled[line] = 1;
  }
}

/** One word may be chance, two that become syllables in one line are not. A UTF-8 sequence proves itself. */
const MIN_VOTES = { words: 2, structure: 1 } as const;
/** So much of the damage in touched lines must lie in explained ones. */
const MIN_SHARE = 0.5;
/** A part of a document is explained by so many damaged lines in a row, of so many hits each; chance gives no such row. */
const ROW_LINES = 3;
const ROW_HITS = 4;
/**
 * Text in an encoding shows all letters with marks, many of them within a few words. An OCR engine of another language has a few letters
 * of its own only (`ä`, `ö`), however long the text. Measured once, 2026-11-23: 8 to 14 letters in the first sixteen words of samples and
 * fixtures in an encoding, never more than 6 in two hundred words of engines.
 */
const VARIETY = 8;
const VARIETY_OF_VOTES = 0.5;
/** A line is explained when so much of its damage becomes syllables. */
const EXPLAINED = 0.8;

export function isDamaged(verdict: Verdict): boolean {
  return verdict === 'foreign' || verdict === 'misspelt' || verdict === 'junk' || verdict === 'stripped';
}

const explains = ({ fixed, damaged }: Tally, line: number) =>
  fixed[line]! > 0 && fixed[line]! >= EXPLAINED * damaged[line]!;

function ballot(reading: Reading, units: UnitList, tally: Tally, settled: Uint8Array) {
  const { damaged, touched, fixed } = tally;
  const votesOf = (line: number): number =>
    settled[line] === 0 && explains(tally, line) && fixed[line]! >= MIN_VOTES[reading.proof] ? fixed[line]! : 0;
  let votes = 0;
  let damage = 0;
  let row = 0;
  let sure = false;
  for (let line = 0; line < damaged.length; line++) {
    if (damaged[line] === 0 || settled[line] === 1) continue;
    if (touched[line]! > 0) damage += damaged[line]!;
    votes += votesOf(line);
    row = explains(tally, line) && fixed[line]! >= ROW_HITS ? row + 1 : 0;
    sure ||= row >= ROW_LINES;
  }
  return { votes, sure, damage, letters: votes === 0 ? 0 : variety(units, tally, (line) => votesOf(line) > 0) };
}

/** Different letters with marks on the lines that count. */
function variety({ kindOf, lineOf }: UnitList, { letters }: Tally, counts: (line: number) => boolean): number {
  const found = new Set<string>();
  for (let at = 0; at < kindOf.length; at++) {
    const own = letters[kindOf.items[at]!]!;
    if (own !== '' && counts(lineOf.items[at]!)) for (const letter of own) found.add(letter);
  }
  return found.size;
}

function damagedByLine({ lineOf }: UnitList, lines: number): Uint32Array {
  const damaged = new Uint32Array(lines);
  for (let at = 0; at < lineOf.length; at++) damaged[lineOf.items[at]!]!++;
  return damaged;
}

function tallyOf({ kinds, kindOf, lineOf }: UnitList, reading: Reading, damaged: Uint32Array): Tally {
  const touched = new Uint32Array(damaged.length);
  const fixed = new Uint32Array(damaged.length);
  const effects = new Uint8Array(kinds.length);
  const letters = kinds.map((unit, kind) => {
    const candidates = reading.candidates(unit.text, unit);
    const whole = candidates.find(isWhole);
    effects[kind] = candidates.length === 0 ? UNTOUCHED : whole === undefined ? TOUCHED : FIXED;
    return whole?.toLowerCase().match(MARKED_LETTERS)?.join('') ?? '';
  });
  for (let at = 0; at < kindOf.length; at++) {
    const effect = effects[kindOf.items[at]!]!;
    if (effect === UNTOUCHED) continue;
    const line = lineOf.items[at]!;
    touched[line]!++;
    if (effect === FIXED) fixed[line]!++;
  }
  return { damaged, touched, fixed, letters };
}

const UNTOUCHED = 0;
const TOUCHED = 1;
const FIXED = 2;
const MARKED_LETTERS = /[^\p{ASCII}]/gu;

/** Nothing but syllables, one of two letters at least: a diameter sign is no `ỉ`. */
function isWhole(text: string): boolean {
  const verdicts = text.split(/\s+/u).filter(Boolean).map(tokenVerdict);
  const sound = verdicts.length > 0 && verdicts.every((verdict) => verdict === 'marked' || verdict === 'plain');
  return sound && /\p{L}{2}/u.test(text);
}
