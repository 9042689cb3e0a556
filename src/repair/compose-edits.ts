// Which edits lead from the text as read straight to the text after two passes?
import type { Edit, EditKind } from '../model/document.js';
import type { Range } from '../model/evidence.js';
import { applyEdits } from './edits.js';

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
  const composed: Edit[] = [];
  let firstShift = 0;
  let secondShift = 0;
  for (const group of groupsThatMeet(mergeOnMiddle(first, second))) {
    const alone = group.length === 1 ? group[0]! : null;
    if (alone?.pass === 'first') {
      composed.push(moved(alone.edit, secondShift));
      firstShift += alone.edit.after.length - alone.edit.before.length;
      continue;
    }
    const start = Math.min(...group.map(({ middle }) => middle[0]));
    const end = Math.max(...group.map(({ middle }) => middle[1]));
    const rawStart = start - firstShift;
    const finalStart = start + secondShift;
    for (const { edit, pass } of group) {
      const growth = edit.after.length - edit.before.length;
      if (pass === 'first') firstShift += growth;
      else secondShift += growth;
    }
    const rawRange = [rawStart, end - firstShift] as const;
    const repairedRange = [finalStart, end + secondShift] as const;
    const before = raw.slice(...rawRange);
    const after = final.slice(...repairedRange);
    if (before !== after) composed.push({ ...account(group, start, end), rawRange, repairedRange, before, after });
  }
  return composed;
}

function moved(edit: Edit, shift: number): Edit {
  if (shift === 0) return edit;
  const [from, to] = edit.repairedRange;
  return { ...edit, repairedRange: [from + shift, to + shift] };
}

/** Both lists by their place on the middle text; at one place what ends first comes first, then the first pass. */
function* mergeOnMiddle(first: readonly Edit[], second: readonly Edit[]): Iterable<Placed> {
  for (let i = 0, j = 0; i < first.length || j < second.length; ) {
    const [one, other] = [first[i], second[j]];
    const isFirst = one !== undefined && (other === undefined || !isBefore(other.rawRange, one.repairedRange));
    if (isFirst) yield { middle: one.repairedRange, edit: one, pass: 'first' };
    else yield { middle: other!.rawRange, edit: other!, pass: 'second' };
    if (isFirst) i++;
    else j++;
  }
}

function isBefore(one: Range, other: Range): boolean {
  return one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
}

/** Runs of edits that share a character of the middle text, or touch where one of them has none there. */
function* groupsThatMeet(placed: Iterable<Placed>): Iterable<readonly Placed[]> {
  let group: Placed[] = [];
  let end = -1;
  let endIsEmpty = false;
  for (const one of placed) {
    const [from, to] = one.middle;
    const meets = from < end || (from === end && (from === to || endIsEmpty));
    if (!meets) {
      if (group.length > 0) yield group;
      group = [];
    }
    group.push(one);
    if (!meets || to > end) endIsEmpty = from === to;
    else if (to === end && from === to) endIsEmpty = true;
    end = Math.max(end, to);
  }
  if (group.length > 0) yield group;
}

type Account = Pick<Edit, 'kind' | 'by' | 'channelCost' | 'languageGain' | 'posterior' | 'runnerUp'>;

const BY_CERTAINTY: readonly EditKind[] = ['exact', 'rule', 'decoded'];

function account(group: readonly Placed[], start: number, end: number): Account {
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
