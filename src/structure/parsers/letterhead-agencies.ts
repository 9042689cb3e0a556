// Who issues the document, and under whom, by the letterhead?
import type { Parser } from '../draft.js';
import { foundValue, type Value } from '../draft.js';
import { goesOnWithAgency, opensAgency } from '../lexicon/agencies.js';
import { isCapitals } from '../reading/line-ends.js';
import { joinTraced, type Traced, trimTraced } from '../reading/traced.js';
import type { Fragment } from '../zones/fragments.js';

/** Edges that are neither letters nor closing marks: specks, ornaments, a stroke typed by mistake. */
const EDGE = /[^\p{L}\p{N})”"]/u;
const LONGEST_NAME = 120;

interface Agency {
  /** Lines of each of its issuers: one, or several to be joined with " - ". */
  readonly names: Traced[][];
  /** What the next line may go on with: the last line, behind a second issuer the end of all. */
  before: string;
}

/**
 * What is left of the letterhead when number, place, date and motto are taken: the last name is the issuer, the names above it
 * its superior. Lines that go on with a name are joined to it; two issuers are joined with " - ".
 */
export const letterheadAgencies: Parser = {
  name: 'letterhead-agencies',
  parse: ({ letterhead }) => {
    const isName = ({ text }: Fragment) => mayBeAgency(text.text);
    const agencies = grouped(letterhead.filter(isName));
    if (agencies.length === 0) return null;
    const issuer = agencies[agencies.length - 1]!;
    const superior = agencies.slice(0, -1).map(joined);
    return {
      issuingAgency: named(joined(issuer)),
      superiorAgency: superior.length === 0 ? null : named(joinTraced(superior)),
      letterhead: letterhead.filter((fragment) => !isName(fragment)),
    };
  },
};

function named(source: Traced): Value {
  return foundValue(letterheadAgencies.name, source);
}

function mayBeAgency(text: string): boolean {
  if (text.length > LONGEST_NAME || !/\p{L}{2}/u.test(text)) return false;
  return isCapitals(text) || (opensAgency(text) && /^\P{L}*\p{Lu}/u.test(text) && !/[.;:]$/u.test(text));
}

const joined = ({ names }: Agency): Traced =>
  joinTraced(
    names.map((lines) => joinTraced(lines)),
    ' - ',
  );

/** Lists grow in place: a hostile letterhead has thousands of lines. */
function grouped(fragments: readonly Fragment[]): Agency[] {
  const agencies: Agency[] = [];
  let before: Fragment | null = null;
  for (const fragment of fragments) {
    const part = trimTraced(fragment.text, EDGE);
    const last = agencies[agencies.length - 1];
    const isBeside = before !== null && before.line === fragment.line;
    if (last && (isBeside || isPairedByDash(before!, fragment))) {
      last.names.push([part]);
      last.before = `${last.before.slice(-LONGEST_BEFORE)} - ${part.text}`;
    } else if (last && goesOnWithAgency(last.before, part.text)) {
      last.names[last.names.length - 1]!.push(part);
      last.before = part.text;
    } else agencies.push({ names: [[part]], before: part.text });
    before = fragment;
  }
  return agencies;
}
/** More than a line of the letterhead. */
const LONGEST_BEFORE = 2 * LONGEST_NAME;

/** Two issuers: "HỘI PHỤ NỮ -" over "ĐOÀN THANH NIÊN". */
function isPairedByDash(before: Fragment, fragment: Fragment): boolean {
  const isDashed = /[-–]\s*$/u.test(before.text.text) || /^\s*[-–]\s/u.test(fragment.text.text);
  return isDashed && opensAgency(trimTraced(fragment.text, EDGE).text);
}
