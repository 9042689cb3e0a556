// How are the units of a long document kept? Each kind of unit once, and as numbers where it stands.
import { IntList } from '../decode/int-list.js';
import { type Unit, unitKey } from './units.js';

/** Units in order: the one at place i is of kind `kindOf.items[i]` and stands on line `lineOf.items[i]`. */
export interface UnitList {
  /** The first unit of each kind, in the order of their first places. */
  readonly kinds: readonly Unit[];
  readonly kindOf: IntList;
  readonly lineOf: IntList;
}

/** The units for whose kind `isWanted` holds; units with equal keys are of one kind. */
export function unitList(units: Iterable<Unit>, isWanted: (unit: Unit) => boolean): UnitList {
  const kindByKey = new Map<string, number>();
  const kinds: Unit[] = [];
  const kindOf = new IntList();
  const lineOf = new IntList();
  for (const unit of units) {
    const key = unitKey(unit);
    let kind = kindByKey.get(key);
    if (kind === undefined) {
      kind = isWanted(unit) ? kinds.push(unit) - 1 : UNWANTED;
      kindByKey.set(key, kind);
    }
    if (kind === UNWANTED) continue;
    kindOf.push(kind);
    lineOf.push(unit.line);
  }
  return { kinds, kindOf, lineOf };
}

/** The text of every unit, in order. */
export function* textsOf({ kinds, kindOf }: UnitList): Iterable<string> {
  for (let at = 0; at < kindOf.length; at++) yield kinds[kindOf.items[at]!]!.text;
}

const UNWANTED = -1;
