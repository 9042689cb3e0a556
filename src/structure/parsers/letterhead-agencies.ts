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
  readonly parts: readonly Traced[];
  readonly columns: ReadonlySet<number>;
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
    const superior = agencies.slice(0, -1).flatMap((agency) => agency.parts);
    return {
      issuingAgency: named(joinTraced(issuer.parts)),
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

function grouped(fragments: readonly Fragment[]): Agency[] {
  const agencies: Agency[] = [];
  let before: Fragment | null = null;
  for (const fragment of fragments) {
    const part = trimTraced(fragment.text, EDGE);
    const last = agencies[agencies.length - 1];
    const isBeside = before !== null && before.line === fragment.line;
    if (last && (isBeside || isPairedByDash(before!, fragment))) {
      agencies[agencies.length - 1] = pair(last, part, fragment);
    } else if (last && goesOnWithAgency(last.parts[last.parts.length - 1]!.text, part.text)) {
      agencies[agencies.length - 1] = { ...last, parts: [...last.parts, part] };
    } else agencies.push({ parts: [part], columns: new Set([fragment.column]) });
    before = fragment;
  }
  return agencies;
}

/** Two issuers: "HỘI PHỤ NỮ -" over "ĐOÀN THANH NIÊN". */
function isPairedByDash(before: Fragment, fragment: Fragment): boolean {
  const isDashed = /[-–]\s*$/u.test(before.text.text) || /^\s*[-–]\s/u.test(fragment.text.text);
  return isDashed && opensAgency(trimTraced(fragment.text, EDGE).text);
}

function pair(agency: Agency, part: Traced, fragment: Fragment): Agency {
  const joined = joinTraced([joinTraced(agency.parts), part], ' - ');
  return { parts: [joined], columns: new Set([...agency.columns, fragment.column]) };
}
