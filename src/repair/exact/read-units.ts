// Which reading applies to each unit? The cheapest path over the document: readings change rarely, words are syllables.
import { IntList } from '../decode/int-list.js';
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

/**
 * Viterbi over the states "as it is" and each reading. Ties go to the state that comes first, so the outcome is fixed. The units are
 * walked through twice and not held.
 */
export function* readUnits(
  units: Iterable<Unit>,
  readings: readonly Reading[],
  syllableCost: SyllableCost,
): Iterable<UnitReading> {
  const states: readonly (Reading | null)[] = [null, ...readings];
  const rows: (readonly Choice[])[] = [];
  const rowByKey = new Map<string, number>();
  /** By unit its row, and by unit and state the state before. */
  const rowOf = new IntList();
  const back = new IntList();
  let totals: readonly number[] = states.map((_, state) => (state === 0 ? 0 : CHANGE));
  for (const unit of units) {
    const key = unitKey(unit);
    let place = rowByKey.get(key);
    if (place === undefined) {
      place = rows.push(states.map((reading) => choose(unit, reading, syllableCost))) - 1;
      rowByKey.set(key, place);
    }
    rowOf.push(place);
    totals = advance(totals, rows[place]!, back);
  }
  const path = pathTo(totals.indexOf(Math.min(...totals)), rowOf.length, states.length, back);
  let at = 0;
  for (const unit of units) {
    const state = path[at]!;
    const { text, rivals } = rows[rowOf.items[at++]!]![state]!;
    const reading = states[state];
    if (reading && text !== unit.text) yield { unit, reading, text, rivals };
  }
}

/** Least costs after one more unit; where each comes from is put on `back`. */
function advance(totals: readonly number[], row: readonly Choice[], back: IntList): readonly number[] {
  let cheapest = 0;
  for (let state = 1; state < totals.length; state++) if (totals[state]! < totals[cheapest]!) cheapest = state;
  const change = totals[cheapest]! + CHANGE;
  return totals.map((total, state) => {
    back.push(total <= change ? state : cheapest);
    return Math.min(total, change) + row[state]!.cost;
  });
}

/** The state of each unit on the path that ends in `last`. */
function pathTo(last: number, units: number, states: number, back: IntList): Uint8Array {
  const path = new Uint8Array(units);
  let state = last;
  for (let at = units - 1; at >= 0; at--) {
    path[at] = state;
    state = back.items[at * states + state]!;
  }
  return path;
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
