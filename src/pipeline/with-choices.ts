// What does a repaired document become when doubtful words are read otherwise? Text, lines, ledger and doubts move together.
import type { Edit, ReadingChoice, RepairedDocument } from '../model/document.js';
import type { Range } from '../model/evidence.js';
import type { Finding } from '../model/finding.js';
import { firstWhere } from '../model/first-where.js';
import { applyEdits } from '../repair/edits.js';
import { offsetMap } from '../repair/offset-map.js';
import { DoubtList } from '../repair/packed/doubt-list.js';
import { EditList } from '../repair/packed/edit-list.js';
import { textQuality } from '../repair/text-quality.js';

/** From here on a chosen word is no longer doubtful. */
const SURE = 0.95;

/**
 * The document with the chosen words. The ledger still leads from the raw text to the new one and back: each choice is an edit of kind `rule`
 * with the reading that it takes the place of as runner-up, and a finding says so. Choices that an edit reaches across are left out.
 */
export function withChoices(document: RepairedDocument, choices: readonly ReadingChoice[]): RepairedDocument {
  const editsAt = finder(document.edits, ({ repairedRange }) => repairedRange);
  const doubtsAt = finder(document.doubts, ({ range }) => range);
  const taken = choices.filter(
    ({ range }) => !editsAt(range).some(({ repairedRange }) => reachesAcross(repairedRange, range)),
  );
  const { rawRange } = offsetMap(document.edits);
  const chosen = taken.map((choice) =>
    editOf(choice, rawRange(choice.range), document.raw, [...doubtsAt(choice.range), ...editsAt(choice.range)]),
  );
  const isReplaced = within(taken);
  const kept = document.edits.filter(({ repairedRange }) => !isReplaced(repairedRange));
  const changes = chosen.filter(({ before, after }) => before !== after);
  const edits = placed(
    [...kept, ...changes].sort((a, b) => a.rawRange[0] - b.rawRange[0] || a.rawRange[1] - b.rawRange[1]),
    document.raw,
  );
  const moved = mover(taken);
  const left = new DoubtList();
  for (const { range, posterior, alternatives } of document.doubts)
    if (!isReplaced(range)) left.add(moved(range), posterior, alternatives);
  for (const choice of taken) if (choice.posterior < SURE) addDoubt(left, choice, moved);
  const doubts = left.doubts();
  const text = applyEdits(document.raw, edits);
  return {
    ...document,
    text,
    lines: document.lines.map((line) => ({ ...line, range: moved(line.range) })),
    edits,
    doubts,
    quality: textQuality(text, edits, doubts, document.quality.noise),
    findings: [...document.findings, ...taken.map(findingOf)],
  };
}

function editOf(
  { range, before, after, by, posterior }: ReadingChoice,
  rawRange: Range,
  raw: string,
  [replaced]: readonly Pick<Edit, 'posterior'>[],
): Edit {
  return {
    rawRange,
    repairedRange: range,
    before: raw.slice(...rawRange),
    after,
    kind: 'rule',
    by,
    channelCost: null,
    languageGain: null,
    posterior,
    runnerUp: { text: before, posterior: Math.min(replaced?.posterior ?? 1, 1 - posterior) },
  };
}

function addDoubt(
  doubts: DoubtList,
  { range, before, after, posterior }: ReadingChoice,
  moved: (range: Range) => Range,
): void {
  const [start] = moved(range);
  doubts.add([start, start + after.length], posterior, [{ text: before, posterior: 1 - posterior }]);
}

function findingOf({ before, after, by, pointer }: ReadingChoice): Finding {
  return {
    code: 'reading-chosen',
    severity: 'info',
    message: `"${before}" is read as "${after}", by the cross-check ${by}.`,
    pointers: [pointer],
  };
}

/** Repaired ranges anew, one after the other. */
function placed(edits: readonly Edit[], raw: string): readonly Edit[] {
  const list = new EditList();
  let shift = 0;
  for (const edit of edits) {
    const start = edit.rawRange[0] + shift;
    list.add(edit, edit.rawRange, [start, start + edit.after.length], edit.after);
    shift += edit.after.length - edit.before.length;
  }
  return list.edits(raw);
}

/** Where a range of the old text, outside of the chosen words or around them, lies in the new one. */
function mover(choices: readonly ReadingChoice[]): (range: Range) => Range {
  const shifts = [0];
  for (const { before, after } of choices) shifts.push(shifts[shifts.length - 1]! + after.length - before.length);
  const shiftBefore = (offset: number): number => shifts[firstEndingAfter(choices, ({ range }) => range, offset)]!;
  return ([start, end]) => [start + shiftBefore(start), end + shiftBefore(end)];
}

/** Of a sorted list what meets a range, found in O(log n). */
function finder<T>(sorted: readonly T[], rangeOf: (one: T) => Range): (range: Range) => readonly T[] {
  return ([start, end]) => {
    const first = firstEndingAfter(sorted, rangeOf, start);
    let last = first;
    while (last < sorted.length && rangeOf(sorted[last]!)[0] < end) last++;
    return sorted.slice(first, last);
  };
}

function firstEndingAfter<T>(sorted: readonly T[], rangeOf: (one: T) => Range, offset: number): number {
  return firstWhere(sorted.length, (i) => rangeOf(sorted[i]!)[1] > offset);
}

/** Whether a range lies in one of the chosen words. A deletion at an end of the word does: what the word was read from takes it in. */
function within(choices: readonly ReadingChoice[]): (range: Range) => boolean {
  const choicesAt = finder(choices, ({ range }) => range);
  return ([from, to]) =>
    choicesAt(from === to ? [from - 1, to + 1] : [from, to]).some(
      ({ range: [start, end] }) => from >= start && to <= end,
    );
}

/** Over an end of the word: a change of several words at once. */
const reachesAcross = ([from, to]: Range, [start, end]: Range): boolean =>
  from < end && to > start && !(from >= start && to <= end);
