// Which lines are letterhead, preamble, body, tail and annex?
import { unitSkeleton } from '../../vietnamese/skeleton.js';
import { opensAgency } from '../lexicon/agencies.js';
import { readDocumentNumber } from '../lexicon/document-number.js';
import { isPlaceAndDate } from '../lexicon/place-and-date.js';
import { isTellingHeading } from '../lexicon/section-headings.js';
import { isCapitals } from '../reading/line-ends.js';
import type { Line } from '../reading/lines.js';
import type { Reading } from '../reading/reading.js';
import { findAnnexStart } from './annex-start.js';
import { findFirstSection } from './first-section.js';
import { isSignatureText } from './signature-split.js';
import { findTailStart } from './tail-start.js';
import { findTypeLines, type TypeLine } from './type-line.js';

/** The parts of a document, in reading order; each line is in one of them. */
export interface Zones {
  readonly letterhead: readonly Line[];
  readonly type: TypeLine | null;
  /** A decision in front of the plan: its title, bases and articles up to its own tail. */
  readonly decision: readonly Line[];
  /** After the type: title, legal bases, opening. */
  readonly preamble: readonly Line[];
  readonly body: readonly Line[];
  readonly tail: readonly Line[];
  /** The tail of the covering decision. */
  readonly decisionTail: readonly Line[];
  /** The letterhead that the plan repeats behind the decision. */
  readonly letterheadAgain: readonly Line[];
  readonly annex: readonly Line[];
}

export function divide(reading: Reading): Zones {
  const { lines } = reading;
  const { type, decision } = findTypeLines(lines);
  const head = (decision ?? type)?.place ?? 0;
  const decisionEnd = type?.place ?? 0;
  const decisionTail = decision ? findTailStart(lines.slice(0, decisionEnd), decision.place + 1, reading) : decisionEnd;
  const letterheadAgain = decision ? letterheadStart(lines, decisionTail, decisionEnd) : decisionEnd;
  const afterType = type ? type.place + 1 : letterheadEnd(lines, reading);
  const section = findFirstSection(lines, afterType, reading);
  const from = section === null ? afterType : section + 1;
  const tail = findTailStart(lines, from, reading);
  const annex = tail < lines.length ? findAnnexStart(lines, tail, reading) : unsignedAnnexStart(lines, from);
  const body = Math.min(section ?? tail, tail);
  return {
    letterhead: lines.slice(0, type ? head : afterType),
    type,
    decision: decision ? lines.slice(decision.place, decisionTail) : [],
    decisionTail: decision ? lines.slice(decisionTail, letterheadAgain) : [],
    letterheadAgain: decision ? lines.slice(letterheadAgain, decisionEnd) : [],
    preamble: lines.slice(afterType, body),
    body: lines.slice(body, Math.min(tail, annex)),
    tail: lines.slice(Math.min(tail, annex), annex),
    annex: lines.slice(annex),
  };
}

/** Upwards from `end`: agencies in capitals, the motto, number and date; not further than the lowest signature. */
function letterheadStart(lines: readonly Line[], from: number, end: number): number {
  let start = end;
  while (start > from && isLetterheadLine(lines[start - 1]!)) start--;
  return start;
}

function isLetterheadLine({ text: { text } }: Line): boolean {
  if (MOTTO.test(unitSkeleton(text)) || isPlaceAndDate(text) || readDocumentNumber(text)) return true;
  return isCapitals(text) && opensAgency(text) && !isSignatureText(text);
}
const MOTTO = /doc lap\s?[-–—]\s?tu do|cong hoa xa hoi|dang cong san/u;

/** Without a tail, an annex starts where its heading says so. */
function unsignedAnnexStart(lines: readonly Line[], from: number): number {
  const annex = lines.findIndex((line, place) => place >= from && /^PHỤ LỤC(?!\p{L})/u.test(line.text.text));
  return annex < 0 ? lines.length : annex;
}

/**
 * Without a type, the letterhead is what looks like one at the top: print in capitals, the number, place and date. What stands in
 * capitals behind the number and names no agency is the title.
 */
function letterheadEnd(lines: readonly Line[], reading: Reading): number {
  const number = lines.slice(0, DEEPEST_NUMBER).findIndex(({ text }) => HEADED_NUMBER.test(text.text));
  const found = lines.findIndex((line, place) => place > number && !mayBeLetterhead(line, reading));
  const end = found < 0 ? lines.length : found;
  const last = lines.slice(0, end).findLastIndex(({ text: { text } }) => isNumbered(text) || isPlaceAndDate(text));
  const title = lines.findIndex((line, place) => place > last && place < end && isTitleLine(line));
  return title > 0 ? title : end;
}

function mayBeLetterhead(line: Line, reading: Reading): boolean {
  const { text } = line.text;
  if (isTellingHeading(text) || BASIS.test(text) || reading.startOf(line).kind !== 'plain') return false;
  return isCapitals(text) || isNumbered(text) || isPlaceAndDate(text);
}
const BASIS = /^["“]?(?:Căn cứ|Thực hiện|Triển khai|Theo|Xét|Trên cơ sở|Tiếp tục)(?!\p{L})/iu;

/** Of a letterhead, not cited in a sentence. */
const isNumbered = (text: string): boolean =>
  (HEADED_NUMBER.test(text) || text.split(' ').length <= MOST_NUMBER_WORDS) && readDocumentNumber(text) !== null;
/** A line of its own; above it may stand what a web page prints as a title. */
const HEADED_NUMBER = /^Số\s?:\s?(?:\d|\/|[.…_])/u;
const DEEPEST_NUMBER = 8;
const MOST_NUMBER_WORDS = 25;

function isTitleLine({ text: { text } }: Line): boolean {
  if (!isCapitals(text) || isNumbered(text) || isPlaceAndDate(text) || MOTTO.test(unitSkeleton(text))) return false;
  return !opensAgency(text) && text.split(' ').length >= LEAST_TITLE_WORDS;
}
const LEAST_TITLE_WORDS = 4;
