// On which line does the text end and the recipients and signatures start?
import { opensAgency } from '../lexicon/agencies.js';
import { isAnnexHeading } from '../lexicon/annex-headings.js';
import { nameLikeness, secondNameStart } from '../lexicon/person-names.js';
import { isPlaceAndDate } from '../lexicon/place-and-date.js';
import { isArchiveLine, recipientsHeadingLength } from '../lexicon/recipients-heading.js';
import { isAuthority } from '../lexicon/signature-titles.js';
import { isCapitals } from '../reading/line-ends.js';
import type { Line } from '../reading/lines.js';
import type { Reading } from '../reading/reading.js';
import { signatureFragments } from './fragments.js';
import { isSmallOffice } from './signature-blocks.js';
import { isSignatureText } from './signature-split.js';

/** The mark that ends the text of a document: "./." */
const END_MARK = /\.\s?\/\s?[.,]?["”)]?\s*$/u;
/** Below an office the name follows within so many lines; room for a stamp's noise. */
const NAME_WITHIN = 8;
/** After the end mark the signatures follow within so many lines. */
const TAIL_WITHIN = 15;
const LONGEST_TAIL_WORDS = 25;

/** Place of the first line of the tail, `lines.length` when there is none. Searched from `from` on. */
export function findTailStart(lines: readonly Line[], from: number, reading: Reading): number {
  for (let place = from; place < lines.length; place++) {
    if (isTrigger(lines, place, reading)) return climb(lines, place, from, reading);
  }
  const end = lines.findLastIndex((line, place) => place >= from && END_MARK.test(line.text.text));
  if (end < 0) return lines.length;
  const rest = lines.slice(end + 1);
  const annex = rest.findIndex(({ text }) => isAnnexHeading(text.text));
  const isTail = rest.slice(0, 3).some(isNameLine) || isRecipientList(annex < 0 ? rest : rest.slice(0, annex), reading);
  return isTail ? end + 1 : lines.length;
}

/** Behind the end mark nothing but short entries of a list: the recipients, their heading and the signature lost. */
function isRecipientList(lines: readonly Line[], reading: Reading): boolean {
  if (lines.length < LEAST_UNHEADED) return false;
  const entries = lines.filter((line) => reading.startOf(line).kind === 'bullet' && isShortEntry(line, reading));
  return entries.length >= LEAST_UNHEADED && entries.length >= lines.length - 1;
}

/** Capitals at the start of the line or of a cell, or at its end: spares most lines the split. */
const MAY_SIGN = /^\P{Ll}{4}|\p{Lu}{2}[^\p{Ll}]*$/u;

function isTrigger(lines: readonly Line[], place: number, reading: Reading): boolean {
  const line = lines[place]!;
  if (recipientsHeadingLength(line.text.text) > 0) return true;
  const start = reading.startOf(line);
  if (start.kind === 'bullet' && isArchiveLine(line.text.text.slice(start.bullet.length))) return true;
  if (start.kind === 'label' && start.readings.some((label) => !label.isMisread)) return false;
  if (start.kind === 'plain' && isSmallSignature(lines, place, reading)) return true;
  if (!MAY_SIGN.test(line.text.text)) return false;
  return signatureFragments([line]).some(({ text: { text } }) => {
    if (!isSignatureText(text)) return false;
    return isAuthority(text) || isSignedBelow(lines, place, reading);
  });
}

/** A bare office is a signature when a name or the recipients follow before any running text. */
function isSignedBelow(lines: readonly Line[], place: number, reading: Reading): boolean {
  for (const line of lines.slice(place + 1, place + 1 + NAME_WITHIN)) {
    if (isNameLine(line) || recipientsHeadingLength(line.text.text) > 0) return true;
    if (reading.startOf(line).kind === 'label' || line.text.text.split(' ').length > LONGEST_TAIL_WORDS) return false;
  }
  return false;
}

/**
 * "Trưởng ban" over a name, small letters throughout: only at the very end, with hardly another name, and below no name. Lists of
 * members have many.
 */
function isSmallSignature(lines: readonly Line[], place: number, reading: Reading): boolean {
  const rest = lines.length - place - 1;
  if (rest === 0 || rest > NAME_WITHIN || !MAY_BE_SMALL_OFFICE.test(lines[place]!.text.text)) return false;
  if (!signatureFragments([lines[place]!]).every(({ text }) => isSmallOffice(text.text))) return false;
  if (place > 0 && isNameLine(lines[place - 1]!)) return false;
  const below = lines.slice(place + 1);
  return below.filter(isNameLine).length === 1 && below.every((line) => reading.startOf(line).kind === 'plain');
}
/** A capital, small letters, and no mark of a sentence. */
const MAY_BE_SMALL_OFFICE = /^\p{Lu}\p{Ll}[^.,:;]{2,80}$/u;

function isNameLine(line: Line): boolean {
  return signatureFragments([line]).some(
    ({ text }) => nameLikeness(text.text) === 'sure' || secondNameStart(text.text) > 0,
  );
}

/** Upwards from a trigger: the rest of the signature, a place and date, and the recipients above an archive line. */
function climb(lines: readonly Line[], trigger: number, from: number, reading: Reading): number {
  const afterEnd = lines.findLastIndex(
    (line, place) =>
      place >= from && place < trigger && trigger - place <= TAIL_WITHIN && END_MARK.test(line.text.text),
  );
  if (afterEnd >= 0) return afterEnd + 1;
  let start = unheadedListStart(lines, trigger, from, reading);
  while (start > from && belongsAbove(lines[start - 1]!, lines[start]!, reading)) start--;
  return start;
}

/** Recipients without any heading, above "- Lưu: VT" or a signature: entries short as recipients are, some with their bullet or mark lost. */
function unheadedListStart(lines: readonly Line[], trigger: number, from: number, reading: Reading): number {
  const { kind } = reading.startOf(lines[trigger]!);
  let start = trigger;
  let place = trigger - 1;
  for (; place >= from && isShortEntry(lines[place]!, reading); place--) {
    if (reading.startOf(lines[place]!).kind === 'bullet') start = place;
  }
  // What a lead-in announces are its items; below a signature only a list of some length is believed.
  const isAnnounced = /:$/u.test(lines[start - 1]?.text.text ?? '');
  return kind === 'bullet' || (!isAnnounced && trigger - start >= LEAST_UNHEADED) ? start : trigger;
}
const LEAST_UNHEADED = 4;

/** A bullet without its mark at the end, or a mark without its bullet. */
function isShortEntry(line: Line, reading: Reading): boolean {
  const { text } = line.text;
  if (text.split(' ').length > MOST_ENTRY_WORDS || /[.:]$/u.test(text) || isCapitals(text)) return false;
  const start = reading.startOf(line);
  return start.kind === 'bullet'
    ? opensAgency(text.slice(start.bullet.length)) || /[;,]$/u.test(text)
    : /[;,]$/u.test(text);
}
const MOST_ENTRY_WORDS = 12;

function belongsAbove(line: Line, below: Line, reading: Reading): boolean {
  const { text } = line.text;
  if (isSignatureText(text) || isPlaceAndDate(text) || isOfficeLine(line, reading)) return true;
  const isListed = reading.startOf(line).kind === 'bullet' && /[;,]$/u.test(text);
  return isListed && reading.startOf(below).kind === 'bullet' && text.split(' ').length <= LONGEST_TAIL_WORDS;
}

/** "THANH TRA" above the recipients: a heading in capitals would have text beneath it. */
function isOfficeLine(line: Line, reading: Reading): boolean {
  const { text } = line.text;
  return reading.startOf(line).kind === 'plain' && isCapitals(text) && text.split(' ').length <= MOST_OFFICE_WORDS;
}
const MOST_OFFICE_WORDS = 8;
