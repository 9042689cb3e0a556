// What does the plan say to its own doubtful words? Structure reads it, cross-checks choose among the readings of the ledger, structure reads it again.
import type { Context } from '../model/context.js';
import type { PlanDraft, RepairedDocument } from '../model/document.js';
import { structure } from '../structure/structure.js';
import type { Join } from './stage-name.js';
import { withChoices } from './with-choices.js';

export interface Settled {
  readonly repaired: RepairedDocument;
  readonly draft: PlanDraft;
}

const NO_CHECKS = [] as const;

/**
 * The draft of the document, and the document that it was read from: the given one, or where the draft has choices to make the join `settled`,
 * in which they are made. Read twice then, not more often: the second reading chooses nothing.
 */
export function settleDoubts(document: RepairedDocument, context: Context, join: Join = (_, value) => value): Settled {
  const first = structure(document, context);
  if (first.choices.length === 0) return { repaired: document, draft: join('draft', first) };
  const repaired = join('settled', withChoices(document, first.choices));
  return { repaired, draft: join('draft', structure(repaired, context, NO_CHECKS)) };
}
