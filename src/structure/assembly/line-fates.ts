// What became of every line, and which are in no value?
import type { LineFate, RepairedDocument } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Traced } from '../reading/traced.js';
import type { DocumentPlaces } from './document-places.js';

/** `supports`: text under values; `furniture`: whole lines by index, and parts of lines. A line in both is placed. */
export function lineFatesOf(
  document: RepairedDocument,
  places: DocumentPlaces,
  supports: Iterable<Traced>,
  furniture: { readonly lines: Iterable<number>; readonly parts: Iterable<Traced> },
): LineFate[] {
  const fates = document.lines.map(({ range }): LineFate => (isBlank(document.text, range) ? 'blank' : 'unplaced'));
  for (const line of furniture.lines) fates[line] = 'furniture';
  for (const part of furniture.parts) markLines(fates, part, places, 'furniture');
  for (const source of supports) markLines(fates, source, places, 'placed');
  return fates;
}

const isBlank = (text: string, [start, end]: readonly [number, number]): boolean =>
  text.slice(start, end).trim() === '';

/** Units come line by line, so that a line is looked up once for each run. */
function markLines(fates: LineFate[], { at }: Traced, places: DocumentPlaces, fate: LineFate): void {
  let [start, end] = [-1, -1];
  for (let i = 0; i < at.length; i++) {
    const offset = at[i]!;
    if (offset >= start && offset < end) continue;
    const line = places.lineAt(offset);
    [start, end] = places.lines[line]!.range;
    if (offset < end) fates[line] = fate;
  }
}

const LONGEST_QUOTE = 80;

export function unplacedFindings(document: RepairedDocument, fates: readonly LineFate[]): Finding[] {
  return fates.flatMap((fate, line): Finding[] => {
    if (fate !== 'unplaced') return [];
    const text = document.text.slice(...document.lines[line]!.range).trim();
    const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
    return [
      {
        code: 'unplaced-line',
        severity: 'warning',
        message: `Line ${line + 1} is in no value: "${quote}"`,
        pointers: [],
      },
    ];
  });
}
