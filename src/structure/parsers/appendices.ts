// What follows the signatures: appendices, their titles and their content?
import { type AppendixDraft, foundValue, type Parser } from '../draft.js';
import { annexLabelLength, isAnnexHeading } from '../lexicon/annex-headings.js';
import { readDocumentType } from '../lexicon/document-types.js';
import { isCapitals, startsSmall } from '../reading/line-ends.js';
import type { Line } from '../reading/lines.js';
import type { Reading } from '../reading/reading.js';
import { joinTraced, sliceTraced, type Traced, trimTraced } from '../reading/traced.js';
import { sectionsOf } from './outline.js';

/** "(Kèm theo Kế hoạch số …)" */
const NOTE = /^["“]?\(?\s*(?:Ban hành )?[Kk]èm theo(?!\p{L})/u;
const MOST_HEADING_LINES = 5;

/** Each heading opens one; without a heading of its own the first line is the label. */
export const appendices: Parser = {
  name: 'appendices',
  parse: ({ annex, reading }) => {
    if (annex.length === 0) return null;
    return { appendices: partsOf(annex).map((lines) => appendixOf(lines, reading)), annex: [] };
  },
};

/** Cut before each heading that does not itself belong to the heading above it. */
function partsOf(annex: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  let headingLines = 0;
  for (const line of annex) {
    const opens = isAnnexHeading(line.text.text) && line.separator === null;
    const isNew = parts.length === 0 || (opens && (headingLines === 0 || annexLabelLength(line.text.text) > 0));
    if (isNew) parts.push([line]);
    else parts[parts.length - 1]!.push(line);
    const goesOn = headingLines > 0 && headingLines < MOST_HEADING_LINES && isHeadingLine(line);
    headingLines = isNew ? 1 : goesOn ? headingLines + 1 : 0;
  }
  return parts;
}

function isHeadingLine(line: Line): boolean {
  return line.separator === null && (isCapitals(line.text.text) || NOTE.test(line.text.text));
}

function appendixOf(lines: readonly Line[], reading: Reading): AppendixDraft {
  const first = lines[0]!;
  const labelLength = labelLengthOf(first);
  const heading: Traced[] = [];
  const notes: Traced[] = [];
  let taken = 0;
  for (; taken < lines.length && taken < MOST_HEADING_LINES; taken++) {
    const line = lines[taken]!;
    if (taken === 0) heading.push(sliceTraced(line.text, labelLength));
    else if (isNoteLine(line, lines[taken - 1]!, notes)) notes.push(line.text);
    else if (isTitleLine(line, lines[taken - 1]!, taken, reading)) heading.push(line.text);
    else break;
  }
  const title = trimTraced(joinTraced(heading.map((part) => trimTraced(part, TITLE_EDGE))), TITLE_EDGE);
  const label = labelLength > 0 ? sliceTraced(first.text, 0, labelLength) : title;
  return {
    label: foundValue(appendices.name, label),
    title: labelLength > 0 && title.text !== '' ? foundValue(appendices.name, title) : null,
    notes,
    sections: sectionsOf(lines.slice(taken), reading),
  };
}
const MOST_TITLE_WORDS = 30;
/** "STT" is the head of a table. */
const LEAST_TITLE_LETTERS = 5;
const TITLE_EDGE = /[\s:.\-–—]/u;

/** "PHỤ LỤC 1", or a document type that the annex repeats. */
function labelLengthOf(line: Line): number {
  const type = readDocumentType(line.text);
  return type && !type.title ? line.text.text.length : annexLabelLength(line.text.text);
}

const isBareLabel = (line: Line): boolean => labelLengthOf(line) === line.text.text.length;

/** "KẾ HOẠCH" on a line of its own has its title below. */
function isWholeType(line: Line): boolean {
  return readDocumentType(line.text)?.title === null;
}

/** The note may go over several lines up to its closing bracket. */
function isNoteLine(line: Line, before: Line, notes: readonly Traced[]): boolean {
  if (NOTE.test(line.text.text)) return true;
  const open = notes[notes.length - 1];
  return open === before.text && open.text.startsWith('(') && !open.text.includes(')');
}

/** In capitals, or the first line below a bare label. */
function isTitleLine(line: Line, before: Line, place: number, reading: Reading): boolean {
  if (line.separator !== null || reading.startOf(line).kind !== 'plain') return false;
  if (isCapitals(line.text.text)) return (line.text.text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_TITLE_LETTERS;
  if (startsSmall(line.text.text)) return !NOTE.test(before.text.text);
  return (
    (place === 1 || isWholeType(before)) && isBareLabel(before) && line.text.text.split(' ').length <= MOST_TITLE_WORDS
  );
}
