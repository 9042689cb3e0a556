// Which readings does this document need? A vote of its damaged words, line by line.
import { tokenVerdict, type Verdict } from '../noise/token-verdict.js';
import type { Reading } from './reading.js';
import { type Unit, unitKey } from './units.js';

/** How one reading fares on one line: damaged units in all, those it changes, those it makes syllables of, and their letters. */
interface Tally {
  readonly damaged: number;
  readonly touched: number;
  readonly fixed: number;
  readonly letters: string;
}

/**
 * The readings that turn damaged words into syllables, best first. A reading is needed when lines that it explains
 * hold most of the damage of the lines it touches: chance hits (a garbled `döng` is `dưng` in VNI) are spread thin.
 * Measured on the samples: true encodings explain 99–100 % of that damage, wrong ones at most 5 %.
 */
export function chooseReadings(units: readonly Unit[], readings: readonly Reading[]): readonly Reading[] {
  const damaged = units.filter((unit) => isDamaged(tokenVerdict(unit.text)));
  if (damaged.length === 0) return [];
  const tallies = new Map(readings.map((reading) => [reading, tallyByLine(damaged, reading)]));
  const chosen: Reading[] = [];
  const settled = new Set<number>();
  for (;;) {
    const winner = readings
      .filter((reading) => !chosen.includes(reading))
      .map((reading) => ({ reading, ...ballot(reading, tallies.get(reading)!, settled) }))
      .filter(({ votes, sure, damage, letters }) => {
        const isVaried = letters >= Math.min(VARIETY, votes * VARIETY_OF_VOTES);
        return votes > 0 && isVaried && (votes >= MIN_SHARE * damage || sure);
      })
      .reduce<{ reading: Reading; votes: number } | null>((a, b) => (a && a.votes >= b.votes ? a : b), null);
    if (!winner) return chosen;
    chosen.push(winner.reading);
    for (const [line, tally] of tallies.get(winner.reading)!) if (explains(tally)) settled.add(line);
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
 * Text in an encoding shows all letters with marks: 8 to 14 of them in its first sixteen words (samples, fixtures). An engine has a few
 * letters of its own (`ä`, `ö`), so that no reading finds more than 6 in two hundred words.
 */
const VARIETY = 8;
const VARIETY_OF_VOTES = 0.5;
/** A line is explained when so much of its damage becomes syllables. */
const EXPLAINED = 0.8;

export function isDamaged(verdict: Verdict): boolean {
  return verdict === 'foreign' || verdict === 'misspelt' || verdict === 'junk' || verdict === 'stripped';
}

const explains = ({ fixed, damaged }: Tally) => fixed > 0 && fixed >= EXPLAINED * damaged;

function ballot(reading: Reading, byLine: ReadonlyMap<number, Tally>, settled: ReadonlySet<number>) {
  let votes = 0;
  let damage = 0;
  let row = 0;
  let sure = false;
  const letters = new Set<string>();
  for (const [line, tally] of byLine) {
    if (settled.has(line)) continue;
    const explained = explains(tally);
    if (tally.touched > 0) damage += tally.damaged;
    if (explained && tally.fixed >= MIN_VOTES[reading.proof]) {
      votes += tally.fixed;
      for (const letter of tally.letters) letters.add(letter);
    }
    row = explained && tally.fixed >= ROW_HITS ? row + 1 : 0;
    sure ||= row >= ROW_LINES;
  }
  return { votes, sure, damage, letters: letters.size };
}

function tallyByLine(damaged: readonly Unit[], reading: Reading): ReadonlyMap<number, Tally> {
  const byLine = new Map<number, Tally>();
  const judged = new Map<string, Omit<Tally, 'damaged'>>();
  for (const unit of damaged) {
    const key = unitKey(unit);
    let own = judged.get(key);
    if (!own) {
      const candidates = reading.candidates(unit.text, unit);
      const whole = candidates.find(isWhole);
      const letters = whole?.toLowerCase().match(MARKED_LETTERS)?.join('') ?? '';
      own = { touched: candidates.length > 0 ? 1 : 0, fixed: whole === undefined ? 0 : 1, letters };
      judged.set(key, own);
    }
    const { damaged: count, touched, fixed, letters } = byLine.get(unit.line) ?? NOTHING;
    byLine.set(unit.line, {
      damaged: count + 1,
      touched: touched + own.touched,
      fixed: fixed + own.fixed,
      letters: letters + own.letters,
    });
  }
  return byLine;
}

const NOTHING: Tally = { damaged: 0, touched: 0, fixed: 0, letters: '' };
const MARKED_LETTERS = /[^\p{ASCII}]/gu;

/** Nothing but syllables, one of two letters at least: a diameter sign is no `ỉ`. */
function isWhole(text: string): boolean {
  const verdicts = text.split(/\s+/u).filter(Boolean).map(tokenVerdict);
  const sound = verdicts.length > 0 && verdicts.every((verdict) => verdict === 'marked' || verdict === 'plain');
  return sound && /\p{L}{2}/u.test(text);
}
