// On which line behind the signatures does an annex start?
import { isAnnexHeading } from '../lexicon/annex-headings.js';
import { nameLikeness } from '../lexicon/person-names.js';
import { isPlaceAndDate } from '../lexicon/place-and-date.js';
import { isArchiveLine, recipientsHeadingLength } from '../lexicon/recipients-heading.js';
import type { Line } from '../reading/lines.js';
import type { Reading } from '../reading/reading.js';
import { signatureFragments } from './fragments.js';
import { isSignatureText } from './signature-split.js';

/** Recipients may be long ones; more words are running text. */
const MOST_WORDS = 30;

/** Recipients behind the signatures follow within so many lines. */
const RECIPIENTS_WITHIN = 10;

const namesRecipients = (lines: readonly Line[]): boolean =>
  lines.some((line) => recipientsHeadingLength(line.text.text) > 0);

interface Seen {
  /** A recipient or their heading. */
  readonly recipients: boolean;
  /** "Lưu: …", which ends the recipients. */
  readonly archive: boolean;
  readonly name: boolean;
}

/** Place of the first line from `tail` on that belongs to an annex; `lines.length` when all belong to the tail. */
export function findAnnexStart(lines: readonly Line[], tail: number, reading: Reading): number {
  let seen: Seen = { recipients: false, archive: false, name: false };
  for (let place = tail; place < lines.length; place++) {
    const line = lines[place]!;
    if (place > tail && isAnnexHeading(line.text.text)) return place;
    const isBetween = !seen.recipients && namesRecipients(lines.slice(place + 1, place + 1 + RECIPIENTS_WITHIN));
    if (!isBetween && !isTailLine(line, seen, reading)) return place;
    seen = withLine(seen, line, reading);
  }
  return lines.length;
}

function isTailLine(line: Line, seen: Seen, reading: Reading): boolean {
  const { text } = line.text;
  if (recipientsHeadingLength(text) > 0) return true;
  if (signatureFragments([line]).some((fragment) => isSignatureText(fragment.text.text))) return true;
  if (isPlaceAndDate(text)) return !seen.name;
  const start = reading.startOf(line);
  const isLong = text.split(' ').length > MOST_WORDS;
  if (start.kind === 'bullet') return !isLong && !(seen.archive && seen.name);
  if (start.kind === 'label' && start.readings.some((label) => !label.isMisread)) return false;
  if (seen.name && (seen.archive || !seen.recipients)) return isNameBeside(line);
  return !isLong;
}

/** The second of two signers. */
function isNameBeside(line: Line): boolean {
  return nameLikeness(line.text.text) === 'sure';
}

function withLine(seen: Seen, line: Line, reading: Reading): Seen {
  const fragments = signatureFragments([line]).map(({ text }) => text.text);
  const start = reading.startOf(line);
  const bare = start.kind === 'bullet' ? line.text.text.slice(start.bullet.length) : line.text.text;
  return {
    recipients: seen.recipients || start.kind === 'bullet' || recipientsHeadingLength(line.text.text) > 0,
    archive: seen.archive || isArchiveLine(bare) || /[-–;:]\s*Lưu\s*[:;]/u.test(line.text.text),
    name:
      seen.name ||
      fragments.some((text) => nameLikeness(text) === 'sure') ||
      (seen.archive && nameLikeness(bare) === 'possible' && !isSignatureText(bare)),
  };
}
