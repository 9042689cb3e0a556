// Which edits lead from the text as read straight to the text after two passes?
import type { Edit, EditKind } from '../model/document.js';
import type { Range } from '../model/evidence.js';
import { applyEdits, type EditReason } from './edits.js';
import { EditList } from './packed/edit-list.js';

/** An edit of either pass, placed on the text between the two passes. */
interface Placed {
  readonly middle: Range;
  readonly edit: Edit;
  readonly pass: 'first' | 'second';
}

/**
 * One sorted, non-overlapping list raw -> final out of `first` (raw -> middle) and `second` (middle -> final), both sorted.
 * Edits that meet become one: its kind is the least certain of them, its posterior their product; a change that
 * the second pass takes back disappears. `final` is the text after both. A long ledger is walked through, not copied: an edit that
 * nothing moves is handed on as it is.
 *
 * @example
 * // raw `L1p`, first `L1p` -> `Lap`, second `Lap` -> `Lập`: one edit `L1p` -> `Lập`
 */
export function composeEdits(
  raw: string,
  first: readonly Edit[],
  second: readonly Edit[],
  final: string = applyEdits(applyEdits(raw, first), second),
): readonly Edit[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const composed = new EditList();
  const places = new BothPasses(first, second);
  let firstShift = 0;
  let secondShift = 0;
  for (let place = places.next(); place; ) {
    const { edit } = place;
    const following = places.next();
    if (place.pass === 'first' && !(following && meets(following.middle, place.middle, false))) {
      const [from, to] = edit.repairedRange;
      composed.add(edit, edit.rawRange, [from + secondShift, to + secondShift], edit.after);
      firstShift += growthOf(edit);
      place = following;
      continue;
    }
    const group = [place];
    let [start, end] = place.middle;
    let endIsEmpty = start === end;
    for (place = following; place && meets(place.middle, [start, end], endIsEmpty); place = places.next()) {
      const [from, to] = place.middle;
      if (to > end) endIsEmpty = from === to;
      else if (to === end && from === to) endIsEmpty = true;
      start = Math.min(start, from);
      end = Math.max(end, to);
      group.push(place);
    }
    const rawStart = start - firstShift;
    const finalStart = start + secondShift;
    for (const { edit: own, pass } of group) {
      if (pass === 'first') firstShift += growthOf(own);
      else secondShift += growthOf(own);
    }
    const rawRange = [rawStart, end - firstShift] as const;
    const repairedRange = [finalStart, end + secondShift] as const;
    const before = raw.slice(...rawRange);
    const after = final.slice(...repairedRange);
    if (before !== after) composed.add(account(group, start, end), rawRange, repairedRange, after);
  }
  return composed.edits(raw);
}

const growthOf = ({ before, after }: Edit): number => after.length - before.length;

/** Whether a stretch shares a character of the middle text with what ends before it, or touches it where one of them has none there. */
function meets([from, to]: Range, [start, end]: Range, endIsEmpty: boolean): boolean {
  return from < end || (from === end && (from === to || start === end || endIsEmpty));
}

/** Both lists by their place on the middle text; at one place what ends first comes first, then the first pass. */
class BothPasses {
  readonly #first: readonly Edit[];
  readonly #second: readonly Edit[];
  #i = 0;
  #j = 0;

  constructor(first: readonly Edit[], second: readonly Edit[]) {
    this.#first = first;
    this.#second = second;
  }

  next(): Placed | undefined {
    const one = this.#first[this.#i];
    const other = this.#second[this.#j];
    if (one !== undefined && (other === undefined || !isBefore(other.rawRange, one.repairedRange))) {
      this.#i++;
      return { middle: one.repairedRange, edit: one, pass: 'first' };
    }
    if (other === undefined) return undefined;
    this.#j++;
    return { middle: other.rawRange, edit: other, pass: 'second' };
  }
}

function isBefore(one: Range, other: Range): boolean {
  return one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
}

const BY_CERTAINTY: readonly EditKind[] = ['exact', 'rule', 'decoded'];

function account(group: readonly Placed[], start: number, end: number): EditReason {
  const edits = group.map(({ edit }) => edit);
  const only = group.filter(({ pass }) => pass === 'second');
  const covers = only.length === 1 && only[0]!.middle[0] === start && only[0]!.middle[1] === end;
  return {
    kind: BY_CERTAINTY[Math.max(...edits.map(({ kind }) => BY_CERTAINTY.indexOf(kind)))]!,
    by: [...new Set(edits.flatMap(({ by }) => by.split('+')))].join('+'),
    channelCost: sumOf(edits.map(({ channelCost }) => channelCost)),
    languageGain: sumOf(edits.map(({ languageGain }) => languageGain)),
    posterior: edits.reduce((product, { posterior }) => product * posterior, 1),
    runnerUp: covers ? only[0]!.edit.runnerUp : null,
  };
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
