// How does one pass of edits follow another? The text as it stands, the edits that led there, and where the lines are now.
import type { Edit } from '../model/document.js';
import type { Range } from '../model/evidence.js';
import { composeEdits } from './compose-edits.js';
import { applyEdits } from './edits.js';
import { offsetMap } from './offset-map.js';
import { DoubtList } from './packed/doubt-list.js';
import type { ProposedDoubt, ProposedEdit } from './repairer.js';
import { settleEdits } from './settle-edits.js';

export interface Progress {
  readonly raw: string;
  readonly text: string;
  /** raw -> text. */
  readonly edits: readonly Edit[];
  /** Of the lines, in `text`. */
  readonly lines: readonly Range[];
  /** Ranges in `text`. */
  readonly doubts: readonly ProposedDoubt[];
}

export function startOf(raw: string, lines: readonly Range[]): Progress {
  return { raw, text: raw, edits: [], lines, doubts: [] };
}

/** The next state; `doubts` are about `progress.text`, as the proposals are. Throws as `settleEdits` does. */
export function advance(
  progress: Progress,
  proposed: readonly ProposedEdit[],
  doubts: readonly ProposedDoubt[],
  by: string,
): Progress {
  if (proposed.length === 0 && doubts.length === 0) return progress;
  const { raw, text, edits } = progress;
  const settled = settleEdits(text, proposed, by);
  const map = offsetMap(settled);
  const moved = new DoubtList();
  for (const all of [progress.doubts, doubts])
    for (const { range, posterior, alternatives } of all) moved.add(map.repairedRange(range), posterior, alternatives);
  const repaired = applyEdits(text, settled);
  return {
    raw,
    text: repaired,
    edits: composeEdits(raw, edits, settled, repaired),
    lines: progress.lines.map(map.repairedRange),
    doubts: moved.doubts(),
  };
}
