// Which number does the letterhead print?
import type { Draft, NumberValue, Parser } from '../draft.js';
import { type PrintedNumber, readDocumentNumber } from '../lexicon/document-number.js';
import { codesOf } from '../lexicon/document-types.js';
import { joinTraced, sliceTraced, trimTraced } from '../reading/traced.js';
import type { Fragment } from '../zones/fragments.js';

interface Candidate {
  readonly fragment: Fragment;
  readonly printed: PrintedNumber;
}

/**
 * Of several numbers (an inspection's letterhead names the decision it rests on) the one with the type's own code,
 * else one with "Số:", else the last.
 */
export const documentNumber: Parser = {
  name: 'document-number',
  parse: (draft) => {
    const letterhead = joinedHeadings(draft.letterhead);
    const candidates = letterhead.flatMap((fragment): Candidate[] => {
      const printed = readDocumentNumber(fragment.text.text, fragment.line.isNoisy);
      return printed && !isCited(fragment.text.text, printed) ? [{ fragment, printed }] : [];
    });
    const chosen = choose(candidates, draft);
    if (!chosen) return null;
    const { fragment, printed } = chosen;
    return {
      number: numberValue(chosen),
      letterhead: letterhead.flatMap((other) => (other === fragment ? around(fragment, printed) : [other])),
    };
  },
};

/** "Ban hành Chỉ thị số 14-CT/TW": a document that the heading names, not the number of this one. */
function isCited(text: string, { start }: PrintedNumber): boolean {
  return /\p{Ll}{2}\s*$/u.test(text.slice(0, start));
}

/** Of what is printed before a plan and puts it in force. */
const COVERING_CODES: readonly string[] = ['QĐ', 'NQ', 'NĐ', 'TT', 'CT', 'CĐ', 'TB', 'TTr'];

function choose(candidates: readonly Candidate[], { type, decision }: Draft): Candidate | undefined {
  const codes = decision.length > 0 ? COVERING_CODES : codesOf(type?.printed.name ?? '');
  const byCode = candidates.findLast(({ printed }) =>
    codes.some((code) => printed.typeCode?.toLocaleUpperCase('vi') === code.toLocaleUpperCase('vi')),
  );
  return byCode ?? candidates.findLast(({ printed }) => printed.hasHeading) ?? candidates[candidates.length - 1];
}

function numberValue({ fragment, printed }: Candidate): NumberValue {
  const { text, sequence, typeCode, agencyCode, start, end } = printed;
  const source = trimTraced(sliceTraced(fragment.text, start, end));
  return { text, sequence, typeCode, agencyCode, source, by: documentNumber.name, status: 'found' };
}

/** What stands before and behind the number on its line: an agency, the place and date. */
function around(fragment: Fragment, { start, end }: PrintedNumber): Fragment[] {
  return [
    { ...fragment, text: trimTraced(sliceTraced(fragment.text, 0, start)) },
    { ...fragment, column: fragment.column + 1, text: trimTraced(sliceTraced(fragment.text, end)) },
  ].filter(({ text }) => /[\p{L}\p{N}]/u.test(text.text));
}

/** Cell by cell, "Số:" stands alone and its number in the next cell. */
function joinedHeadings(fragments: readonly Fragment[]): Fragment[] {
  const joined: Fragment[] = [];
  for (const fragment of fragments) {
    const before = joined[joined.length - 1];
    if (before && /^Số\s*:?$/u.test(before.text.text) && /^[\d\s.…_]*[/-]/u.test(fragment.text.text)) {
      joined[joined.length - 1] = { ...fragment, text: joinTraced([before.text, fragment.text]) };
    } else joined.push(fragment);
  }
  return joined;
}
