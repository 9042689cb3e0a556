// How do edits turn the text as read into the repaired text, and back, byte for byte?
import type { Edit } from '../model/document.js';
import type { Range } from '../model/evidence.js';

type Replacement = Pick<Edit, 'rawRange' | 'repairedRange' | 'before' | 'after'>;

/**
 * The repaired text. `edits` sorted by `rawRange`, not overlapping.
 *
 * @example applyEdits('kÕ ho¹ch', [{ rawRange: [0, 2], repairedRange: [0, 2], before: 'kÕ', after: 'kế', … }]) // 'kế ho¹ch'
 */
export function applyEdits(raw: string, edits: readonly Replacement[]): string {
  return replace(raw, edits, 'rawRange', 'after');
}

/** The text as read again, out of the repaired one: `revertEdits(applyEdits(raw, edits), edits) === raw`. */
export function revertEdits(repaired: string, edits: readonly Replacement[]): string {
  return replace(repaired, edits, 'repairedRange', 'before');
}

function replace(
  text: string,
  edits: readonly Replacement[],
  range: 'rawRange' | 'repairedRange',
  by: 'before' | 'after',
): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit[range][0]), edit[by]);
    at = edit[range][1];
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Why an edit was made, and how sure it is. */
export type EditReason = Pick<Edit, 'kind' | 'by' | 'channelCost' | 'languageGain' | 'posterior' | 'runnerUp'>;

/**
 * The one place where edits are made, field by field: spread together they would each have a hidden class of its own in V8, which is
 * larger than the edit.
 */
export function makeEdit(
  { kind, by, channelCost, languageGain, posterior, runnerUp }: EditReason,
  rawRange: Range,
  repairedRange: Range,
  before: string,
  after: string,
): Edit {
  return { rawRange, repairedRange, before, after, kind, by, channelCost, languageGain, posterior, runnerUp };
}
