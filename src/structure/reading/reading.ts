// What do all parsers share: the lines of the document and how to look at them?
import type { RepairedDocument } from '../../model/document.js';
import type { LabelReader, LabelReading } from '../labels/label-reading.js';
import { type LineStart, lineStartReader, readLabels } from './line-start.js';
import type { Line } from './lines.js';
import { measureWrapping, type Wrapping } from './wrapping.js';

export interface Reading {
  readonly document: RepairedDocument;
  /** All lines that are neither blank nor furniture. */
  readonly lines: readonly Line[];
  readonly wrapping: Wrapping;
  readonly startOf: (line: Line) => LineStart;
  /** The labels printed at the start of a text. */
  readonly labelsIn: (text: string) => readonly LabelReading[];
}

export function readingOf(
  document: RepairedDocument,
  lines: readonly Line[],
  labelReaders: readonly LabelReader[],
): Reading {
  return {
    document,
    lines,
    wrapping: measureWrapping(lines),
    startOf: lineStartReader(labelReaders),
    labelsIn: (text) => readLabels(text, labelReaders, false).filter(({ isMisread }) => !isMisread),
  };
}
