// What does a repaired document become when doubtful words are read otherwise? Text, lines, ledger and doubts move together.
import type { Doubt, Edit, ReadingChoice, RepairedDocument } from '../model/document.js';
import type { Range } from '../model/evidence.js';
import type { Finding } from '../model/finding.js';
import { applyEdits } from '../repair/edits.js';
import { offsetMap } from '../repair/offset-map.js';

/** From here on a chosen word is no longer doubtful. */
const SURE = 0.95;

/**
 * The document with the chosen words. The ledger still leads from the raw text to the new one and back: each choice is an edit of kind `rule`
 * with the reading that it takes the place of as runner-up, and a finding says so. Choices that an edit reaches across are left out.
 */
export function withChoices(document: RepairedDocument, choices: readonly ReadingChoice[]): RepairedDocument {
  const taken = choices.filter(({ range }) => !document.edits.some((edit) => reachesAcross(edit.repairedRange, range)));
  const { rawRange } = offsetMap(document.edits);
  const chosen = taken.map((choice) => editOf(choice, rawRange(choice.range), document));
  const isReplaced = within(taken);
  const kept = document.edits.filter(({ repairedRange }) => !isReplaced(repairedRange));
  const changes = chosen.filter(({ before, after }) => before !== after);
  const edits = placed(
    [...kept, ...changes].sort((a, b) => a.rawRange[0] - b.rawRange[0] || a.rawRange[1] - b.rawRange[1]),
  );
  const moved = mover(taken);
  const doubts = [
    ...document.doubts
      .filter(({ range }) => !isReplaced(range))
      .map((doubt) => ({ ...doubt, range: moved(doubt.range) })),
    ...taken.filter(({ posterior }) => posterior < SURE).map((choice) => doubtOf(choice, moved)),
  ].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  const { tokens, changed, doubtful, noise } = document.quality;
  const quality = {
    tokens,
    changed:
      changed +
      changes.length -
      countWithin(
        taken,
        document.edits.map(({ repairedRange }) => repairedRange),
      ),
    doubtful:
      doubtful +
      taken.filter(({ posterior }) => posterior < SURE).length -
      countWithin(
        taken,
        document.doubts.map(({ range }) => range),
      ),
    noise,
  };
  return {
    ...document,
    text: applyEdits(document.raw, edits),
    lines: document.lines.map((line) => ({ ...line, range: moved(line.range) })),
    edits,
    doubts,
    quality,
    findings: [...document.findings, ...taken.map(findingOf)],
  };
}

function editOf(
  { range, before, after, by, posterior }: ReadingChoice,
  rawRange: Range,
  document: RepairedDocument,
): Edit {
  const replaced =
    document.doubts.find((doubt) => isInside(doubt.range, range)) ??
    document.edits.find(({ repairedRange }) => isInside(repairedRange, range));
  return {
    rawRange,
    repairedRange: range,
    before: document.raw.slice(...rawRange),
    after,
    kind: 'rule',
    by,
    channelCost: null,
    languageGain: null,
    posterior,
    runnerUp: { text: before, posterior: Math.min(replaced?.posterior ?? 1, 1 - posterior) },
  };
}

function doubtOf({ range, before, after, posterior }: ReadingChoice, moved: (range: Range) => Range): Doubt {
  const [start] = moved(range);
  return {
    range: [start, start + after.length],
    posterior,
    alternatives: [{ text: before, posterior: 1 - posterior }],
  };
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
function placed(edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return edits.map((edit) => {
    const start = edit.rawRange[0] + shift;
    shift += edit.after.length - edit.before.length;
    return { ...edit, repairedRange: [start, start + edit.after.length] };
  });
}

/** Where a range of the old text, outside of the chosen words or around them, lies in the new one. */
function mover(choices: readonly ReadingChoice[]): (range: Range) => Range {
  const shiftBefore = (offset: number): number => {
    let shift = 0;
    for (const { range, before, after } of choices) {
      if (range[1] > offset) break;
      shift += after.length - before.length;
    }
    return shift;
  };
  return ([start, end]) => [start + shiftBefore(start), end + shiftBefore(end)];
}

const isInside = ([from, to]: Range, [start, end]: Range): boolean =>
  from >= start && to <= end && from < end && (to > start || from > start);

const within =
  (choices: readonly ReadingChoice[]) =>
  (range: Range): boolean =>
    choices.some((choice) => isInside(range, choice.range));

const countWithin = (choices: readonly ReadingChoice[], ranges: readonly Range[]): number =>
  choices.filter((choice) => ranges.some((range) => isInside(range, choice.range))).length;

/** Over an end of the word: a change of several words at once. */
const reachesAcross = ([from, to]: Range, [start, end]: Range): boolean =>
  from < end && to > start && !(from >= start && to <= end);
