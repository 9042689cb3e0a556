// Which reading applies to each unit? The cheapest path over the document: readings change rarely, words are syllables.
import { tokenVerdict } from '../noise/token-verdict.js';
import { isDamaged } from './choose-readings.js';
import type { Reading } from './reading.js';
import { type SyllableCost, tokenCost } from './token-cost.js';
import { type Unit, unitKey } from './units.js';

/** A unit that reads differently, and the readings that were nearly as good. */
export interface UnitReading {
  readonly unit: Unit;
  readonly reading: Reading;
  readonly text: string;
  /** Other texts of the same reading with their extra cost in nats, cheapest first. */
  readonly rivals: readonly { readonly text: string; readonly extra: number }[];
}

/** Nats to change the reading from one unit to the next; a damaged word costs more than going there and back. */
const CHANGE = 6;
/** Nats for a damaged unit that stays, so that equals are read. */
const DAMAGED_STAYS = 2;

/** Viterbi over the states "as it is" and each reading. Ties go to the state that comes first, so the outcome is fixed. */
export function readUnits(
  units: readonly Unit[],
  readings: readonly Reading[],
  syllableCost: SyllableCost,
): readonly UnitReading[] {
  const states: readonly (Reading | null)[] = [null, ...readings];
  const choices: Choice[][] = [];
  const back: number[][] = [];
  let totals: readonly number[] = states.map((_, state) => (state === 0 ? 0 : CHANGE));
  const rows = new Map<string, Choice[]>();
  for (const unit of units) {
    const key = unitKey(unit);
    const row = rows.get(key) ?? states.map((reading) => choose(unit, reading, syllableCost));
    rows.set(key, row);
    const cheapest = totals.indexOf(Math.min(...totals));
    const from = states.map((_, state) => (totals[state]! <= totals[cheapest]! + CHANGE ? state : cheapest));
    totals = states.map((_, state) => {
      const origin = from[state]!;
      return totals[origin]! + (origin === state ? 0 : CHANGE) + row[state]!.cost;
    });
    choices.push(row);
    back.push(from);
  }
  const path: UnitReading[] = [];
  let state = totals.indexOf(Math.min(...totals));
  for (let i = units.length - 1; i >= 0; i--) {
    const { text, rivals } = choices[i]![state]!;
    const reading = states[state];
    if (reading && text !== units[i]!.text) path.push({ unit: units[i]!, reading, text, rivals });
    state = back[i]![state]!;
  }
  return path.reverse();
}

interface Choice {
  readonly text: string;
  readonly cost: number;
  readonly rivals: UnitReading['rivals'];
}

function choose(unit: Unit, reading: Reading | null, syllableCost: SyllableCost): Choice {
  const asIs = tokenCost(unit.text, syllableCost);
  const candidates = reading?.candidates(unit.text, unit) ?? [];
  if (candidates.length === 0) return { text: unit.text, cost: asIs, rivals: [] };
  const rankNats = reading?.rankNats ?? 0;
  const priced = candidates.map((text, rank) => ({ text, cost: tokenCost(text, syllableCost) + rank * rankNats }));
  priced.sort((a, b) => a.cost - b.cost);
  const best = priced[0]!;
  const stay = asIs + (reading?.stayNats ?? 0) + (isDamaged(tokenVerdict(unit.text)) ? DAMAGED_STAYS : 0);
  if (stay <= best.cost) return { text: unit.text, cost: stay, rivals: [] };
  const rivals = priced.slice(1).map(({ text, cost }) => ({ text, extra: cost - best.cost }));
  return { ...best, rivals };
}
