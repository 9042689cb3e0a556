// On which line does the first section start?
import type { LabelReading } from '../labels/label-reading.js';
import { UNCOUNTED } from '../labels/strokes.js';
import { isTellingHeading, kindsOfHeading } from '../lexicon/section-headings.js';
import { isCapitals } from '../reading/line-ends.js';
import type { Line } from '../reading/lines.js';
import type { Reading } from '../reading/reading.js';

/** Before the sections, numbers may count the legal bases. */
const BASIS = /^(?:Căn cứ|Thực hiện|Theo|Xét)(?!\p{L})/u;

/** Place of the first line from `from` on that starts a section, null when no line does. */
export function findFirstSection(lines: readonly Line[], from: number, reading: Reading): number | null {
  for (let place = from; place < lines.length; place++)
    if (opensSections(lines[place]!, place > from, reading)) return place;
  for (let place = from + 1; place < lines.length; place++) if (isLabelled(lines[place]!, reading)) return place;
  return null;
}

/** `mayBeBare`: the line right after the type is the title, whatever it says. */
function opensSections(line: Line, mayBeBare: boolean, reading: Reading): boolean {
  const { text } = line.text;
  const start = reading.startOf(line);
  if (start.kind === 'label') return start.readings.some((label) => opensSequence(label, text));
  if (!mayBeBare || start.kind === 'bullet') return false;
  return (isCapitals(text) || line.isEmphasised || /:$/u.test(text)) && isTellingHeading(text);
}

/** The first of its sequence; a misread one only before a telling heading. */
function opensSequence(label: LabelReading, text: string): boolean {
  const rest = text.slice(label.length);
  if (BASIS.test(rest)) return false;
  // A part whose number was misread or whose first one was lost; nothing else is printed so.
  if (label.family === 'part' && (rest === '' || isCapitals(rest))) return true;
  const isFirst = (label.ordinal === 1 || label.ordinal === UNCOUNTED) && label.prefix.every((number) => number === 1);
  if (!isFirst) return label.family === 'roman' && !label.isMisread && kindsOfHeading(rest).length > 0;
  if (label.isMisread) return kindsOfHeading(rest).length > 0;
  return true;
}

function isLabelled(line: Line, reading: Reading): boolean {
  const start = reading.startOf(line);
  if (start.kind !== 'label') return false;
  return start.readings.some((label) => !label.isMisread && !BASIS.test(line.text.text.slice(label.length)));
}
