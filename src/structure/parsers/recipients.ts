// Who receives the document?
import { foundValue, type Parser } from '../draft.js';
import { readBullet } from '../labels/bullet.js';
import { opensAgency } from '../lexicon/agencies.js';
import { isArchiveLine, recipientsHeadingLength } from '../lexicon/recipients-heading.js';
import { joinTraced, sliceTraced, splitTraced, type Traced, trimTraced } from '../reading/traced.js';
import type { Fragment } from '../zones/fragments.js';

/** Several recipients on one line, each with its bullet. */
const NEXT_BULLET = /(?<=[;.,:)])\s*[-–+•*]\s*(?=[\p{L}\p{N}(“"])/gu;
const FINAL_MARK = /[\s;.,:]/u;
const BULLET_EDGE = /[\s\-–—+*•._~”“"']/u;

/** Entries below "Nơi nhận:", or bulleted lines where the heading is lost, without bullet and final mark; wrapped lines joined. */
export const recipients: Parser = {
  name: 'recipients',
  parse: ({ tail, furniture }) => {
    const heading = tail.findIndex(({ text }) => recipientsHeadingLength(text.text) > 0);
    const listed = heading >= 0 ? tail.slice(heading) : fromFirstBullet(tail);
    const entries = entriesOf(listed, heading >= 0);
    if (entries.taken.size === 0) return null;
    return {
      recipientsHeading: entries.heading,
      recipients: entries.texts.map((text) => foundValue(recipients.name, text)),
      tail: tail.filter((fragment) => !entries.taken.has(fragment)),
      furniture: [...furniture, ...entries.specks],
    };
  },
};

interface Entries {
  readonly heading: Traced | null;
  readonly texts: readonly Traced[];
  /** What recognition has made of strokes and stamps. */
  readonly specks: readonly Traced[];
  readonly taken: ReadonlySet<Fragment>;
}

function fromFirstBullet(tail: readonly Fragment[]): readonly Fragment[] {
  const start = tail.findIndex(
    ({ text, line }) => readBullet(text.text, line.isNoisy) !== null || isArchiveLine(text.text),
  );
  if (start < 0) return [];
  const above = tail[start - 1];
  return above && /[;)]$/u.test(above.text.text) ? tail.slice(start - 1) : tail.slice(start);
}

function entriesOf(listed: readonly Fragment[], hasHeading: boolean): Entries {
  const taken = new Set<Fragment>();
  // Each recipient as the pieces that its lines hold: they are joined once, at the end.
  const lists: Traced[][] = [];
  const specks: Traced[] = [];
  let heading: Traced | null = null;
  let isOver = false;
  for (const fragment of listed) {
    const length = hasHeading && heading === null ? recipientsHeadingLength(fragment.text.text) : 0;
    if (length > 0) heading = trimTraced(sliceTraced(fragment.text, 0, length));
    const text = withoutSpecks(sliceTraced(fragment.text, length), fragment.line.isNoisy);
    const isBulleted = readBullet(text.text, fragment.line.isNoisy) !== null;
    const above = lists[lists.length - 1];
    const joins = above !== undefined && goesOn(text, above[above.length - 1]!);
    if (isOver && !isBulleted && !joins) continue;
    taken.add(fragment);
    if (text.text === '') continue;
    if (fragment.line.isNoisy && (!/\p{L}{2}/u.test(text.text) || isStroke(fragment, isBulleted))) {
      specks.push(text);
      continue;
    }
    if (!isBulleted && joins) above.push(text);
    else lists.push(...entriesOfLine(text, length > 0).map((entry) => [entry]));
    const opening = joinTraced(lists[lists.length - 1]!.slice(0, PIECES_OF_OPENING));
    isOver = isOver || isArchiveLine(trimTraced(opening, BULLET_EDGE).text);
  }
  const texts = lists.map((pieces) => joinTraced(pieces));
  return { heading, taken, specks, texts: texts.map(bare).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)) };
}

/** "Lưu:" stands in the first line of its recipient, or is broken there. */
const PIECES_OF_OPENING = 3;

/** Right of a recipient, a word or two that are neither recipient nor signature: what recognition made of a signature's strokes. */
function isStroke({ column, text: { text } }: Fragment, isBulleted: boolean): boolean {
  return column > 0 && !isBulleted && !/[;.,)]$/u.test(text) && text.split(' ').length <= 2 && !opensAgency(text);
}

/** In recognised lines what stands behind the final mark without a single syllable is noise: "Lưu: VT. đ s+". */
function withoutSpecks(text: Traced, isNoisy: boolean): Traced {
  if (!isNoisy) return text;
  const from = Math.max(0, text.text.length - LONGEST_SPECKS);
  const start = SPECKS.exec(text.text.slice(from))?.index;
  return start === undefined ? text : sliceTraced(text, 0, from + start);
}
/** All recipients may stand in one line: only its end is searched, lest each mark look through the rest. */
const LONGEST_SPECKS = 300;
const SPECKS = /(?<=[;.])\s+(?!.*\p{L}{3})(?!.*[-–+•]\s\p{Lu}\p{Ll}).*$|(?<=;)\s+(?!.*[-–+•(])(?:\S+\s?){1,2}$/u;

/** A line without bullet goes on with the entry above when that is still open. */
function goesOn(text: Traced, before: Traced): boolean {
  return !/[;.]\s*$/u.test(before.text) && (/^[\p{Ll}\d(&,]/u.test(text.text) || /[,(-]\s*$/u.test(before.text));
}

/** Behind the heading a list without bullets is parted at its semicolons. */
function entriesOfLine(text: Traced, isBehindHeading: boolean): Traced[] {
  const parts = splitTraced(text, NEXT_BULLET);
  const isUnbulleted = parts.length === 1 && isBehindHeading && readBullet(text.text, false) === null;
  return isUnbulleted ? splitTraced(text, /;/gu) : parts;
}

function bare(text: Traced): Traced {
  const unbulleted = trimTraced(text, BULLET_EDGE);
  const start = text.text.indexOf(unbulleted.text);
  return trimTraced(sliceTraced(text, start), FINAL_MARK);
}
