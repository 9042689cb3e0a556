// On which line is the document type printed, and which decision covers the plan?
import { PLAN_TYPE, type PrintedType, readDocumentType } from '../lexicon/document-types.js';
import type { Line } from '../reading/lines.js';

export interface TypeLine {
  /** Place in the lines. */
  readonly place: number;
  readonly printed: PrintedType;
}

export interface TypeLines {
  /** null: the type is lost. */
  readonly type: TypeLine | null;
  /** A decision printed before the plan that it puts in force. */
  readonly decision: TypeLine | null;
}

/** A letterhead, a list of bases and a decision's articles may come before; more is another document. */
const DEEPEST_TYPE_LINE = 80;
const DECISION = 'QUYẾT ĐỊNH';

/** The first KẾ HOẠCH; without one the first line that prints another type. */
export function findTypeLines(lines: readonly Line[]): TypeLines {
  const printed = lines.slice(0, DEEPEST_TYPE_LINE).flatMap((line, place): TypeLine[] => {
    const type = readDocumentType(line.text);
    return type ? [{ place, printed: type }] : [];
  });
  const plan = printed.find((line) => line.printed.name.startsWith(PLAN_TYPE));
  if (!plan) return { type: printed[0] ?? null, decision: null };
  const decision = printed.find((line) => line.place < plan.place && line.printed.name === DECISION) ?? null;
  return { type: plan, decision };
}
