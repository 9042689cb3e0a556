// Does a line start a new paragraph, or does it go on with the one before?
import type { LabelReading } from '../labels/label-reading.js';
import { isClosing } from '../lexicon/closing-paragraphs.js';
import { endsClosed, endsCounting, endsLinking, endsOpen, isCapitals, startsOpen, startsSmall } from './line-ends.js';
import type { Line } from './lines.js';
import type { Reading } from './reading.js';

/** Openings that never stand within a sentence. */
const ALWAYS_STARTS = /^["“(]?(?:Căn cứ|Trên đây là|Nơi nhận|Kính gửi|Kèm theo|\((?:Ban hành )?[Kk]èm theo)(?!\p{L})/u;
/** A word or two in capitals at the end of a sentence is an abbreviation, not a heading. */
const LEAST_HEADING_LETTERS = 8;

/** `open` are the lines of the paragraph so far, at least one. */
export function startsParagraph(open: readonly Line[], next: Line, reading: Reading): boolean {
  const line = open[open.length - 1]!;
  const start = reading.startOf(next);
  const isFull = !reading.wrapping.stopsEarly(line, next);
  if (start.kind === 'label') return !goesOnDespiteLabel(open, next.text.text, start.readings, isFull);
  if (start.kind === 'bullet') {
    if (isSpan(line.text.text, next.text.text)) return false;
    const isHyphen = start.bullet.marker.length === 1 && startsSmall(next.text.text.slice(start.bullet.length));
    return !(isFull && isHyphen && !endsClosed(line.text.text));
  }
  if (ALWAYS_STARTS.test(next.text.text)) return true;
  if (line.isEmphasised !== next.isEmphasised) return true;
  return startsPlainParagraph(open, next, isFull, reading);
}

/** "giai đoạn 2026" / "- 2030": the dash of a span of years at the line's start. */
function isSpan(before: string, after: string): boolean {
  return /(?<!\d)\d{4}$/u.test(before) && /^[-–]\s?\d{4}(?!\d)/u.test(after);
}

/** "theo từng quý" / "IV. TỔ CHỨC THỰC HIỆN": capitals behind the label make it a heading, whatever the line before counts. */
function goesOnDespiteLabel(
  open: readonly Line[],
  after: string,
  readings: readonly LabelReading[],
  isFull: boolean,
): boolean {
  const before = open[open.length - 1]!.text.text;
  if (endsClosed(before) && !isFull) return false;
  if (!endsClosed(before) && endsCounting(before) && !isCapitals(before) && !isHeadingCapitals(after)) return true;
  if (!isFull) return false;
  if (!endsClosed(before) && readings.every((reading) => reading.isMisread)) return true;
  return readings.some((reading) => isCountedInline(open, reading));
}

/** "gồm: (1) Sổ theo dõi; (2) Biên bản;" wrapped before the "(2)": the label before it stands within the paragraph. */
function isCountedInline(open: readonly Line[], { family, ordinal, label }: LabelReading): boolean {
  if (ordinal < 2 || !(family === 'letter' || family.startsWith('bracketed') || family === 'small-roman')) return false;
  const predecessor = /^\d+$/u.test(label) ? String(Number(label) - 1) : String.fromCharCode(label.charCodeAt(0) - 1);
  const inline = new RegExp(`\\s\\(?${predecessor}\\)\\s`, 'u');
  return open.some((line) => inline.test(line.text.text));
}

function startsPlainParagraph(open: readonly Line[], next: Line, isFull: boolean, reading: Reading): boolean {
  const before = open[open.length - 1]!.text.text;
  const after = next.text.text;
  const byCapitals = startsByCapitals(before, after, isFull);
  if (byCapitals !== null) return byCapitals;
  const goesOn = startsSmall(after) || (/^\d/u.test(after) && !endsClosed(before) && isLong(before, reading));
  if (goesOn) return endsClosed(before) && !isFull;
  if (endsLinking(before)) return false;
  if (!isFull) return !(endsOpen(before) && !/^\p{Lu}/u.test(after));
  if (reading.wrapping.isIndented(next) === true && reading.wrapping.isIndented(open[0]!) === true) return true;
  if (endsClosed(before)) return endsParagraph(before, next, reading);
  return next.gapBefore > 0 && open.length === 1 && reading.startOf(open[0]!).kind === 'label';
}

/** In text that is not wrapped throughout, a line this long may have been broken all the same. */
const LEAST_BROKEN_LENGTH = 60;

function isLong(before: string, { wrapping }: Reading): boolean {
  return wrapping.isWrapped || before.length >= LEAST_BROKEN_LENGTH;
}

/** A full line that ends with a closing mark before a capital: an indent decides, else the mark. */
function endsParagraph(before: string, next: Line, reading: Reading): boolean {
  const isIndented = reading.wrapping.isIndented(next);
  if (isIndented !== null) return isIndented;
  if (/[:;]$/u.test(before) || next.gapBefore > 0) return true;
  return reading.wrapping.sentencesAreParagraphs || isClosing(next.text.text);
}

/** Headings in capitals part from text in small letters; null where capitals decide nothing. */
function startsByCapitals(before: string, after: string, isFull: boolean): boolean | null {
  const [isBefore, isAfter] = [isHeadingCapitals(before), isHeadingCapitals(after)];
  if (isBefore && isAfter) return !(isFull || startsOpen(after) || endsOpen(before));
  if (isBefore) return !(startsSmall(after) && endsOpen(before));
  if (isAfter) return !(isFull && !endsClosed(before) && (endsOpen(before) || after.split(' ').length <= 3));
  return null;
}

function isHeadingCapitals(text: string): boolean {
  return isCapitals(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_HEADING_LETTERS;
}
