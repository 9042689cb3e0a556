// What must be known of a section that is still open to see whether a label goes on with it?
import type { LabelReading } from '../labels/label-reading.js';
import type { Traced } from '../reading/traced.js';
import type { Entry, PrintedLabel } from './section-node.js';

/** A section under construction: `entries` grows until it is closed, and the heading may stand on the line below its label. */
export interface OpenSection {
  readonly label: PrintedLabel | null;
  printed: Traced;
  isCapitals: boolean;
  readonly by: string;
  readonly entries: OpenEntry[];
}

export type OpenEntry = Extract<Entry, { kind: 'item' }> | OpenSection;

/** The numbers that a dotted label under this section starts with: [2] for "2" and "II", [2, 1] for "2.1"; null without numbers. */
export function numbersOf({ label }: OpenSection): readonly number[] | null {
  if (!label) return null;
  const { family, ordinal, prefix } = label.reading;
  if (family === 'arabic' || family === 'roman' || family === 'capital') return [ordinal];
  return family === 'dotted' ? [...prefix, ordinal] : null;
}

/** Families differ by mark where authors nest "1." over "1)"; "a." and "a)" are one list. */
export function familyKey({ family, mark, prefix }: LabelReading): string {
  if (family === 'arabic') return `arabic ${mark === ')' ? ')' : '.'}`;
  return family === 'dotted' ? `dotted ${prefix.length}` : family;
}
