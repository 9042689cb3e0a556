// Is the issuer lost in the letterhead, by the code in the number and the opening sentence?
import { codeFitsAgency } from '../../vietnamese/agency-code.js';
import { compactKey } from '../../vietnamese/skeleton.js';
import { isWithinEdits } from '../../vietnamese/string-distance.js';
import { type Draft, foundValue, inferredValue, type Refiner, type Value } from '../draft.js';
import { findMainSentence } from '../lexicon/main-sentence.js';
import { joinTraced, sliceTraced, type Traced } from '../reading/traced.js';

/**
 * The number says who issues ("1186/KH-SYT"). Where the letterhead's agency cannot be meant ("UBND TỈNH NAM KHÊ" over an
 * unreadable line) and the opening sentence names one that can ("Sở Y tế xây dựng …"), that is the issuer, and what the
 * letterhead prints above its last line is the superior.
 */
export const issuerByCode: Refiner = {
  name: 'issuer-by-code',
  refine: (draft) => {
    const { number, issuingAgency, superiorAgency } = draft;
    const code = number?.agencyCode;
    if (!code || !issuingAgency || codeFitsAgency(code, `${superiorAgency?.text ?? ''} ${issuingAgency.text}`))
      return null;
    const named = openingAgency(draft);
    if (!named || !codeFitsAgency(code, named.text) || isSame(named.text, issuingAgency.text)) return null;
    return { issuingAgency: named, superiorAgency: superiorAgency ?? above(issuingAgency, draft) };
  },
};

/** Damaged, and it has the place that a sentence leaves out: "ỵYBAN NHÂN DÂN TỈNH NAM KHÊ" is "ủy ban nhân dân tỉnh". */
function isSame(named: string, printed: string): boolean {
  const [wanted, key] = [compactKey(named), compactKey(printed)];
  return isWithinEdits(key.slice(0, wanted.length), wanted, Math.floor(wanted.length / LETTERS_PER_EDIT));
}
const LETTERS_PER_EDIT = 8;

function openingAgency({ opening }: Draft): Value | null {
  for (const sentence of opening) {
    const main = findMainSentence(sentence.text);
    if (main) return inferredValue(issuerByCode.name, sliceTraced(sentence, main.issuerStart, main.issuerEnd));
  }
  return null;
}

/** All lines of the letterhead's name but the last; the name itself when it is one line. */
function above(agency: Value, { reading }: Draft): Value {
  const lines = reading.lines.map(({ index }) => reading.document.lines[index]!.range);
  const parts = lines.map(([start, end]) => partWithin(agency.source, start, end)).filter(({ text }) => text !== '');
  const source = parts.length > 1 ? joinTraced(parts.slice(0, -1)) : agency.source;
  return foundValue(issuerByCode.name, source);
}

function partWithin(source: Traced, start: number, end: number): Traced {
  const from = source.at.findIndex((offset) => offset >= start && offset < end);
  const to = source.at.findLastIndex((offset) => offset >= start && offset < end);
  return from < 0 ? { text: '', at: source.at.subarray(0, 0) } : sliceTraced(source, from, to + 1);
}
