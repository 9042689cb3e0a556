// Where do the proposed edits of one pass land? Proposals over its input text become edits with both ranges.
import type { Edit } from '../model/document.js';
import { PipelineError } from '../model/errors.js';
import { EditList } from './packed/edit-list.js';
import type { ProposedEdit } from './repairer.js';

const LINE_TERMINATOR = /[\n\r\u2028\u2029]/u;

/**
 * Edits from `text` to the pass's output, sorted; proposals that change nothing are dropped.
 * Throws PipelineError `bug` when proposals overlap, leave the text or touch a line break: such a ledger would not replay.
 */
export function settleEdits(text: string, proposed: readonly ProposedEdit[], by: string): readonly Edit[] {
  const edits = new EditList();
  let shift = 0;
  let end = 0;
  for (const proposal of proposed) {
    const [from, to] = proposal.range;
    const before = text.slice(from, to);
    if (from < end || to < from || to > text.length) throw unreplayable(by, `range ${from}–${to} after ${end}`);
    if (LINE_TERMINATOR.test(before) || LINE_TERMINATOR.test(proposal.after)) throw unreplayable(by, 'a line break');
    end = to;
    if (before === proposal.after) continue;
    const start = from + shift;
    const repairedRange = [start, start + proposal.after.length] as const;
    edits.add(proposal, proposal.range, repairedRange, proposal.after);
    shift += proposal.after.length - before.length;
  }
  return edits.edits(text);
}

function unreplayable(by: string, what: string): PipelineError {
  return new PipelineError(
    'bug',
    `The repairer "${by}" proposed edits that cannot be replayed (${what}).`,
    'Please report this with the file; --no-repair leaves the text as read.',
  );
}
