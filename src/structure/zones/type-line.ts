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
  /** A decision (or another document) printed before the plan that it puts in force. */
  readonly decision: TypeLine | null;
}

/** A letterhead, a list of bases and a decision's articles may come before; more is another document. */
const DEEPEST_TYPE_LINE = 80;
/** What puts a plan in force that is printed behind it. */
const COVERING: ReadonlySet<string> = new Set([
  'QUYẾT ĐỊNH',
  'NGHỊ QUYẾT',
  'NGHỊ ĐỊNH',
  'THÔNG TƯ',
  'CHỈ THỊ',
  'CÔNG ĐIỆN',
  'THÔNG BÁO',
  'TỜ TRÌNH',
]);

/** The first KẾ HOẠCH; without one the first line that prints another type. */
export function findTypeLines(lines: readonly Line[]): TypeLines {
  const printed = lines.slice(0, DEEPEST_TYPE_LINE).flatMap((line, place): TypeLine[] => {
    const type = readDocumentType(line.text);
    return type ? [{ place, printed: type }] : [];
  });
  const plan = printed.find((line) => line.printed.name.startsWith(PLAN_TYPE));
  if (!plan) return { type: printed[0] ?? null, decision: null };
  const decision = printed.find((line) => line.place < plan.place && COVERING.has(line.printed.name)) ?? null;
  return { type: plan, decision };
}
