// What do all parsers share: the lines of the document and how to look at them?
import type { RepairedDocument } from '../../model/document.js';
import type { LabelReader } from '../labels/label-reading.js';
import { type LineStart, lineStartReader } from './line-start.js';
import type { Line } from './lines.js';
import { measureWrapping, type Wrapping } from './wrapping.js';

export interface Reading {
  readonly document: RepairedDocument;
  /** All lines that are neither blank nor furniture. */
  readonly lines: readonly Line[];
  readonly wrapping: Wrapping;
  readonly startOf: (line: Line) => LineStart;
}

export function readingOf(
  document: RepairedDocument,
  lines: readonly Line[],
  labelReaders: readonly LabelReader[],
): Reading {
  return { document, lines, wrapping: measureWrapping(lines), startOf: lineStartReader(labelReaders) };
}
